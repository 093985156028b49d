package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * What joins a sentence to those before it: "dabei", "jedoch", "bei diesem Unfall", "diese Erwartung" (Halliday and Hasan
 * 1976, Cohesion in English). Some of it may be left out where the sentence stands alone, without it the sentence says the
 * same or less: who dies in this accident dies. With the rest nobody understands it who has not read the article.
 */
final class TextLinks {

    private static final Set<String> CONNECTIVES = WordList.words("connectives");
    private static final WordTest IS_CONNECTIVE = WordTest.of(word -> CONNECTIVES.contains(word.lower()));

    /** Prepositions of circumstances, which no verb asks for. */
    private static final Set<String> OF_CIRCUMSTANCES = Set.of(
            "bei", "nach", "wegen", "trotz", "durch", "aufgrund", "infolge", "während", "angesichts", "seit", "neben");

    /** Nouns that tell by themselves which is meant, or nothing: "in dieser Saison", "dieses Mal", "dieser Art". */
    private static final Set<String> OF_NOW =
            Set.of("Saison", "Spielzeit", "Legislaturperiode", "Mal", "Art", "Stelle", "Welt", "Zeitpunkt", "Zeit");

    private static final Set<String> FOCUS = WordList.words("focus-particles");
    private static final Set<String> TIMES = WordList.words("steps-of-time");
    private static final Set<String> MANNERS = Set.of("Weise", "Art", "Zusammenhang", "Hintergrund", "Rahmen", "Grund");

    private static final int FARTHEST_NAME = 80;

    private final Findings findings;
    private final Reference reference;

    TextLinks(Findings findings) {
        this.findings = findings;
        this.reference = new Reference(findings);
    }

    /** The words without those that may be left out. */
    List<Token> without(List<Token> tokens, Assertion assertion) {
        if (assertion.isAttributed() && assertion.attribution().getLast().speechType() == SpeechType.DIRECT) {
            return tokens;
        }
        var links = assertion.isAttributed() ? List.<Phrase>of() : links(assertion);
        var rest = new ArrayList<Token>(tokens.size());
        for (var token : tokens) {
            var isLink = !links.isEmpty() && isPartOf(links, token);
            var isLeftOut = isConnective(token, assertion.clause())
                    || token != assertion.clause().tokens().getFirst()
                            && PronominalAdverbs.tellPurpose(token, assertion.clause());
            if (!isLink && !isLeftOut) {
                rest.add(token);
            }
        }
        return rest.size() < 2 ? tokens : rest;
    }

    /** Whether something that cannot be left out points at what was told before: "richtete diese Erwartung an Rom". */
    boolean pointsBack(Assertion assertion) {
        var clause = assertion.clause();
        if (findings.hasNumber(assertion.tokens()) || isDatedDeed(assertion)) {
            return false; // a number or a date is worth telling also of "diese Kredite"
        }
        for (var phrase : clause.phrases()) {
            for (Phrase it = phrase; it != null; it = it.attribute()) {
                if ((it != phrase || phrase != clause.subject())
                        && isPointedAt(it, assertion)
                        && !isNamedBefore(it)
                        && !(it == phrase && mayBeLeftOut(phrase, assertion))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Diese Zahlen stellte Anna Berg am Montag vor": somebody known did so on a day. */
    private boolean isDatedDeed(Assertion assertion) {
        return assertion.time() != null
                && assertion.time().earliest() != null
                && assertion.tokens().stream()
                        .anyMatch(it -> findings.names().at(it) instanceof Name name && !name.is(Name.Type.PLACE));
    }

    private boolean isConnective(Token token, Clause clause) {
        var verb = clause.verb();
        return IS_CONNECTIVE.about(token.word())
                && findings.syntax().clauseOf(token) == clause
                && verb != null
                && !verb.tokens().contains(token)
                && token != clause.tokens().getFirst()
                && !(token.is("dabei") && isStateVerb(verb))
                && !token.is("dagegen")
                && !token.is("darum")
                && !isBesideMark(token);
    }

    /** "auch deshalb", ", also der Chef", "ist freilich, dass": it belongs to what stands beside it. */
    private boolean isBesideMark(Token token) {
        var tokens = findings.document().tokens();
        var before = tokens.get(token.index() - 1);
        return before.is(",")
                || FOCUS.contains(before.lower())
                || before.is("zuletzt")
                || before.is("Genau")
                || before.is("genau")
                || token.index() + 1 < tokens.size()
                        && tokens.get(token.index() + 1).is(",");
    }

    /** "ist dabei", "bleibt dabei". */
    private static boolean isStateVerb(VerbGroup verb) {
        return switch (verb.lemma()) {
            case "sein", "bleiben", "haben" -> true;
            default -> false;
        };
    }

    /** The phrases that point at what was told before and may be left out. */
    private List<Phrase> links(Assertion assertion) {
        var links = new ArrayList<Phrase>(1);
        for (var phrase : assertion.clause().phrases()) {
            if (isPointedAt(phrase, assertion) && mayBeLeftOut(phrase, assertion)) {
                links.add(phrase);
            }
        }
        return links;
    }

    private static boolean isPartOf(List<Phrase> phrases, Token token) {
        for (var phrase : phrases) {
            if (phrase.first() <= token.index() && token.index() < phrase.fullEnd()) {
                return true;
            }
        }
        return false;
    }

    /** "diese Erwartung", "solche Kredite": nothing that tells which, no time, and no fuller name before. */
    private boolean isPointedAt(Phrase phrase, Assertion assertion) {
        return SelfContained.isPointedAt(phrase)
                && findings.names().entity(phrase) == null
                && findings.timeOf(phrase.head()) == null
                && !OF_NOW.contains(phrase.head().word().lemma(Pos.NOUN))
                && !TIMES.contains(phrase.head().word().lemma(Pos.NOUN))
                && !isToldInside(phrase, assertion)
                && (phrase.preposition() != null || reference.fuller(phrase, assertion.clause()) == null);
    }

    /** "das neue Radar … mit diesem Radar": a thing called by its name, no summary of what was told ("diese Erwartung"). */
    private boolean isNamedBefore(Phrase phrase) {
        var tokens = findings.document().tokens();
        var noun = Terms.headAnalysis(phrase.head()).lemma();
        for (var i = phrase.first() - 1; i >= 0 && i >= phrase.first() - FARTHEST_NAME; i--) {
            if (tokens.get(i).isCapitalised()) {
                var before = Terms.headAnalysis(tokens.get(i));
                if (before.lemma().equals(noun) || before.head().equals(noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "eine Schätzung für das Jahr 2002, wonach in diesem Jahr …". */
    private static boolean isToldInside(Phrase phrase, Assertion assertion) {
        var noun = phrase.head().word().lemma(Pos.NOUN);
        return assertion.told().stream()
                .anyMatch(it -> it.index() < phrase.first()
                        && it.canBe(Pos.NOUN)
                        && it.word().lemma(Pos.NOUN).equals(noun));
    }

    /** A circumstance of something that is told as a fact: what happened there happened. */
    private static boolean mayBeLeftOut(Phrase phrase, Assertion assertion) {
        var verb = assertion.verb();
        var by = phrase.preposition("");
        return verb != null
                && assertion.commitment().polarity() == Commitment.Polarity.AFFIRMED
                && (OF_CIRCUMSTANCES.contains(by) && verb.modal() == null && verb.mood() == VerbGroup.Mood.INDICATIVE
                        || MANNERS.contains(phrase.head().word().lemma(Pos.NOUN)) && !by.isEmpty());
    }
}
