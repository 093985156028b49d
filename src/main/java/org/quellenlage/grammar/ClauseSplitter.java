package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Reads a sentence into clauses. {@link Segments} cuts it, {@link Introducers} and {@link VerbFinder} say what each
 * segment is; here each opens a clause of its own, or goes on with one that still lacks its verb or the end of its verb
 * bracket; {@link ClauseBuilder} completes them (Drach 1937; Duden, topological fields). "Der Rat, | der seit Mai tagt,
 * | hat zugestimmt" becomes a main clause, given by the first and third segment, and a relative clause.
 */
final class ClauseSplitter {

    /** How far, in tokens, the main clause may be from a condition without conjunction. */
    private static final int LONGEST_PROTASIS = 40;

    /** How far a participle may stand before the infinitive it belongs to: "beteiligt gewesen zu sein". */
    private static final int FARTHEST_PART = 3;

    /** Verbs that open a condition without conjunction. */
    private static final Set<String> CONDITIONAL_FORMS =
            Set.of("sollte", "sollten", "wäre", "wären", "hätte", "hätten");

    private final Sentence sentence;
    private final int firstIndex;
    private final PhrasedSentence phrased;
    private final List<Token> tokens;
    private final VerbFinder verbs;
    private final VerbPosition position;
    private final Introducers introducers;
    private final ParticleVerbs particles;
    private final Drafts drafts;
    private final VerbBracket bracket;

    ClauseSplitter(Morphology morphology, Sentence sentence, int firstIndex) {
        this.sentence = sentence;
        this.firstIndex = firstIndex;
        this.phrased = new PhrasedSentence(sentence);
        this.tokens = phrased.tokens();
        this.verbs = new VerbFinder(phrased);
        this.position = new VerbPosition(phrased, verbs);
        this.introducers = new Introducers(phrased, verbs);
        this.particles = new ParticleVerbs(morphology);
        this.drafts = new Drafts(phrased, verbs);
        this.bracket = new VerbBracket(phrased, verbs, particles, drafts);
    }

    List<Clause> clauses() {
        var segments = new Segments(phrased, verbs).segments();
        for (var i = 0; i < segments.size(); i++) {
            drafts.heedBracket(segments.get(i));
            place(segments.get(i), segments.subList(i + 1, segments.size()));
        }
        drafts.adoptFronted();
        new Gapping(phrased, verbs, drafts.all()).part();
        return new ClauseBuilder(sentence, phrased, verbs, particles, drafts.all()).clauses(firstIndex);
    }

    /** Opens a clause with the segment or gives it to one that has begun. */
    private void place(Segment segment, List<Segment> rest) {
        if (isSource(segment) || isAsWished(segment, rest)) {
            drafts.setAside(segment);
            return;
        }
        var last = drafts.last();
        var introducer = introducers.introducer(segment);
        var compared = introducer < 0 ? null : comparesIn(segment, introducer, rest);
        if (compared != null) {
            complete(compared, segment, verbs.finiteIn(introducer + 1, segment.end(), true));
            return;
        }
        if (introducer >= 0
                && !(mayGoOn(segment, introducer) && bracket.continuesBracket(segment))
                && !sharesAuxiliary(segment, introducer, last)
                && !isArticleBehindAnd(segment, introducer, last)) {
            placeIntroduced(segment, introducer);
            return;
        }
        var finite = verbs.finiteIn(segment.start(), segment.end(), expectsVerbLast(last, segment));
        if (endsInInfinitive(segment, finite) && !bracket.continuesBracket(segment)) {
            drafts.open(segment, Kind.INFINITIVE, -1, -1);
        } else if (last != null && borrows(segment, finite, last)) {
            placeBorrower(segment, last);
        } else if (isUnparted(finite, segment, last)) {
            placeFragment(segment);
        } else if (finite >= 0 && isVerbOf(segment, finite)) {
            placeFinite(segment, finite, last);
        } else if (verbs.zuInfinitive(segment) >= 0 && !bracket.continuesBracket(segment)) {
            drafts.open(segment, Kind.INFINITIVE, -1, -1);
        } else if (drafts.lastIsAside() && namesPerson(segment)) {
            drafts.extendAside(segment);
        } else if (bracketPartsFromVerb(rest)) {
            drafts.open(segment, Kind.FRAGMENT, -1, -1);
        } else {
            placeFragment(segment);
        }
    }

    /** ": | eine Linie vorgeben, | alle einbinden": the finite verb of a main clause would be parted, "geben … vor". */
    private boolean isUnparted(int finite, Segment segment, @Nullable Draft last) {
        return finite > phrased.firstWord(segment)
                && finite == phrased.lastWord(segment)
                && tokens.get(finite).word().hasForm(VerbForms.INFINITIVE)
                && !expectsVerbLast(last, segment)
                && drafts.pendingClause() == null
                && !bracket.continuesBracket(segment)
                && !particles.inside(tokens.get(finite)).isEmpty();
    }

    /** "beteiligt gewesen zu sein", "schicken zu können": what could be finite by its letters belongs to the infinitive. */
    private boolean endsInInfinitive(Segment segment, int finite) {
        var end = phrased.lastWord(segment);
        return !drafts.isEmpty()
                && finite >= 0
                && !verbs.isCertainFinite(finite)
                && end > finite
                && finite >= end - FARTHEST_PART
                && finite > phrased.firstWord(segment)
                && verbs.isZuInfinitive(end);
    }

    /** ", so der Bürgermeister": it names the source and is no part of the clause. */
    private boolean isSource(Segment segment) {
        var phrase = drafts.isEmpty() ? null : phrased.phraseWith(segment.start() + 1);
        return phrase != null
                && tokens.get(segment.start()).is("so")
                && phrase.canBeSubject()
                && phrased.local(phrase.first()) == segment.start() + 1
                && phrased.local(phrase.fullEnd()) > phrased.lastWord(segment);
    }

    /** "wird – wie von der Stadt gewünscht – gebaut": a comparison without a verb of its own between dashes or commas. */
    private boolean isAsWished(Segment segment, List<Segment> rest) {
        var last = phrased.lastWord(segment);
        var parent = drafts.last();
        return parent != null
                && parent.finite >= 0
                && parent.kind == Kind.MAIN
                && tokens.get(segment.start()).is("wie")
                && last > segment.start()
                && tokens.get(last).word().hasForm(VerbForms.PAST_PARTICIPLE)
                && !verbs.isCertainFinite(verbs.finiteIn(segment.start() + 1, segment.end(), true))
                && !rest.isEmpty()
                && bracket.continuesBracket(rest.getFirst());
    }

    /** ", so Anna Berg, | die Leiterin des Amtes": it says who she is. */
    private boolean namesPerson(Segment segment) {
        var phrase = phrased.phraseWith(segment.start());
        if (phrase == null || !phrase.canBeSubject() || phrased.local(phrase.fullEnd()) <= phrased.lastWord(segment)) {
            return false;
        }
        return phrase.head().canBe(Pos.PROPN)
                || phrase.head()
                        .word()
                        .hasAnalysis(
                                it -> SpeakingNouns.namesPeople(it.lemma()) || SpeakingNouns.namesPeople(it.head()));
    }

    /** "…, | Huber | (3) | unterlag": what stands before the bracket belongs to the verb behind it. */
    private boolean bracketPartsFromVerb(List<Segment> rest) {
        return rest.size() > 1
                && rest.get(0).opensBracket()
                && rest.get(1).closesBracket()
                && rest.get(1).start() == rest.get(0).end() + 1
                && verbs.isCertainFinite(phrased.firstWord(rest.get(1)))
                && !tokens.get(rest.get(1).start()).canBe(Pos.PTKVZ)
                && phrased.firstWord(rest.get(1)) == rest.get(1).start()
                && drafts.last() instanceof Draft last
                && last.finite >= 0
                && last.kind == Kind.MAIN;
    }

    /**
     * Behind a dash, with an article, a preposition or with "als" before what something is taken for, a segment may close the
     * bracket.
     */
    private boolean mayGoOn(Segment segment, int introducer) {
        return segment.followsDash()
                || introducers.mayBeArticle(introducer)
                || introducers.isPreposition(introducer)
                || isComparison(segment, introducer)
                || introducers.isArticle(introducer)
                        && introducers.kindOf(introducer) == Kind.RELATIVE
                        && closesPerfect(segment);
    }

    /** "Der Rat hat, …, | das Gesetz begleitet": where a participle is awaited, it is not the finite verb of its spelling. */
    private boolean closesPerfect(Segment segment) {
        var last = phrased.lastWord(segment);
        return verbs.isBareNonFinite(last)
                && tokens.get(last).word().hasForm(VerbForms.PAST_PARTICIPLE)
                && !verbs.isCertainFinite(verbs.finiteIn(segment.start(), segment.end(), true));
    }

    /** "Die Mieten sind gestiegen, | die Preise gefallen": an article and a second participle under one auxiliary. */
    private boolean sharesAuxiliary(Segment segment, int introducer, @Nullable Draft last) {
        return last != null
                && last.kind == Kind.MAIN
                && last.finite >= 0
                && tokens.get(last.finite).word().hasLemma("sein")
                && segment.before().equals(",")
                && verbs.isBareNonFinite(last.own.length() - 1)
                && introducers.isArticle(introducer)
                && introducers.kindOf(introducer) == Kind.RELATIVE
                && closesPerfect(segment);
    }

    /** "Der Plan wird, sagt sie, | als Fehler verstanden": no verb but the participle. */
    private boolean isComparison(Segment segment, int introducer) {
        return (tokens.get(introducer).is("als") || tokens.get(introducer).is("wie"))
                && !verbs.isCertainFinite(verbs.finiteIn(introducer + 1, segment.end(), true));
    }

    /**
     * "dass die Fälle, die er prüfte, | als gelöst gelten": a clause still lacks its verb, and what "als" opens has no subject of its
     * own or is the last that could bring the verb. That clause; null elsewhere.
     */
    private @Nullable Draft comparesIn(Segment segment, int introducer, List<Segment> rest) {
        if (!tokens.get(introducer).is("als") && !tokens.get(introducer).is("wie")) {
            return null;
        }
        var pending = drafts.pendingClause();
        var finite = verbs.finiteIn(introducer + 1, segment.end(), true);
        return pending != null
                        && pending != drafts.last()
                        && pending.kind.isVerbLast()
                        && finite > introducer + 1
                        && position.isLastVerb(finite, segment)
                        && (!hasSubject(introducer + 1, finite)
                                || tokens.get(introducer).is("als")
                                        && !hasPronoun(introducer + 1, finite)
                                        && rest.isEmpty())
                ? pending
                : null;
    }

    /** Whether a noun or pronoun that can be the subject stands between two tokens; "gelöst" is none. */
    private boolean hasSubject(int from, int to) {
        for (var i = from; i < to; i++) {
            var phrase = phrased.phraseWith(i);
            if (phrase != null
                    && phrase.canBeSubject()
                    && (phrase.isPronoun() || phrase.head().isCapitalised())) {
                return true;
            }
        }
        return hasPronoun(from, to);
    }

    private boolean hasPronoun(int from, int to) {
        for (var i = from; i < to; i++) {
            if (tokens.get(i).canBe(Pos.PRON)
                    && !tokens.get(i).is("sich")
                    && !tokens.get(i).canBe(Pos.DET)) {
                return true;
            }
        }
        return false;
    }

    /** "… | und bei den Räten die Wahl sicher ist": only another relative clause would let "und" join one. */
    private boolean isArticleBehindAnd(Segment segment, int introducer, @Nullable Draft last) {
        return segment.isCoordinated()
                && introducers.kindOf(introducer) == Kind.RELATIVE
                && last != null
                && (last.kind != Kind.RELATIVE
                        || last.introducer >= 0 && !introducers.agree(introducer, last.introducer)
                        || introducers.isArticle(introducer));
    }

    private void placeIntroduced(Segment segment, int introducer) {
        if (introducers.opensInfinitive(segment, introducer)) {
            drafts.open(segment, Kind.INFINITIVE, introducer, -1);
        } else {
            var finite = verbs.finiteIn(introducer + 1, segment.end(), true);
            drafts.open(segment, introducers.kindOf(introducer), introducer, finite);
        }
    }

    private static boolean expectsVerbLast(@Nullable Draft last, Segment segment) {
        return last != null && (last.finite < 0 || segment.isCoordinated()) && last.kind.isVerbLast();
    }

    private boolean isVerbOf(Segment segment, int finite) {
        var last = drafts.last();
        if (last != null && last.finite >= 0 && isParallel(segment, finite, last)) {
            return true;
        }
        if (finite == phrased.lastWord(segment)
                && (tokens.get(finite).word().hasForm(VerbForms.INFINITIVE)
                        || tokens.get(finite).canBe(Pos.PTKVZ))
                && bracket.continuesBracket(segment)) {
            return false; // "Der Wunsch könnte, so hofft er, wahr werden"
        }
        if (segment.opensBracket() && isAgainstSubject(finite, segment)) {
            return false;
        }
        return verbs.isCertainFinite(finite)
                || segment.isCoordinated() && finite == phrased.firstWord(segment)
                || !bracket.continuesBracket(segment) && !isParticipial(finite, segment);
    }

    /** "(alle verletzt)": a participle, for what stands before it is no subject of one. */
    private boolean isAgainstSubject(int verb, Segment segment) {
        if (!tokens.get(verb).word().hasForm(VerbForms.PAST_PARTICIPLE)) {
            return false;
        }
        for (var i = segment.start(); i < segment.end(); i++) {
            var phrase = phrased.phraseWith(i);
            if (phrase != null && phrase.canBe(Agreement.NOMINATIVE & Subjects.numbers(tokens.get(verb)))) {
                return false;
            }
        }
        return true;
    }

    /** ", inspiriert von der Natur,": a participle with its phrase after a comma is no clause. */
    private boolean isParticipial(int verb, Segment segment) {
        return !drafts.isEmpty()
                && verb == phrased.firstWord(segment)
                && verb + 1 < tokens.size()
                && tokens.get(verb).word().hasForm(VerbForms.PAST_PARTICIPLE)
                && !segment.isCoordinated()
                && tokens.get(verb + 1).isWord()
                && !tokens.get(verb + 1).isCapitalised()
                && !tokens.get(verb + 1).canBe(Pos.DET)
                && !tokens.get(verb + 1).canBe(Pos.PRON);
    }

    /** "hat gesungen | und getanzt": a participle or infinitive after "und" shares the auxiliary before it. */
    private boolean borrows(Segment segment, int finite, Draft before) {
        return (segment.isCoordinated() || listsParticiple(segment))
                && !(finite >= 0 && verbs.isCertainFinite(finite))
                && (before.kind == Kind.MAIN || before.kind == Kind.CONDITIONAL)
                && before.lender() >= 0
                && tokens.get(before.lender()).canBe(Pos.AUX)
                && verbs.isBareNonFinite(phrased.lastWord(segment))
                && verbs.isBareNonFinite(segment.start() - (segment.isCoordinated() ? 1 : 2));
    }

    /** "hat Briefe gelesen, Daten gestohlen und …": the next of several participles after a comma, with its object. */
    private boolean listsParticiple(Segment segment) {
        var first = phrased.firstWord(segment);
        return segment.before().equals(",")
                && first >= 0
                && first < phrased.lastWord(segment)
                && (tokens.get(first).isCapitalised() && tokens.get(first).canBe(Pos.NOUN)
                        || tokens.get(first).canBe(Pos.DET) && phrased.phraseWith(first) != null)
                && tokens.get(phrased.lastWord(segment)).word().hasForm(VerbForms.PAST_PARTICIPLE);
    }

    private void placeBorrower(Segment segment, Draft lender) {
        var borrower = drafts.open(segment, lender.kind, -1, -1);
        borrower.borrowed = lender.lender();
        borrower.coordinated = true;
        borrower.parent = lender.kind == Kind.CONDITIONAL ? lender.parent : drafts.lastMain(drafts.size() - 2);
    }

    private void placeFinite(Segment segment, int finite, @Nullable Draft last) {
        var opens = finite == phrased.firstWord(segment);
        var pending = drafts.pendingClause();
        if (pending == null && opens && segment.before().equals(",")) {
            pending = drafts.interruptedFragment();
        }
        if (pending != null && pending.kind.isVerbLast() && position.isLastVerb(finite, segment)) {
            complete(pending, segment, finite);
        } else if (pending != null
                && (pending.kind == Kind.FRAGMENT && !isSaid(pending, finite) || isRole(pending))
                && opens
                && segment.isPlainContinuation()) {
            complete(pending, segment, finite);
            pending.kind = Kind.MAIN;
            pending.introducer = -1;
        } else if (last != null && isParallel(segment, finite, last)) {
            var draft = drafts.open(segment, last.kind, -1, finite);
            draft.parent = last.parent;
            draft.coordinated = true;
        } else if (opens && !segment.isCoordinated() && opensConditional(segment)) {
            drafts.open(segment, Kind.CONDITIONAL, -1, finite);
        } else if (opens && last != null && isCondition(segment, finite, last)) {
            drafts.open(segment, Kind.CONDITIONAL, -1, finite).parent = drafts.lastMain(drafts.size() - 2);
        } else {
            placeMain(segment, finite);
        }
    }

    /** "40 Euro in bar, | sagte der Leiter": nothing before the verb of saying can be its subject, what follows it can. */
    private boolean isSaid(Draft fragment, int finite) {
        var numbers = Subjects.numbers(tokens.get(finite));
        var opening = phrased.phraseWith(fragment.own.nextSetBit(0));
        var behind = phrased.phraseWith(finite + 1);
        return fragment == drafts.last()
                && SayingVerbs.isFormOf(tokens.get(finite))
                && (opening == null || opening.preposition() == null)
                && behind != null
                && behind.canBe(Agreement.NOMINATIVE & numbers)
                && fragment.own.stream()
                        .mapToObj(phrased::phraseWith)
                        .noneMatch(it -> it != null && it.canBeSubject() && it.canBe(Agreement.NOMINATIVE & numbers));
    }

    /** "Als Festsaal, der im Mai fertig wird, | dient die Halle": a clause that "als" opened would have its verb last, so it is told what serves as one. */
    private boolean isRole(Draft pending) {
        return pending.kind == Kind.SUBORDINATE
                && pending.introducer >= 0
                && tokens.get(pending.introducer).is("Als");
    }

    /** "Der Rat, der in Bonn sitzt, | tagte": the segment brings the verb the clause still lacked. */
    private void complete(Draft pending, Segment segment, int finite) {
        drafts.extend(pending, segment);
        pending.finite = finite;
    }

    /** "dass der Rat tagte | und der Bürgermeister schwieg": a second clause under one conjunction. */
    private boolean isParallel(Segment segment, int finite, Draft last) {
        return (segment.isCoordinated() || opensWithAber(segment))
                && last.kind.isVerbLast()
                && position.isLastVerb(finite, segment)
                && (finite > phrased.firstWord(segment) + 1 || isObjectBeforeVerb(segment, finite));
    }

    /** "wenn Linz zahlt, | aber Graz nichts gibt". */
    private boolean opensWithAber(Segment segment) {
        return segment.before().equals(",") && tokens.get(segment.start()).is("aber");
    }

    /** "die lange regierte | und 90 Abgeordnete stellt": a main clause that shares its subject would begin with the verb. */
    private boolean isObjectBeforeVerb(Segment segment, int finite) {
        return finite == phrased.firstWord(segment) + 1
                && finite == phrased.lastWord(segment)
                && !tokens.get(segment.start() - 1).is(",")
                && !tokens.get(finite - 1).canBe(Pos.PRON);
    }

    private void placeMain(Segment segment, int finite) {
        var draft = drafts.open(segment, Kind.MAIN, -1, finite);
        draft.coordinated = segment.isCoordinated();
        draft.parent = draft.coordinated ? drafts.lastMain(drafts.size() - 2) : -1;
    }

    /** "Sollte es regnen, …": verb first at the head of a sentence or behind a colon, where it goes on after a comma and is no question. */
    private boolean opensConditional(Segment segment) {
        if (!drafts.isEmpty() && !segment.before().equals(":") || phrased.endsAsQuestion()) {
            return false;
        }
        for (var i = segment.end(); i + 1 < tokens.size() && i < segment.end() + LONGEST_PROTASIS; i++) {
            if (tokens.get(i).is(",") && segmentAfterBeginsWithVerb(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Die Stadt will, | sollte der Bund zahlen, | mehr bauen": behind a main clause that has its verb, one that begins with "sollte". */
    private boolean isCondition(Segment segment, int finite, Draft main) {
        return main.kind == Kind.MAIN
                && main.finite >= 0
                && main.finite > main.own.nextSetBit(0)
                && !main.bracketed
                && segment.before().equals(",")
                && !segment.isCoordinated()
                && !tokens.get(segment.start() - 2).isQuote()
                && CONDITIONAL_FORMS.contains(tokens.get(finite).form())
                && finite + 1 < segment.end()
                && phrased.phraseWith(finite + 1) instanceof Phrase subject
                && subject.canBeSubject();
    }

    private boolean segmentAfterBeginsWithVerb(int from) {
        for (var i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                return verbs.isFiniteCandidate(i)
                        || tokens.get(i).is("dann")
                        || tokens.get(i).is("so");
            }
        }
        return false;
    }

    private void placeFragment(Segment segment) {
        var target = fragmentTarget(segment);
        if (target == null) {
            drafts.open(segment, Kind.FRAGMENT, -1, -1);
        } else {
            drafts.hang(segment, target);
        }
    }

    /** "Sie will sparen | – eine alte Forderung": behind a dash and a whole clause, a noun phrase comments on it. */
    private boolean isComment(Segment segment, Draft last) {
        var first = phrased.firstWord(segment);
        var phrase = first < 0 ? null : phrased.phraseWith(first);
        var determiner = phrase == null ? null : phrase.determiner();
        return segment.followsDash()
                && last.kind == Kind.MAIN
                && last.finite >= 0
                && last.own.stream().mapToObj(phrased::phraseWith).anyMatch(it -> it != null && it.canBeSubject())
                && !segment.isCoordinated()
                && !Coordination.isCoordinator(tokens.get(segment.start()))
                && !bracket.continuesBracket(segment)
                && phrase != null
                && phrase.preposition() == null
                && determiner != null
                && !phrase.tellsNumber()
                && phrased.local(phrase.fullEnd()) > phrased.lastWord(segment);
    }

    /** The clause a verbless segment goes on with; null where it stands alone. */
    private @Nullable Draft fragmentTarget(Segment segment) {
        var last = drafts.last();
        if (last == null
                || segment.opensBracket()
                || segment.before().equals(":")
                || segment.before().equals(";")
                || isComment(segment, last)) {
            return null;
        }
        var interrupted = bracket.closedBy(segment);
        if (interrupted != null) {
            return interrupted;
        }
        if (last.finite >= 0 && last.kind.isVerbLast() && last.parent >= 0) {
            var governing = drafts.get(last.parent);
            return governing.finite < 0 || last.endsWithVerb() ? governing : last;
        }
        return last;
    }
}
