package org.quellenlage.conflict;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quellenlage.text.WordList;

/**
 * Whether two claims of one story tell of one event, by whatever words: "der Baubeginn ist im März" and "die Bagger rollen im April
 * an", "soll am 20. Dezember vereidigt werden" and "ist am 22. vereidigt worden", "bleibt bis Sonntag gesperrt" and "ist bis Montag
 * gesperrt".
 */
final class OneEvent {

    private static final String EFFECT = "~effect";
    private static final String JOURNEY = "~journey";
    private static final String GAME = "~game";
    private static final String JUDGEMENT = "~judgement";
    static final String REVOKE = "~revoke";
    private static final String BALLOT = "~ballot";

    /** What begins of which a story has but one. */
    private static final Set<String> OF_THE_STORY = Set.of(Gist.START_OF_WORK, "~start-production");

    /** Turns of phrase for what happens once to one thing or person. */
    static final Set<String> ONCE = Set.of(
            GAME,
            JUDGEMENT,
            BALLOT,
            "launch",
            "swear-in",
            "award",
            Gist.START_OF_WORK,
            "~start-production",
            "~leave-office",
            "~open",
            "bear",
            "file-insolvency",
            "~arrival",
            EFFECT,
            JOURNEY);

    private static final String UNDER_CONTRACT = "~under-contract";

    /** What comes of a decision. */
    static final Set<String> VOTED = Set.of("approve", "reject");

    /** What is signed for a time. */
    private static final Set<String> BINDING = Set.of("~contract", "treaty", "ban");

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

    /** What the same people do again and again. */
    private static final Set<String> REPEATED = WordList.words("repeated-deeds");

    /** What takes place is only called so: "die Veranstaltung". */
    private static final Set<String> OCCASIONS = WordList.words("occasions");

    private static final Set<String> TEAMS = Set.of("mannschaft", "team", "auswahl", "elf");

    /** Classes of nouns for those who act. */
    private static final Set<String> ACTING =
            Set.of("~head", "~police", "~officer", "~staff", "~participant", "~suspect");

    /** By the turn of phrase: what happens once, as a class of predicates. */
    private static final Map<String, String> TOLD_BY_TURNS = Map.of(
            "~open",
            "open",
            Gist.START_OF_WORK,
            "begin",
            "~start-production",
            "begin",
            "~arrival",
            "land",
            JUDGEMENT,
            "convict",
            BALLOT,
            "decide");

    private final Vocabulary words;

    OneEvent(Vocabulary words) {
        this.words = words;
    }

    /** Whether a deed is one by itself: not that another is planned or announced, nor that somebody is or has something. */
    static boolean isTelling(Vocabulary words, String deed) {
        return words.isKnown(deed) && !HOLDING.contains(deed) && !words.saysLittle(deed);
    }

    /** Whether both tell of one event that happens once, by whatever words. */
    boolean shareEvent(Answer one, Answer other) {
        var event = one.gist().event();
        return !event.isEmpty()
                && event.equals(other.gist().event())
                && words.predicate(event).has("once");
    }

    /** "Ab Oktober wird das Bad saniert": when what is done begins. */
    static boolean tellsStart(Gist gist) {
        return gist.moment() == Gist.Moment.START
                && (gist.deeds().contains(Gist.START_OF_WORK) || gist.deeds().contains(EFFECT));
    }

    /** What a turn of phrase tells that happens once, as a class of predicates: "wird im Februar fertig" as an opening. */
    static Optional<String> onceTold(Gist gist) {
        return gist.deeds().stream()
                .map(TOLD_BY_TURNS::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether both tell by some turn of phrase of what happens once to one thing or person: "Baubeginn", "die Arbeiten beginnen". */
    boolean shareTurn(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        var turns = Kinship.common(first.deeds(), second.deeds());
        turns.retainAll(ONCE);
        if (turns.equals(Set.of(JOURNEY)) && !(Timing.wasPlan(one) && Timing.wasPlan(other))) {
            return false; // somebody may have been there before
        }
        if (turns.equals(Set.of(GAME))) {
            return !Kinship.common(first.names(), second.names()).isEmpty()
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
                        || !Kinship.common(Kinship.ofPersons(first), Kinship.ofPersons(second))
                                .isEmpty()
                        || Kinship.areToldOfOne(one, other)
                        || Kinship.common(first.things(), second.things()).stream()
                                .anyMatch(Kinship::isTellingThing)
                        || namesOnlyEvent(one)
                        || namesOnlyEvent(other));
    }

    /** Whether both name what is voted on, a law or a budget, and who votes or something else beside it. */
    private boolean shareBill(Gist one, Gist other) {
        var shared = Kinship.common(one.things(), other.things());
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
                && !Gist.WON.contains(first.event())
                && (!HOLDING.contains(first.event())
                        || isOpening(first)
                        || first.event().equals("expect"))
                && Timing.wasPlan(one)
                && Timing.wasPlan(other)
                && (Kinship.areOfOne(first, second)
                        || isOccasion(first)
                        || isOccasion(second)
                        || isPerformance(first) && Kinship.isOfOnePerson(first, second));
    }

    /** "beginnt am 20. März": of what takes place from then on. */
    private static boolean isOpening(Gist gist) {
        return gist.event().equals("begin");
    }

    /** "Die Veranstaltung wurde auf den 9. März verlegt": called only by what takes place. */
    private static boolean isOccasion(Gist gist) {
        return gist.event().equals("take-place") && !gist.about().isEmpty() && OCCASIONS.containsAll(gist.about());
    }

    private static boolean isPerformance(Gist gist) {
        return gist.event().equals("perform");
    }

    /** Whether both tell of one deed that is not done every other day, to a thing or of a thing called by one noun. */
    boolean isOneDeed(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        var isVote = first.event().equals("decide") && VOTED.contains(second.event());
        return (first.event().equals(second.event()) || isVote)
                && !first.event().isEmpty()
                && !words.saysLittle(first.event())
                && (!HOLDING.contains(first.event()) || first.event().equals("decide"))
                && !REPEATED.contains(first.event())
                && (!words.isKnown(first.event())
                        || words.predicate(first.event()).has("once"))
                && (isVote || one.negated() == other.negated())
                && Kinship.areOfOne(first, second);
    }

    /** Whether one thing is said to do one deed to another, and both claims name both. */
    static boolean shareDeedOfTwo(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        return !first.event().isEmpty()
                && first.event().equals(second.event())
                && first.sides().isEmpty() == second.sides().isEmpty()
                && Kinship.common(first.things(), second.things()).stream()
                                        .filter(it -> !it.startsWith("~") && !Kinship.ANYBODY.contains(it))
                                        .count()
                                + Kinship.common(first.names(), second.names()).size()
                        >= 2;
    }

    /** "Hat seinen Besuch in Jerewan abgesagt", "ist in Jerewan eingetroffen": one journey of one person to one place. */
    static boolean shareJourney(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        return first.deeds().contains(JOURNEY)
                && second.deeds().contains(JOURNEY)
                && !Timing.areDisjoint(one, other)
                && !Kinship.common(Kinship.ofPersons(first), Kinship.ofPersons(second))
                        .isEmpty()
                && Kinship.common(first.names(), second.names()).stream().anyMatch(Identity::isPlace);
    }

    /**
     * Whether two claims that something takes place, or does not, are told of one event or one thing: not of what they name
     * beside it, nor of those who have a say.
     */
    boolean shareOccurrence(Answer one, Answer other) {
        var first = occurring(one.gist());
        var second = occurring(other.gist());
        return Kinship.common(first, second).stream().anyMatch(this::mayOccur);
    }

    private static Set<String> occurring(Gist gist) {
        var occurring = new HashSet<>(gist.about());
        occurring.add(gist.event());
        return occurring;
    }

    private boolean mayOccur(String name) {
        return words.isKnown(name)
                ? isTelling(words, name)
                : !name.isEmpty() && !ACTING.contains(name) && !Kinship.ANYBODY.contains(name) && !words.isAgent(name);
    }

    /** Whether both tell that one of the same two beat the other. */
    static boolean areOfOneGame(Gist one, Gist other) {
        return Gist.WON.contains(one.event())
                && Gist.WON.contains(other.event())
                && one.scope().meets(other.scope())
                && Kinship.common(one.names(), other.names()).size()
                                + Kinship.common(one.things(), other.things()).stream()
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
                && !Kinship.common(first.names(), second.names()).isEmpty()
                && Kinship.ofPersons(first).equals(Kinship.ofPersons(second));
    }

    /** Whether one tells that the event of the other is put off. */
    static boolean isPutOff(Gist plan, Gist delay) {
        return delay.deeds().contains("postpone")
                && (!plan.event().isEmpty() && plan.event().equals(delay.event())
                        || Kinship.common(plan.deeds(), delay.deeds()).stream().anyMatch(ONCE::contains));
    }

    /** Whether one tells that the deed of the other, which is done once, is taken back. */
    boolean isTakenBack(Gist deed, Gist revocation) {
        return Kinship.isIn(REVOKE, revocation)
                && !Kinship.isIn(REVOKE, deed)
                && words.isKnown(deed.event())
                && (words.predicate(deed.event()).has("once") || deed.event().equals("ban"))
                && (revocation.event().equals(deed.event())
                        || revocation.about().contains(deed.event()));
    }

    /** Whether what both tell the end of, or the beginning, may be one: a state of one thing, a contract, one deed of one thing. */
    boolean shareBound(Answer one, Answer other) {
        var first = one.gist();
        var second = other.gist();
        if (!first.tellsBound()
                || first.moment() != second.moment()
                || !Kinship.areOfOne(first, second)
                        && !(Kinship.common(first.deeds(), second.deeds()).contains(UNDER_CONTRACT)
                                && Kinship.mayBeOfOneName(first, second))) {
            return false;
        }
        var sides = Kinship.common(first.sides(), second.sides());
        sides.remove(Gist.PLANNED);
        var isContract =
                Kinship.common(first.things(), second.things()).stream().anyMatch(BINDING::contains)
                        || Kinship.common(first.deeds(), second.deeds()).contains(UNDER_CONTRACT);
        var isDeed = !words.saysLittle(first.event()) && first.event().equals(second.event());
        return !sides.isEmpty() || one.negated() == other.negated() && (isContract || isDeed);
    }

    /** "Der Start ist für Dienstag vorgesehen": it names nothing but the event, which is that of the story. */
    static boolean namesOnlyEvent(Answer answer) {
        var gist = answer.gist();
        return gist.names().isEmpty()
                && (gist.things().isEmpty()
                        || gist.about().contains(gist.event()) && gist.about().containsAll(gist.things()));
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
