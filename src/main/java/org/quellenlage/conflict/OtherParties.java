package org.quellenlage.conflict;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether two claims are told of others by name, or of other places: "in Moskau wurden 38 Grad gemessen" and "in Kasan 34" are of two
 * towns, and of two teams each is unbeaten in so many games of its own.
 */
final class OtherParties {

    private OtherParties() {}

    /** Whether both call somebody or something by name, beyond what the story is about, and not the same. */
    static boolean nameOthers(Answer one, Answer other) {
        if (tellOfOtherTowns(one.gist(), other.gist())) {
            return true;
        }
        var areCounts =
                !one.gist().dimension().isEmpty() && !other.gist().dimension().isEmpty();
        var first = ownNames(one, areCounts);
        var second = ownNames(other, areCounts);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(it -> second.stream().anyMatch(also -> mayBeOne(it, also)));
    }

    /** "In Moskau wurden 38 Grad gemessen", "in Kasan stieg die Temperatur auf 34". */
    private static boolean tellOfOtherTowns(Gist one, Gist other) {
        var first = one.names().stream().filter(Identity::isTown).toList();
        var second = other.names().stream().filter(Identity::isTown).toList();
        return !first.isEmpty()
                && !second.isEmpty()
                && Kinship.common(one.names(), other.names()).isEmpty();
    }

    /** One name, or a place and its country: "reist nach Bratislava", "sagte den Besuch in der Slowakei ab". */
    private static boolean mayBeOne(String one, String other) {
        return Identity.same(one, other) || Identity.isWithin(one, other) || Identity.isWithin(other, one);
    }

    /**
     * What an answer calls by name and its source is not about; a country acts for itself, so that of two deeds each is of its own.
     *
     * @param isCount whether a place only tells where it is counted
     */
    private static List<String> ownNames(Answer answer, boolean isCount) {
        return answer.gist().names().stream()
                .filter(it -> {
                    var name = isCount ? Identity.label(it) : it;
                    return answer.story().stream()
                            .noneMatch(topic -> topic.equals(name) || topic.startsWith(name + "<"));
                })
                .toList();
    }

    /**
     * Whether both numbers are told of somebody or something by name, and neither source as a whole is about what the other
     * names: of two teams each is unbeaten in so many games of its own.
     */
    static boolean areOfOtherParties(Answer one, Answer other) {
        return hasPartyOfItsOwn(one, other, false) && hasPartyOfItsOwn(other, one, false)
                || hasPartyOfItsOwn(one, other, true) && hasPartyOfItsOwn(other, one, true);
    }

    /** @param isPlace whether a place is asked for: "die Regierung" and "nach der Katastrophe in Japan" are no two parties */
    private static boolean hasPartyOfItsOwn(Answer one, Answer other, boolean isPlace) {
        return one.gist().names().stream().anyMatch(it -> Identity.isPlace(it) == isPlace && !speaksOf(other, it));
    }

    /** Whether neither number is told of a part of what the other is told of: a stage, a place of its own, those who voted otherwise. */
    static boolean areOfOneScope(Answer one, Answer other) {
        return one.gist().scope().meets(other.gist().scope())
                && one.gist().scope().places().stream().allMatch(it -> speaksOf(other, it))
                && other.gist().scope().places().stream().allMatch(it -> speaksOf(one, it));
    }

    /** "In Altstett siegte Röder mit 56 Prozent", "in Moosach Holm mit 61": each tells a place, and one source knows only its own. */
    static boolean areAtTwoPlaces(Answer one, Answer other) {
        return !one.gist().scope().places().isEmpty()
                && !other.gist().scope().places().isEmpty()
                && !areOfOneScope(one, other);
    }

    /** Whether the source of an answer, or the answer itself, calls somebody or something by this name. */
    private static boolean speaksOf(Answer answer, String identity) {
        var name = Identity.label(identity);
        return answer.gist().names().contains(identity)
                || Stream.concat(answer.story().stream(), answer.gist().names().stream())
                        .anyMatch(it -> Identity.same(it, name)
                                || it.startsWith(name + "<")
                                || it.equals(Story.WORD + name)
                                || Story.isAdjectiveOf(it, name)
                                || Story.isAdjectiveOf(name, it))
                || answer.gist().scope().places().contains(name);
    }
}
