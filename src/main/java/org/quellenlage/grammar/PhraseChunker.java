package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/**
 * Finds the noun phrases of a sentence from left to right by the pattern preposition? article? number* adjective* noun
 * name*, whose words agree in case, gender and number; an attribute between article and noun ("das am Samstag
 * veröffentlichte Dekret") is spanned. Genitives and "von"-phrases hang on the noun before them.
 */
final class PhraseChunker {

    private static final int LONGEST_ATTRIBUTE = 14;
    private static final Set<String> ADNOMINAL = Set.of(
            "von",
            "vom",
            "zwischen",
            "über",
            "für",
            "gegen",
            "gegenüber",
            "aus",
            "zu",
            "zur",
            "zum",
            "auf",
            "an",
            "in",
            "im",
            "mit",
            "bei",
            "um",
            "nach",
            "wegen");
    private static final Set<String> GENITIVE_LIKE = Set.of("von", "vom", "zwischen");
    private static final Set<String> NEVER_PREPOSITION = Set.of("zufolge", "halber", "entgegen", "als");

    private final List<Token> tokens;

    private PhraseChunker(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    static List<Phrase> phrases(Sentence sentence) {
        return new PhraseChunker(sentence).run();
    }

    private List<Phrase> run() {
        var found = new ArrayList<Phrase>();
        var at = 0;
        while (at < tokens.size()) {
            var phrase = phraseAt(at);
            if (phrase == null) {
                at++;
            } else {
                found.add(phrase);
                at = local(phrase.end());
            }
        }
        return attached(found);
    }

    private int local(int index) {
        return index - tokens.getFirst().index();
    }

    private @Nullable Phrase phraseAt(int at) {
        var token = tokens.get(at);
        if (isPreposition(at)) {
            var cases = token.word().agreement(Pos.ADP);
            var nominal = nominal(at + 1, cases == 0 ? Agreement.ALL : cases, token);
            return nominal == null ? null : nominal;
        }
        return nominal(at, Agreement.ALL, null);
    }

    boolean isPreposition(int at) {
        var token = tokens.get(at);
        if (!token.canBe(Pos.ADP) || NEVER_PREPOSITION.contains(token.form()) || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        return next.isWord()
                || next.is(Token.Kind.NUMBER)
                || next.is(Token.Kind.ORDINAL)
                || next.isQuote()
                || next.is(Token.Kind.SYMBOL);
    }

    /** Article, numbers, adjectives, noun and names from {@code at}; null where no noun phrase begins. */
    private @Nullable Phrase nominal(int start, int cases, @Nullable Token preposition) {
        if (start >= tokens.size()) {
            return null;
        }
        var at = start;
        var agreement = cases;
        Token determiner = null;
        var words = new ArrayList<Token>();
        if (preposition != null) {
            words.add(preposition);
        }
        var first = tokens.get(at);
        if (isDeterminer(first)) {
            determiner = first;
            var own = first.word().agreement(Pos.DET);
            agreement &= own == 0 ? Agreement.ALL : own;
            words.add(first);
            at++;
        }
        var modifiersStart = at;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (isNounHead(at)) {
                return withHead(words, at, agreement, preposition, determiner);
            }
            if (isPrenominal(at, determiner != null || preposition != null || at > modifiersStart)) {
                var own = token.word().agreement(Pos.ADJ) | token.word().agreement(Pos.DET);
                if (own != 0 && (agreement & own) != 0) {
                    agreement &= own;
                }
                words.add(token);
                at++;
                continue;
            }
            break;
        }
        if (determiner != null) {
            var spanned = spannedHead(at, agreement);
            if (spanned >= 0) {
                for (var i = at; i < spanned; i++) {
                    words.add(tokens.get(i));
                }
                var own = tokens.get(spanned - 1).word().agreement(Pos.ADJ);
                return withHead(words, spanned, agreement & own, preposition, determiner);
            }
        }
        return pronounOrNumber(start, cases, preposition);
    }

    private boolean isDeterminer(Token token) {
        return token.isWord() && token.canBe(Pos.DET);
    }

    private boolean isNounHead(int at) {
        var token = tokens.get(at);
        if (token.is(Token.Kind.SYMBOL) || !token.isWord() || !token.isCapitalised()) {
            return false;
        }
        if (token.is(Token.Kind.ABBREVIATION)) {
            return isTitle(token);
        }
        var word = token.word();
        if (word.canBe(Pos.NOUN) || word.canBe(Pos.PROPN)) {
            return !isClosedClass(token) || at > 0 && !startsClause(at);
        }
        return false;
    }

    /** A capital at the beginning that may be a pronoun, article, preposition or conjunction is one. */
    private static boolean isClosedClass(Token token) {
        var word = token.word();
        return word.canBe(Pos.DET)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.ADP)
                || word.canBe(Pos.SCONJ)
                || word.canBe(Pos.CCONJ)
                || word.canBe(Pos.AUX) && !word.has(Pos.NOUN, Kind.PLAIN);
    }

    private boolean startsClause(int at) {
        return at == 0 || tokens.get(at - 1).isQuote() || tokens.get(at - 1).is(":");
    }

    private static boolean isTitle(Token token) {
        return switch (token.form()) {
            case "Dr.", "Prof.", "Mag.", "Ing.", "Dipl.", "St." -> true;
            default -> token.form().length() == 2;
        };
    }

    private boolean isPrenominal(int at, boolean inside) {
        var token = tokens.get(at);
        if (token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL)) {
            return followedByNominal(at);
        }
        if (token.isQuote()) {
            return inside && at + 1 < tokens.size() && (token.is(Token.Kind.CLOSING_QUOTE) || quoteHoldsNominal(at));
        }
        if (token.is(Token.Kind.PUNCTUATION)) {
            return token.is(",")
                    && inside
                    && at + 1 < tokens.size()
                    && at > 0
                    && isInflectedAdjective(tokens.get(at - 1))
                    && isInflectedAdjective(tokens.get(at + 1))
                    && followedByNominal(at);
        }
        if (!token.isWord() || token.isCapitalised() && at > 0 && !token.canBe(Pos.ADJ) && !token.canBe(Pos.NUM)) {
            return false;
        }
        var word = token.word();
        if (isInflectedAdjective(token)
                || word.canBe(Pos.NUM)
                || word.has(Pos.DET, Kind.POSSESSIVE)
                || word.has(Pos.DET, Kind.INDEFINITE)) {
            return followedByNominal(at);
        }
        if (inside && (token.is("und") || token.is("oder") || token.is("sowie"))) {
            return at > 0
                    && isInflectedAdjective(tokens.get(at - 1))
                    && at + 1 < tokens.size()
                    && isInflectedAdjective(tokens.get(at + 1))
                    && followedByNominal(at);
        }
        return inside
                && word.canBe(Pos.ADV)
                && !word.canBe(Pos.PTKVZ)
                && at + 1 < tokens.size()
                && isInflectedAdjective(tokens.get(at + 1))
                && followedByNominal(at + 1);
    }

    private boolean quoteHoldsNominal(int at) {
        return isInflectedAdjective(tokens.get(at + 1)) || isNounHead(at + 1);
    }

    static boolean isInflectedAdjective(Token token) {
        return token.isWord() && token.word().agreement(Pos.ADJ) != 0;
    }

    /** Whether a noun follows over numbers and adjectives alone. */
    private boolean followedByNominal(int at) {
        for (var i = at + 1; i < tokens.size() && i < at + 9; i++) {
            var token = tokens.get(i);
            if (isNounHead(i)) {
                return true;
            }
            var inner = token.is(Token.Kind.NUMBER)
                    || token.is(Token.Kind.ORDINAL)
                    || token.isQuote()
                    || token.is(",")
                    || token.is("%")
                    || token.isWord()
                            && (isInflectedAdjective(token)
                                    || token.canBe(Pos.NUM)
                                    || token.canBe(Pos.ADV)
                                    || token.is("und")
                                    || token.is("oder")
                                    || token.is("bis")
                                    || token.canBe(Pos.ABBR));
            if (!inner) {
                return false;
            }
        }
        return false;
    }

    /** Index of the noun after an attribute with phrases of its own: "die von Moskau geführte |Offensive". */
    private int spannedHead(int at, int agreement) {
        var limit = Math.min(tokens.size() - 1, at + LONGEST_ATTRIBUTE);
        for (var i = at; i < limit; i++) {
            var token = tokens.get(i);
            if (token.is(Token.Kind.PUNCTUATION)) {
                return -1;
            }
            if (token.isWord()
                    && !token.isCapitalised()
                    && token.word().verb(org.quellenlage.text.VerbForms.FINITE) != null
                    && !isInflectedAdjective(token)
                    && !isClosedClass(token)) {
                return -1;
            }
            if (i > at
                    && isInflectedAdjective(token)
                    && !token.isCapitalised()
                    && !isClosedClass(token)
                    && (token.word().agreement(Pos.ADJ) & agreement) != 0) {
                var next = i + 1;
                while (next < limit && isInflectedAdjective(tokens.get(next)) && !isNounHead(next)) {
                    next++;
                }
                if (isNounHead(next)
                        && (nounAgreement(tokens.get(next))
                                        & agreement
                                        & token.word().agreement(Pos.ADJ))
                                != 0) {
                    return next;
                }
            }
        }
        return -1;
    }

    private static int nounAgreement(Token token) {
        var own = token.word().agreement(Pos.NOUN) | token.word().agreement(Pos.PROPN);
        return own == 0 ? Agreement.ALL : own;
    }

    /** The noun with the names after it: "Präsident Wladimir Putin", "Region Kursk", "Artikel 4". */
    private Phrase withHead(
            List<Token> words, int headAt, int agreement, @Nullable Token preposition, @Nullable Token determiner) {
        var head = tokens.get(headAt);
        words.add(head);
        var own = nounAgreement(head);
        var agreed = (agreement & own) != 0 ? agreement & own : agreement == Agreement.ALL ? own : agreement;
        var at = headAt + 1;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (isNamePart(at) || isTitleBefore(at)) {
                words.add(token);
                if (isTitleBefore(at - 1) && !token.is(Token.Kind.ABBREVIATION)) {
                    head = token;
                }
                at++;
            } else if (token.is(Token.Kind.NUMBER) && takesNumber(tokens.get(at - 1))) {
                words.add(token);
                at++;
            } else {
                break;
            }
        }
        return new Phrase(words, head, agreed == 0 ? own : agreed, preposition, determiner, null);
    }

    private boolean isTitleBefore(int at) {
        var token = tokens.get(at);
        return token.is(Token.Kind.ABBREVIATION) && isTitle(token) && token.isCapitalised();
    }

    private boolean isNamePart(int at) {
        var token = tokens.get(at);
        if (!token.isWord()) {
            return false;
        }
        if (isNameParticle(token)) {
            return at + 1 < tokens.size()
                    && tokens.get(at + 1).isWord()
                    && tokens.get(at + 1).isCapitalised()
                    && tokens.get(at - 1).word().canBe(Pos.PROPN);
        }
        return token.isCapitalised() && token.word().canBe(Pos.PROPN);
    }

    private static boolean isNameParticle(Token token) {
        return switch (token.form()) {
            case "van", "de", "del", "della", "di", "da", "dos", "bin", "ibn", "al", "le", "la", "ten", "der" ->
                !token.is("der");
            default -> false;
        };
    }

    private static boolean takesNumber(Token noun) {
        return switch (noun.form()) {
            case "Artikel",
                    "Artikels",
                    "Artikeln",
                    "Nummer",
                    "Absatz",
                    "Paragraf",
                    "Paragraph",
                    "Kapitel",
                    "Seite",
                    "Punkt",
                    "Gruppe",
                    "Phase",
                    "Platz",
                    "Gleis",
                    "Tag",
                    "Runde",
                    "Stufe",
                    "Liga" -> true;
            default -> false;
        };
    }

    private @Nullable Phrase pronounOrNumber(int start, int cases, @Nullable Token preposition) {
        var token = tokens.get(start);
        var words = preposition == null ? List.of(token) : List.of(preposition, token);
        if (token.is(Token.Kind.NUMBER)) {
            return new Phrase(words, token, cases, preposition, null, null);
        }
        if (!token.isWord()) {
            return null;
        }
        var word = token.word();
        var pronoun = word.agreement(Pos.PRON);
        if (pronoun != 0 && !word.has(Pos.PRON, Kind.REFLEXIVE)) {
            var agreed = pronoun & cases;
            return new Phrase(words, token, agreed == 0 ? pronoun : agreed, preposition, null, null);
        }
        if (word.canBe(Pos.NUM)
                || word.canBe(Pos.DET)
                        && preposition == null
                        && start + 1 < tokens.size()
                        && !tokens.get(start + 1).isCapitalised()) {
            var own = word.agreement(Pos.NUM) | word.agreement(Pos.DET);
            return new Phrase(words, token, own & cases, preposition, null, null);
        }
        if (word.agreement(Pos.ADJ) != 0 && token.isCapitalised() && start > 0) {
            return new Phrase(words, token, word.agreement(Pos.ADJ) & cases, preposition, null, null);
        }
        if (preposition != null && (word.canBe(Pos.ADV) || word.canBe(Pos.ADJ))) {
            return new Phrase(words, token, cases, preposition, null, null);
        }
        return null;
    }

    /** Hangs genitives, "von"-phrases and phrases of nouns that demand one on the noun before them. */
    private List<Phrase> attached(List<Phrase> flat) {
        var out = new ArrayList<Phrase>();
        for (var i = flat.size() - 1; i >= 0; i--) {
            var phrase = flat.get(i);
            if (!out.isEmpty()) {
                var next = out.getLast();
                if (next.first() == phrase.end() && belongs(phrase, next)) {
                    out.removeLast();
                    phrase = phrase.with(next);
                }
            }
            out.add(phrase);
        }
        return out.reversed();
    }

    private boolean belongs(Phrase noun, Phrase next) {
        if (noun.isPronoun() || noun.head().is(Token.Kind.NUMBER) || next.isPronoun()) {
            return false;
        }
        if (next.preposition() != null) {
            var preposition = next.preposition().form();
            return GENITIVE_LIKE.contains(preposition) || ADNOMINAL.contains(preposition) && isDeverbal(noun.head());
        }
        return isGenitive(next) && !noun.head().canBe(Pos.PRON);
    }

    /** Marked as genitive by an article or adjective, or a name with -s. */
    private static boolean isGenitive(Phrase phrase) {
        if (!phrase.canBe(Agreement.GENITIVE)) {
            return false;
        }
        if (phrase.determiner() != null) {
            return !phrase.canBe(Agreement.NOMINATIVE | Agreement.ACCUSATIVE)
                    || phrase.determiner().form().endsWith("r")
                    || phrase.determiner().form().endsWith("s");
        }
        if (phrase.tokens().size() > 1 && isInflectedAdjective(phrase.tokens().getFirst())) {
            return phrase.tokens().getFirst().form().endsWith("r");
        }
        return phrase.head().canBe(Pos.PROPN)
                && phrase.tokens().getLast().form().endsWith("s")
                && phrase.tokens().getLast().word().analyses().stream()
                        .anyMatch(it -> it.pos() == Pos.PROPN && Agreement.only(it.agreement(), Agreement.GENITIVE)
                                || it.pos() == Pos.PROPN
                                        && !it.lemma()
                                                .equals(phrase.tokens()
                                                        .getLast()
                                                        .form()));
    }

    /** Nouns made of verbs keep the verb's prepositions: "die Entsendung nach", "der Angriff auf". */
    private static boolean isDeverbal(Token noun) {
        var lemma = noun.word().lemma(Pos.NOUN);
        return lemma.endsWith("ung")
                || lemma.endsWith("tion")
                || noun.word().has(Pos.NOUN, Kind.NOMINALISED)
                || switch (lemma) {
                    case "Angriff",
                            "Krieg",
                            "Kampf",
                            "Vertrag",
                            "Abkommen",
                            "Bericht",
                            "Gespräch",
                            "Treffen",
                            "Besuch",
                            "Zugang",
                            "Einmarsch",
                            "Hilfe",
                            "Protest",
                            "Klage",
                            "Anschlag",
                            "Sorge",
                            "Kritik",
                            "Antrag",
                            "Anspruch",
                            "Grund",
                            "Vorwurf",
                            "Verdacht",
                            "Zweifel",
                            "Suche" -> true;
                    default -> lemma.endsWith("abkommen") || lemma.endsWith("vertrag") || lemma.endsWith("treffen");
                };
    }
}
