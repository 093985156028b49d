package org.quellenlage.extraction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;
import org.quellenlage.text.WordList;

/**
 * One link of the chain of who says so; the outermost, the carrier, stands first: for "sagte Cho laut Yonhap" Yonhap,
 * then Cho.
 *
 * @param claimant who is said to say it
 * @param cue the word that says so, in its basic form: "sagen", "laut"; with the noun where the verb denies what a noun told:
 *     "Vorwurf zurückweisen"; null in free indirect speech
 * @param speechType in which form it is reported
 * @param span the words that name the claimant
 * @param cueSpan the cue as written
 */
public record Attribution(
        Claimant claimant,
        @Nullable String cue,
        SpeechType speechType,
        Span span,
        @Nullable Span cueSpan) {

    private static final Map<String, String> DENIALS = WordList.pairs("denial-cues");

    /** Whether the claimant says that it is not so: "bestritt, dass", "wies den Vorwurf zurück, er habe". */
    public boolean denies() {
        return cue != null && (isNounDenied(cue) || "content".equals(DENIALS.get(cue)));
    }

    /** Whether the claimant doubts that it is so: "bezweifelt, dass", "hat Zweifel, dass". */
    public boolean doubts() {
        return cue != null && "doubt".equals(DENIALS.get(cue));
    }

    /** The claimants who say so together, those the last link's words name: both of "Anna Berg und Karl Lang sagten". */
    public static List<Claimant> together(List<Attribution> chain) {
        if (chain.isEmpty()) {
            return List.of();
        }
        var last = chain.getLast();
        return chain.stream()
                .filter(it -> it.span().equals(last.span()) && Objects.equals(it.cueSpan(), last.cueSpan()))
                .map(Attribution::claimant)
                .toList();
    }

    private static boolean isNounDenied(String cue) {
        return DENIALS.containsKey(cue.substring(cue.indexOf(' ') + 1)) && cue.indexOf(' ') > 0;
    }

    /** Whether a verb denies what its object tells: "wies den Vorwurf zurück". */
    public static boolean isDenial(String verb) {
        return DENIALS.containsKey(verb) && !"doubt".equals(DENIALS.get(verb));
    }
}
