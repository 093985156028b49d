package org.quellenlage.search;

import java.util.List;

/**
 * One word that is asked for.
 *
 * @param forms it is found in any of these
 * @param open whether it stands for all words that begin so
 */
public record AnyWord(List<String> forms, boolean open) {

    public AnyWord {
        forms = List.copyOf(forms);
    }

    /** Exactly this. */
    public static AnyWord of(String term) {
        return new AnyWord(List.of(term), false);
    }

    /** The same word where it fills a slot. */
    public AnyWord in(Slot slot) {
        return new AnyWord(forms.stream().map(slot::term).toList(), open);
    }
}
