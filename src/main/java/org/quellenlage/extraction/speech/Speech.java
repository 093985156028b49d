package org.quellenlage.extraction.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.text.Span;

/**
 * Something somebody is said to have said.
 *
 * @param pieces the content without frame and quotation marks; more than one where the frame interrupts it
 * @param speaker who says it; null where the text does not tell
 * @param cue the word that says so; null in free forms
 * @param carrier who passes it on, as "laut Yonhap" beside "sagte Cho"; null if nobody is named
 * @param ruleId the rule that found it
 */
public record Speech(
        List<Span> pieces,
        SpeechType type,
        @Nullable Speaker speaker,
        @Nullable Cue cue,
        @Nullable Speaker carrier,
        String ruleId) {

    public Speech {
        pieces = List.copyOf(pieces);
    }

    /** From the first character of the content to its last, frames between them included. */
    public Span span() {
        return pieces.getFirst().cover(pieces.getLast());
    }

    /**
     * The words that name a speaker where the speech stands, and whom they mean.
     *
     * @param others who says it together with the claimant: "Washington und Seoul"
     */
    public record Speaker(Span span, Claimant claimant, List<Claimant> others) {

        public Speaker {
            others = List.copyOf(others);
        }
    }

    /** The cue as written, its basic form with particle ("mitteilen") and what it does to the content. */
    public record Cue(Span span, String lemma, CueClass kind) {}

    /** What a cue does to its content. */
    public enum CueClass {
        /** "sagen", "mitteilen", "laut": passed on without judgement. */
        NEUTRAL,
        /** "behaupten", "angeblich": the reporter keeps his distance. */
        CLAIMS,
        /** "bestreiten", "dementieren": the speaker says it is not so. */
        DENIES,
        /** "bestätigen", "einräumen". */
        CONFIRMS,
        /** "ankündigen", "versprechen". */
        ANNOUNCES,
        /** "fordern", "verlangen": what should be, not what is. */
        DEMANDS,
        /** "bezweifeln", "fragen". */
        DOUBTS,
        /** "glauben", "vermuten", "halten für". */
        THINKS,
        /** "vorwerfen", "beschuldigen". */
        ACCUSES
    }
}
