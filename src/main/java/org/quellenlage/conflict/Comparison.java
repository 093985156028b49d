package org.quellenlage.conflict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares two answers of one stem. The tests come in a fixed order, and the first that applies decides: scope, one origin,
 * opposite polarity, time, overlap, contradiction. Nothing is compared whose questions differ in more than a nesting; what
 * is missing or inherited limits how surely two answers differ.
 */
public final class Comparison {

    private final NumberComparison numbers;
    private final AssertionComparison assertions;
    private final RuleComparison rules;
    private final WordingComparison wordings;
    private final KinComparison kin;
    private final boolean undatedIsPresent;

    public Comparison() {
        this(new Vocabulary());
    }

    Comparison(Vocabulary words) {
        this(words, false);
    }

    private Comparison(Vocabulary words, boolean undatedIsPresent) {
        this.numbers = new NumberComparison(words, undatedIsPresent);
        this.assertions = new AssertionComparison(words, undatedIsPresent);
        this.rules = new RuleComparison(undatedIsPresent);
        this.wordings = new WordingComparison(undatedIsPresent);
        this.kin = new KinComparison(words, numbers, undatedIsPresent);
        this.undatedIsPresent = undatedIsPresent;
    }

    /** Compares drafts: one without a date speaks of the time of what it is compared with. */
    static Comparison ofDrafts() {
        return new Comparison(new Vocabulary(), true);
    }

    /** How two answers differ; empty where they do not, or cannot be compared. */
    public Optional<Relation> compare(Answer a, Answer b) {
        if (areApart(a, b)) {
            return Optional.empty();
        }
        var ordered = a.claimId().compareTo(b.claimId()) <= 0;
        var one = ordered ? a : b;
        var other = ordered ? b : a;
        if (!one.asked().stem().equals(other.asked().stem())) {
            return kin.compare(one, other);
        }
        if (one.asked().stem().equals(Utterance.STEM)) {
            return wordings.compare(one, other);
        }
        var alignment = Alignment.of(one, other, undatedIsPresent);
        var relation = switch (one.asked().kind()) {
            case QUANTITY -> ofNumbers(one, other, alignment);
            case EVENT, STATEMENT ->
                assertions
                        .compare(one, other, alignment)
                        .or(() -> kin.compareBounds(one, other))
                        .or(() -> kin.compareClocks(one, other))
                        .or(() -> kin.compareResults(one, other))
                        .or(() -> kin.compareStates(one, other));
            case PROVISION -> rules.compare(one, other, alignment);
        };
        return relation.filter(it -> !Story.areElsewhere(one, other)
                && (it.conflictClass() != ConflictClass.APPARENT || meetInQuestion(one, other)));
    }

    /** Two nouns that differ may stand for one thing: then the numbers are held against each other, not their scopes. */
    private Optional<Relation> ofNumbers(Answer one, Answer other, Alignment alignment) {
        var relation = numbers.compare(one, other, alignment);
        if (relation.filter(it -> it.kind() != ConflictKind.SCOPE_DIFFERENCE).isPresent()) {
            return relation;
        }
        var mayBeOne = KinComparison.isCalledOtherwise(one, other, alignment)
                || isElsewhereByGuess(one, other, alignment)
                || isPlacedOtherwise(alignment) && Nearness.haveTellingMeasure(one.gist(), other.gist())
                || relation.isEmpty() && alignment.differing().isEmpty() && !alignment.isNested();
        return mayBeOne ? kin.compare(one, other).or(() -> relation) : relation;
    }

    /** "Die Zahl der Kranken in Norddeutschland ist auf 1.640 gestiegen" is all there are; of the other number the context guesses where. */
    private static boolean isElsewhereByGuess(Answer one, Answer other, Alignment alignment) {
        return alignment.differing().equals(List.of("place"))
                && !alignment.isNested()
                && (KinComparison.isOfGuessedPlace(one) && isTotal(other)
                        || KinComparison.isOfGuessedPlace(other) && isTotal(one));
    }

    /** "72 Kilometer tief bei Tripolis", "das Zentrum lag in 86 Kilometern Tiefe". */
    private static boolean isPlacedOtherwise(Alignment alignment) {
        return alignment.differing().equals(List.of("place"))
                || alignment.differing().isEmpty() && alignment.nested().equals(List.of("place"));
    }

    private static boolean isTotal(Answer answer) {
        return answer.gist().event().equals("rise");
    }

    /** Whether somebody could take two answers for one: their questions are asked of one place, person or thing. */
    private static boolean meetInQuestion(Answer one, Answer other) {
        var stem = one.asked().stem();
        for (var key : one.lookupKeys()) {
            if (key.startsWith(stem) && other.lookupKeys().contains(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two answers are never held against each other: they are one, of one voice, or one source asks different things
     * by them.
     */
    static boolean areApart(Answer one, Answer other) {
        return one.question() == null
                || other.question() == null
                || one.claimId().equals(other.claimId())
                || one.sourceId().equals(other.sourceId())
                        && (isOneVoice(one, other)
                                || !one.asked().stem().equals(other.asked().stem()));
    }

    /** One voice in one article does not contradict itself: it speaks of two things. */
    private static boolean isOneVoice(Answer one, Answer other) {
        return one.claimant().equals(other.claimant())
                || one.claimant().isEmpty()
                || other.claimant().isEmpty();
    }

    /** Whether one answer bears another out: it says the same or more exactly so, of the same and of the same time. */
    boolean supports(Answer known, Answer claimed) {
        if (known.question() == null
                || claimed.question() == null
                || !known.asked().stem().equals(claimed.asked().stem())
                || known.negated() != claimed.negated()
                || known.uncertain() && !claimed.uncertain()) {
            return false;
        }
        var alignment = Alignment.of(known, claimed, undatedIsPresent);
        if (!alignment.isSameQuestion()
                || alignment.missing().stream().anyMatch(it -> !it.equals("period"))
                || !Story.isOne(known, claimed, undatedIsPresent)
                        && !NumberComparison.isStateOfTheSame(known, claimed, alignment)) {
            return false;
        }
        return switch (claimed.asked().kind()) {
            case QUANTITY -> supportsNumber(known, claimed);
            case EVENT, STATEMENT -> supportsTime(known, claimed);
            case PROVISION -> Objects.equals(known.article(), claimed.article());
        };
    }

    private static boolean supportsNumber(Answer known, Answer claimed) {
        var first = known.interval();
        var second = claimed.interval();
        if (first == null || second == null || Timing.areDisjoint(known, claimed)) {
            return false;
        }
        var sameFigure = known.written() != null
                && known.written().equals(claimed.written())
                && first.isOpen() == second.isOpen();
        return sameFigure || second.contains(first);
    }

    private static boolean supportsTime(Answer known, Answer claimed) {
        var from = claimed.from();
        var to = claimed.to();
        if (from == null && to == null) {
            return true;
        }
        var knownFrom = known.from();
        var knownTo = known.to();
        return knownFrom != null
                && knownTo != null
                && (from == null || !knownFrom.isBefore(from))
                && (to == null || !knownTo.isAfter(to));
    }
}
