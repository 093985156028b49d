package org.quellenlage.extraction.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.text.Span;

/**
 * Speech as a rule finds it, before its speaker has a name.
 *
 * @param pieces runs of tokens that make the content
 * @param source the words that name the speaker; null where the speaker of the speech before goes on or nobody is named
 * @param continues whether the speaker of the speech before goes on
 */
record Utterance(
        List<Run> pieces,
        SpeechType type,
        @Nullable Source source,
        @Nullable Cue cue,
        @Nullable Source carrier,
        boolean continues,
        String ruleId) {

    Utterance {
        pieces = List.copyOf(pieces);
    }

    /** Tokens from an index to another, end exclusive. */
    record Run(int from, int to) {

        boolean holds(int token) {
            return from <= token && token < to;
        }

        Span span(Scene scene) {
            return Span.between(scene.token(from).start(), scene.token(to - 1).end());
        }
    }

    int from() {
        return pieces.getFirst().from();
    }

    int to() {
        return pieces.getLast().to();
    }

    boolean holds(int token) {
        for (var piece : pieces) {
            if (piece.holds(token)) {
                return true;
            }
        }
        return false;
    }

    Utterance with(@Nullable Source newCarrier) {
        return new Utterance(pieces, type, source, cue, newCarrier, continues, ruleId);
    }
}
