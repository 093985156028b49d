package org.quellenlage.source.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.Slot;

/** Which sources are asked for. Filters that are left out do not filter; the others must all hold. */
public record SourceFilter(
        @Parameter(
                description =
                        "Words of the text, headline or publisher, in any order and inflection; parts of compounds"
                                + " count, and `Solda*` stands for all words that begin so")
        @Nullable
        String q,

        @Parameter(description = "Words of the publisher's name, as in `q`") @Nullable
        String publisher) {

    static final SourceFilter NONE = new SourceFilter(null, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    /** The words that are asked for; none if a filter has no word that can be found. */
    List<AnyWord> words(GermanWords german) {
        var inText = q == null ? List.<AnyWord>of() : german.asked(q);
        var inName = publisher == null ? List.<AnyWord>of() : german.asked(publisher);
        if (q != null && inText.isEmpty() || publisher != null && inName.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<>(inText);
        inName.forEach(it -> words.add(it.in(Slot.PUBLISHER)));
        return words;
    }
}
