package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Reads one noun phrase: article, numbers, adjectives, noun and names, each of which narrows down case, gender and
 * number. "der neuen Regierung" is genitive or dative, "die neue Regierung" nominative or accusative.
 */
final class PhraseReader {

    private final PhraseChunker chunker;
    private final List<Token> tokens;
    private final int start;
    private final int cases;
    private final @Nullable Token preposition;
    private final List<Token> words = new ArrayList<>();
    private @Nullable Token determiner;
    private int at;
    private int agreement;
    private boolean strongInEn;
    /** "dem acht": a number that counts several and an article of one. */
    private boolean isSeveralUnderOne;

    private int approximators;

    PhraseReader(PhraseChunker chunker, int start, int cases, @Nullable Token preposition) {
        this.chunker = chunker;
        this.tokens = chunker.tokens();
        this.start = start;
        this.cases = cases;
        this.preposition = preposition;
        this.at = start;
        this.agreement = cases;
        if (preposition != null) {
            words.add(preposition);
        }
    }

    /** The phrase; null where none begins. */
    @Nullable
    Phrase read() {
        if (start >= tokens.size()) {
            return null;
        }
        readDeterminer();
        if (isAmongOthers()) {
            return bare();
        }
        readApproximators();
        var modifiers = at;
        var ofDeterminer = agreement;
        while (at < tokens.size()) {
            if (chunker.heads().isNounHead(at)) {
                if (!fitsDeterminer() && stepOverFirstNoun()) {
                    continue;
                }
                return fitsDeterminer() ? withHead(at) : overMeasure(modifiers, ofDeterminer);
            }
            if (!chunker.prenominals().isPrenominal(at, hasBegun() || at > modifiers)) {
                break;
            }
            if (!readModifier()) {
                return bare();
            }
        }
        return determiner == null ? bare() : overAttribute();
    }

    /** "von rund 40 Helfern": what stands between the preposition and the number. */
    private void readApproximators() {
        if (preposition != null && determiner == null) {
            approximators = Approximators.before(tokens, at);
            words.addAll(tokens.subList(at, at + approximators));
            at += approximators;
        }
    }

    private boolean hasBegun() {
        return determiner != null || preposition != null;
    }

    private void readDeterminer() {
        var first = tokens.get(at);
        if (isArticle(first)) {
            var own = first.word().agreement(Pos.DET);
            agreement &= own == 0 ? Agreement.ALL : own;
            takeDeterminer(first);
        } else if (isGenitiveBeforeNoun(first)) {
            takeDeterminer(first);
        }
    }

    private void takeDeterminer(Token token) {
        determiner = token;
        words.add(token);
        at++;
    }

    private static boolean isArticle(Token token) {
        return token.isWord()
                && token.canBe(Pos.DET)
                && (!token.word().has(Pos.DET, Kind.RELATIVE_OR_INTERROGATIVE)
                        || token.form().regionMatches(true, 0, "welch", 0, 5));
    }

    /** "Russlands Präsident", "Annas neues Haus". */
    private boolean isGenitiveBeforeNoun(Token first) {
        if (!NameParts.isGenitiveName(first) || at + 1 >= tokens.size() || !first.isCapitalised()) {
            return false;
        }
        var next = tokens.get(at + 1);
        return chunker.heads().isNounHead(at + 1) && !next.canBe(Pos.PROPN)
                || Prenominals.isInflectedAdjective(next)
                        && next.word().verb(VerbForms.FINITE) == null
                        && chunker.prenominals().followedByNominal(at + 1);
    }

    /** "unter anderem". */
    private boolean isAmongOthers() {
        return preposition != null
                && preposition.form().equalsIgnoreCase("unter")
                && tokens.get(start).is("anderem");
    }

    private boolean fitsDeterminer() {
        var noun = tokens.get(at);
        return determiner == null
                || (NounHeads.nounAgreement(noun) & agreement) != 0 && !isSeveralUnderOne
                || noun.word().analyses().isEmpty()
                || isStrangeName(noun)
                || isForeignPlural(noun);
    }

    /** "die 100 Nationalguards": no dictionary knows that a foreign noun has a plural in "-s". */
    private boolean isForeignPlural(Token noun) {
        var reading = noun.word().as(Pos.NOUN);
        return noun.form().endsWith("s")
                && (reading == null || reading.origin() != Analysis.Origin.DICTIONARY)
                && words.stream().anyMatch(Prenominals::countsSeveral);
    }

    /** "Die Kochbuch App": the second of two nouns agrees with the article, as in a compound. */
    private boolean stepOverFirstNoun() {
        var next = at + 1;
        if (at != start + 1
                || next >= tokens.size()
                || !chunker.heads().isNounHead(next)
                || !tokens.get(next).canBe(Pos.NOUN)
                || (tokens.get(next).word().agreement(Pos.NOUN) & agreement) == 0) {
            return false;
        }
        words.add(tokens.get(at));
        at++;
        return true;
    }

    /** "das Smith Institute", "des United Service": a name keeps its form, whatever article the whole has. */
    private boolean isStrangeName(Token noun) {
        return noun.canBe(Pos.PROPN)
                && !noun.canBe(Pos.NOUN)
                && !noun.canBe(Pos.ADJ)
                && at == start + 1
                && at + 1 < tokens.size()
                && chunker.names().isNamePart(at + 1);
    }

    /** Takes a number or adjective; false where it does not agree with the article. */
    private boolean readModifier() {
        var token = tokens.get(at);
        if (chunker.heads().isScale(at)) {
            agreement = cases & Agreement.PLURAL; // "eine Million Menschen": the article goes with the number
            words.add(token);
            at++;
            return true;
        }
        var own = Prenominals.isQuantifier(token) || token.isCapitalised() && !opensSentence(token)
                ? ofCapitalised(token)
                : token.word().agreement(Pos.ADJ) | token.word().agreement(Pos.DET);
        if (isWithoutArticle() && (strong(token) & own & agreement) != 0) {
            own &= strong(token);
            strongInEn |= token.form().endsWith("en");
        }
        if ((agreement & own) != 0) {
            agreement &= own;
        } else if (own != 0 && determiner != null) {
            return false;
        }
        if (Prenominals.countsSeveral(token)) {
            isSeveralUnderOne |= determiner != null && (agreement & Agreement.PLURAL) == 0;
            agreement &= isSeveralUnderOne ? agreement : Agreement.PLURAL;
        }
        words.add(token);
        at++;
        return true;
    }

    private boolean opensSentence(Token token) {
        return at == 0 && start == 0 && token.canBe(Pos.ADJ) && !token.canBe(Pos.PROPN);
    }

    /** Also "Annas neues Haus", where a name stands for the article; not "im neuen Haus", "die alten und neuen Häuser". */
    private boolean isWithoutArticle() {
        if (preposition != null && ContractedPrepositions.has(preposition.lower())) {
            return false;
        }
        var before = start > 0 && preposition == null ? tokens.get(start - 1) : null;
        return (determiner == null || !determiner.canBe(Pos.DET))
                && (before == null || !Coordination.isCoordinator(before) && !before.is(",") && !before.isQuote());
    }

    /**
     * Without an article the adjective alone shows the case (strong declension): "deutschen Forschern"
     * is a dative and no nominative, as it could be behind "die".
     */
    private static int strong(Token token) {
        if (!token.isWord()
                || token.canBe(Pos.DET)
                || token.canBe(Pos.NUM)
                || !Prenominals.isInflectedAdjective(token)) {
            return Agreement.ALL;
        }
        var form = token.form();
        return switch (form.substring(Math.max(0, form.length() - 2))) {
            case "em" -> Agreement.DATIVE & (Agreement.MASCULINE | Agreement.NEUTER);
            case "en" ->
                Agreement.DATIVE & Agreement.PLURAL
                        | Agreement.ACCUSATIVE & Agreement.MASCULINE
                        | Agreement.GENITIVE & (Agreement.MASCULINE | Agreement.NEUTER);
            case "es" -> (Agreement.NOMINATIVE | Agreement.ACCUSATIVE) & Agreement.NEUTER;
            case "er" ->
                Agreement.NOMINATIVE & Agreement.MASCULINE
                        | (Agreement.GENITIVE | Agreement.DATIVE) & Agreement.FEMININE
                        | Agreement.GENITIVE & Agreement.PLURAL;
            default ->
                form.endsWith("e")
                        ? (Agreement.NOMINATIVE | Agreement.ACCUSATIVE) & (Agreement.FEMININE | Agreement.PLURAL)
                        : Agreement.ALL;
        };
    }

    /** "Rotem Kreuz": part of a name, but its ending can be nothing but a dative. */
    private static int ofCapitalised(Token token) {
        return token.isCapitalised() && token.form().endsWith("em") && token.canBe(Pos.ADJ)
                ? token.word().agreement(Pos.ADJ) & Agreement.DATIVE
                : 0;
    }

    /** "das am Samstag veröffentlichte Dekret". */
    private @Nullable Phrase overAttribute() {
        var head = chunker.spanned().headAfter(at, agreement);
        if (head < 0) {
            return bare();
        }
        words.addAll(tokens.subList(at, head));
        agreement &= tokens.get(head - 1).word().agreement(Pos.ADJ);
        return withHead(head);
    }

    /** "das 40 Meter breite Schiff": a noun the article does not fit belongs to an attribute. */
    private @Nullable Phrase overMeasure(int modifiers, int ofDeterminer) {
        var inhabitant = inhabitant(modifiers);
        if (inhabitant != null) {
            return inhabitant;
        }
        if (determiner == null || modifiers >= at) {
            return bare();
        }
        words.subList(words.size() - (at - modifiers), words.size()).clear();
        at = modifiers;
        agreement = ofDeterminer;
        return overAttribute();
    }

    /** "der Wiener | Verständnis": the article fits the man from Vienna, not the noun behind him. */
    private @Nullable Phrase inhabitant(int modifiers) {
        var article = determiner;
        if (article == null || at != modifiers + 1) {
            return null;
        }
        var person = tokens.get(modifiers);
        var agreed = person.word().agreement(Pos.NOUN) & article.word().agreement(Pos.DET) & cases;
        return person.isCapitalised() && person.form().endsWith("er") && agreed != 0
                ? new Phrase(List.copyOf(words), person, agreed, preposition, article, null, null)
                : null;
    }

    private @Nullable Phrase bare() {
        if (preposition == null || approximators == 0) {
            return chunker.bare().at(start, cases, preposition);
        }
        var end = start + approximators + 1;
        words.clear();
        words.add(preposition);
        words.addAll(tokens.subList(start, end));
        return new Phrase(words, tokens.get(end - 1), cases, preposition, null, null, null);
    }

    /** The noun with the names after it: "Ministerin Anna Berg", "Region Basel", "Artikel 4". */
    private Phrase withHead(int headAt) {
        var noun = tokens.get(headAt);
        words.add(noun);
        at = headAt + 1;
        var head = readNames(noun);
        if (strongInEn && isWithoutArticle() && !noun.form().equals(noun.word().lemma(Pos.NOUN))) {
            agreement &= Agreement.DATIVE & Agreement.PLURAL; // "jungen Forschern": one of them would need an article
        }
        var own = NounHeads.nounAgreement(noun) | strongPlural(noun) | ofName(headAt);
        if (preposition == null && at < tokens.size() && Prepositions.isPostposition(tokens.get(at))) {
            words.add(tokens.get(at));
            return new Phrase(words, head, Agreement.DATIVE & own, tokens.get(at), determiner, null, null);
        }
        return new Phrase(words, head, agreed(own), preposition, determiner, null, null);
    }

    /** "Unbekannte griffen an": without an article an adjective made a noun can be a plural. */
    private int strongPlural(Token noun) {
        return determiner == null && noun.form().endsWith("e") && noun.word().has(Pos.NOUN, Kind.ADJECTIVAL_NOUN)
                ? (Agreement.NOMINATIVE | Agreement.ACCUSATIVE) & Agreement.PLURAL
                : 0;
    }

    /**
     * "die Daten der Nasa": behind its article a feminine name has no -s in the genitive; "die Klagen der kleinen Haus- und
     * Grundbesitzer".
     */
    private int ofName(int headAt) {
        var noun = tokens.get(headAt);
        if (determiner == null || !determiner.lower().equals("der") || !noun.isOnlyName()) {
            return Agreement.NONE;
        }
        var before = tokens.get(headAt - 1);
        if (noun.form().endsWith("-")) {
            return before == determiner ? Agreement.NONE : Agreement.GENITIVE & Agreement.PLURAL;
        }
        return before.isQuote() ? Agreement.NONE : Agreement.GENITIVE & Agreement.FEMININE;
    }

    private int agreed(int own) {
        if ((agreement & own) != 0) {
            return agreement & own;
        }
        return agreement == Agreement.ALL || agreement == 0 ? own : agreement;
    }

    /** Takes names, titles and numbers after the noun; a name after a title becomes the head. */
    private Token readNames(Token noun) {
        var names = chunker.names();
        var head = noun;
        for (; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var before = tokens.get(at - 1);
            if (!before.is(Token.Kind.NUMBER) && (names.isNamePart(at) || names.isTitleBefore(at))) {
                head = names.isTitleBefore(at - 1) && !token.is(Token.Kind.ABBREVIATION) ? token : head;
            } else if (!(token.is(Token.Kind.NUMBER) && NameParts.takesNumber(before, token))) {
                break;
            }
            words.add(token);
        }
        return head;
    }
}
