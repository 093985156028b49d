package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * The clauses of a sentence in the making, in order. It knows which one got the last segment, which still lacks its
 * verb, and what a bracket interrupted: "Der Rat billigt (so steht es im Protokoll) den Plan".
 */
final class Drafts {

    /** Nouns for what somebody says. */
    private static final Set<String> TELLING =
            WordList.rows("reporting-nouns").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /** How many clauses may be without their verb at once. */
    private static final int MOST_OPEN = 7;

    /** How many clauses may stand between a fronted clause and its main clause. */
    private static final int FARTHEST_MAIN = 5;

    private final VerbFinder verbs;
    private final List<Token> tokens;
    private final List<Draft> drafts = new ArrayList<>();
    /** Verbless segments that were hung on a clause one after another just now. */
    private final List<Segment> tail = new ArrayList<>();

    /** The last one that was kept out of the clauses around it. */
    private @Nullable Draft aside;

    /** Number of the clause that got the last segment. */
    private int current = -1;
    /** Number of the clause that an open bracket interrupted. */
    private int interrupted = -1;
    /** Number of the clause that a bracket which just closed had interrupted; -1 elsewhere. */
    private int resumed = -1;

    Drafts(PhrasedSentence phrased, VerbFinder verbs) {
        this.verbs = verbs;
        this.tokens = phrased.tokens();
    }

    int size() {
        return drafts.size();
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    Draft get(int i) {
        return drafts.get(i);
    }

    List<Draft> all() {
        return drafts;
    }

    /** The clause that got the last segment; null before the first. */
    @Nullable
    Draft last() {
        return current < 0 ? null : drafts.get(current);
    }

    /** A bracket interrupts the clause before it, which goes on where the bracket ends. */
    void heedBracket(Segment segment) {
        resumed = -1;
        if (segment.opensBracket()) {
            interrupted = current;
        } else if (interrupted >= 0 && followsBracket(segment)) {
            drafts.subList(interrupted + 1, drafts.size()).forEach(it -> it.bracketed = true);
            current = interrupted;
            resumed = interrupted;
            interrupted = -1;
        }
    }

    /** Also where a comma or "und" with a verb comes after the bracket. */
    private boolean followsBracket(Segment segment) {
        return segment.closesBracket()
                || segment.isCoordinated()
                        && segment.start() > 0
                        && (tokens.get(segment.start() - 1).is(")")
                                || tokens.get(segment.start() - 1).is("]"))
                || segment.before().equals(",")
                        && segment.start() >= 2
                        && (tokens.get(segment.start() - 2).is(")")
                                || tokens.get(segment.start() - 2).is("]"));
    }

    /** Gives a verbless segment to a clause; an infinitive that follows may take it over. */
    void hang(Segment segment, Draft target) {
        extend(target, segment);
        tail.add(segment);
    }

    /** Begins a clause with a segment. */
    Draft open(Segment segment, Kind kind, int introducer, int finite) {
        var draft = new Draft();
        if (kind == Kind.INFINITIVE && introducer < 0) {
            takeObjects(segment, draft);
        }
        tail.clear();
        draft.take(segment);
        draft.kind = kind;
        draft.introducer = introducer;
        draft.finite = finite;
        draft.firstToken = Math.min(draft.firstToken, segment.start());
        draft.parent = kind == Kind.MAIN || kind == Kind.FRAGMENT || kind == Kind.CONDITIONAL || drafts.isEmpty()
                ? -1
                : governing(segment, kind);
        drafts.add(draft);
        current = drafts.size() - 1;
        return draft;
    }

    /** Keeps a segment out of the clauses around it. */
    void setAside(Segment segment) {
        var draft = new Draft();
        draft.take(segment);
        draft.kind = Kind.FRAGMENT;
        draft.introducer = -1;
        draft.finite = -1;
        draft.firstToken = segment.start();
        draft.parent = -1;
        draft.bracketed = true;
        drafts.add(draft);
        aside = draft;
    }

    /** Whether the clause before was kept out of those around it. */
    boolean lastIsAside() {
        return !drafts.isEmpty() && drafts.getLast() == aside;
    }

    void extendAside(Segment segment) {
        drafts.getLast().take(segment);
    }

    /**
     * The clause a subordinate one depends on: the one just before it, a parallel clause's governor after "und", of an infinitive the clause a
     * condition stands in: "Er versprach, | sollte er siegen, | zu zahlen".
     */
    private int governing(Segment segment, Kind kind) {
        var before = drafts.get(current);
        if (kind == Kind.INFINITIVE && before.kind == Kind.CONDITIONAL && before.parent >= 0) {
            return before.parent;
        }
        var parallel = (segment.isCoordinated() || startsWithCoordinator(segment))
                && before.kind == kind
                && before.parent >= 0;
        return parallel ? before.parent : current;
    }

    private boolean startsWithCoordinator(Segment segment) {
        return Coordination.isCoordinator(tokens.get(segment.start()));
    }

    /** "…, seine Abhängigkeit von dem Partner, China, zu verringern": a bare infinitive takes what stood before it. */
    private void takeObjects(Segment segment, Draft infinitive) {
        if (current < 0
                || segment.end() - segment.start() > 3
                || !tokens.get(segment.start()).is("zu") && !verbs.isZuInfinitive(segment.start())) {
            return;
        }
        var giver = drafts.get(current);
        for (var each : tail) {
            if (each.start() > giver.finite && giver.own.get(each.start())) {
                giver.own.clear(each.start(), each.end());
                infinitive.own.set(each.start(), each.end());
                infinitive.firstToken = Math.min(infinitive.firstToken, each.start());
            }
        }
    }

    /** Number of the last main clause up to {@code from} that no closed bracket holds; -1 if there is none. */
    int lastMain(int from) {
        for (var i = from; i >= 0; i--) {
            if (drafts.get(i).kind == Kind.MAIN && !drafts.get(i).bracketed) {
                return i;
            }
        }
        return -1;
    }

    /** The innermost clause that still lacks its finite verb; null if every one has it. */
    @Nullable
    Draft pendingClause() {
        var from = resumed >= 0 ? resumed : drafts.size() - 1;
        for (var i = from; i >= 0 && i >= from - MOST_OPEN + 1; i--) {
            var draft = drafts.get(i);
            if (draft.finite < 0 && draft.kind != Kind.INFINITIVE && !draft.bracketed) {
                return draft;
            }
            if (draft.kind == Kind.MAIN) {
                return null;
            }
        }
        return null;
    }

    /** "Die Behauptung" of "Die Behauptung, | die Stadt sei arm, | ist falsch": what a clause in the Konjunktiv interrupts; else null. */
    @Nullable
    Draft interruptedFragment() {
        var told = last();
        var before = drafts.size() < 2 ? null : drafts.get(drafts.size() - 2);
        return told != null
                        && before != null
                        && before.kind == Kind.FRAGMENT
                        && !before.bracketed
                        && tellsSomething(before)
                        && told.kind == Kind.MAIN
                        && told.finite >= 0
                        && VerbForms.has(tokens.get(told.finite).word().forms(), VerbForms.KONJUNKTIV_I)
                        && before.own.length() + 1 == told.own.nextSetBit(0)
                        && tokens.get(before.own.length()).is(",")
                ? before
                : null;
    }

    /** "Die Behauptung", "Berichte über den Rat": a noun that a clause may tell the content of. */
    private boolean tellsSomething(Draft fragment) {
        return fragment.own.stream()
                .mapToObj(tokens::get)
                .anyMatch(it -> it.isCapitalised() && TELLING.contains(it.word().lemma(Pos.NOUN)));
    }

    /** Gives a segment to a clause that is not complete yet. */
    void extend(Draft draft, Segment segment) {
        draft.take(segment);
        current = drafts.lastIndexOf(draft);
    }

    /** A clause before the main verb depends on the main clause that follows: "Dass er kam, ist bekannt", also behind a colon. */
    void adoptFronted() {
        for (var i = 0; i + 1 < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (isFrontedBehindColon(draft, nextMain(i + 1))) {
                draft.parent = -1;
            }
            if (draft.parent < 0
                    && (draft.kind.isVerbLast() || draft.kind == Kind.INFINITIVE || draft.kind == Kind.CONDITIONAL)) {
                draft.parent = nextMain(i + 1);
            }
        }
    }

    /** "Er sagte: Wenn der Damm bricht, | leidet die Stadt": begins anew with a capital, and a verb follows it. */
    private boolean isFrontedBehindColon(Draft draft, int main) {
        return main >= 0
                && draft.kind == Kind.SUBORDINATE
                && draft.firstToken > 0
                && draft.firstToken == draft.introducer
                && tokens.get(draft.firstToken - 1).is(":")
                && tokens.get(draft.firstToken).isCapitalised()
                && drafts.get(main).own.nextSetBit(0) == drafts.get(main).finite;
    }

    private int nextMain(int from) {
        for (var i = from; i < drafts.size() && i < from + FARTHEST_MAIN; i++) {
            if (drafts.get(i).kind == Kind.MAIN) {
                return i;
            }
        }
        return -1;
    }
}
