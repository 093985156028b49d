package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Block;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * What the clauses of an article assert, their slots filled. {@link Asserting} and {@link Frames} say which clauses do, {@link CoreWords}
 * in which words, {@link Slots} of whom and what, {@link Vouching} who vouches for it, {@link SelfContained} whether it is understood
 * alone.
 */
final class Assertions {

    private static final Set<String> ENGLISH = WordList.words("english-small-words");
    private static final WordTest IS_ENGLISH = WordTest.of(word -> ENGLISH.contains(word.lower()));

    private final Findings findings;
    private final Terms terms;
    private final Attributions attributions;
    private final SelfContained selfContained;
    private final RelativeClauses relatives;
    private final Reservations reservations;
    private final Asserting asserting;
    private final Frames frames;
    private final CoreWords coreWords;
    private final Vouching vouching;
    private final Slots slots;

    Assertions(Findings findings, Terms terms, Attributions attributions) {
        this.findings = findings;
        this.terms = terms;
        this.attributions = attributions;
        this.selfContained = new SelfContained(findings);
        this.relatives = new RelativeClauses(findings, terms);
        this.reservations = new Reservations(findings);
        this.asserting = new Asserting(findings, relatives, reservations);
        this.frames = new Frames(findings, asserting, reservations);
        this.coreWords = new CoreWords(findings, asserting, relatives);
        this.vouching = new Vouching(findings, terms, attributions);
        this.slots = new Slots(findings, terms, attributions);
    }

    /** What the clauses of a document assert, in order; headlines only where the text below does not repeat them. */
    List<Assertion> all() {
        var found = new ArrayList<Assertion>();
        var told = hasHeadline() ? wordsOfBody() : Set.<String>of();
        for (var sentence : findings.document().sentences()) {
            if (isRead(sentence, told) && !findings.isAsked(sentence)) {
                for (var clause : findings.syntax().clauses(sentence)) {
                    var assertion = of(clause);
                    if (assertion != null) {
                        found.add(assertion);
                    }
                }
            }
        }
        return found;
    }

    private boolean hasHeadline() {
        for (var block : findings.document().blocks()) {
            if (block.kind() == Block.Kind.HEADLINE) {
                return true;
            }
        }
        return false;
    }

    boolean isRead(Sentence sentence, Set<String> told) {
        return switch (sentence.block().kind()) {
            case BOILERPLATE, SIGNATURE, DATELINE -> false;
            case HEADLINE -> !repeats(sentence, told) && !isQuestion(sentence) && !isForeign(sentence);
            case CAPTION, QUOTE, BODY -> !isQuestion(sentence) && !isForeign(sentence);
        };
    }

    Set<String> wordsOfBody() {
        var told = new HashSet<String>();
        for (var sentence : findings.document().sentences()) {
            if (sentence.block().kind() == Block.Kind.BODY || sentence.block().kind() == Block.Kind.QUOTE) {
                for (var token : sentence.tokens()) {
                    if (isContentWord(token)) {
                        told.add(token.word().lemma());
                    }
                }
            }
        }
        return told;
    }

    private static boolean repeats(Sentence headline, Set<String> told) {
        var words = headline.tokens().stream().filter(Assertions::isContentWord).toList();
        var known =
                words.stream().filter(it -> told.contains(it.word().lemma())).count();
        return !told.isEmpty() && 2 * known >= words.size();
    }

    private static boolean isQuestion(Sentence sentence) {
        var tokens = sentence.tokens();
        for (var i = tokens.size() - 1; i >= 0 && i >= tokens.size() - 3; i--) {
            if (tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** "Was ist das für ein Plan?, fragte Berg": the question, not one that somebody quotes ("die Frage „Wer zahlt?“"). */
    private boolean isAsking(Clause clause) {
        var all = findings.document().tokens();
        for (var token : clause.tokens()) {
            if (token.is("?")
                    && token.index() + 1 < all.size()
                    && !all.get(token.index() + 1).isQuote()) {
                return true;
            }
        }
        return false;
    }

    /** Told by its small words: an English sentence claims nothing a German reader was told. */
    private static boolean isForeign(Sentence sentence) {
        var foreign = 0;
        var words = 0;
        for (var token : sentence.tokens()) {
            if (token.isWord()) {
                words++;
                foreign += IS_ENGLISH.about(token.word()) ? 1 : 0;
            }
        }
        return foreign >= 2 && 5 * foreign >= words;
    }

    static boolean isContentWord(Token token) {
        if (token.is(Token.Kind.NUMBER)) {
            return true;
        }
        if (!token.isWord()) {
            return false;
        }
        var word = token.word();
        return word.canBe(Pos.NOUN) && token.isCapitalised()
                || word.canBe(Pos.PROPN)
                || word.canBe(Pos.VERB)
                || word.canBe(Pos.ADJ)
                || !word.isKnown();
    }

    /** The slots of a clause whether or not it asserts something by itself; null where it has no verb. */
    @Nullable
    Assertion slots(Clause clause) {
        var verb = clause.verb();
        if (verb == null) {
            return null;
        }
        var words = coreWords.words(clause, verb);
        return words.core().isEmpty()
                ? null
                : assertion(clause, verb, words, coreWords.completing(clause, words), false);
    }

    private @Nullable Assertion of(Clause clause) {
        var verb = clause.verb();
        if (verb == null) {
            return clause.kind() == Clause.Kind.FRAGMENT ? fragment(clause) : null;
        }
        if (isAsking(clause) || !asserting.isAsserted(clause, verb)) {
            return null;
        }
        var words = coreWords.words(clause, verb);
        var completing = coreWords.completing(clause, words);
        var frame = frames.isFrame(clause, verb);
        if (words.core().isEmpty()
                || !frame && completing.isEmpty() && !coreWords.saysEnough(clause, words.core(), verb)) {
            return null;
        }
        var assertion = assertion(clause, verb, words, completing, frame);
        return selfContained.is(assertion) ? assertion : null;
    }

    /** A caption or a phrase between dashes: nothing is asserted, but numbers and dated events stand there. */
    private @Nullable Assertion fragment(Clause clause) {
        var tokens = clause.tokens();
        if (clause.sentence().block().kind() == Block.Kind.HEADLINE
                || tokens.getFirst().is("so")) {
            return null; // ", so der 40-jährige Huber": who speaks
        }
        return new Assertion(
                clause,
                null,
                Span.between(tokens.getFirst().start(), tokens.getLast().end()),
                tokens,
                tokens,
                List.of(),
                null,
                null,
                null,
                "",
                null,
                List.of(),
                findings.times(tokens),
                null,
                null,
                attributions.of(tokens.getFirst()),
                Commitment.PLAIN,
                false);
    }

    private List<Token> own(List<Token> tokens, Clause clause) {
        var own = new ArrayList<Token>(tokens.size());
        for (var token : tokens) {
            if (slots.isOwn(token, clause)) {
                own.add(token);
            }
        }
        return own;
    }

    private Assertion assertion(
            Clause clause, VerbGroup verb, CoreWords.Words words, List<Clause> completing, boolean frame) {
        var tokens = words.core();
        var subjectPhrase = slots.subject(clause);
        var objectPhrase = Slots.object(clause, verb);
        var predicate = Slots.predicate(clause, verb);
        var own = asserting.negationRaised(clause) == null ? own(tokens, clause) : tokens;
        var times = findings.times(own);
        if (!times.isEmpty()) {
            times = times.stream().filter(it -> !slots.isCompared(it, clause)).toList();
        }
        var subjects = slots.subjects(clause, verb, subjectPhrase);
        var attribution = vouching.attribution(clause, verb, predicate, subjectPhrase);
        var speaking = clause.ownSubject() ? speaking(subjectPhrase, attribution) : null;
        return new Assertion(
                clause,
                verb,
                core(tokens, completing),
                tokens,
                words.told(),
                completing,
                subjectPhrase,
                objectPhrase,
                speaking == null && !subjects.isEmpty() ? subjects.getFirst() : speaking,
                predicate,
                terms.of(objectPhrase),
                slots.participants(clause, subjects),
                times,
                Slots.time(times, findings),
                slots.place(clause, tokens),
                attribution,
                commitment(own, clause, verb),
                frame);
    }

    /** As sure as its own words and the clause that leads it in make it: "Es gibt Hinweise, dass …" is only probable. */
    private Commitment commitment(List<Token> own, Clause clause, VerbGroup verb) {
        var reservation = reservations.of(clause);
        if (reservation == null) {
            return Commitments.of(own, verb, attributions.cueClass(verb.main()));
        }
        var told = Commitments.of(own, verb, null);
        var polarity = reservation.denied() ? opposite(told.polarity()) : told.polarity();
        var isLessSure = told.certainty().compareTo(reservation.certainty()) >= 0;
        return new Commitment(polarity, isLessSure ? told.certainty() : reservation.certainty(), told.mood());
    }

    private static Commitment.Polarity opposite(Commitment.Polarity polarity) {
        return polarity == Commitment.Polarity.AFFIRMED ? Commitment.Polarity.NEGATED : Commitment.Polarity.AFFIRMED;
    }

    /** From the first word to the last, the clauses right behind it counted that it is not understood without. */
    private static Span core(List<Token> tokens, List<Clause> completing) {
        var end = tokens.getLast();
        for (var clause : completing) {
            var first = clause.tokens().getFirst().index();
            if (first > end.index() && first <= end.index() + 2) {
                end = lastWord(clause);
            }
        }
        return Span.between(tokens.getFirst().start(), end.end());
    }

    private static Token lastWord(Clause clause) {
        var words = clause.tokens();
        var at = words.size() - 1;
        while (at > 0 && words.get(at).is(Token.Kind.PUNCTUATION)) {
            at--;
        }
        return words.get(at);
    }

    /** "„Ich bleibe im Amt“, sagte die Ministerin": in somebody's own words "ich" is who says them. */
    private static @Nullable Term speaking(@Nullable Phrase subject, List<Attribution> attribution) {
        if (subject == null || attribution.isEmpty() || !subject.head().lower().equals("ich")) {
            return null;
        }
        var innermost = attribution.getLast();
        var speaker = innermost.claimant();
        return innermost.speechType() == SpeechType.DIRECT && speaker.kind() == Claimant.Kind.PERSON
                ? Term.named(speaker.name(), speaker.entityId(), subject.nominalSpan())
                : null;
    }
}
