package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.SpeechType;

/**
 * What somebody is quoted with, word for word.
 *
 * @param words folded, in their order
 * @param opening how it begins, as written
 */
record Utterance(String speaker, List<String> words, String opening) {

    static final String STEM = "U|said";

    /** Fewer words may be alike by chance. */
    private static final int FEWEST_WORDS = 7;

    private static final int MOST_WORDS = 60;
    private static final int TELLING_WORDS = 4;
    private static final int LONGEST_OPENING = 60;

    Utterance {
        words = List.copyOf(words);
    }

    static Optional<Utterance> of(ExtractedClaim claim, String exact) {
        if (claim.attribution().isEmpty() || claim.quantity() != null || claim.provision() != null) {
            return Optional.empty();
        }
        var link = claim.attribution().getLast();
        var words = List.of(Identity.fold(exact).split(" "));
        if (link.speechType() != SpeechType.DIRECT || words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        var opening = exact.length() <= LONGEST_OPENING
                ? exact
                : exact.substring(0, LONGEST_OPENING).strip() + " …";
        return Optional.of(
                new Utterance(link.claimant().name(), words.subList(0, Math.min(MOST_WORDS, words.size())), opening));
    }

    /** Two wordings of one utterance share most of their longest words, and so a pair of them. */
    Set<String> keys() {
        var telling = words.stream()
                .distinct()
                .sorted(Comparator.comparing((String it) -> -it.length()).thenComparing(it -> it))
                .limit(TELLING_WORDS)
                .sorted()
                .toList();
        var keys = new LinkedHashSet<String>();
        for (var i = 0; i < telling.size(); i++) {
            for (var j = i + 1; j < telling.size(); j++) {
                keys.add(STEM + "@" + telling.get(i) + " " + telling.get(j));
            }
        }
        return keys;
    }

    /** Which part of the longer wording stands in the other in the same order, between 0 and 1. */
    static double likeness(List<String> one, List<String> other) {
        var lengths = new ArrayList<>(Collections.nCopies(other.size() + 1, 0));
        for (var word : one) {
            var diagonal = 0;
            for (var j = 1; j <= other.size(); j++) {
                int above = lengths.get(j);
                lengths.set(j, word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths.get(j - 1)));
                diagonal = above;
            }
        }
        return (double) lengths.getLast() / Math.max(one.size(), other.size());
    }

    /** Whether one is only cut out of the other. */
    static boolean isCutOut(List<String> one, List<String> other) {
        return Collections.indexOfSubList(one, other) >= 0 || Collections.indexOfSubList(other, one) >= 0;
    }
}
