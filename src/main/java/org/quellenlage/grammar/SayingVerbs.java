package org.quellenlage.grammar;

import java.util.Set;
import java.util.stream.Collectors;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** Verbs that tell what somebody says: what stands before them may be said, not who says it. */
final class SayingVerbs {

    private static final Set<String> VERBS = WordList.words("reporting-verbs").stream()
            .map(it -> it.replace("|", ""))
            .collect(Collectors.toUnmodifiableSet());

    private SayingVerbs() {}

    static boolean has(String lemma) {
        return VERBS.contains(lemma);
    }

    static boolean isFormOf(Token finite) {
        var reading = FiniteForm.reading(finite);
        return reading != null && has(reading.lemma());
    }
}
