package org.quellenlage.conflict;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Unit;

/**
 * How near two numbers of one story are, told in other words. "447 Passagiere waren an Bord" and "533 Fahrgäste waren auf dem Schiff"
 * are near, for both count people of one kind in one state; "acht Verletzte" and "zwei Tote" are not, for they count people in two
 * states. It adds up what is counted or measured, the state of those counted, and what stands beside the number.
 */
final class Nearness {

    /** From here on two claims may be of one thing. */
    static final double NEAR = 2.5;

    /** From here on a claim that says the same number settles that there is no difference. */
    static final double SOMEWHAT_NEAR = 1.5;

    private static final double SAME_STATE = 2.5;
    private static final double SAME_KIND = 2;
    private static final double SAME_MEASURE = 1.5;
    private static final double LESS_NEAR = 0.5;
    private static final double SAME_DEED = 1;
    private static final double SAME_THING = 0.7;
    private static final double BOTH_BARE = 0.5;
    private static final double MOST_OF_FRAME = 2;
    private static final int SHORTEST_LAST_PART = 5;

    /** What is counted of a disease, and of much else. */
    static final String CASE = "case";

    private static final String SUSPICION = "verdacht";
    static final String JOB = "~job";
    private static final String STAFF = "~staff";
    private static final String PAY = "pay";

    /** What words of loans and projects seem to tell: "nimmt Kredite auf", "gab für das Vorhaben aus". */
    private static final Set<String> NO_DEEDS_OF_SUMS = Set.of("begin", "plan");

    /** States of whom one report counts as hurt and another as taken to hospital. */
    private static final Set<String> HURT = Set.of("injured", "hospitalised");

    /** States of whom one report counts as missing and another as buried, of whom the one who counts is not sure. */
    private static final Set<String> LOST = Set.of("missing", "buried");

    private static final Set<String> SAVED = Set.of("rescued", "evacuated");

    /** What those are counted for who are counted apart from all others. */
    private static final Set<String> APART = Set.of("involved", "volunteering", "accompanying", "entered", "finished");

    /** States of people who come together. */
    private static final Set<String> CROWDED = Set.of("demonstrating", "striking");

    private static final Set<String> EXPECTING = Set.of("expect", "anmelden", "angemeldet");
    private static final Set<String> FATAL = Set.of("dead", "injured", "missing", "hospitalised");
    private static final Set<String> AT_WORK = Set.of("~at-work", "deploy");

    /** Those who are there because others are. */
    private static final Set<String> ON_DUTY =
            Set.of("~officer", "~soldier", "~helper", "~police", "~suspect", "~rebel", "~doctor", "~journalist");

    /** What happens to jobs and to those who have them alike. */
    private static final Set<String> OF_JOBS = Set.of("dismiss-staff", "hire", "~create");

    /** Things that one deed is done to, whatever they are called: "zeigt 90 Blätter", "zu sehen sind 110 Arbeiten". */
    private static final Set<String> TELLING_ITS_THINGS = Set.of("~exhibit", Gist.LOAD, "~recall", "nominate");

    /** Nouns that say by themselves what a sum or a measure is: in one story there is one damage, one fine, one speed. */
    static final Set<String> TELLING_MEASURES =
            WordList.words("telling-measures").stream().map(it -> "~" + it).collect(Collectors.toUnmodifiableSet());

    /** Bodies that pay each its own part, or ask each for another sentence. */
    private static final Set<String> PAYERS =
            WordList.words("payers").stream().map(Identity::fold).collect(Collectors.toUnmodifiableSet());

    /** What is asked for or offered is not what is agreed, nor one the other. */
    private static final Set<String> BIDDING = Set.of("demand", "offer");

    /** States in which few people of one story are. */
    private static final Set<String> FATES =
            Set.of("freedom/no", "freedom/yes", "guilt/no", "guilt/yes", "capture/no", "capture/yes", "whereabouts/no");

    private final Vocabulary words;

    Nearness(Vocabulary words) {
        this.words = words;
    }

    /** Nearness of two numbers, 0 where they cannot be of one thing. */
    double ofNumbers(Gist one, Gist other) {
        var isBallot = areOneBallot(one, other) || areOneBallot(other, one);
        var isOutbreak = areOneOutbreak(one, other) || areOneOutbreak(other, one);
        var areJobs = areOneWorkforce(one, other) || areOneWorkforce(other, one);
        if (one.dimension().isEmpty()
                || !one.dimension().equals(other.dimension()) && !isBallot && !isOutbreak && !areJobs
                || one.isPart() != other.isPart() && !areOfOneNation(one, other)
                || areOfOtherNations(one, other)
                || !one.scope().meets(other.scope())
                || one.isChange() != other.isChange()
                || isPartOfWorld(one, other)
                || isPartOfWorld(other, one)
                || isSaved(one) != isSaved(other)) {
            return 0;
        }
        if (one.countsPeople() && Kinship.areOthers(one.what(), other.what())) {
            return 0;
        }
        if (!one.state().equals(other.state()) && (APART.contains(one.state()) || APART.contains(other.state()))) {
            return 0;
        }
        if (!one.state().isEmpty() && !other.state().isEmpty()) {
            return one.state().equals(other.state())
                    ? SAME_STATE + frame(one, other)
                    : areAlike(one.state(), other.state())
                            ? ofCounts(one, other)
                            : areAllSaved(one, other) ? SAME_STATE : 0;
        }
        if (isOnlySuspected(one) != isOnlySuspected(other)) {
            return 0;
        }
        if (isExpectedCrowd(one) != isExpectedCrowd(other)) {
            return 0;
        }
        if (one.countsPeople() && (doOtherwise(one, other) || doOtherwise(other, one))) {
            return 0;
        }
        if (isBallot || isOutbreak || areJobs || areOneCrowd(one, other) || areOneCrowd(other, one)) {
            return SAME_STATE + frame(one, other);
        }
        return one.countsPeople() || one.dimension().equals(Gist.THINGS)
                ? ofCounts(one, other)
                : ofMeasures(one, other);
    }

    /** "23 Verdachtsfälle", not those who are ill. */
    private static boolean isOnlySuspected(Gist gist) {
        return gist.things().contains(SUSPICION)
                && (gist.what().contains(CASE)
                        || gist.countsPeople() && gist.state().isEmpty());
    }

    /** "10.000 Teilnehmer sind angemeldet", "3.000 Menschen demonstrierten": whether those counted are only to come. */
    private static boolean isExpectedCrowd(Gist gist) {
        return gist.countsPeople() && EXPECTING.stream().anyMatch(it -> Kinship.isIn(it, gist));
    }

    /** "Zwei Feuerwehrleute starben", "600 Feuerwehrleute kämpfen": a state of some, and what others do who are in none. */
    private boolean doOtherwise(Gist inState, Gist doing) {
        return !inState.state().isEmpty()
                && doing.state().isEmpty()
                && (FATAL.contains(inState.state()) && AT_WORK.stream().anyMatch(it -> Kinship.isIn(it, doing))
                        || inState.state().equals("affected")
                                && OF_JOBS.stream().anyMatch(it -> Kinship.isIn(it, doing)))
                && Kinship.common(inState.deeds(), doing.deeds()).stream().noneMatch(OF_JOBS::contains);
    }

    /** "In Deutschland beschäftigt er 9.000 Menschen", "weltweit arbeiten 38.000 für ihn". */
    private static boolean isPartOfWorld(Gist part, Gist world) {
        return world.scope().has(Scope.Aspect.WORLDWIDE)
                && !part.scope().has(Scope.Aspect.WORLDWIDE)
                && part.names().stream().anyMatch(Identity::isPlace);
    }

    /** "Waren im Wert von fünf Millionen Euro wurden gerettet": not those that were lost. */
    private static boolean isSaved(Gist gist) {
        var unit = Unit.of(gist.dimension());
        return unit != null && unit.kind() == Unit.Kind.MONEY && gist.deeds().contains("rescue");
    }

    private static boolean areAlike(String state, String another) {
        return HURT.contains(state) && HURT.contains(another) || LOST.contains(state) && LOST.contains(another);
    }

    /** "Alle 151 Insassen überlebten", "brachte alle 155 in Sicherheit". */
    private static boolean areAllSaved(Gist one, Gist other) {
        return SAVED.contains(one.state())
                && SAVED.contains(other.state())
                && one.scope().has(Scope.Aspect.ALL)
                && other.scope().has(Scope.Aspect.ALL);
    }

    /** "Vier deutsche Touristen", "zwei Deutsche": of one country among all. */
    private static boolean areOfOneNation(Gist one, Gist other) {
        return Kinship.common(one.what(), other.what()).stream().anyMatch(it -> it.startsWith(Gist.NATION))
                && (one.state().equals(other.state()) || isThere(one) && isThere(other));
    }

    /** "An Bord sind fünf Deutsche", "unter den Seeleuten sind vier Deutsche": of whom nothing is told but that they are there. */
    private static boolean isThere(Gist gist) {
        return gist.state().isEmpty() || gist.state().equals("aboard");
    }

    private static boolean areOfOtherNations(Gist one, Gist other) {
        return one.what().stream().anyMatch(it -> it.startsWith(Gist.NATION))
                && other.what().stream().anyMatch(it -> it.startsWith(Gist.NATION))
                && Kinship.common(one.what(), other.what()).stream().noneMatch(it -> it.startsWith(Gist.NATION));
    }

    /** "5.000 Menschen demonstrierten", "die Veranstalter sprachen von 12.000 Teilnehmern". */
    private static boolean areOneCrowd(Gist gathered, Gist counted) {
        return CROWDED.contains(gathered.state())
                && counted.state().isEmpty()
                && counted.what().contains("~participant");
    }

    /** "1.779 Menschen haben sich infiziert", "2.127 Fälle wurden registriert". */
    private static boolean areOneOutbreak(Gist infected, Gist cases) {
        return cases.what().contains(CASE)
                && (infected.state().equals("infected")
                        || infected.countsPeople()
                                && infected.things().contains(SUSPICION)
                                && cases.things().contains(SUSPICION));
    }

    /** "Streicht 1.200 Stellen", "1.500 Mitarbeiter müssen gehen". */
    private static boolean areOneWorkforce(Gist jobs, Gist staff) {
        return jobs.what().contains(JOB)
                && staff.countsPeople()
                && staff.state().isEmpty()
                && (staff.what().contains(STAFF) || staff.things().contains(JOB) || Kinship.isAnybody(staff))
                && Kinship.common(jobs.deeds(), staff.deeds()).stream().anyMatch(OF_JOBS::contains);
    }

    /** "389 Abgeordnete stimmten dafür", "mit 386 Stimmen angenommen". */
    private static boolean areOneBallot(Gist voters, Gist votes) {
        return voters.scope().vote() == Scope.Vote.FOR
                && areVotes(votes)
                && votes.event().equals("approve");
    }

    private double ofCounts(Gist one, Gist other) {
        if (areOfOneNation(one, other)) {
            return SAME_STATE + frame(one, other);
        }
        if (!Kinship.common(one.what(), other.what()).isEmpty()
                || isMoreExactly(one, other)
                || isMoreExactly(other, one)) {
            return SAME_KIND + frame(one, other);
        }
        if (one.dimension().equals(Gist.THINGS)) {
            return Kinship.common(one.deeds(), other.deeds()).stream().anyMatch(TELLING_ITS_THINGS::contains)
                    ? SAME_MEASURE + frame(one, other)
                    : 0;
        }
        return (suffersOneDeed(one, other) || suffersOneDeed(other, one) ? SAME_MEASURE : 0) + frame(one, other);
    }

    /**
     * "900 Beschäftigte verlieren ihren Arbeitsplatz", "3.000 Menschen verlieren ihre Arbeit": people as such, and others by what they
     * are, to whom one deed is done that a class of words tells. Who is on duty is counted apart.
     */
    private boolean suffersOneDeed(Gist anybody, Gist others) {
        return Kinship.isAnybody(anybody)
                && others.what().stream().noneMatch(ON_DUTY::contains)
                && Kinship.common(anybody.deeds(), others.deeds()).stream()
                        .anyMatch(it -> OneEvent.isTelling(words, it)
                                && !words.predicate(it).has("reach"));
    }

    /** "240 Kitaplätze", "310 Plätze": whether one counts by a compound of what the other counts. */
    private static boolean isMoreExactly(Gist one, Gist other) {
        return one.what().stream()
                .anyMatch(it -> !it.startsWith("~")
                        && other.what().stream()
                                .anyMatch(last -> last.length() >= SHORTEST_LAST_PART
                                        && it.length() > last.length() + 2
                                        && it.endsWith(last)));
    }

    private double ofMeasures(Gist one, Gist other) {
        if (!rates(one).equals(rates(other))) {
            return 0;
        }
        if (one.what().isEmpty() != other.what().isEmpty()) {
            return ofUntold(one, other); // "240 Hektar brennen": of what, the other tells
        }
        var shared = Kinship.common(one.what(), other.what());
        if (shared.contains(Gist.AGE)) {
            return ofAges(one, other);
        }
        if (havePayersOfTheirOwn(one, other)
                || areVotes(one) && areVotes(other) && callOthersByName(one, other)
                || BIDDING.stream().anyMatch(it -> Kinship.isIn(it, one) != Kinship.isIn(it, other))) {
            return 0;
        }
        var kinds = shared.stream().filter(it -> it.startsWith("~")).count(); // the speed of a storm
        var isKnown = areVotes(one) && areVotes(other)
                || shared.stream()
                        .anyMatch(it -> words.isConcept(it)
                                || TELLING_MEASURES.contains(it)
                                || it.startsWith(Gist.OF)
                                || it.startsWith(Gist.PER));
        return (shared.isEmpty() ? 0 : isKnown ? SAME_KIND : SAME_MEASURE)
                + (isKnown
                                && (nameEachOther(one, other)
                                        || areVotesOfOne(one, other)
                                        || areOfOneBearer(one, other, shared))
                        ? SAME_THING
                        : 0)
                + Math.max(0, kinds - 1) * SAME_THING
                + frame(one, other);
    }

    /** Whether both measure what there is but one of in a story, wherever the words place it. */
    static boolean haveTellingMeasure(Gist one, Gist other) {
        return Kinship.common(one.what(), other.what()).stream().anyMatch(TELLING_MEASURES::contains);
    }

    /** "37,74 Euro je Aktie": of one of what it is told; a sum for each is none for all. */
    private static Set<String> rates(Gist gist) {
        return gist.what().stream().filter(it -> it.startsWith(Gist.PER)).collect(Collectors.toSet());
    }

    /** Who is elected, wins or gets so many votes has them. */
    static boolean areVotes(Gist gist) {
        return gist.what().contains("~vote") || gist.what().contains("~turnout");
    }

    /**
     * Whether what is measured is that of one thing or person: "der 1,2 Tonnen schwere Satellit", "der 1.350 Kilogramm schwere
     * Satellit"; "die Strafe gegen Wyler", "Wyler muss hinter Gitter".
     */
    private boolean areOfOneBearer(Gist one, Gist other, Set<String> shared) {
        var isDimension = shared.stream()
                .anyMatch(
                        it -> words.conceptById(it).filter(Concept::isDimension).isPresent());
        var isOfOneThing = isDimension && shared.stream().anyMatch(it -> !it.startsWith("~") && !words.isConcept(it));
        return isOfOneThing || Kinship.isOfOnePerson(one, other);
    }

    /** "Kroll kam auf 44 Prozent", "Uhl hat 39 Prozent erreicht". */
    private static boolean callOthersByName(Gist one, Gist other) {
        var first = one.names().stream().filter(Identity::isPerson).toList();
        var second = other.names().stream().filter(Identity::isPerson).toList();
        return !first.isEmpty()
                && !second.isEmpty()
                && Kinship.common(first, second).isEmpty();
    }

    /** "Der Zuschuss der Stadt", "das Land zahlt": each tells of the part of another body. */
    private static boolean havePayersOfTheirOwn(Gist one, Gist other) {
        var first = Kinship.common(Kinship.named(one), PAYERS);
        var second = Kinship.common(Kinship.named(other), PAYERS);
        return !first.isEmpty()
                && !second.isEmpty()
                && Kinship.common(first, second).isEmpty();
    }

    /** Of one person: called by one name; or, where each report tells one age, by one noun. */
    private double ofAges(Gist one, Gist other) {
        var names = Kinship.common(one.names(), other.names());
        if (names.stream()
                .anyMatch(it -> !Identity.isPlace(it) && !one.scope().places().contains(it))) {
            return NEAR;
        }
        if (Stream.of(one, other).flatMap(it -> it.names().stream()).anyMatch(Identity::isPerson)) {
            return 0;
        }
        var isOfOneKind =
                Kinship.common(one.about(), other.about()).stream().anyMatch(it -> !Kinship.ANYBODY.contains(it));
        var shareMore =
                !names.isEmpty() || !Kinship.common(one.deeds(), other.deeds()).isEmpty();
        if (isOfOneKind) {
            return NEAR;
        }
        return shareMore && Kinship.mayBeOneBody(one.about(), other.about())
                        || shareFate(one, other) && !Kinship.areOthers(one.about(), other.about())
                ? NEAR - LESS_NEAR
                : 0;
    }

    /** "Der Fahrer wurde festgenommen", "der Schleuser sitzt in Haft": whether both are told to be in one state. */
    private static boolean shareFate(Gist one, Gist other) {
        return Kinship.common(one.sides(), other.sides()).stream().anyMatch(FATES::contains);
    }

    /** "Muss für fünf Jahre ins Gefängnis": what one claim measures, the other one names beside it, or does the same. */
    private double ofUntold(Gist one, Gist other) {
        var isBeside = nameEachOther(one, other);
        var untold = one.what().isEmpty() ? one : other;
        if (!isBeside
                && !isBare(untold)
                && Kinship.common(one.deeds(), other.deeds()).isEmpty()) {
            return 0;
        }
        var names = Kinship.common(one.names(), other.names()).isEmpty() ? 0 : SAME_THING;
        return SAME_MEASURE + frame(one, other) + (isBeside ? SAME_THING : 0) + names;
    }

    /** "Brandt war mit 99 Prozent gewählt worden", "Brandt, der 98 Prozent erhalten hatte". */
    private static boolean areVotesOfOne(Gist one, Gist other) {
        return areVotes(one)
                && areVotes(other)
                && !Kinship.common(one.names(), other.names()).isEmpty();
    }

    /** Whether what one measures stands beside the number of the other: "die Bombe wiegt", "eine Tonne schwere Bombe". */
    private static boolean nameEachOther(Gist one, Gist other) {
        return !Kinship.common(one.what(), other.things()).isEmpty()
                || !Kinship.common(one.things(), other.what()).isEmpty();
    }

    private double frame(Gist one, Gist other) {
        var shared = Kinship.common(one.deeds(), other.deeds());
        var turns = shared.stream().filter(Turns::isTurn).count();
        var deeds = shared.stream()
                .filter(it -> !Turns.isTurn(it) && !words.predicate(it).has("reach"))
                .count();
        var things = Kinship.common(one.things(), other.things()).stream()
                .filter(it -> !it.startsWith("~"))
                .count();
        var like = Kinship.common(one.things(), other.things()).stream()
                .filter(it -> it.startsWith("~"))
                .count();
        var bare = isBare(one) && isBare(other) ? BOTH_BARE : 0;
        var sides = Kinship.common(one.sides(), other.sides()).stream().allMatch(Gist.PLANNED::equals)
                ? 0
                : SAME_DEED; // "fiel der Unterricht aus", "legte die Schulen lahm"
        return Math.min(
                MOST_OF_FRAME, Math.max(deeds, turns) * SAME_DEED + sides + Math.max(things, like) * SAME_THING + bare);
    }

    /** Whether no more happens than that it is so much: also "gibt aus", and "zahlt", where nothing says what for. */
    private boolean isBare(Gist gist) {
        var isMeasure = !gist.countsPeople() && !gist.dimension().equals(Gist.THINGS);
        return gist.deeds().stream()
                .allMatch(it -> words.saysLittle(it)
                        || Turns.isTurn(it)
                        || isMeasure
                                && (NO_DEEDS_OF_SUMS.contains(it)
                                        || words.measuredBy(it).isPresent()
                                        || gist.what().isEmpty() && it.equals(PAY)));
    }
}
