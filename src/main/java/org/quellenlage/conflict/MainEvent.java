package org.quellenlage.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.text.WordList;

/**
 * What a claim mainly tells: by its verb, or by the noun of a verb that only holds it together. "Der Start ist für Dienstag
 * vorgesehen" tells of a start, "soll verhandelt werden" of talks that are only intended.
 *
 * @param lemmas the basic forms of all words of the claim
 * @param dated the event behind "Termin", "Datum"; empty elsewhere
 * @param isDateNamed whether such a noun stands in it
 * @param isOfWhole whether its number is the whole that another is a part of: then it tells nothing of it
 */
record MainEvent(
        Vocabulary words,
        ExtractedClaim claim,
        Set<String> lemmas,
        String dated,
        boolean isDateNamed,
        boolean isOfWhole) {

    private static final String TAKE_PLACE = "take-place";

    /** Verbs by which a date is told rather than set. */
    private static final Set<String> TELLING_DATES = WordList.words("date-telling-verbs");

    /** "länger als geplant", "früher als vorgesehen". */
    private static final Set<String> EXPECTED = planningWords("expected");

    /** Verbs and adjectives by which something is only intended, beside "soll" and "will". */
    private static final Set<String> INTENDING = planningWords("intended");

    /** What is to be prevented is not planned by it. */
    private static final Set<String> PREVENTING = WordList.words("preventing-verbs");

    private static Set<String> planningWords(String use) {
        return WordList.rows("planning-words").stream()
                .filter(row -> row.get(1).equals(use) || row.get(1).equals("both"))
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As a class of predicates, or a verb of none; empty if it mainly tells nothing. */
    String id() {
        if (isOfWhole) {
            return "";
        }
        if (!dated.isEmpty()) {
            return dated;
        }
        var predicate = claim.predicate();
        var verb = words.predicate(predicate);
        var isHolding = predicate == null
                || predicate.isBlank()
                || words.isLight(predicate)
                || verb.has("state")
                || verb.id().equals("begin") // "der Gipfel beginnt": when it takes place
                || PlannedEvents.isDropping(predicate)
                || setsDate(predicate);
        if (!isHolding) {
            return verb.id();
        }
        for (var term : Terms.terms(claim)) {
            var noun = words.eventNoun(term).or(() -> words.eventNamed(term.head()));
            if (noun.isPresent()) {
                return noun.get().id();
            }
        }
        if (claim.quantity() == null
                && claim.time() != null
                && (isTakingPlace(predicate) || isHeld(predicate))
                && Terms.terms(claim).stream().anyMatch(Terms::isNamed)
                && !isDateNamed) {
            return TAKE_PLACE;
        }
        return verb.id().equals("begin") || PlannedEvents.isDropping(predicate) ? verb.id() : "";
    }

    private boolean isTakingPlace(@Nullable String predicate) {
        return words.predicate(predicate).id().equals(TAKE_PLACE);
    }

    /** "Wurde auf den 9. März verlegt". */
    private static boolean isHeld(@Nullable String predicate) {
        return predicate != null && PlannedEvents.SCHEDULING.contains(predicate);
    }

    /** Whether a verb sets or tells a date: "verlegen", "bekanntgeben". */
    static boolean setsDate(String predicate) {
        return PlannedEvents.SCHEDULING.contains(predicate) || TELLING_DATES.contains(predicate);
    }

    /** "länger als geplant", "früher als vorgesehen". */
    boolean isPlanChange() {
        return lemmas.contains("als") && lemmas.stream().anyMatch(EXPECTED::contains);
    }

    /** "Soll verhandeln", "der geplante Streik": an event that is to come, and is not denied; "soll dauern" tells how long. */
    boolean isIntended(boolean isModal) {
        return claim.commitment().polarity() == Commitment.Polarity.AFFIRMED
                && !id().isEmpty()
                && !PREVENTING.contains(String.valueOf(claim.predicate()))
                && !"dauern".equals(claim.predicate())
                && !lemmas.contains("haben") // "soll … getötet haben" tells what is said to have been
                && (lemmas.stream().anyMatch(INTENDING::contains) || isModal);
    }
}
