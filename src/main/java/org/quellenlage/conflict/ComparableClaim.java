package org.quellenlage.conflict;

import org.quellenlage.extraction.ExtractedClaim;

/**
 * A claim to be compared: stored or only a draft. What {@link Questions} reads of it:
 *
 * <ul>
 *   <li>QUANTITY: {@code quantity} with {@code counted} ("Soldat") or, for measures, {@code unit}; the {@code subject} or
 *       {@code object} whose head (or hypernym) is the counted noun gives the group by its modifiers ("nordkoreanisch",
 *       "Frühschicht"); the other one says who ("Nordkorea" of "Nordkorea entsandte …") or, for measures, what is measured
 *       ("Schaden", "Umsatz", with the company as the other term); {@code predicate} is a verb or an event noun ("stationieren",
 *       "Stationierung"), null or "sein" where the number alone is the point; {@code place} with {@code within}, {@code time}
 *       where a day is given.
 *   <li>EVENT: {@code predicate} as verb, noun or event class; {@code object} is what it happens to (the treaty signed), in
 *       intransitive events the {@code subject} (the treaty that enters into force); {@code subject} and {@code participants}
 *       are who takes part; {@code time} is the value.
 *   <li>STATEMENT: {@code subject}, {@code predicate}, {@code object}; in light-verb phrases the noun may stand as object
 *       ("eine Verletzung der Resolutionen darstellen": predicate "darstellen", object head "Verletzung" named
 *       "Verletzung der Resolutionen") or already be the predicate.
 *   <li>PROVISION: {@code provision} with instrument and article; {@code predicate} and {@code object} say what is stipulated.
 *   <li>All: {@code commitment} (grammatical polarity; a denying cue is read from the innermost attribution), {@code attribution}
 *       outermost first, {@code labels}.
 * </ul>
 *
 * @param exact the words of its core span
 * @param gist what these words name
 */
public record ComparableClaim(String claimId, ExtractedClaim claim, String exact, Gist gist) {

    /** A claim of which only the slots are known. */
    ComparableClaim(String claimId, ExtractedClaim claim, String exact) {
        this(claimId, claim, exact, Gist.NONE);
    }
}
