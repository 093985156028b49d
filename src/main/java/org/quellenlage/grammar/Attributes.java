package org.quellenlage.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Which phrase is the attribute of the noun before it: genitives, "von" and "zwischen", and what nouns made of verbs
 * demand. "der Angriff auf die Stadt" is one phrase, "der Angriff im Juni" two.
 */
final class Attributes {

    private static final Set<String> ADNOMINAL = WordList.words("adnominal-prepositions");
    private static final Set<String> LIKE_GENITIVE = Set.of("von", "vom", "zwischen");
    private static final Set<String> CALENDAR = WordList.words("calendar-nouns");
    private static final Set<String> FOR = WordList.words("nouns-with-for");
    private static final Set<String> WITH_PREPOSITION = WordList.words("nouns-with-prepositions");

    private static final Set<String> OF_VERBS =
            WordList.rows("light-verb-phrases").stream().map(it -> it.get(1)).collect(Collectors.toUnmodifiableSet());

    /** The prepositions a noun calls for: "Umstieg auf". */
    private static final Map<String, Set<String>> VALENCY = valency();

    private Attributes() {}

    private static Map<String, Set<String>> valency() {
        var valency = new HashMap<String, Set<String>>();
        for (var row : WordList.rows("noun-valency")) {
            valency.put(row.getFirst(), Set.of(row.get(1).split(" ")));
        }
        return Map.copyOf(valency);
    }

    /** Whether a phrase belongs to the noun right before it. */
    static boolean belongs(Phrase noun, Phrase next) {
        if (noun.isPronoun() && isSomeOf(noun) && next.preposition() == null && !next.isPronoun()) {
            return next.determiner() != null && next.canBe(Agreement.PLURAL) && isGenitive(next);
        }
        if (noun.isPronoun() || noun.head().is(Token.Kind.NUMBER) || next.isPronoun() || isTime(next.head())) {
            return false;
        }
        return next.preposition() == null
                ? isGenitive(next) && !noun.head().canBe(Pos.PRON)
                : takes(noun, next.preposition()) && !isOfVerb(next);
    }

    /** "zur Verfügung", "zum Einsatz": part of what a verb says. */
    private static boolean isOfVerb(Phrase next) {
        return next.preposition() != null
                && next.tokens().size() == 2
                && OF_VERBS.contains(
                        next.preposition().lower() + " " + next.head().form());
    }

    /** "viele der Gäste", "keiner der Räte". */
    private static boolean isSomeOf(Phrase pronoun) {
        return pronoun.tokens().getLast() == pronoun.head() && PartitivePronouns.has(pronoun.head());
    }

    private static boolean takes(Phrase noun, Token preposition) {
        var last = noun.tokens().getLast();
        if (last.isOnlyName()) {
            return false;
        }
        return LIKE_GENITIVE.contains(preposition.form())
                || preposition.is("für") && isOfSomething(noun.head())
                || callsFor(noun.head(), preposition.form())
                || ADNOMINAL.contains(preposition.form()) && isDeverbal(noun);
    }

    /** "Die Vielzahl an Wegen", "der Umstieg auf Busse". */
    static boolean callsFor(Token noun, String preposition) {
        var analysis = noun.word().as(Pos.NOUN);
        var bare = ContractedPrepositions.bare(preposition);
        return analysis != null
                && (VALENCY.getOrDefault(analysis.lemma(), Set.of()).contains(bare)
                        || VALENCY.getOrDefault(analysis.head(), Set.of()).contains(bare));
    }

    /** "die Kosten für die Brücke", "der Termin für den Start": which, as a genitive would say. */
    private static boolean isOfSomething(Token noun) {
        var analysis = noun.word().as(Pos.NOUN);
        return analysis != null && (FOR.contains(analysis.lemma()) || FOR.contains(analysis.head()));
    }

    /** "ein Vertrag im Juni": the time belongs to the clause. */
    private static boolean isTime(Token noun) {
        return CALENDAR.contains(noun.word().lemma(Pos.NOUN));
    }

    /** Marked as genitive by an article or adjective, or a name with -s. */
    private static boolean isGenitive(Phrase phrase) {
        if (!phrase.canBe(Agreement.GENITIVE)) {
            return false;
        }
        var determiner = phrase.determiner();
        if (determiner != null && determiner.isCapitalised() && !determiner.canBe(Pos.DET)) {
            return false; // "Wien Linz’ Angebot", "Graz Wiens Hilfe": a name before its noun shows the case of nothing
        }
        if (determiner != null) {
            return !phrase.canBe(Agreement.NOMINATIVE | Agreement.ACCUSATIVE)
                    || determiner.form().endsWith("r")
                    || determiner.form().endsWith("s");
        }
        var first = phrase.tokens().getFirst();
        if (phrase.tokens().size() > 1 && Prenominals.isInflectedAdjective(first)) {
            return first.form().endsWith("r");
        }
        return phrase.head().canBe(Pos.PROPN) && isGenitiveName(phrase.tokens().getLast());
    }

    private static boolean isGenitiveName(Token token) {
        return token.form().endsWith("s")
                && token.word()
                        .hasAnalysis(it -> it.pos() == Pos.PROPN
                                && (Agreement.only(it.agreement(), Agreement.GENITIVE)
                                        || !it.lemma().equals(token.form())));
    }

    /** Nouns made of verbs keep the verb's prepositions: "die Entsendung nach", "der Angriff auf". */
    private static boolean isDeverbal(Phrase phrase) {
        var noun = phrase.head();
        var lemma = noun.word().lemma(Pos.NOUN);
        return lemma.endsWith("ung")
                || lemma.endsWith("tion")
                || noun.word().has(Pos.NOUN, Kind.NOMINALISED) && phrase.canBe(Agreement.NEUTER & Agreement.SINGULAR)
                || WITH_PREPOSITION.contains(lemma)
                || lemma.endsWith("abkommen")
                || lemma.endsWith("vertrag")
                || lemma.endsWith("treffen");
    }
}
