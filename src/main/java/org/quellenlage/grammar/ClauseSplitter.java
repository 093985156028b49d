package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Cuts a sentence into clauses. Commas, colons, dashes and brackets cut it into segments; "und" cuts one where a finite
 * verb stands on both sides. Each segment opens a clause of its own, or goes on with one that still lacks its verb or the
 * end of its verb bracket (Drach 1937; Duden, topological fields).
 */
final class ClauseSplitter {

    private static final Set<String> SEPARATORS =
            Set.of(",", ";", ":", "–", "—", "-", "(", ")", "[", "]", "…", "|", "/");
    private static final Set<String> COORDINATORS =
            Set.of("und", "oder", "aber", "sowie", "sondern", "doch", "denn", "bzw.", "beziehungsweise");
    private static final Set<String> BEFORE_INTRODUCER = Set.of(
            "und",
            "oder",
            "aber",
            "sowie",
            "auch",
            "nur",
            "vor",
            "allem",
            "insbesondere",
            "besonders",
            "selbst",
            "gerade",
            "so",
            "etwa",
            "schon",
            "noch",
            "erst",
            "sondern",
            "doch",
            "denn",
            "nicht",
            "bzw.",
            "kurz");
    private static final Set<String> RELATIVE = Set.of(
            "der", "die", "das", "dem", "den", "dessen", "deren", "denen", "welcher", "welche", "welches", "welchem",
            "welchen");
    private static final Set<String> QUESTION = Set.of(
            "wer",
            "wen",
            "wem",
            "wessen",
            "was",
            "wie",
            "wo",
            "wohin",
            "woher",
            "wann",
            "warum",
            "weshalb",
            "wieso",
            "womit",
            "wofür",
            "wogegen",
            "wonach",
            "woran",
            "worauf",
            "woraus",
            "worin",
            "worüber",
            "worum",
            "wovon",
            "wovor",
            "wozu",
            "wobei",
            "wodurch",
            "inwieweit",
            "inwiefern",
            "wieviel",
            "weswegen",
            "woraufhin");
    private static final Set<String> INFINITIVE_INTRODUCERS = Set.of("um", "ohne", "statt", "anstatt", "außer");
    private static final Set<String> ALWAYS_SUBORDINATING = Set.of(
            "dass",
            "daß",
            "ob",
            "weil",
            "obwohl",
            "obgleich",
            "wenn",
            "falls",
            "sofern",
            "sobald",
            "solange",
            "nachdem",
            "bevor",
            "ehe",
            "indem",
            "sodass",
            "damit",
            "wenngleich");

    /** How far, in tokens, the main clause may be from a condition without conjunction. */
    private static final int LONGEST_PROTASIS = 40;

    private final Morphology morphology;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final int firstIndex;
    private final BitSet verbs = new BitSet();
    private List<Phrase> phrases = List.of();
    private final List<Draft> drafts = new ArrayList<>();
    /** Verbless segments that were hung on a clause one after another just now. */
    private final List<Segment> tail = new ArrayList<>();

    /** Number of the draft that got the last segment. */
    private int current = -1;
    /** Number of the draft that an open bracket interrupted. */
    private int interrupted = -1;

    /** A clause in the making: local token numbers and what is known so far. */
    private static final class Draft {
        final BitSet own = new BitSet();
        Kind kind = Kind.FRAGMENT;
        int introducer = -1;
        int finite = -1;
        int parent = -1;
        int firstToken = Integer.MAX_VALUE;
        boolean coordinated;
        /** Auxiliary of the clause before that this one shares: "hat gesungen und getanzt". */
        int borrowed = -1;
    }

    private record Segment(int start, int end, String before) {}

    ClauseSplitter(Morphology morphology, Sentence sentence, int firstIndex) {
        this.morphology = morphology;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.firstIndex = firstIndex;
    }

    List<Clause> clauses() {
        phrases = PhraseChunker.phrases(sentence);
        var segments = segments();
        for (var segment : segments) {
            if (segment.before().equals("(") || segment.before().equals("[")) {
                interrupted = current;
            } else if ((segment.before().equals(")") || segment.before().equals("]")) && interrupted >= 0) {
                current = interrupted;
                interrupted = -1;
            }
            place(segment);
        }
        adoptFronted();
        return finished();
    }

    // ---- segments

    private List<Segment> segments() {
        var coarse = new ArrayList<Segment>();
        var start = 0;
        var before = "";
        for (var i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isSeparator(i)) {
                if (i > start && holdsWord(start, i)) {
                    coarse.add(new Segment(start, i, before));
                }
                if (i < tokens.size()) {
                    before = tokens.get(i).form();
                }
                start = i + 1;
            }
        }
        var fine = new ArrayList<Segment>();
        coarse.forEach(it -> splitAtCoordinators(it, fine));
        return fine;
    }

    private boolean isSeparator(int i) {
        var token = tokens.get(i);
        return token.is(Token.Kind.PUNCTUATION) && SEPARATORS.contains(token.form()) && !isInsidePhrase(i);
    }

    /** A comma between adjectives or a dash between numbers cuts nothing. */
    private boolean isInsidePhrase(int i) {
        if (tokens.get(i).is("/") || tokens.get(i).is("-")) {
            return i > 0
                    && i + 1 < tokens.size()
                    && tokens.get(i - 1).end() == tokens.get(i).start();
        }
        return tokens.get(i).is(",") && i > 0 && i + 1 < tokens.size() && phraseHolds(i);
    }

    private boolean phraseHolds(int local) {
        var index = tokens.getFirst().index() + local;
        var low = 0;
        var high = phrases.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var phrase = phrases.get(middle);
            if (index < phrase.first()) {
                high = middle - 1;
            } else if (index >= endWithAttributes(phrase)) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private static int endWithAttributes(Phrase phrase) {
        return phrase.fullEnd();
    }

    private boolean holdsWord(int from, int to) {
        for (var i = from; i < to; i++) {
            if (tokens.get(i).isWord()
                    || tokens.get(i).is(Token.Kind.NUMBER)
                    || tokens.get(i).is(Token.Kind.ORDINAL)) {
                return true;
            }
        }
        return false;
    }

    private void splitAtCoordinators(Segment segment, List<Segment> out) {
        var start = segment.start();
        var before = segment.before();
        var seen = false;
        var auxiliary = false;
        for (var i = segment.start(); i < segment.end(); i++) {
            if (isFiniteCandidate(i)) {
                seen = true;
                auxiliary |= tokens.get(i).canBe(Pos.AUX);
            }
            if (i > start
                    && COORDINATORS.contains(tokens.get(i).form())
                    && (opensConjunct(i, segment, seen, auxiliary)
                            || sharesAuxiliary(i, segment, auxiliary)
                            || joinsInfinitives(i, segment))) {
                out.add(new Segment(start, i, before));
                start = i;
                before = tokens.get(i).form();
                seen = false;
                auxiliary = false;
            }
        }
        out.add(new Segment(start, segment.end(), before));
    }

    /** Whether a finite verb of its own belongs to what follows "und": right after it, or before any further "und". */
    private boolean opensConjunct(int coordinator, Segment segment, boolean seen, boolean auxiliary) {
        var next = coordinator + 1;
        if (next < segment.end() && isFiniteCandidate(next)) {
            if (isCertainFinite(next)) {
                return seen || !segment.before().isEmpty();
            }
            return seen
                    ? !auxiliary || opensPhrase(next + 1)
                    : !segment.before().isEmpty() && opensPhrase(next + 1);
        }
        var last = lastWord(segment);
        if (!seen || sharesFinalAuxiliary(coordinator, last)) {
            return false;
        }
        if (beginsVerbLast(segment) && !isFiniteCandidate(coordinator - 1) && !isFiniteCandidate(coordinator - 2)) {
            return false;
        }
        for (var i = next; i <= last; i++) {
            if (isCertainFinite(i) || !auxiliary && i == last && isFiniteCandidate(i)) {
                return true;
            }
            if (COORDINATORS.contains(tokens.get(i).form()) && i + 1 < segment.end() && isFiniteCandidate(i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** Opened by a conjunction or relative pronoun: each of its clauses ends with its verb. */
    private boolean beginsVerbLast(Segment segment) {
        var first = lower(segment.start());
        return ALWAYS_SUBORDINATING.contains(first)
                || !segment.before().isEmpty() && RELATIVE.contains(first) && isFiniteCandidate(lastWord(segment));
    }

    /** "dass sie das Haus kaufen und die Wiese pachten werden": one auxiliary closes both. */
    private boolean sharesFinalAuxiliary(int coordinator, int last) {
        return last > coordinator + 2
                && isFiniteCandidate(last)
                && tokens.get(last).canBe(Pos.AUX)
                && isBareNonFinite(last - 1)
                && isBareNonFinite(coordinator - 1);
    }

    /** "hat den Rat informiert und die Presse eingeladen": two verb phrases under one auxiliary. */
    private boolean sharesAuxiliary(int coordinator, Segment segment, boolean auxiliary) {
        var last = lastWord(segment);
        return auxiliary && last > coordinator + 1 && isBareNonFinite(coordinator - 1) && isBareNonFinite(last);
    }

    /** "Hilfe zu leisten und sich zu wehren". */
    private boolean joinsInfinitives(int coordinator, Segment segment) {
        return isZuInfinitive(coordinator - 1)
                && lastWord(segment) > coordinator + 1
                && isZuInfinitive(lastWord(segment));
    }

    private boolean isBareNonFinite(int i) {
        return isNonFinite(i) && !isZuInfinitive(i);
    }

    private boolean opensPhrase(int i) {
        return i < tokens.size()
                && (tokens.get(i).canBe(Pos.DET)
                        || tokens.get(i).canBe(Pos.PRON)
                        || tokens.get(i).canBe(Pos.ADP));
    }

    // ---- finite verbs

    private boolean isFiniteCandidate(int i) {
        if (i < 0) {
            return false;
        }
        var token = tokens.get(i);
        if (!token.isWord() || !token.word().hasForm(VerbForms.FINITE)) {
            return false;
        }
        if (token.isCapitalised() && !isInitial(i)) {
            return false;
        }
        var word = token.word();
        if (word.canBe(Pos.AUX)) {
            return word.verb(VerbForms.FINITE) != null
                    && !(i > 0 && tokens.get(i - 1).is("zu"))
                    && !isAttributive(i);
        }
        if (word.canBe(Pos.DET)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.ADP)
                || word.canBe(Pos.SCONJ)
                || word.canBe(Pos.CCONJ)
                || word.canBe(Pos.PART)
                || word.canBe(Pos.ADV)) {
            return false;
        }
        if (token.isCapitalised() && (word.canBe(Pos.NOUN) || word.canBe(Pos.PROPN))) {
            return false;
        }
        return !(i > 0 && tokens.get(i - 1).is("zu") && word.hasForm(VerbForms.INFINITIVE)) && !isAttributive(i);
    }

    private boolean isInitial(int i) {
        return i == 0
                || tokens.get(i - 1).isQuote()
                || tokens.get(i - 1).is(":")
                || tokens.get(i - 1).is("–")
                || tokens.get(i - 1).is("…");
    }

    /** An inflected participle before its noun: "die unterzeichneten Verträge". */
    private boolean isAttributive(int i) {
        var token = tokens.get(i);
        if (token.word().agreement(Pos.ADJ) == 0) {
            return false;
        }
        var phrase = phraseWith(i);
        return phrase != null && phrase.head() != token;
    }

    private @Nullable Phrase phraseWith(int local) {
        var index = tokens.getFirst().index() + local;
        var low = 0;
        var high = phrases.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var phrase = phrases.get(middle);
            if (index < phrase.first()) {
                high = middle - 1;
            } else if (index >= endWithAttributes(phrase)) {
                low = middle + 1;
            } else {
                return innermost(phrase, index);
            }
        }
        return null;
    }

    private static @Nullable Phrase innermost(Phrase phrase, int index) {
        for (var each : phrase.conjuncts()) {
            for (var it = each; it != null; it = it.attribute()) {
                if (index >= it.first() && index < it.end()) {
                    return it;
                }
                if (it != each
                        && it.conjunct() != null
                        && index >= it.conjunct().first()
                        && index < it.fullEnd()) {
                    return innermost(it.conjunct(), index);
                }
            }
        }
        return null;
    }

    /** A finite form that cannot be participle or infinitive here. */
    private boolean isCertainFinite(int i) {
        if (!isFiniteCandidate(i)) {
            return false;
        }
        var forms = tokens.get(i).word().forms();
        return !VerbForms.has(forms, VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE);
    }

    private int finiteIn(int from, int to, boolean verbLast) {
        var certain = -1;
        var possible = -1;
        for (var i = from; i < to; i++) {
            if (isFiniteCandidate(i)) {
                if (isCertainFinite(i)) {
                    if (verbLast || certain < 0) {
                        certain = i;
                    }
                } else if (verbLast || possible < 0) {
                    possible = i;
                }
            }
        }
        if (certain >= 0) {
            return certain;
        }
        if (possible >= 0) {
            return possible;
        }
        return attributiveThatIsVerb(from, to);
    }

    /** "Gestern unterzeichneten Minister den Vertrag": without another verb the first such form is the verb. */
    private int attributiveThatIsVerb(int from, int to) {
        for (var i = from; i < to; i++) {
            var token = tokens.get(i);
            if (token.isWord()
                    && (!token.isCapitalised() || isInitial(i))
                    && token.word().verb(VerbForms.FINITE) != null
                    && isAttributive(i)
                    && !isClosedClass(token)) {
                var phrase = phraseWith(i);
                if (phrase != null
                        && phrase.determiner() == null
                        && phrase.tokens().getFirst() == token) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isClosedClass(Token token) {
        return token.canBe(Pos.DET)
                || token.canBe(Pos.PRON)
                || token.canBe(Pos.ADP)
                || token.canBe(Pos.SCONJ)
                || token.canBe(Pos.ADV);
    }

    // ---- placing segments

    private void place(Segment segment) {
        var start = segment.start();
        var introducerAt = introducer(segment);
        if (introducerAt >= 0 && opensInfinitive(segment, introducerAt)) {
            open(segment, Kind.INFINITIVE, introducerAt, -1);
            return;
        }
        if (introducerAt >= 0) {
            var finite = finiteIn(introducerAt + 1, segment.end(), true);
            open(segment, kindOf(introducerAt), introducerAt, finite);
            return;
        }
        var last = current < 0 ? null : drafts.get(current);
        var finite = finiteIn(start, segment.end(), expectsVerbLast(last, segment));
        if (borrows(segment, finite)) {
            var borrower = open(segment, Kind.MAIN, -1, -1);
            borrower.borrowed = tokenOfAuxiliary(borrower);
            borrower.coordinated = true;
            borrower.parent = lastMain(drafts.size() - 2);
            return;
        }
        if (finite >= 0
                && (isCertainFinite(finite)
                        || isCoordination(segment) && finite == firstWord(segment)
                        || !continuesBracket(segment) && !isParticipial(finite, segment))) {
            placeFinite(segment, finite, last);
        } else if (zuInfinitive(segment) >= 0 && !continuesBracket(segment)) {
            open(segment, Kind.INFINITIVE, -1, -1);
        } else {
            placeFragment(segment);
        }
    }

    private boolean borrows(Segment segment, int finite) {
        if (!isCoordination(segment) || current < 0 || finite >= 0 && isCertainFinite(finite)) {
            return false;
        }
        var before = drafts.get(current);
        var lender = before.finite >= 0 ? before.finite : before.borrowed;
        return before.kind == Kind.MAIN
                && lender >= 0
                && tokens.get(lender).canBe(Pos.AUX)
                && isBareNonFinite(lastWord(segment))
                && isBareNonFinite(segment.start() - 1);
    }

    private int tokenOfAuxiliary(Draft borrower) {
        var before = drafts.get(drafts.lastIndexOf(borrower) - 1);
        return before.finite >= 0 ? before.finite : before.borrowed;
    }

    /** ", inspiriert von der Natur,": a participle with its phrase after a comma is no clause. */
    private boolean isParticipial(int verb, Segment segment) {
        return current >= 0
                && verb == firstWord(segment)
                && verb + 1 < tokens.size()
                && tokens.get(verb).word().hasForm(VerbForms.PAST_PARTICIPLE)
                && !isCoordination(segment)
                && tokens.get(verb + 1).isWord()
                && !tokens.get(verb + 1).isCapitalised()
                && !tokens.get(verb + 1).canBe(Pos.DET)
                && !tokens.get(verb + 1).canBe(Pos.PRON);
    }

    private static boolean isCoordination(Segment segment) {
        return COORDINATORS.contains(segment.before());
    }

    private static boolean expectsVerbLast(@Nullable Draft last, Segment segment) {
        return last != null && (last.finite < 0 || isCoordination(segment)) && isVerbLast(last.kind);
    }

    private static boolean isVerbLast(Kind kind) {
        return kind == Kind.SUBORDINATE || kind == Kind.RELATIVE || kind == Kind.INTERROGATIVE;
    }

    private void placeFinite(Segment segment, int finite, @Nullable Draft last) {
        var first = firstWord(segment);
        var pending = pendingClause();
        if (pending != null && isVerbLast(pending.kind) && isLastVerb(finite, segment)) {
            extend(pending, segment);
            pending.finite = finite;
            return;
        }
        if (pending != null && pending.kind == Kind.FRAGMENT && finite == first && isPlainContinuation(segment)) {
            extend(pending, segment);
            pending.finite = finite;
            pending.kind = Kind.MAIN;
            return;
        }
        if (last != null
                && isCoordination(segment)
                && isVerbLast(last.kind)
                && isLastVerb(finite, segment)
                && finite > first + 1) {
            var draft = open(segment, last.kind, -1, finite);
            draft.parent = last.parent;
            draft.coordinated = true;
            return;
        }
        if (finite == first && !isCoordination(segment) && opensConditional(segment)) {
            open(segment, Kind.CONDITIONAL, -1, finite);
            return;
        }
        var draft = open(segment, Kind.MAIN, -1, finite);
        draft.coordinated = isCoordination(segment);
        draft.parent = -1;
        if (draft.coordinated) {
            draft.parent = lastMain(drafts.size() - 2);
        }
    }

    private void extend(Draft draft, Segment segment) {
        draft.own.set(segment.start(), segment.end());
        current = drafts.lastIndexOf(draft);
    }

    private static boolean isPlainContinuation(Segment segment) {
        return switch (segment.before()) {
            case ",", ")", "–", "—", "-", "]" -> true;
            default -> false;
        };
    }

    private int lastMain(int from) {
        for (var i = from; i >= 0; i--) {
            if (drafts.get(i).kind == Kind.MAIN) {
                return i;
            }
        }
        return -1;
    }

    /** "Sollte es regnen, …": verb first at the head of a sentence that goes on after a comma and is no question. */
    private boolean opensConditional(Segment segment) {
        if (!drafts.isEmpty() || endsAsQuestion()) {
            return false;
        }
        for (var i = segment.end(); i + 1 < tokens.size() && i < segment.end() + LONGEST_PROTASIS; i++) {
            if (tokens.get(i).is(",") && segmentAfterBeginsWithVerb(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean segmentAfterBeginsWithVerb(int from) {
        for (var i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                return isFiniteCandidate(i)
                        || tokens.get(i).is("dann")
                        || tokens.get(i).is("so");
            }
        }
        return false;
    }

    private boolean endsAsQuestion() {
        for (var i = tokens.size() - 1; i >= 0 && i > tokens.size() - 4; i--) {
            if (tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** The innermost clause that still lacks its finite verb; null if every one has it. */
    private @Nullable Draft pendingClause() {
        for (var i = drafts.size() - 1; i >= 0 && i > drafts.size() - 8; i--) {
            var draft = drafts.get(i);
            if (draft.finite < 0 && draft.kind != Kind.INFINITIVE) {
                return draft;
            }
            if (draft.kind == Kind.MAIN) {
                return null;
            }
        }
        return null;
    }

    private void placeFragment(Segment segment) {
        var target = fragmentTarget(segment);
        if (target == null) {
            open(segment, Kind.FRAGMENT, -1, -1);
        } else {
            extend(target, segment);
            tail.add(segment);
        }
    }

    /** "…, seine Abhängigkeit von dem Partner, China, zu verringern": a bare infinitive takes what stood before it. */
    private void takeObjects(Segment segment, Draft infinitive) {
        if (current < 0
                || segment.end() - segment.start() > 3
                || !tokens.get(segment.start()).is("zu") && !isZuInfinitive(segment.start())) {
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

    /** The clause a verbless segment goes on with. */
    private @Nullable Draft fragmentTarget(Segment segment) {
        if (drafts.isEmpty()) {
            return null;
        }
        var last = drafts.get(current);
        if (segment.before().equals(":")
                || segment.before().equals("(")
                || segment.before().equals("[")
                || segment.before().equals(";")) {
            return null;
        }
        if (continuesBracket(segment)) {
            for (var i = drafts.size() - 1; i >= 0; i--) {
                if (drafts.get(i).kind == Kind.MAIN) {
                    return drafts.get(i);
                }
            }
        }
        if (last.finite >= 0 && isVerbLast(last.kind)) {
            return last.parent >= 0 && (drafts.get(last.parent).finite < 0 || endsWithVerb(last))
                    ? drafts.get(last.parent)
                    : last;
        }
        return last;
    }

    private static boolean endsWithVerb(Draft draft) {
        return draft.finite == draft.own.length() - 1;
    }

    /** Whether the segment ends with what closes an open verb bracket: particle, participle or infinitive. */
    private boolean continuesBracket(Segment segment) {
        var word = lastWord(segment);
        if (word < 0 || drafts.isEmpty()) {
            return false;
        }
        var main = lastMain(drafts.size() - 1);
        if (main < 0 || main == drafts.size() - 1 && segment.before().isEmpty()) {
            return false;
        }
        var token = tokens.get(word);
        var finite = drafts.get(main).finite;
        if (finite < 0) {
            return false;
        }
        var auxiliary = tokens.get(finite).canBe(Pos.AUX);
        if (auxiliary) {
            return token.word().hasForm(VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE)
                    && !token.isCapitalised()
                    && !precededByZu(word)
                    && !bracketClosed(drafts.get(main));
        }
        return token.canBe(Pos.PTKVZ)
                && !bracketClosed(drafts.get(main))
                && particleVerb(token, tokens.get(finite)) != null;
    }

    private boolean bracketClosed(Draft main) {
        for (var i = main.finite + 1; i < main.own.length(); i++) {
            if (main.own.get(i) && isNonFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean precededByZu(int i) {
        return i > 0 && tokens.get(i - 1).is("zu");
    }

    private Draft open(Segment segment, Kind kind, int introducer, int finite) {
        var draft = new Draft();
        if (kind == Kind.INFINITIVE && introducer < 0) {
            takeObjects(segment, draft);
        }
        tail.clear();
        draft.own.set(segment.start(), segment.end());
        draft.kind = kind;
        draft.introducer = introducer;
        draft.finite = finite;
        draft.firstToken = Math.min(draft.firstToken, segment.start());
        draft.parent = kind == Kind.MAIN || kind == Kind.FRAGMENT || drafts.isEmpty() ? -1 : governing(segment, kind);
        drafts.add(draft);
        current = drafts.size() - 1;
        return draft;
    }

    /** The clause a subordinate one depends on: the one just before it, a parallel clause's governor after "und". */
    private int governing(Segment segment, Kind kind) {
        var last = current;
        var before = drafts.get(last);
        if (isCoordination(segment) || segment.start() < tokens.size() && startsWithCoordinator(segment)) {
            if (before.kind == kind && before.parent >= 0) {
                return before.parent;
            }
        }
        if (kind == Kind.SUBORDINATE && isVerbLast(before.kind) && before.parent >= 0 && before.kind == Kind.RELATIVE) {
            return last;
        }
        return last;
    }

    private boolean startsWithCoordinator(Segment segment) {
        return COORDINATORS.contains(tokens.get(segment.start()).form());
    }

    /** A clause before the main verb depends on the main clause that follows: "Dass er kam, ist bekannt." */
    private void adoptFronted() {
        for (var i = 0; i + 1 < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (draft.parent < 0
                    && (isVerbLast(draft.kind) || draft.kind == Kind.INFINITIVE || draft.kind == Kind.CONDITIONAL)) {
                for (var j = i + 1; j < drafts.size() && j < i + 6; j++) {
                    if (drafts.get(j).kind == Kind.MAIN) {
                        draft.parent = j;
                        break;
                    }
                }
            }
        }
    }

    // ---- what opens a clause

    /** Local number of the conjunction, relative pronoun or question word that opens the segment, or -1. */
    private int introducer(Segment segment) {
        var at = segment.start();
        while (at < segment.end()
                && (tokens.get(at).isQuote()
                        || BEFORE_INTRODUCER.contains(lower(at))
                                && at + 1 < segment.end()
                                && !opensHere(segment, at))) {
            at++;
        }
        if (at >= segment.end()) {
            return -1;
        }
        if (opensHere(segment, at)) {
            return at;
        }
        if (tokens.get(at).canBe(Pos.ADP) && at + 1 < segment.end() && opensRelative(segment, at + 1, at)) {
            return at + 1;
        }
        return opensRelative(segment, at, at) ? at : -1;
    }

    private boolean opensHere(Segment segment, int at) {
        var form = lower(at);
        if (ALWAYS_SUBORDINATING.contains(form)) {
            return finiteIn(at + 1, segment.end(), true) >= 0 || segment.end() < tokens.size();
        }
        if (INFINITIVE_INTRODUCERS.contains(form) && zuInfinitive(segment) >= 0) {
            return true;
        }
        if (QUESTION.contains(form)) {
            return isVerbLastSegment(at, segment) && !(at == 0 && endsAsQuestion());
        }
        return tokens.get(at).canBe(Pos.SCONJ) && isVerbLastSegment(at, segment);
    }

    private boolean opensRelative(Segment segment, int at, int phraseStart) {
        if (!RELATIVE.contains(lower(at))
                || segment.start() == 0
                || tokens.get(segment.start() - 1).is(":")) {
            return false;
        }
        if (tokens.get(at).isCapitalised()) {
            return false;
        }
        var form = lower(at);
        if (form.equals("dessen") || form.equals("deren") || form.equals("denen")) {
            return finiteIn(at + 1, segment.end(), true) >= 0 || !endsHere(segment);
        }
        var finite = finiteIn(at + 1, segment.end(), true);
        if (finite < 0) {
            return !endsHere(segment) && !isNominalGroup(phraseStart, segment) && !isDeterminerAt(at);
        }
        if (!isLastVerb(finite, segment)) {
            return false;
        }
        var phrase = phraseWith(at);
        if (phrase == null || phrase.determiner() != tokens.get(at) || phrase.preposition() != null) {
            return true;
        }
        var number = VerbForms.has(tokens.get(finite).word().forms(), VerbForms.PLURAL & VerbForms.THIRD_PERSON)
                ? Agreement.PLURAL
                : 0;
        number |= VerbForms.has(tokens.get(finite).word().forms(), VerbForms.SINGULAR & VerbForms.THIRD_PERSON)
                ? Agreement.SINGULAR
                : 0;
        var adjacent = phrase.end() - tokens.getFirst().index() == finite;
        return !(adjacent && phrase.canBe(Agreement.NOMINATIVE & number));
    }

    private boolean endsHere(Segment segment) {
        return segment.end() >= tokens.size() - 1;
    }

    private boolean isDeterminerAt(int at) {
        var phrase = phraseWith(at);
        return phrase != null && phrase.determiner() == tokens.get(at);
    }

    /** Nothing but one phrase: an apposition or a member of a list. */
    private boolean isNominalGroup(int at, Segment segment) {
        var phrase = phraseWith(at);
        return phrase != null
                && endWithAttributes(phrase) - tokens.getFirst().index() >= lastWord(segment) + 1
                && phrase.tokens().size() > 1;
    }

    private Kind kindOf(int introducer) {
        var form = lower(introducer);
        if (form.startsWith("welch")
                && introducer + 1 < tokens.size()
                && tokens.get(introducer + 1).isCapitalised()) {
            return Kind.INTERROGATIVE;
        }
        if (RELATIVE.contains(form)) {
            return Kind.RELATIVE;
        }
        return QUESTION.contains(form) ? Kind.INTERROGATIVE : Kind.SUBORDINATE;
    }

    private boolean opensInfinitive(Segment segment, int at) {
        return INFINITIVE_INTRODUCERS.contains(lower(at)) && zuInfinitive(segment) >= 0;
    }

    /** Whether the finite verb closes the segment, or only words that may follow the bracket come after it. */
    private boolean isVerbLastSegment(int at, Segment segment) {
        var finite = finiteIn(at + 1, segment.end(), true);
        return finite >= 0 ? isLastVerb(finite, segment) && finite > at : !endsHere(segment);
    }

    private boolean isLastVerb(int finite, Segment segment) {
        var word = lastWord(segment);
        if (finite == word) {
            return true;
        }
        for (var i = finite + 1; i <= word; i++) {
            if (isNonFinite(i) && !(tokens.get(finite).canBe(Pos.AUX) && i <= finite + 2)) {
                return false;
            }
        }
        if (tokens.get(finite).canBe(Pos.AUX) && isNonFinite(finite + 1)) {
            return true;
        }
        return finite > 0
                && finite > segment.start() + 2
                && (isNonFinite(finite - 1) || phraseStartsAfter(finite))
                && !isSecond(finite, segment);
    }

    /** "…, der gewann gegen Rom": a prepositional phrase may follow the closing verb. */
    private boolean phraseStartsAfter(int finite) {
        return finite + 1 < tokens.size() && tokens.get(finite + 1).canBe(Pos.ADP);
    }

    private boolean isSecond(int finite, Segment segment) {
        var phrase = phraseWith(segment.start());
        return phrase != null && endWithAttributes(phrase) - tokens.getFirst().index() == finite;
    }

    private boolean isNonFinite(int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        var token = tokens.get(i);
        return token.isWord()
                && !token.isCapitalised()
                && token.word().hasForm(VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE | VerbForms.ZU_INFINITIVE)
                && !isAttributive(i)
                && !isClosedClass(token);
    }

    private int zuInfinitive(Segment segment) {
        for (var i = segment.end() - 1; i >= segment.start(); i--) {
            if (isZuInfinitive(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isZuInfinitive(int i) {
        var word = tokens.get(i).word();
        if (tokens.get(i).isCapitalised()) {
            return false;
        }
        return word.hasForm(VerbForms.ZU_INFINITIVE)
                || i > 0 && tokens.get(i - 1).is("zu") && word.hasForm(VerbForms.INFINITIVE);
    }

    private int firstWord(Segment segment) {
        for (var i = segment.start(); i < segment.end(); i++) {
            if (tokens.get(i).isWord() && !COORDINATORS.contains(tokens.get(i).form())) {
                return i;
            }
        }
        return -1;
    }

    private int lastWord(Segment segment) {
        for (var i = segment.end() - 1; i >= segment.start(); i--) {
            if (tokens.get(i).isWord() || tokens.get(i).is(Token.Kind.NUMBER)) {
                return i;
            }
        }
        return -1;
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }

    // ---- from drafts to clauses

    private List<Clause> finished() {
        for (var draft : drafts) {
            if (draft.finite >= 0) {
                verbs.set(draft.finite);
                if (draft.kind == Kind.FRAGMENT) {
                    draft.kind = Kind.MAIN;
                }
            }
        }
        var byDraft = phrasesByDraft();
        var out = new ArrayList<Clause>();
        for (var d = 0; d < drafts.size(); d++) {
            out.add(finish(d, byDraft.get(d), out));
        }
        return out;
    }

    private List<List<Phrase>> phrasesByDraft() {
        var owner = new int[tokens.size()];
        java.util.Arrays.fill(owner, -1);
        var lists = new ArrayList<List<Phrase>>();
        for (var d = 0; d < drafts.size(); d++) {
            var own = drafts.get(d).own;
            for (var i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
                owner[i] = d;
            }
            lists.add(new ArrayList<>());
        }
        for (var phrase : phrases) {
            for (var each : withoutVerbs(phrase)) {
                var d = owner[each.first() - tokens.getFirst().index()];
                if (d >= 0) {
                    lists.get(d).add(withoutIntroducer(each, drafts.get(d)));
                }
            }
        }
        return lists;
    }

    /** "als die Staaten …": the conjunction is no preposition. */
    private Phrase withoutIntroducer(Phrase phrase, Draft draft) {
        var introduces = phrase.preposition() != null
                && draft.introducer >= 0
                && phrase.preposition() == tokens.get(draft.introducer);
        return introduces && phrase.tokens().size() > 1 ? phrase.withoutPreposition() : phrase;
    }

    /** A phrase that swallowed the finite verb is read again without it. */
    private List<Phrase> withoutVerbs(Phrase phrase) {
        for (var token : phrase.tokens()) {
            if (verbs.get(token.index() - tokens.getFirst().index())) {
                var rest = phrase.tokens().stream().filter(it -> it != token).toList();
                if (rest.isEmpty() || token == phrase.head()) {
                    return List.of();
                }
                var own = phrase.head().word().agreement(Pos.NOUN)
                        | phrase.head().word().agreement(Pos.PROPN);
                return List.of(new Phrase(
                        rest,
                        phrase.head(),
                        own == 0 ? phrase.agreement() : own,
                        phrase.preposition(),
                        phrase.determiner() == token ? null : phrase.determiner(),
                        phrase.attribute(),
                        phrase.conjunct()));
            }
        }
        return List.of(phrase);
    }

    private Clause finish(int d, List<Phrase> own, List<Clause> before) {
        var draft = drafts.get(d);
        var words = new ArrayList<Token>();
        for (var i = draft.own.nextSetBit(0); i >= 0; i = draft.own.nextSetBit(i + 1)) {
            words.add(tokens.get(i));
        }
        var verb = new VerbReader(draft, words).read();
        var introducer = draft.introducer < 0 ? null : tokens.get(draft.introducer);
        var subject = draft.borrowed >= 0 ? null : subject(draft, verb, own);
        if (subject != null
                && draft.coordinated
                && isVerbLast(draft.kind)
                && verb != null
                && verb.lemma().equals("sein")
                && own.size() == 1) {
            subject = null;
        }
        var ownSubject = subject != null;
        Phrase antecedent = null;
        if (draft.kind == Kind.RELATIVE) {
            var nominative = subject != null && subject.head() == introducer;
            antecedent = antecedent(draft, introducer, nominative, false);
            if (antecedent == null) {
                antecedent = antecedent(draft, introducer, nominative, true);
            }
        }
        if (subject == null && draft.coordinated && isVerbLast(draft.kind) && !before.isEmpty()) {
            subject = before.getLast().subject();
        }
        if (subject == null
                && draft.parent >= 0
                && draft.parent < before.size()
                && (draft.coordinated || draft.kind == Kind.INFINITIVE)) {
            subject = draft.kind == Kind.INFINITIVE
                    ? controller(before.get(draft.parent))
                    : before.get(draft.parent).subject();
        }
        if (subject == null
                && draft.kind == Kind.MAIN
                && draft.parent < 0
                && opensWithVerb(draft)
                && !before.isEmpty()) {
            subject = before.getFirst().subject();
        }
        if (subject == null && draft.coordinated && !before.isEmpty()) {
            subject = before.getLast().subject();
        }
        return new Clause(
                firstIndex + d,
                sentence,
                draft.kind,
                words,
                introducer,
                verb,
                own,
                subject,
                ownSubject,
                draft.parent < 0 ? -1 : firstIndex + draft.parent,
                antecedent);
    }

    /** Who does what an infinitive says: the object of "auffordern", "verpflichten", the subject of other verbs. */
    private static @Nullable Phrase controller(Clause governing) {
        var verb = governing.verb();
        if (verb != null && ObjectControl.has(verb.lemma())) {
            for (var phrase : governing.phrases()) {
                if (phrase != governing.subject()
                        && phrase.preposition() == null
                        && phrase.canBe(Agreement.ACCUSATIVE | Agreement.DATIVE)) {
                    return phrase;
                }
            }
        }
        return governing.subject();
    }

    private @Nullable Phrase antecedent(
            Draft draft, @Nullable Token introducer, boolean nominative, boolean everyNoun) {
        Phrase found = null;
        var extraposed = !everyNoun
                && draft.firstToken > 2
                && (verbs.get(draft.firstToken - 2) || isNonFinite(draft.firstToken - 2));
        for (var phrase : phrases) {
            if (phrase.first() - tokens.getFirst().index() >= draft.firstToken) {
                break;
            }
            for (var each : phrase.conjuncts()) {
                for (var it = each; it != null; it = extraposed ? null : it.attribute()) {
                    var name = it != each && it.head().canBe(Pos.PROPN) && found == each;
                    if (!name && (introducer == null || agreesInGender(it, introducer, nominative))) {
                        found = it;
                    }
                }
            }
        }
        return found;
    }

    private static boolean agreesInGender(Phrase noun, Token relative, boolean nominative) {
        var all = relative.word().agreement(Pos.PRON) | relative.word().agreement(Pos.DET);
        var pronoun = nominative ? all & Agreement.NOMINATIVE : all;
        return pronoun == 0 || (genders(noun.agreement()) & genders(pronoun)) != 0;
    }

    private static int genders(int agreement) {
        return (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & 0xF;
    }

    private @Nullable Phrase subject(Draft draft, @Nullable VerbGroup verb, List<Phrase> own) {
        if (verb == null || verb.finite() == null) {
            return null;
        }
        var forms = verb.finite().word().forms() & ~VerbForms.SECOND_PERSON;
        var numbers = (VerbForms.has(forms, VerbForms.SINGULAR) ? Agreement.SINGULAR : 0)
                | (VerbForms.has(forms, VerbForms.PLURAL) ? Agreement.PLURAL : 0);
        Phrase best = null;
        var bestScore = 0;
        for (var i = 0; i < own.size(); i++) {
            var phrase = own.get(i);
            var score = subjectScore(draft, verb, own, i, numbers);
            if (score > bestScore) {
                best = phrase;
                bestScore = score;
            }
        }
        return best;
    }

    /** How well a phrase fits as subject; 0 where it cannot be one. */
    private int subjectScore(Draft draft, VerbGroup verb, List<Phrase> own, int i, int numbers) {
        var phrase = own.get(i);
        if (!phrase.canBeSubject() || phrase.head().isQuote()) {
            return 0;
        }
        var plural = phrase.conjunct() != null ? Agreement.PLURAL : 0;
        if (numbers != 0 && !phrase.canBe(Agreement.NOMINATIVE & numbers) && (plural & numbers) == 0) {
            return 0;
        }
        if (draft.coordinated
                && draft.kind == Kind.MAIN
                && opensWithVerb(draft)
                && !isPersonalSubject(phrase)
                && phrase.canBe(Agreement.ACCUSATIVE)) {
            return 0;
        }
        if (isTimeAccusative(phrase) || followsComma(own, i)) {
            return 0;
        }
        var score = 10;
        if (Agreement.only(phrase.agreement(), Agreement.NOMINATIVE)) {
            score += 8;
        }
        if (!phrase.canBe(Agreement.ACCUSATIVE)) {
            score += 3;
        }
        if (isPersonalSubject(phrase)) {
            score += 6;
        }
        var finite = verb.finite();
        if (finite != null) {
            var finiteIndex = finite.index();
            if (isVerbLast(draft.kind)) {
                score += i == 0 || ownBefore(own, i) ? 4 : 0;
            } else if (phrase.first() < finiteIndex) {
                score += 4;
            } else if (phrase.first() <= finiteIndex + 2) {
                score += 4;
            }
        }
        return score - Math.min(i, 5);
    }

    /** "… und stärkt …": the subject is that of the clause before. */
    private boolean opensWithVerb(Draft draft) {
        for (var i = draft.own.nextSetBit(0); i >= 0; i = draft.own.nextSetBit(i + 1)) {
            if (tokens.get(i).isWord() && !COORDINATORS.contains(tokens.get(i).form())) {
                return i == draft.finite;
            }
        }
        return false;
    }

    private static boolean ownBefore(List<Phrase> own, int i) {
        for (var j = 0; j < i; j++) {
            if (own.get(j).canBeSubject()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPersonalSubject(Phrase phrase) {
        return switch (phrase.head().lower()) {
            case "er", "es", "ich", "wir", "man", "wer", "du", "ihr" ->
                phrase.tokens().size() == 1;
            default -> false;
        };
    }

    /** "letzten Monat", "jeden Tag", "drei Jahre": times in the accusative are no subjects. */
    private static boolean isTimeAccusative(Phrase phrase) {
        return switch (phrase.head().word().lemma(Pos.NOUN)) {
            case "Montag",
                    "Dienstag",
                    "Mittwoch",
                    "Donnerstag",
                    "Freitag",
                    "Samstag",
                    "Sonnabend",
                    "Sonntag",
                    "Woche",
                    "Monat",
                    "Jahr",
                    "Tag",
                    "Stunde",
                    "Minute",
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember" ->
                !Agreement.only(phrase.agreement(), Agreement.NOMINATIVE)
                        && (phrase.determiner() == null
                                || phrase.canBe(Agreement.ACCUSATIVE) && !phrase.canBe(Agreement.NOMINATIVE));
            case "Uhr" -> true;
            default -> false;
        };
    }

    /** A phrase right after another and a comma is an apposition: "der Chef des Ausschusses, Anna Berg". */
    private boolean followsComma(List<Phrase> own, int i) {
        if (i == 0) {
            return false;
        }
        var comma = own.get(i - 1).fullEnd() - tokens.getFirst().index();
        return comma < tokens.size()
                && tokens.get(comma).is(",")
                && own.get(i).first() - tokens.getFirst().index() == comma + 1
                && own.get(i).determiner() == null;
    }

    // ---- verb groups

    /** Puts the verb tokens of a clause together. */
    private final class VerbReader {

        private final Draft draft;
        private final List<Token> words;

        VerbReader(Draft draft, List<Token> words) {
            this.draft = draft;
            this.words = words;
        }

        @Nullable
        VerbGroup read() {
            if (draft.borrowed >= 0) {
                return borrowed(tokens.get(draft.borrowed));
            }
            if (draft.finite < 0) {
                return draft.kind == Kind.INFINITIVE ? infinitive() : null;
            }
            var finite = tokens.get(draft.finite);
            var reading = finiteReading(finite);
            if (reading == null) {
                return null;
            }
            var nonFinite = nonFinite(finite, reading);
            var auxiliary = reading.pos() == Pos.AUX || isAuxiliaryLemma(reading.lemma());
            return auxiliary && !nonFinite.isEmpty() ? compound(finite, reading, nonFinite) : simple(finite, reading);
        }

        private static boolean isAuxiliaryLemma(String lemma) {
            return switch (lemma) {
                case "haben", "sein", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen" -> true;
                default -> false;
            };
        }

        private @Nullable VerbGroup borrowed(Token auxiliary) {
            var reading = finiteReading(auxiliary);
            if (reading == null) {
                return null;
            }
            var own = nonFinite(auxiliary, reading);
            return own.isEmpty() ? null : compound(auxiliary, reading, own);
        }

        private List<Token> nonFinite(Token finite, Analysis reading) {
            var found = new ArrayList<Token>();
            for (var token : words) {
                var local = token.index() - tokens.getFirst().index();
                if (token != finite && (isNonFinite(local) || isAuxInfinitive(token))) {
                    if (!isZuInfinitive(local)
                            || reading.lemma().equals("haben")
                            || reading.lemma().equals("sein")) {
                        found.add(token);
                    }
                }
            }
            return found;
        }

        private boolean isAuxInfinitive(Token token) {
            return switch (token.form()) {
                case "worden", "werden", "haben", "sein", "können", "müssen", "sollen", "wollen", "dürfen", "lassen" ->
                    true;
                default -> false;
            };
        }

        private VerbGroup simple(Token finite, Analysis reading) {
            var particle = particle(finite, reading);
            var lemma = particle == null ? reading.lemma() : particleLemma(particle, reading);
            var group = particle == null ? List.of(finite) : List.of(finite, particle);
            return new VerbGroup(
                    group,
                    finite,
                    finite,
                    particle,
                    lemma,
                    null,
                    tense(reading.forms()),
                    mood(finite),
                    VerbGroup.Voice.ACTIVE,
                    clear(finite));
        }

        private @Nullable Token particle(Token finite, Analysis reading) {
            if (isVerbLast(draft.kind)) {
                return null;
            }
            for (var i = words.size() - 1; i >= 0 && words.get(i) != finite; i--) {
                var token = words.get(i);
                if (token.isWord()
                        && token.canBe(Pos.PTKVZ)
                        && !token.isCapitalised()
                        && closesBracket(i)
                        && takesParticle(reading.lemma(), token)
                        && isOutsidePhrases(token)
                        && particleVerb(token, reading.lemma()) != null) {
                    return token;
                }
            }
            return null;
        }

        private boolean isOutsidePhrases(Token token) {
            var phrase = phraseWith(token.index() - tokens.getFirst().index());
            return phrase == null || phrase.tokens().size() == 1;
        }

        /** "hat … vor"; but no "richtigsein". */
        private static boolean takesParticle(String lemma, Token particle) {
            return switch (lemma) {
                case "sein", "werden" -> false;
                case "haben" -> particle.is("vor") || particle.is("an") || particle.is("inne");
                default -> true;
            };
        }

        /** The last word of the clause, or the last before a gap or an infinitive that hangs on the clause. */
        private boolean closesBracket(int i) {
            if (i == words.size() - 1) {
                return true;
            }
            var next = words.get(i + 1);
            if (next.index() > words.get(i).index() + 1 || !next.isWord()) {
                return !next.is(Token.Kind.NUMBER);
            }
            return COORDINATORS.contains(next.form())
                    || next.canBe(Pos.ADP)
                            && !next.canBe(Pos.PTKVZ)
                            && phraseWith(words.get(i).index()
                                            - tokens.getFirst().index())
                                    == null;
        }

        private String particleLemma(Token particle, Analysis reading) {
            var lemma = particleVerb(particle, reading.lemma());
            return lemma == null ? reading.lemma() : lemma;
        }

        private VerbGroup compound(Token finite, Analysis reading, List<Token> nonFinite) {
            Token main = null;
            String modal = isModal(reading.lemma()) ? reading.lemma() : null;
            var worden = false;
            var werden = reading.lemma().equals("werden");
            for (var token : nonFinite) {
                var form = token.form();
                if (form.equals("worden")) {
                    worden = true;
                } else if (form.equals("werden")) {
                    werden = true;
                } else if (isModal(token.word().lemma(Pos.AUX))
                        && token.word().canBe(Pos.AUX)
                        && nonFinite.size() > 1) {
                    modal = token.word().lemma(Pos.AUX);
                } else if (!(isAuxInfinitive(token) && nonFinite.size() > 1)) {
                    main = token;
                }
            }
            if (main == null) {
                main = nonFinite.getFirst();
            }
            var participle = main.word().hasForm(VerbForms.PAST_PARTICIPLE);
            var lemma = nonFiniteLemma(main);
            var passive = participle
                    && (worden
                            || werden
                                    && !(reading.lemma().equals("werden")
                                            && main.word().hasForm(VerbForms.INFINITIVE)
                                            && !main.word().hasForm(VerbForms.PAST_PARTICIPLE)));
            var voice = passive
                    ? VerbGroup.Voice.PASSIVE
                    : participle && reading.lemma().equals("sein") && !SeinPerfect.has(lemma)
                            ? VerbGroup.Voice.STATIVE
                            : VerbGroup.Voice.ACTIVE;
            var group = new ArrayList<Token>(nonFinite);
            group.add(finite);
            group.sort((a, b) -> Integer.compare(a.index(), b.index()));
            return new VerbGroup(
                    group,
                    finite,
                    main,
                    null,
                    lemma,
                    modal,
                    compoundTense(reading, participle, voice, worden),
                    mood(finite),
                    voice,
                    clear(finite));
        }

        private VerbGroup.Tense compoundTense(
                Analysis reading, boolean participle, VerbGroup.Voice voice, boolean worden) {
            var simple = tense(reading.forms());
            if (participle
                    && (reading.lemma().equals("haben")
                            || reading.lemma().equals("sein") && (voice == VerbGroup.Voice.ACTIVE || worden))) {
                return simple == VerbGroup.Tense.PRETERITE ? VerbGroup.Tense.PLUPERFECT : VerbGroup.Tense.PERFECT;
            }
            if (reading.lemma().equals("werden")
                    && voice == VerbGroup.Voice.ACTIVE
                    && simple == VerbGroup.Tense.PRESENT) {
                return VerbGroup.Tense.FUTURE;
            }
            return simple;
        }

        private @Nullable VerbGroup infinitive() {
            Token main = null;
            var group = new ArrayList<Token>();
            var passive = false;
            for (var token : words) {
                var local = token.index() - tokens.getFirst().index();
                if (isNonFinite(local) || isAuxInfinitive(token)) {
                    group.add(token);
                    if (token.is("werden") && main != null && main.word().hasForm(VerbForms.PAST_PARTICIPLE)) {
                        passive = true;
                    } else if (!isAuxInfinitive(token) || main == null) {
                        main = token;
                    }
                }
            }
            if (main == null) {
                return null;
            }
            var perfect =
                    group.stream().anyMatch(it -> it.is("haben")) && main.word().hasForm(VerbForms.PAST_PARTICIPLE);
            return new VerbGroup(
                    group,
                    null,
                    main,
                    null,
                    nonFiniteLemma(main),
                    null,
                    perfect ? VerbGroup.Tense.PERFECT : VerbGroup.Tense.NONE,
                    VerbGroup.Mood.INFINITIVE,
                    passive ? VerbGroup.Voice.PASSIVE : VerbGroup.Voice.ACTIVE,
                    true);
        }
    }

    private static boolean isModal(String lemma) {
        return switch (lemma) {
            case "können", "müssen", "sollen", "wollen", "dürfen", "mögen" -> true;
            default -> false;
        };
    }

    private static String nonFiniteLemma(Token token) {
        var reading = token.word().verb(VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE | VerbForms.ZU_INFINITIVE);
        return reading == null ? token.word().lemma() : reading.lemma();
    }

    private static @Nullable Analysis finiteReading(Token token) {
        var auxiliary = token.word().as(Pos.AUX);
        if (auxiliary != null && auxiliary.isFinite()) {
            return auxiliary;
        }
        return token.word().verb(VerbForms.FINITE);
    }

    private @Nullable String particleVerb(Token particle, Token finite) {
        var reading = finiteReading(finite);
        return reading == null ? null : particleVerb(particle, reading.lemma());
    }

    /** "mit" and "teilen" make "mitteilen" if the dictionary knows it. */
    private @Nullable String particleVerb(Token particle, String verb) {
        var lemma = particle.lower() + verb;
        var known = morphology.word(lemma).verb(VerbForms.INFINITIVE);
        return known != null && known.origin() == Analysis.Origin.DICTIONARY ? lemma : null;
    }

    private static VerbGroup.Tense tense(int forms) {
        if (VerbForms.has(forms, VerbForms.PRESENT | VerbForms.KONJUNKTIV_I)) {
            return VerbGroup.Tense.PRESENT;
        }
        return VerbForms.has(forms, VerbForms.PAST) ? VerbGroup.Tense.PRETERITE : VerbGroup.Tense.PRESENT;
    }

    private VerbGroup.Mood mood(Token finite) {
        if (finite.word().isClearKonjunktivI() && !firstPerson()) {
            return VerbGroup.Mood.KONJUNKTIV_I;
        }
        return finite.word().isClearKonjunktivII() ? VerbGroup.Mood.KONJUNKTIV_II : VerbGroup.Mood.INDICATIVE;
    }

    /** "Ich habe": the first person has no Konjunktiv I of its own. */
    private boolean firstPerson() {
        for (var token : tokens) {
            if (token.is("ich") || token.is("Ich")) {
                return true;
            }
        }
        return false;
    }

    private static boolean clear(Token finite) {
        return finite.word().isClearKonjunktivI()
                || finite.word().isClearKonjunktivII()
                || VerbForms.has(finite.word().forms(), VerbForms.INDICATIVE)
                        && !VerbForms.has(finite.word().forms(), VerbForms.KONJUNKTIV_I | VerbForms.KONJUNKTIV_II);
    }
}
