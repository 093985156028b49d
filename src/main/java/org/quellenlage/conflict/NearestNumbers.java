package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.Objects;
import org.quellenlage.conflict.Answer.Neighbour;

/**
 * Whether two numbers are each nearest to the other. What is common to most claims of the two articles tells little, so a number is
 * held against the others of its article too: where one report counts "447 Passagiere" and "96 Besatzungsmitglieder" and another
 * "533 Fahrgäste", the travellers are nearest to the passengers, and only these two may be of one thing.
 */
final class NearestNumbers {

    /** What two numbers are nearer for being the only ones of their kind in their articles. */
    private static final double ONLY_ONES = 0.5;

    /** Parts that miss the whole by less than one in so many add up to it. */
    private static final BigDecimal ONE_IN = BigDecimal.valueOf(200);

    private final Vocabulary words;
    private final Nearness nearness;

    NearestNumbers(Vocabulary words) {
        this.words = words;
        this.nearness = new Nearness(words);
    }

    /** Whether both claims are nearest to each other: nothing else that one of the sources says is as near. */
    boolean areNearest(Answer one, Answer other) {
        var near = nearness.ofNumbers(one.gist(), other.gist())
                + (isOnly(one) && isOnly(other) && mayBeOneDeed(one.gist(), other.gist()) ? ONLY_ONES : 0);
        return near >= Nearness.NEAR && isNearest(one, other, near) && isNearest(other, one, near);
    }

    private boolean mayBeOneDeed(Gist one, Gist other) {
        return Nearness.areVotes(one) && Nearness.areVotes(other)
                || Kinship.common(one.what(), other.what()).stream()
                        .anyMatch(it -> Nearness.TELLING_MEASURES.contains(it) || it.startsWith(Gist.OF))
                || areGuests(one) && areGuests(other)
                || areAffected(one)
                || areAffected(other)
                || areOffenders(one) && areOffenders(other)
                || words.saysLittle(one.event())
                || words.saysLittle(other.event())
                || one.event().equals(other.event())
                || !Kinship.common(one.deeds(), other.deeds()).isEmpty();
    }

    /** Those who did it, whatever is told of them; not those of them who were caught. */
    private static boolean areOffenders(Gist gist) {
        return gist.what().contains("~suspect") && gist.state().isEmpty();
    }

    /** "Betroffen sind 250.000 Packungen": of what happens to them no more is told. */
    private static boolean areAffected(Gist gist) {
        return gist.dimension().equals(Gist.THINGS)
                && gist.event().equals("affect")
                && !gist.scope().has(Scope.Aspect.WHERE);
    }

    /** Those who come to see something, whatever is told of it: "Vor 72.000 Zuschauern gewann …". */
    private static boolean areGuests(Gist gist) {
        return gist.what().contains("~visitor");
    }

    /** Whether its source counts or measures nothing else of the kind. */
    private static boolean isOnly(Answer answer) {
        return answer.beside().stream()
                .allMatch(it -> says(answer, it)
                        || !answer.gist().what().isEmpty()
                                && Kinship.common(
                                                answer.gist().what(), it.gist().what())
                                        .isEmpty());
    }

    private static boolean says(Answer answer, Neighbour neighbour) {
        var own = answer.interval();
        var also = neighbour.interval();
        return own != null && also != null && own.sameAs(also);
    }

    private boolean isNearest(Answer one, Answer other, double near) {
        var interval = one.interval();
        return other.beside().stream()
                .filter(it -> !says(other, it) && !isOfOtherTime(one, it) && !allows(it, other))
                .noneMatch(it -> {
                    var also = nearness.ofNumbers(one.gist(), it.gist());
                    var says = it.interval();
                    return also >= near
                            || also >= Nearness.SOMEWHAT_NEAR
                                    && interval != null
                                    && says != null
                                    && !interval.isDisjointFrom(says);
                });
    }

    /** "mehrere tausend Menschen" beside "12.000 Teilnehmer": the same, said less exactly. */
    private static boolean allows(Neighbour vague, Answer exact) {
        var loose = vague.interval();
        var close = exact.interval();
        return loose != null && close != null && loose.isOpen() && !close.isOpen() && !loose.isDisjointFrom(close);
    }

    /** "80 Milliarden bis 2014", "elf Milliarden im kommenden Jahr". */
    private static boolean isOfOtherTime(Answer answer, Neighbour neighbour) {
        return Timing.isBefore(answer.to(), neighbour.from()) || Timing.isBefore(neighbour.to(), answer.from());
    }

    /** "Zwei Frauen und zwei Männer starben", "vier Menschen starben": whether what one source counts apart is the other's number. */
    static boolean addUpTo(Answer parts, Answer whole) {
        var part = parts.interval();
        var all = whole.interval();
        if (part == null
                || all == null
                || parts.gist().state().isEmpty() && !parts.gist().countsPeople()) {
            return false;
        }
        return parts.beside().stream()
                .filter(it -> it.gist().state().equals(parts.gist().state()) && areApart(it.gist(), parts.gist()))
                .filter(it -> it.interval() != null)
                .anyMatch(it -> isNearly(
                        part.middle().add(Objects.requireNonNull(it.interval()).middle()), all.middle()));
    }

    /** "1.318 Passagiere und 96 Besatzungsmitglieder", "1.415 Menschen": one more or less is counted as well. */
    private static boolean isNearly(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().multiply(ONE_IN).compareTo(whole) < 0 || sum.compareTo(whole) == 0;
    }

    private static boolean areApart(Gist one, Gist other) {
        return !one.isPart()
                && !other.isPart()
                && !one.what().isEmpty()
                && !other.what().isEmpty()
                && Kinship.common(one.what(), other.what()).isEmpty();
    }
}
