package org.quellenlage.search;

import java.util.Collection;
import java.util.Locale;

/** What a word can be for a claim, beside standing in it, and what it is for a question. */
public enum Slot {
    SUBJECT,
    ENTITY,
    SOURCE,
    CLAIMANT,
    PLACE,
    KIND,
    POLARITY,
    SPEECH_TYPE,
    PUBLISHER,
    TIME,
    LEAST,
    MOST,
    QUESTION,
    QUESTION_KIND;

    /** No word has a colon. */
    private static final String SEPARATOR = ":";

    /** How a word in this slot is written in the index. */
    public String term(String word) {
        return name().toLowerCase(Locale.ROOT) + SEPARATOR + word;
    }

    /** One of these values in this slot. */
    public AnyWord anyOf(Collection<? extends Enum<?>> values) {
        return new AnyWord(values.stream().map(it -> term(it.name())).distinct().toList(), false);
    }
}
