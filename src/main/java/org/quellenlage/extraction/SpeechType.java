package org.quellenlage.extraction;

/**
 * The forms of reported speech, as in the German WIKINEWS quotation corpus and the Redewiedergabe corpus (Brunner et al.
 * 2020).
 */
public enum SpeechType {
    /** Word for word, between quotation marks. */
    DIRECT,
    /** In a dependent clause with its frame: "Er sagte, dass …", "laut Polizei …". */
    INDIRECT,
    /** In the voice of the speaker without mark or frame. */
    FREE_INDIRECT,
    /** Konjunktiv without a frame of its own: "Er sei unschuldig." */
    INDIRECT_FREE_INDIRECT,
    /** That something was said, not in which words: "Die Opposition kritisierte die Pläne." */
    REPORTED
}
