package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Answer.Neighbour;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Unit;

/**
 * How much two claims of one story have in common, where their words do not ask the same question. What is common to most
 * claims of the two articles tells little, so a claim is held against the others of its article too: only two that are each
 * nearest to the other may be of one thing.
 */
final class Kinship {

    /** From here on two claims may be of one thing. */
    static final double NEAR = 2.5;

    /** From here on a claim that says the same number settles that there is no difference. */
    static final double SOMEWHAT_NEAR = 1.5;

    private static final double SAME_STATE = 2.5;
    private static final double SAME_KIND = 2;
    private static final double SAME_MEASURE = 1.5;
    private static final double ONLY_ONES = 0.5;
    private static final double SAME_DEED = 1;
    private static final double SAME_THING = 0.7;
    private static final double BOTH_BARE = 0.5;
    private static final double MOST_OF_FRAME = 2;

    private static final int MOST_BESIDE = 12;
    private static final int SHORTEST_LAST_PART = 5;

    /** Parts that miss the whole by less than one in so many add up to it. */
    private static final BigDecimal ONE_IN = BigDecimal.valueOf(200);

    /** Classes of nouns for those who act. */
    private static final Set<String> ACTING =
            Set.of("~head", "~police", "~officer", "~staff", "~participant", "~suspect");

    /** What is counted of a disease, and of much else. */
    private static final String CASE = "case";

    private static final String SUSPICION = "verdacht";

    /** Before the stuff whose weight, volume or area is told. */
    static final String OF = "of:";

    /** Before what a sum is told of one of: "je Aktie". */
    static final String PER = "per:";

    /** Before the country those counted come from. */
    static final String NATION = "nation:";

    private static final String PAY = "pay";

    /** What words of loans and projects seem to tell: "nimmt Kredite auf", "gab für das Vorhaben aus". */
    private static final Set<String> NO_DEEDS_OF_SUMS = Set.of("begin", "plan");

    /** States of whom one report counts as hurt and another as taken to hospital. */
    private static final Set<String> HURT = Set.of("injured", "hospitalised");

    /** States of whom one report counts as missing and another as buried, of whom the one who counts is not sure. */
    private static final Set<String> LOST = Set.of("missing", "buried");

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

    private static final Set<String> SAVED = Set.of("rescued", "evacuated");

    /** What those are counted for who are counted apart from all others. */
    private static final Set<String> APART = Set.of("involved", "volunteering", "accompanying", "entered", "finished");

    /** Nouns that say by themselves what a sum or a measure is: in one story there is one damage, one fine, one speed. */
    private static final Set<String> TELLING_MEASURES =
            WordList.words("telling-measures").stream().map(it -> "~" + it).collect(Collectors.toUnmodifiableSet());

    /** Whether both measure what there is but one of in a story, wherever the words place it. */
    static boolean haveTellingMeasure(Gist one, Gist other) {
        return common(one.what(), other.what()).stream().anyMatch(TELLING_MEASURES::contains);
    }

    /** "37,74 Euro je Aktie": of one of what it is told; a sum for each is none for all. */
    private static Set<String> rates(Gist gist) {
        return gist.what().stream().filter(it -> it.startsWith(PER)).collect(Collectors.toSet());
    }

    /** Bodies that pay each its own part, or ask each for another sentence. */
    private static final Set<String> PAYERS =
            WordList.words("payers").stream().map(Identity::fold).collect(Collectors.toUnmodifiableSet());

    /** What is asked for or offered is not what is agreed, nor one the other. */
    private static final Set<String> BIDDING = Set.of("demand", "offer");

    /** States in which few people of one story are. */
    private static final Set<String> FATES =
            Set.of("freedom/no", "freedom/yes", "guilt/no", "guilt/yes", "capture/no", "capture/yes", "whereabouts/no");

    /** States in which all are who are counted in them; of some trains that run others may stand still, of some people others are hurt. */
    static final Set<String> OF_COUNTED =
            Set.of("freedom", "capture", "whereabouts", "home", "occurrence", "supply", "rescue");

    private static final Set<String> TEAMS = Set.of("mannschaft", "team", "auswahl", "elf");

    /** What the same people do again and again. */
    private static final Set<String> REPEATED = WordList.words("repeated-deeds");

    private static final Set<String> OCCASIONS = WordList.words("occasions");

    /** What is carried. */
    static final String LOAD = "~load";

    private static final String EFFECT = "~effect";
    private static final String JOURNEY = "~journey";
    static final String START_OF_WORK = "~start-work";
    private static final String GAME = "~game";
    private static final String JUDGEMENT = "~judgement";
    /** Deeds that are taken back by a noun: "das Verbot wurde aufgehoben". */
    private static final Set<String> ONCE_REVOKED = Set.of("ban", "file-insolvency", "approve", "sue", "terminate");

    private static final String REVOKE = "~revoke";
    private static final String BALLOT = "~ballot";

    /** What begins of which a story has but one. */
    private static final Set<String> OF_THE_STORY = Set.of(START_OF_WORK, "~start-production");

    /** Turns of phrase for what happens once to one thing or person. */
    private static final Set<String> ONCE = Set.of(
            GAME,
            JUDGEMENT,
            BALLOT,
            "launch",
            "swear-in",
            "award",
            START_OF_WORK,
            "~start-production",
            "~leave-office",
            "~open",
            "bear",
            "file-insolvency",
            "~arrival",
            EFFECT,
            JOURNEY);

    private static final String UNDER_CONTRACT = "~under-contract";

    /** Things that one deed is done to, whatever they are called: "zeigt 90 Blätter", "zu sehen sind 110 Arbeiten". */
    private static final Set<String> TELLING_ITS_THINGS = Set.of("~exhibit", LOAD, "~recall", "nominate");

    private static final String JOB = "~job";
    private static final String STAFF = "~staff";

    /** What happens to jobs and to those who have them alike. */
    private static final Set<String> OF_JOBS = Set.of("dismiss-staff", "hire", "~create");

    private static final Set<String> EXPECTING = Set.of("expect", "anmelden", "angemeldet");

    private static final Set<String> FATAL = Set.of("dead", "injured", "missing", "hospitalised");

    private static final Set<String> AT_WORK = Set.of("~at-work", "deploy");

    /** Those who are there because others are. */
    private static final Set<String> ON_DUTY =
            Set.of("~officer", "~soldier", "~helper", "~police", "~suspect", "~rebel", "~doctor", "~journalist");

    /** What comes of a decision. */
    private static final Set<String> VOTED = Set.of("approve", "reject");

    private static final String SUSPECT = "~suspect";

    private static final String DEFENDANT = "~defendant";

    /** What years measure of somebody. */
    static final String AGE = "~age";

    /** What is signed for a time. */
    private static final Set<String> BINDING = Set.of("~contract", "treaty", "ban");

    /** What happens in a game. */
    static final Set<String> WON = Set.of("win", "lose", "draw");

    /** States of people who come together. */
    private static final Set<String> CROWDED = Set.of("demonstrating", "striking");

    /** Events by which others are planned, told or dropped. */
    private static final Set<String> HOLDING = Set.of(
            "plan",
            "announce",
            "cancel",
            "reject",
            "decide",
            "postpone",
            "expect",
            "drop-out",
            "confirm",
            "begin",
            "end");

    private final Vocabulary words;

    Kinship(Vocabulary words) {
        this.words = words;
    }

    /** Under what a claim may be found by others of its story that are told in other words. */
    static Stream<String> keys(Gist gist, SourceContext source) {
        var kinds = new TreeSet<String>();
        if (!gist.dimension().isEmpty()) {
            kinds.add("K|" + gist.dimension());
            if (gist.what().contains(JOB)) {
                kinds.add("K|" + Gist.PEOPLE); // jobs and those who have them
            }
            if (gist.what().contains(CASE)) {
                kinds.add("K|" + Gist.PEOPLE); // cases of a disease and those who have it
            }
            if (gist.scope().vote() == Scope.Vote.FOR) {
                kinds.add("K|" + Gist.PEOPLE); // votes and those who cast them
                kinds.add("K|" + Gist.THINGS);
            }
        }
        if (gist.dimension().isEmpty()) {
            gist.deeds().stream().filter(ONCE::contains).forEach(it -> kinds.add("E|" + it));
        }
        if (!gist.event().isEmpty() && (gist.dimension().isEmpty() || gist.moment() != null)) {
            kinds.add("E|" + gist.event());
        }
        gist.sides().stream()
                .map(Gist::stateOf)
                .filter(it -> gist.dimension().isEmpty()
                        || gist.scope().has(Scope.Aspect.ALL)
                        || gist.what().contains(AGE)
                        || OF_COUNTED.contains(it))
                .forEach(it -> kinds.add("S|" + it));
        if (gist.dimension().isEmpty()) {
            if (gist.tellsBound()) {
                kinds.add("M|" + gist.moment());
            }
            if (!gist.score().isEmpty()) {
                kinds.add("R|");
            }
        }
        if (isIn(REVOKE, gist)) {
            gist.about().stream().filter(ONCE_REVOKED::contains).forEach(it -> kinds.add("E|" + it));
        }
        if (VOTED.contains(gist.event()) && gist.dimension().isEmpty()) {
            kinds.add("E|decide");
        }
        var places = Stream.concat(
                        Story.tellingOf(source.topics()).stream().flatMap(it -> Stream.of(it, Story.stem(it))),
                        Story.wordsOf(source.words()).stream()
                                .flatMap(it -> Story.mayBeOfName(it) ? Stream.of(it, Story.stem(it)) : Stream.of(it)))
                .distinct()
                .toList();
        return kinds.stream().flatMap(kind -> places.stream().map(it -> kind + "@" + it));
    }

    /** What of the same source is of the same kind. */
    static List<Neighbour> beside(Answer answer, List<Answer> all) {
        var gist = answer.gist();
        return answer.question() == null
                ? List.of()
                : all.stream()
                        .filter(it -> it != answer && isOfOneKind(gist, it.gist()))
                        .limit(MOST_BESIDE)
                        .map(Answer::neighbour)
                        .toList();
    }

    private static boolean isOfOneKind(Gist one, Gist other) {
        return one.dimension().isEmpty()
                ? other.dimension().isEmpty()
                        && !one.event().isEmpty()
                        && one.event().equals(other.event())
                : one.dimension().equals(other.dimension());
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
        if (one.countsPeople() && areOthers(one.what(), other.what())) {
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
        return gist.countsPeople() && EXPECTING.stream().anyMatch(it -> isIn(it, gist));
    }

    /** "Zwei Feuerwehrleute starben", "600 Feuerwehrleute kämpfen": a state of some, and what others do who are in none. */
    private boolean doOtherwise(Gist inState, Gist doing) {
        return !inState.state().isEmpty()
                && doing.state().isEmpty()
                && (FATAL.contains(inState.state()) && AT_WORK.stream().anyMatch(it -> isIn(it, doing))
                        || inState.state().equals("affected")
                                && OF_JOBS.stream().anyMatch(it -> isIn(it, doing)))
                && common(inState.deeds(), doing.deeds()).stream().noneMatch(OF_JOBS::contains);
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

    /** "Vier deutsche Touristen", "zwei Deutsche": of one country among all. */
    private static boolean areOfOneNation(Gist one, Gist other) {
        return common(one.what(), other.what()).stream().anyMatch(it -> it.startsWith(NATION))
                && (one.state().equals(other.state()) || isThere(one) && isThere(other));
    }

    /** "An Bord sind fünf Deutsche", "unter den Seeleuten sind vier Deutsche": of whom nothing is told but that they are there. */
    private static boolean isThere(Gist gist) {
        return gist.state().isEmpty() || gist.state().equals("aboard");
    }

    private static boolean areOfOtherNations(Gist one, Gist other) {
        return one.what().stream().anyMatch(it -> it.startsWith(NATION))
                && other.what().stream().anyMatch(it -> it.startsWith(NATION))
                && common(one.what(), other.what()).stream().noneMatch(it -> it.startsWith(NATION));
    }

    private double ofCounts(Gist one, Gist other) {
        if (areOfOneNation(one, other)) {
            return SAME_STATE + frame(one, other);
        }
        if (!common(one.what(), other.what()).isEmpty() || isMoreExactly(one, other) || isMoreExactly(other, one)) {
            return SAME_KIND + frame(one, other);
        }
        if (one.dimension().equals(Gist.THINGS)) {
            return common(one.deeds(), other.deeds()).stream().anyMatch(TELLING_ITS_THINGS::contains)
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
        return isAnybody(anybody)
                && others.what().stream().noneMatch(ON_DUTY::contains)
                && common(anybody.deeds(), others.deeds()).stream()
                        .anyMatch(it -> isTelling(it) && !words.predicate(it).has("reach"));
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
        var shared = common(one.what(), other.what());
        if (shared.contains(AGE)) {
            return ofAges(one, other);
        }
        if (havePayersOfTheirOwn(one, other)
                || areVotes(one) && areVotes(other) && callOthersByName(one, other)
                || BIDDING.stream().anyMatch(it -> isIn(it, one) != isIn(it, other))) {
            return 0;
        }
        var kinds = shared.stream().filter(it -> it.startsWith("~")).count(); // the speed of a storm
        var isKnown = areVotes(one) && areVotes(other)
                || shared.stream()
                        .anyMatch(it -> words.isConcept(it)
                                || TELLING_MEASURES.contains(it)
                                || it.startsWith(OF)
                                || it.startsWith(PER));
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

    /**
     * Whether what is measured is that of one thing or person: "der 1,2 Tonnen schwere Satellit", "der 1.350 Kilogramm schwere
     * Satellit"; "die Strafe gegen Wyler", "Wyler muss hinter Gitter".
     */
    private boolean areOfOneBearer(Gist one, Gist other, Set<String> shared) {
        var isDimension = shared.stream()
                .anyMatch(
                        it -> words.conceptById(it).filter(Concept::isDimension).isPresent());
        var isOfOneThing = isDimension && shared.stream().anyMatch(it -> !it.startsWith("~") && !words.isConcept(it));
        return isOfOneThing || common(one.names(), other.names()).stream().anyMatch(Identity::isPerson);
    }

    /** "Kroll kam auf 44 Prozent", "Uhl hat 39 Prozent erreicht". */
    private static boolean callOthersByName(Gist one, Gist other) {
        var first = one.names().stream().filter(Identity::isPerson).toList();
        var second = other.names().stream().filter(Identity::isPerson).toList();
        return !first.isEmpty() && !second.isEmpty() && common(first, second).isEmpty();
    }

    private static boolean isIn(String deed, Gist gist) {
        return gist.deeds().contains(deed);
    }

    /** "Der Zuschuss der Stadt", "das Land zahlt": each tells of the part of another body. */
    private static boolean havePayersOfTheirOwn(Gist one, Gist other) {
        var first = common(named(one), PAYERS);
        var second = common(named(other), PAYERS);
        return !first.isEmpty() && !second.isEmpty() && common(first, second).isEmpty();
    }

    /** Of one person: called by one name; or, where each report tells one age, by one noun. */
    private double ofAges(Gist one, Gist other) {
        var names = common(one.names(), other.names());
        if (names.stream()
                .anyMatch(it -> !Identity.isPlace(it) && !one.scope().places().contains(it))) {
            return NEAR;
        }
        if (Stream.of(one, other).flatMap(it -> it.names().stream()).anyMatch(Identity::isPerson)) {
            return 0;
        }
        var isOfOneKind = common(one.about(), other.about()).stream().anyMatch(it -> !ANYBODY.contains(it));
        var shareMore = !names.isEmpty() || !common(one.deeds(), other.deeds()).isEmpty();
        if (isOfOneKind) {
            return NEAR;
        }
        return shareMore && mayBeOneBody(one.about(), other.about())
                        || shareFate(one, other) && !areOthers(one.about(), other.about())
                ? NEAR - ONLY_ONES
                : 0;
    }

    /** "Der Fahrer wurde festgenommen", "der Schleuser sitzt in Haft": whether both are told to be in one state. */
    private static boolean shareFate(Gist one, Gist other) {
        return common(one.sides(), other.sides()).stream().anyMatch(it -> FATES.contains(it));
    }

    /** "Ein Mann", "das Opfer": words for anybody on both sides, but not a man and a woman. */
    private static boolean mayBeOneBody(List<String> one, List<String> other) {
        var first = common(one, ANYBODY);
        var second = common(other, ANYBODY);
        var both = new HashSet<>(first);
        both.addAll(second);
        return !first.isEmpty() && !second.isEmpty() && !both.containsAll(MAN_AND_WOMAN);
    }

    /** "Muss für fünf Jahre ins Gefängnis": what one claim measures, the other one names beside it, or does the same. */
    private double ofUntold(Gist one, Gist other) {
        var isBeside = nameEachOther(one, other);
        var untold = one.what().isEmpty() ? one : other;
        if (!isBeside && !isBare(untold) && common(one.deeds(), other.deeds()).isEmpty()) {
            return 0;
        }
        var names = common(one.names(), other.names()).isEmpty() ? 0 : SAME_THING;
        return SAME_MEASURE + frame(one, other) + (isBeside ? SAME_THING : 0) + names;
    }

    /** "Brandt war mit 99 Prozent gewählt worden", "Brandt, der 98 Prozent erhalten hatte". */
    private static boolean areVotesOfOne(Gist one, Gist other) {
        return areVotes(one)
                && areVotes(other)
                && !common(one.names(), other.names()).isEmpty();
    }

    /** Whether what one measures stands beside the number of the other: "die Bombe wiegt", "eine Tonne schwere Bombe". */
    private static boolean nameEachOther(Gist one, Gist other) {
        return !common(one.what(), other.things()).isEmpty()
                || !common(one.things(), other.what()).isEmpty();
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
                && (staff.what().contains(STAFF) || staff.things().contains(JOB) || isAnybody(staff))
                && common(jobs.deeds(), staff.deeds()).stream().anyMatch(OF_JOBS::contains);
    }

    private static boolean isAnybody(Gist gist) {
        return gist.what().stream().anyMatch(ANYBODY::contains);
    }

    /** "389 Abgeordnete stimmten dafür", "mit 386 Stimmen angenommen". */
    private static boolean areOneBallot(Gist voters, Gist votes) {
        return voters.scope().vote() == Scope.Vote.FOR
                && areVotes(votes)
                && votes.event().equals("approve");
    }

    /** Soldiers and rebels: both are told by what they are, and are not the same. */
    private static boolean areOthers(List<String> one, List<String> other) {
        var first = one.stream().filter(it -> it.startsWith("~")).toList();
        var second = other.stream().filter(it -> it.startsWith("~")).toList();
        return !first.isEmpty() && !second.isEmpty() && common(first, second).isEmpty();
    }

    private double frame(Gist one, Gist other) {
        var shared = common(one.deeds(), other.deeds());
        var turns = shared.stream().filter(Turns::isTurn).count();
        var deeds = shared.stream()
                .filter(it -> !Turns.isTurn(it) && !words.predicate(it).has("reach"))
                .count();
        var things = common(one.things(), other.things()).stream()
                .filter(it -> !it.startsWith("~"))
                .count();
        var like = common(one.things(), other.things()).stream()
                .filter(it -> it.startsWith("~"))
                .count();
        var bare = isBare(one) && isBare(other) ? BOTH_BARE : 0;
        var sides = common(one.sides(), other.sides()).stream().allMatch(Gist.PLANNED::equals)
                ? 0
                : SAME_DEED; // "fiel der Unterricht aus", "legte die Schulen lahm"
        return Math.min(
                MOST_OF_FRAME, Math.max(deeds, turns) * SAME_DEED + sides + Math.max(things, like) * SAME_THING + bare);
    }

    /** Whether no more happens than that it is so much: also "gibt aus", and "zahlt", where nothing says what for. */
    private boolean isBare(Gist gist) {
        var isMeasure = !gist.countsPeople() && !gist.dimension().equals(Gist.THINGS);
        return gist.deeds().stream()
                .allMatch(it -> saysLittle(it)
                        || Turns.isTurn(it)
                        || isMeasure
                                && (NO_DEEDS_OF_SUMS.contains(it)
                                        || words.measuredBy(it).isPresent()
                                        || gist.what().isEmpty() && it.equals(PAY)));
    }

    private boolean saysLittle(String event) {
        return event.isEmpty() || words.predicate(event).saysLittle();
    }

    static Set<String> common(Collection<String> one, Collection<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

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
                && common(one.names(), other.names()).isEmpty();
    }

    /** One name, or a place and its country: "reist nach Bratislava", "sagte den Besuch in der Slowakei ab". */
    private static boolean mayBeOne(String one, String other) {
        return Identity.same(one, other) || Identity.isWithin(one, other) || Identity.isWithin(other, one);
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

    /** States in which the two claims stand on opposite sides. */
    static Set<String> opposed(Answer one, Answer other) {
        var opposed = new HashSet<String>();
        for (var side : one.gist().sides()) {
            var state = Gist.stateOf(side);
            var isYes = !side.endsWith("/no");
            var both = one.gist().sides().stream()
                            .filter(it -> it.startsWith(state + "/"))
                            .count()
                    > 1;
            var theirs = other.gist().sides().stream()
                    .filter(it -> it.startsWith(state + "/"))
                    .toList();
            if (!both && theirs.size() == 1 && theirs.getFirst().endsWith("/no") == isYes) {
                opposed.add(state);
            }
        }
        return opposed;
    }

    /** Whether both claims are nearest to each other: nothing else that one of the sources says is as near. */
    boolean areNearest(Answer one, Answer other) {
        var near = ofNumbers(one.gist(), other.gist())
                + (isOnly(one) && isOnly(other) && mayBeOneDeed(one.gist(), other.gist()) ? ONLY_ONES : 0);
        return near >= NEAR && isNearest(one, other, near) && isNearest(other, one, near);
    }

    private boolean mayBeOneDeed(Gist one, Gist other) {
        return areVotes(one) && areVotes(other)
                || common(one.what(), other.what()).stream()
                        .anyMatch(it -> TELLING_MEASURES.contains(it) || it.startsWith(OF))
                || areGuests(one) && areGuests(other)
                || areAffected(one)
                || areAffected(other)
                || areOffenders(one) && areOffenders(other)
                || saysLittle(one.event())
                || saysLittle(other.event())
                || one.event().equals(other.event())
                || !common(one.deeds(), other.deeds()).isEmpty();
    }

    /** Who is elected, wins or gets so many votes has them. */
    private static boolean areVotes(Gist gist) {
        return gist.what().contains("~vote") || gist.what().contains("~turnout");
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
                && common(one.what(), other.what()).isEmpty();
    }

    /** Whether its source counts or measures nothing else of the kind. */
    private static boolean isOnly(Answer answer) {
        return answer.beside().stream()
                .allMatch(it -> says(answer, it)
                        || !answer.gist().what().isEmpty()
                                && common(answer.gist().what(), it.gist().what())
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
                    var also = ofNumbers(one.gist(), it.gist());
                    var says = it.interval();
                    return also >= near
                            || also >= SOMEWHAT_NEAR
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
        return isBefore(answer.to(), neighbour.from()) || isBefore(neighbour.to(), answer.from());
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    private static final Set<String> MAN_AND_WOMAN = Set.of("mann", "frau");

    /** Nouns that everybody is called by. */
    private static final Set<String> ANYBODY =
            Set.of("mensch", "person", "mann", "man", "frau", "leute", "kind", "opfer");

    /** Whether both name a thing or people of one kind, counted or not, or somebody by name. */
    static boolean shareThing(Answer one, Answer other) {
        return common(named(one.gist()), named(other.gist())).stream().anyMatch(it -> !ANYBODY.contains(it))
                || !common(one.gist().names(), other.gist().names()).isEmpty();
    }

    /** "Drei Verdächtige wurden festgenommen", "die drei Männer sind frei": as many people, who may be the same. */
    static boolean areAsMany(Answer one, Answer other) {
        var first = one.interval();
        var second = other.interval();
        return first != null
                && second != null
                && one.gist().countsPeople()
                && other.gist().countsPeople()
                && first.sameAs(second)
                && first.middle().compareTo(BigDecimal.ONE) > 0
                && !areOthers(one.gist().what(), other.gist().what());
    }

    /** "Ein 85-Jähriger schwebt in Lebensgefahr", "ein 85 Jahre alter Mann ist gestorben": in one story one man. */
    static boolean areOfOneAge(Answer one, Answer other) {
        var first = one.interval();
        var second = other.interval();
        return first != null
                && second != null
                && one.gist().what().contains(AGE)
                && other.gist().what().contains(AGE)
                && first.sameAs(second);
    }

    /** Whether both may be told of one person, by name, by age or by one noun that not everybody is called by. */
    static boolean mayBeOnePerson(Answer one, Answer other) {
        return areOfOneAge(one, other)
                || common(one.gist().names(), other.gist().names()).stream().anyMatch(Identity::isPerson)
                || common(one.gist().about(), other.gist().about()).stream()
                        .anyMatch(it -> !ANYBODY.contains(it) && !it.equals("~hospital"));
    }

    /** "Von den Tätern fehlt jede Spur", "fünf Männer wurden festgenommen". */
    static boolean areSuspects(Gist one, Gist other) {
        return named(one).contains(SUSPECT) && (named(other).contains(SUSPECT) || isSeized(other))
                || named(other).contains(SUSPECT) && isSeized(one);
    }

    private static boolean isSeized(Gist gist) {
        return gist.state().equals("arrested") && isAnybody(gist);
    }

    /** Whether both are told of somebody they call by one name, or of the defendant. */
    static boolean areOfOnePerson(Answer one, Answer other) {
        return !common(one.gist().names(), other.gist().names()).isEmpty()
                || named(one.gist()).contains(DEFENDANT)
                || named(other.gist()).contains(DEFENDANT);
    }

    /** Whether both events happen to one thing: not "gewann Silber" and "gewann Gold" at the same games. */
    static boolean areToldOfOne(Answer one, Answer other) {
        return shareThing(one, other)
                && (one.gist().about().isEmpty()
                        || other.gist().about().isEmpty()
                        || !common(one.gist().about(), other.gist().about()).isEmpty());
    }

    /** Whether one thing is said to do one deed to another, and both claims name both. */
    static boolean shareDeedOfTwo(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        return !first.event().isEmpty()
                && first.event().equals(second.event())
                && first.sides().isEmpty() == second.sides().isEmpty()
                && common(first.things(), second.things()).stream()
                                        .filter(it -> !it.startsWith("~") && !ANYBODY.contains(it))
                                        .count()
                                + common(first.names(), second.names()).size()
                        >= 2;
    }

    /** "Hat seinen Besuch in Jerewan abgesagt", "ist in Jerewan eingetroffen": one journey of one person to one place. */
    static boolean shareJourney(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        return first.deeds().contains(JOURNEY)
                && second.deeds().contains(JOURNEY)
                && !Timing.areDisjoint(one, other)
                && !common(ofPersons(first), ofPersons(second)).isEmpty()
                && common(first.names(), second.names()).stream().anyMatch(Identity::isPlace);
    }

    private static Set<String> named(Gist gist) {
        var named = new HashSet<>(gist.things());
        named.addAll(gist.what());
        return named;
    }

    /**
     * Whether two claims that something takes place, or does not, are told of one event or one thing: not of what they name
     * beside it, nor of those who have a say.
     */
    boolean shareOccurrence(Answer one, Answer other) {
        var first = occurring(one.gist());
        var second = occurring(other.gist());
        return common(first, second).stream().anyMatch(this::mayOccur);
    }

    private static Set<String> occurring(Gist gist) {
        var occurring = new HashSet<>(gist.about());
        occurring.add(gist.event());
        return occurring;
    }

    private boolean mayOccur(String name) {
        return words.isKnown(name)
                ? isTelling(name)
                : !name.isEmpty() && !ACTING.contains(name) && !ANYBODY.contains(name) && !words.isAgent(name);
    }

    private boolean isTelling(String deed) {
        return words.isKnown(deed) && !HOLDING.contains(deed) && !saysLittle(deed);
    }

    /** Whether both tell that one of the same two beat the other. */
    static boolean areOfOneGame(Gist one, Gist other) {
        return WON.contains(one.event())
                && WON.contains(other.event())
                && one.scope().meets(other.scope())
                && common(one.names(), other.names()).size()
                                + common(one.things(), other.things()).stream()
                                        .filter(it -> !it.startsWith("~"))
                                        .count()
                                + (haveTeam(one) && haveTeam(other) ? 1 : 0)
                        >= 2;
    }

    /** "Die Eishockey-Nationalmannschaft", "die deutsche Mannschaft": called only by what it is. */
    private static boolean haveTeam(Gist gist) {
        return gist.things().stream().anyMatch(it -> TEAMS.stream().anyMatch(it::endsWith));
    }

    /** Whether both tell on which place one person or team came in, and of no other: "Mohr wurde Siebte", "Mohr kam auf Platz neun". */
    static boolean areRanksOfOne(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        return first.score().startsWith(Gist.RANK)
                && second.score().startsWith(Gist.RANK)
                && first.scope().meets(second.scope())
                && !common(first.names(), second.names()).isEmpty()
                && ofPersons(first).equals(ofPersons(second));
    }

    private static Set<String> ofPersons(Gist gist) {
        return gist.names().stream().filter(it -> !Identity.isPlace(it)).collect(Collectors.toSet());
    }

    /** Whether both tell of one event that happens once, by whatever words. */
    boolean shareEvent(Answer one, Answer other) {
        var event = one.gist().event();
        return !event.isEmpty()
                && event.equals(other.gist().event())
                && words.predicate(event).has("once");
    }

    private static boolean isTellingThing(String thing) {
        return !thing.startsWith("~") && !ANYBODY.contains(thing);
    }

    /** "Ab Oktober wird das Bad saniert": when what is done begins. */
    static boolean tellsStart(Gist gist) {
        return gist.moment() == Gist.Moment.START
                && (gist.deeds().contains(START_OF_WORK) || gist.deeds().contains(EFFECT));
    }

    /** What a turn of phrase tells that happens once, as a class of predicates: "wird im Februar fertig" as an opening. */
    static Optional<String> onceTold(Gist gist) {
        return gist.deeds().stream()
                .map(TOLD_BY_TURNS::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static final Map<String, String> TOLD_BY_TURNS = Map.of(
            "~open",
            "open",
            START_OF_WORK,
            "begin",
            "~start-production",
            "begin",
            "~arrival",
            "land",
            JUDGEMENT,
            "convict",
            BALLOT,
            "decide");

    /** Whether both tell by some turn of phrase of what happens once to one thing or person: "Baubeginn", "die Arbeiten beginnen". */
    boolean shareTurn(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        var turns = common(first.deeds(), second.deeds());
        turns.retainAll(ONCE);
        if (turns.equals(Set.of(JOURNEY)) && !(Timing.wasPlan(one) && Timing.wasPlan(other))) {
            return false; // somebody may have been there before
        }
        if (turns.equals(Set.of(GAME))) {
            return !common(first.names(), second.names()).isEmpty()
                    && first.scope().meets(second.scope());
        }
        if (turns.equals(Set.of(JUDGEMENT))) {
            return Timing.wasPlan(one) != Timing.wasPlan(other); // there are others, in other instances
        }
        if (turns.equals(Set.of(BALLOT))) {
            return Timing.wasPlan(one) != Timing.wasPlan(other)
                    && (Timing.wasPlan(one) ? first : second).event().equals("decide")
                    && shareBill(first, second);
        }
        return !turns.isEmpty()
                && (turns.stream().anyMatch(OF_THE_STORY::contains)
                        || !common(ofPersons(first), ofPersons(second)).isEmpty()
                        || areToldOfOne(one, other)
                        || common(first.things(), second.things()).stream().anyMatch(Kinship::isTellingThing)
                        || namesOnlyEvent(one)
                        || namesOnlyEvent(other));
    }

    /** Whether both name what is voted on, a law or a budget, and who votes or something else beside it. */
    private boolean shareBill(Gist one, Gist other) {
        var shared = common(one.things(), other.things());
        return shared.size() > 1 && shared.stream().anyMatch(it -> words.isConcept(it) && !words.isAgent(it));
    }

    /** Whether both tell of one deed to come, of one thing called by one noun: "wird am 8. Dezember überreicht". */
    boolean shareAppointment(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        var isOneDeed = first.event().equals(second.event()) || isOpening(first) || isOpening(second);
        return !first.event().isEmpty()
                && !second.event().isEmpty()
                && isOneDeed
                && !WON.contains(first.event())
                && (!HOLDING.contains(first.event())
                        || isOpening(first)
                        || first.event().equals("expect"))
                && Timing.wasPlan(one)
                && Timing.wasPlan(other)
                && (areOfOne(first, second)
                        || isOccasion(first)
                        || isOccasion(second)
                        || isPerformance(first) && isOfOnePerson(first, second));
    }

    /** Whether both tell of one deed that is not done every other day, to a thing or of a thing called by one noun. */
    boolean isOneDeed(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        var isVote = first.event().equals("decide") && VOTED.contains(second.event());
        return (first.event().equals(second.event()) || isVote)
                && !first.event().isEmpty()
                && !saysLittle(first.event())
                && (!HOLDING.contains(first.event()) || first.event().equals("decide"))
                && !REPEATED.contains(first.event())
                && (!words.isKnown(first.event())
                        || words.predicate(first.event()).has("once"))
                && (isVote || one.negated() == other.negated())
                && areOfOne(first, second);
    }

    /** Whether one tells that the event of the other is put off. */
    static boolean isPutOff(Gist plan, Gist delay) {
        return delay.deeds().contains("postpone")
                && (!plan.event().isEmpty() && plan.event().equals(delay.event())
                        || common(plan.deeds(), delay.deeds()).stream().anyMatch(ONCE::contains));
    }

    /** "Die Veranstaltung wurde auf den 9. März verlegt": called only by what takes place. */
    private static boolean isOccasion(Gist gist) {
        return gist.event().equals("take-place") && !gist.about().isEmpty() && OCCASIONS.containsAll(gist.about());
    }

    /** Whether one tells that the deed of the other, which is done once, is taken back. */
    boolean isTakenBack(Gist deed, Gist revocation) {
        return isIn(REVOKE, revocation)
                && !isIn(REVOKE, deed)
                && words.isKnown(deed.event())
                && (words.predicate(deed.event()).has("once") || deed.event().equals("ban"))
                && (revocation.event().equals(deed.event())
                        || revocation.about().contains(deed.event()));
    }

    private static boolean isPerformance(Gist gist) {
        return gist.event().equals("perform");
    }

    private static boolean isOfOnePerson(Gist one, Gist other) {
        return common(one.names(), other.names()).stream().anyMatch(Identity::isPerson);
    }

    /** "beginnt am 20. März": of what takes place from then on. */
    private static boolean isOpening(Gist gist) {
        return gist.event().equals("begin");
    }

    /** Whether what both tell the end of, or the beginning, may be one: a state of one thing, a contract, one deed of one thing. */
    boolean shareBound(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        if (!first.tellsBound()
                || first.moment() != second.moment()
                || !areOfOne(first, second)
                        && !(common(first.deeds(), second.deeds()).contains(UNDER_CONTRACT)
                                && mayBeOfOneName(first, second))) {
            return false;
        }
        var sides = common(first.sides(), second.sides());
        sides.remove(Gist.PLANNED);
        var isContract = common(first.things(), second.things()).stream().anyMatch(BINDING::contains)
                || common(first.deeds(), second.deeds()).contains(UNDER_CONTRACT);
        var isDeed = !saysLittle(first.event()) && first.event().equals(second.event());
        return !sides.isEmpty() || one.negated() == other.negated() && (isContract || isDeed);
    }

    /** Whether both are told of a thing called by one noun, and of nobody else: not of "Maiers Vertrag" and "Wimmers Vertrag". */
    private static boolean areOfOne(Gist one, Gist other) {
        return common(one.about(), other.about()).stream().anyMatch(it -> isTellingThing(it) || Story.isTelling(it))
                && mayBeOfOneName(one, other);
    }

    private static boolean mayBeOfOneName(Gist one, Gist other) {
        return one.names().isEmpty()
                || other.names().isEmpty()
                || !common(one.names(), other.names()).isEmpty();
    }

    /** States whose number only grows: the dead of Monday are among those of Tuesday, the unemployed of May not among those of June. */
    boolean isGrowing(Gist gist) {
        return words.measure(gist.state())
                .filter(Vocabulary.Measure::cumulative)
                .isPresent();
    }

    /** "Der Start ist für Dienstag vorgesehen": it names nothing but the event, which is that of the story. */
    static boolean namesOnlyEvent(Answer answer) {
        var gist = answer.gist();
        return gist.names().isEmpty()
                && (gist.things().isEmpty()
                        || gist.about().contains(gist.event()) && gist.about().containsAll(gist.things()));
    }

    /** "Zwei Tage länger als geplant" and "soll zwölf Tage dauern": a duration and how it departs from the plan. */
    boolean isOfPlan(Gist change, Gist plan) {
        return change.isPlanChange()
                && !plan.isPlanChange()
                && change.dimension().equals(plan.dimension())
                && plan.deeds().contains("last");
    }

    /** Whether the source of the other tells of such an event at the time of this one too. */
    static boolean isSettled(Answer one, Answer other) {
        return other.beside().stream()
                .anyMatch(it -> it.from() != null
                        && it.to() != null
                        && one.from() != null
                        && one.to() != null
                        && !it.from().isAfter(one.to())
                        && !one.from().isAfter(it.to()));
    }
}
