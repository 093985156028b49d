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
import org.quellenlage.text.VerbForms;

/**
 * Finds the noun phrases of a sentence from left to right by the pattern preposition? article? number* adjective* noun
 * name*, whose words agree in case, gender and number; an attribute between article and noun ("das am Samstag
 * veröffentlichte Dekret") is spanned. Genitives and "von"-phrases hang on the noun before them.
 */
final class PhraseChunker {

    private static final int LONGEST_ATTRIBUTE = 20;
    private static final int DEEPEST_ATTRIBUTE = 3;
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
    private static final Set<String> NEVER_PREPOSITION = Set.of("zufolge", "halber");

    private final List<Token> tokens;
    private int depth;

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
        if ((token.is("als") || token.is("wie")) && at > 0 && isComparative(tokens.get(at - 1))) {
            return false;
        }
        var next = tokens.get(at + 1);
        return next.isWord()
                || next.is(Token.Kind.NUMBER)
                || next.is(Token.Kind.ORDINAL)
                || next.isQuote()
                || next.is(Token.Kind.SYMBOL);
    }

    /** "mehr als", "größer als": what follows is compared, not introduced. */
    private static boolean isComparative(Token token) {
        return token.isWord()
                && (token.word().has(Pos.ADJ, Kind.COMPARATIVE)
                        || switch (token.lower()) {
                            case "mehr", "weniger", "anders", "so", "ebenso", "eher", "öfter", "länger" -> true;
                            default -> false;
                        });
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
        if (determiner == null
                && isGenitiveName(first)
                && at + 1 < tokens.size()
                && first.isCapitalised()
                && (isNounHead(at + 1) && !tokens.get(at + 1).canBe(Pos.PROPN)
                        || isInflectedAdjective(tokens.get(at + 1)) && followedByNominal(at + 1))) {
            determiner = first;
            words.add(first);
            at++;
        }
        if (preposition != null && preposition.form().equalsIgnoreCase("unter") && first.is("anderem")) {
            return pronounOrNumber(start, cases, preposition);
        }
        var modifiersStart = at;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (isNounHead(at)) {
                if (determiner != null
                        && (nounAgreement(token) & agreement) == 0
                        && !token.word().analyses().isEmpty()) {
                    return pronounOrNumber(start, cases, preposition);
                }
                return withHead(words, at, agreement, preposition, determiner);
            }
            if (isPrenominal(at, determiner != null || preposition != null || at > modifiersStart)) {
                var own = isQuantifier(token) || token.isCapitalised()
                        ? 0
                        : token.word().agreement(Pos.ADJ) | token.word().agreement(Pos.DET);
                if (own != 0 && (agreement & own) != 0) {
                    agreement &= own;
                } else if (own != 0 && determiner != null) {
                    return pronounOrNumber(start, cases, preposition);
                }
                if (countsSeveral(token) && (agreement & Agreement.PLURAL) != 0) {
                    agreement &= Agreement.PLURAL;
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

    /** "11.000 Soldaten", "drei Wagen": a plural, whatever the noun's form allows. */
    private static boolean countsSeveral(Token token) {
        if (token.is(Token.Kind.NUMBER)) {
            return !token.is("1") && !token.form().contains(":");
        }
        return token.isWord() && token.canBe(Pos.NUM) && !token.hasLemma("ein") && !token.hasLemma("eins");
    }

    private boolean isDeterminer(Token token) {
        return token.isWord()
                && token.canBe(Pos.DET)
                && (!token.word().has(Pos.DET, Kind.RELATIVE_OR_INTERROGATIVE)
                        || token.form().regionMatches(true, 0, "welch", 0, 5));
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
            return (!isClosedClass(token) || at > 0 && !startsClause(at)) && !isCapitalisedAttribute(at);
        }
        return false;
    }

    /** "die Vereinten Nationen", "Moskauer Gesetzgeber", "Letzten Monat": an adjective with a capital before its noun. */
    private boolean isCapitalisedAttribute(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        var word = tokens.get(at).word();
        var next = tokens.get(at + 1);
        if (!next.isWord() || !next.isCapitalised() || !next.canBe(Pos.NOUN)) {
            return false;
        }
        var own = word.agreement(Pos.ADJ);
        for (var analysis : word.analyses()) {
            if (analysis.kind() == Kind.ADJECTIVAL_NOUN) {
                own |= analysis.agreement();
            }
        }
        return (own & next.word().agreement(Pos.NOUN)) != 0;
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
        if (token.isWord() && token.isCapitalised() && isCapitalisedAttribute(at)) {
            return true;
        }
        if (!token.isWord() || token.isCapitalised() && at > 0 && !token.canBe(Pos.ADJ) && !token.canBe(Pos.NUM)) {
            return false;
        }
        var word = token.word();
        if (isInflectedAdjective(token) || word.canBe(Pos.NUM) || isQuantifier(token)) {
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

    /** Words that stand between article and noun like adjectives: "die beiden Länder", "diese vielen Fragen". */
    private static boolean isQuantifier(Token token) {
        for (var analysis : token.word().analyses()) {
            switch (analysis.lemma()) {
                case "beid",
                        "all",
                        "viel",
                        "wenig",
                        "mehrere",
                        "mehrer",
                        "einig",
                        "ander",
                        "manch",
                        "solch",
                        "etlich",
                        "sämtlich",
                        "jed" -> {
                    return true;
                }
                default -> {
                    // Look at the next analysis.
                }
            }
        }
        return false;
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

    /**
     * Index of the noun after an attribute with phrases of its own: "die von Moskau geführte |Offensive". The phrases inside
     * are stepped over, so that "die im Juni vom König |" finds nothing.
     */
    private int spannedHead(int at, int agreement) {
        if (depth >= DEEPEST_ATTRIBUTE) {
            return -1;
        }
        depth++;
        try {
            var limit = Math.min(tokens.size() - 1, at + LONGEST_ATTRIBUTE);
            var i = at;
            while (i < limit) {
                var token = tokens.get(i);
                if (!token.isWord()
                        && !token.is(Token.Kind.NUMBER)
                        && !token.is(Token.Kind.ORDINAL)
                        && !token.isQuote()) {
                    return -1;
                }
                if (i > at && isParticipleLike(token) && (token.word().agreement(Pos.ADJ) & agreement) != 0) {
                    var next = i + 1;
                    while (next < limit
                            && (isInflectedAdjective(tokens.get(next))
                                    || tokens.get(next).isQuote())
                            && !isNounHead(next)) {
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
                var joins = token.is("und") && i > at && !isInflectedAdjective(tokens.get(i + 1));
                var inner = isPreposition(i) || isNounHead(i) || joins ? phraseAt(joins ? i + 1 : i) : null;
                if (inner != null) {
                    i = local(inner.end());
                } else if (token.isWord()
                        && token.word().verb(VerbForms.FINITE) != null
                        && !isInflectedAdjective(token)
                        && !isClosedClass(token)) {
                    return -1;
                } else {
                    i++;
                }
            }
            return -1;
        } finally {
            depth--;
        }
    }

    private static boolean isParticipleLike(Token token) {
        return isInflectedAdjective(token) && !token.isCapitalised() && !isClosedClass(token);
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
        if (preposition == null && at < tokens.size() && isPostposition(tokens.get(at))) {
            words.add(tokens.get(at));
            return new Phrase(words, head, Agreement.DATIVE & own, tokens.get(at), determiner, null, null);
        }
        return new Phrase(words, head, agreed == 0 ? own : agreed, preposition, determiner, null, null);
    }

    /** "Berichten zufolge", "der Ordnung halber". */
    private static boolean isPostposition(Token token) {
        return NEVER_PREPOSITION.contains(token.form()) || token.is("zuliebe");
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
        if (!token.isCapitalised()) {
            return false;
        }
        var before = tokens.get(at - 1);
        if (!token.canBe(Pos.PROPN)) {
            return token.canBe(Pos.NOUN) && before.word().has(Pos.PROPN, Kind.FIRST_NAME) && !before.canBe(Pos.NOUN)
                    || isUnknown(before)
                            && at > 1
                            && isStrangeNoun(token)
                            && tokens.get(at - 2).isCapitalised();
        }
        if (isPlace(token)) {
            return !isPlace(before)
                    && (isUnknown(before)
                            || isPlaceNoun(before)
                            || !before.canBe(Pos.NOUN) && !before.canBe(Pos.PROPN));
        }
        return !(before.canBe(Pos.NOUN) && !before.canBe(Pos.PROPN) && isGenitiveName(token));
    }

    /** "Blinken", "Linke": a verb or adjective made a noun, after a stranger more likely a surname. */
    private static boolean isStrangeNoun(Token token) {
        return token.word().analyses().stream()
                .allMatch(it ->
                        it.kind() == Kind.NOMINALISED || it.kind() == Kind.ADJECTIVAL_NOUN || it.pos() != Pos.NOUN);
    }

    private static boolean isUnknown(Token token) {
        return token.isWord() && !token.word().isKnown();
    }

    private static boolean isPlace(Token token) {
        var word = token.word();
        return (word.has(Pos.PROPN, Kind.COUNTRY) || word.has(Pos.PROPN, Kind.CITY) || word.has(Pos.PROPN, Kind.REGION))
                && !word.has(Pos.PROPN, Kind.SURNAME)
                && !word.has(Pos.PROPN, Kind.FIRST_NAME);
    }

    private static boolean isPlaceNoun(Token token) {
        var lemma = token.word().lemma(Pos.NOUN);
        return switch (lemma) {
            case "Region",
                    "Stadt",
                    "Provinz",
                    "Gebiet",
                    "Land",
                    "Bundesland",
                    "Kanton",
                    "Republik",
                    "Staat",
                    "Insel",
                    "Bezirk",
                    "Kreis",
                    "Landkreis",
                    "Gemeinde",
                    "Großraum",
                    "Bundesstaat",
                    "Universität",
                    "Flughafen",
                    "Oblast",
                    "Departement",
                    "Metropole",
                    "Landgericht",
                    "Oberlandesgericht",
                    "Amtsgericht" -> true;
            default -> lemma.endsWith("stadt") || lemma.endsWith("region") || lemma.endsWith("provinz");
        };
    }

    private static boolean isGenitiveName(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.PROPN && token.form().equals(analysis.lemma() + "s")) {
                return true;
            }
        }
        return false;
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
            return new Phrase(words, token, cases, preposition, null, null, null);
        }
        if (!token.isWord()) {
            return null;
        }
        var word = token.word();
        var pronoun = word.agreement(Pos.PRON);
        if (pronoun != 0 && !word.has(Pos.PRON, Kind.REFLEXIVE)) {
            var agreed = pronoun & cases;
            return new Phrase(words, token, agreed == 0 ? pronoun : agreed, preposition, null, null, null);
        }
        if (word.canBe(Pos.NUM)
                || word.canBe(Pos.DET)
                        && preposition == null
                        && start + 1 < tokens.size()
                        && !tokens.get(start + 1).isCapitalised()) {
            var own = word.agreement(Pos.NUM) | word.agreement(Pos.DET);
            return new Phrase(words, token, own & cases, preposition, null, null, null);
        }
        if (word.agreement(Pos.ADJ) != 0 && token.isCapitalised() && start > 0) {
            return new Phrase(words, token, word.agreement(Pos.ADJ) & cases, preposition, null, null, null);
        }
        if (preposition != null && (word.canBe(Pos.ADV) || word.canBe(Pos.ADJ))) {
            return new Phrase(words, token, cases, preposition, null, null, null);
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
        return joined(out.reversed());
    }

    /** Joins phrases that "und", "oder" or commas put side by side in one case. */
    private List<Phrase> joined(List<Phrase> flat) {
        var out = new ArrayList<Phrase>();
        for (var i = flat.size() - 1; i >= 0; i--) {
            var phrase = flat.get(i);
            if (!out.isEmpty() && out.getLast().preposition() == null) {
                var next = out.getLast();
                if (isCoordinated(local(phrase.fullEnd()), next)) {
                    var joined = join(phrase, next);
                    if (joined != null) {
                        out.removeLast();
                        phrase = joined;
                    }
                }
            }
            out.add(phrase);
        }
        return out.reversed();
    }

    private boolean isCoordinated(int between, Phrase next) {
        if (between >= tokens.size() || local(next.first()) != between + 1) {
            return false;
        }
        var mark = tokens.get(between);
        return mark.is("und")
                || mark.is("oder")
                || mark.is("sowie")
                || mark.is("&")
                || mark.is(",") && next.conjunct() != null && !next.isPronoun();
    }

    /** Hangs {@code next} on the innermost part of {@code phrase} whose case it shares; null where there is none. */
    private @Nullable Phrase join(Phrase phrase, Phrase next) {
        if (phrase.attribute() != null) {
            var inner = join(phrase.attribute(), next);
            if (inner != null && prefersInner(phrase.attribute(), next)) {
                return phrase.with(inner);
            }
        }
        var cases = cases(phrase.agreement()) & cases(next.agreement());
        return cases != 0 && !phrase.isPronoun() && phrase.conjunct() == null ? phrase.joinedTo(next) : null;
    }

    /** "zwischen Moskau und Kiew", "des Rates und der Charta": inside; "die Regierung Russlands und der Präsident": not. */
    private static boolean prefersInner(Phrase attribute, Phrase next) {
        return attribute.preposition() != null && (attribute.preposition().is("zwischen") || next.determiner() == null)
                || !next.canBe(Agreement.NOMINATIVE);
    }

    private static int cases(int agreement) {
        return (Agreement.has(agreement, Agreement.NOMINATIVE) ? 1 : 0)
                | (Agreement.has(agreement, Agreement.GENITIVE) ? 2 : 0)
                | (Agreement.has(agreement, Agreement.DATIVE) ? 4 : 0)
                | (Agreement.has(agreement, Agreement.ACCUSATIVE) ? 8 : 0);
    }

    private boolean belongs(Phrase noun, Phrase next) {
        if (noun.isPronoun() || noun.head().is(Token.Kind.NUMBER) || next.isPronoun() || isTime(next.head())) {
            return false;
        }
        if (next.preposition() != null) {
            if (noun.tokens().getLast().canBe(Pos.PROPN)
                    && !noun.tokens().getLast().canBe(Pos.NOUN)) {
                return false;
            }
            var preposition = next.preposition().form();
            return GENITIVE_LIKE.contains(preposition) || ADNOMINAL.contains(preposition) && isDeverbal(noun.head());
        }
        return isGenitive(next) && !noun.head().canBe(Pos.PRON);
    }

    /** "ein Vertrag im Juni": the time belongs to the clause. */
    private static boolean isTime(Token noun) {
        return switch (noun.word().lemma(Pos.NOUN)) {
            case "Januar",
                    "Jänner",
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
                    "Dezember",
                    "Montag",
                    "Dienstag",
                    "Mittwoch",
                    "Donnerstag",
                    "Freitag",
                    "Samstag",
                    "Sonnabend",
                    "Sonntag",
                    "Frühjahr",
                    "Frühling",
                    "Sommer",
                    "Herbst",
                    "Winter" -> true;
            default -> false;
        };
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
