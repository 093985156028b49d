package org.quellenlage.conflict;

/** How two answers to one question differ. */
public enum ConflictKind {
    /** "23 Tote" against "17 Tote" at the same moment. */
    NUMERIC,
    /** Signed "am 4. Mai" against "am 6. Mai". */
    TEMPORAL,
    /** "verletzt das Abkommen" against "verletzt keine Gesetze". */
    POLARITY,
    /** The same duty in "Artikel 3" and in "Artikel 4" of one treaty. */
    PROVISION,
    /** One utterance in wordings that differ in a number or a negation. */
    QUOTE_WORDING,
    /** The same words from two mouths. */
    ATTRIBUTION,
    /** Five dead at noon, seven in the evening. */
    UPDATE,
    /** The same claimant gives another value later. */
    SELF_REVISION,
    /** "bis zu 12.000" said the general, "12.000" says the copy. */
    HEDGE_LOSS,
    /** The value changed on its way from one origin. */
    ECHO_DISTORTION,
    /** "200 in Passau", "900 in Bayern": they count different things. */
    SCOPE_DIFFERENCE,
    /** "im Juni" and "am 19. Juni". */
    REFINEMENT,
    /** "mehr als 10.000" and "rund 11.000". */
    COMPATIBLE
}
