package org.quellenlage.extraction;

/** How the claimant commits to the content. A denial is a speech act; a negation is grammar and stands here. */
public record Commitment(Polarity polarity, Certainty certainty, Mood mood) {

    public static final Commitment PLAIN = new Commitment(Polarity.AFFIRMED, Certainty.CERTAIN, Mood.INDICATIVE);

    public enum Polarity {
        AFFIRMED,
        NEGATED
    }

    /** After FactBank (Saurí and Pustejovsky 2009). */
    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        UNDERSPECIFIED
    }

    public enum Mood {
        INDICATIVE,
        KONJUNKTIV_I,
        KONJUNKTIV_II,
        /** "soll", "will": somebody else vouches for it. */
        MODAL
    }
}
