package org.quellenlage.extraction.provision;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * A reference to a rule: "§ 7 Abs. 2 BGB", "Artikel 51 der Charta der Vereinten Nationen".
 *
 * @param instrument law, treaty or contract as written in its basic form; null where the text does not say
 * @param article number of the article or paragraph
 * @param paragraph what follows below it, as written: "Abs. 2"
 */
public record ProvisionReference(
        Span span,
        @Nullable String instrument,
        @Nullable String article,
        @Nullable String paragraph,
        String ruleId) {

    /** Rule of references whose law the words beside them do not name. */
    static final String UNNAMED = "provision/unnamed";

    /** Whether the reference can be understood by itself: "§ 7 BGB", "Artikel 4"; not "§ 7" or "§ 7 der Satzung". */
    public boolean isNamed() {
        return !ruleId.equals(UNNAMED);
    }
}
