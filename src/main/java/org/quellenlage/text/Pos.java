package org.quellenlage.text;

/** Parts of speech, named as in Universal Dependencies; {@link #PTKVZ} (separated verb particle) as in STTS. */
public enum Pos {
    NOUN,
    /** Proper name. */
    PROPN,
    ADJ,
    VERB,
    AUX,
    DET,
    PRON,
    ADP,
    /** Coordinating conjunction. */
    CCONJ,
    /** Subordinating conjunction. */
    SCONJ,
    ADV,
    NUM,
    /** Negation and other particles: "nicht". */
    PART,
    /** Separated verb particle: "teilte … mit". */
    PTKVZ,
    INTJ,
    ABBR;

    int bit() {
        return 1 << ordinal();
    }
}
