package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Finds the names of the gazetteer, and tells the town "Essen" from the meal. */
final class KnownNameFinder {

    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final NameSight sight;
    private final List<Token> tokens;

    KnownNameFinder(NameSight sight) {
        this.sight = sight;
        this.tokens = sight.tokens();
    }

    /** Agencies and papers that write themselves small: "dpa", "taz". */
    @Nullable
    Mention lowerCase(int i, int to) {
        if (!gazetteer.beginsSmall(tokens.get(i).form())) {
            return null;
        }
        var n = Math.min(gazetteer.match(tokens, i), to - i);
        if (n == 0) {
            return null;
        }
        var entity = gazetteer.entity(tokens, i, n);
        var form = tokens.get(i).form();
        if (entity == null
                || n == 1 && !(entity.group().equals("agency") || form.equals("taz") || form.equals("ver.di"))) {
            return null;
        }
        return of(entity, i, i + n);
    }

    @Nullable
    Mention known(int i, int from, int to) {
        var n = Math.min(gazetteer.match(tokens, i), to - i);
        while (n > 0) {
            var entity = gazetteer.entity(tokens, i, n);
            if (entity != null && isMeant(entity, i, n, from, to)) {
                return of(entity, i, i + n);
            }
            n--;
        }
        var token = tokens.get(i);
        if (NameWords.isLongCapitals(token.form())) {
            return inCapitals(i, to);
        }
        if (NameWords.isNameLike(token)
                || !token.word().isKnown()
                || token.word().canBe(Pos.NOUN)) {
            var directed = gazetteer.directedPlace(token.form());
            if (directed != null) {
                return of(directed, i, i + 1);
            }
        }
        return null;
    }

    /** "BERLIN", "NEW YORK": a name the gazetteer knows, in capitals. */
    private @Nullable Mention inCapitals(int i, int to) {
        var pair = i + 1 < to && NameWords.isLongCapitals(tokens.get(i + 1).form() + "XX")
                ? gazetteer.named(inSmall(tokens.get(i).form()) + " "
                        + inSmall(tokens.get(i + 1).form()))
                : null;
        if (pair != null) {
            return of(pair, i, i + 2);
        }
        var single = gazetteer.named(inSmall(tokens.get(i).form()));
        return single == null || single.type() != Name.Type.PLACE ? null : of(single, i, i + 1);
    }

    private static String inSmall(String capitals) {
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(java.util.Locale.GERMAN);
    }

    /** Whether the words mean the place or paper, and not the common noun or the person of the same name. */
    private boolean isMeant(Entity entity, int i, int n, int from, int to) {
        var token = tokens.get(i);
        if (entity.kind() == Claimant.Kind.MEDIA) {
            return isPaperMeant(i, n, from, to);
        }
        if (n > 1 || entity.type() == Name.Type.ORGANISATION || entity.group().equals("world-region")) {
            return true;
        }
        if (NameWords.isListedNoun(token)) {
            return isPlaceNotNoun(entity, i, from, to);
        }
        var word = token.word();
        var person = word.has(Pos.PROPN, Kind.FIRST_NAME)
                || word.has(Pos.PROPN, Kind.SURNAME)
                || people.firstName(token) != 0;
        var openingWord = i == from && word.isKnown() && !word.canBe(Pos.PROPN) && !word.canBe(Pos.NOUN);
        return !person && !openingWord
                || entity.isState()
                || entity.group().equals("capital")
                || NameWords.hasKind(word, Kind.CITY, Kind.REGION)
                || sight.hasPlaceEvidence(i, from, to);
    }

    /**
     * "Essen", "Halle", "Polen", "Franken" are common nouns too. A common noun in the singular has an article or an adjective
     * before it, a city has none; a country in the neuter may ("das benachbarte Polen"), its people in the plural do not.
     */
    private boolean isPlaceNotNoun(Entity entity, int i, int from, int to) {
        var token = tokens.get(i);
        var proper = NameWords.hasKind(token.word(), Kind.CITY, Kind.REGION, Kind.COUNTRY);
        if (entity.isState() || entity.group().equals("region")) {
            return NameWords.isBasicForm(token) && !sight.followsNumber(i)
                    || proper && !followsPlural(i, from)
                    || sight.hasPlaceEvidence(i, from, to);
        }
        if (proper || entity.group().equals("capital")) {
            return i == from || !isDetermined(i) || sight.hasPlaceEvidence(i, from, to);
        }
        return sight.hasPlaceEvidence(i, from, to);
    }

    private boolean isDetermined(int i) {
        var before = tokens.get(i - 1);
        return sight.followsNumber(i)
                || before.isWord()
                        && !before.isCapitalised()
                        && (before.canBe(Pos.DET)
                                || before.canBe(Pos.ADJ) && !before.canBe(Pos.ADV) && !before.canBe(Pos.VERB));
    }

    private boolean followsPlural(int i, int from) {
        if (i == from) {
            return false;
        }
        var before = tokens.get(i - 1);
        if (sight.followsNumber(i)) {
            return true;
        }
        var word = before.word();
        return before.isWord()
                && (word.canBe(Pos.DET) || !before.isCapitalised() && word.canBe(Pos.ADJ) && !word.canBe(Pos.ADP))
                && !Agreement.has(word.agreement(Pos.DET) | word.agreement(Pos.ADJ), Agreement.NEUTER);
    }

    private boolean isPaperMeant(int i, int n, int from, int to) {
        var token = tokens.get(i);
        var quoted = i > from
                && tokens.get(i - 1).isQuote()
                && i + n < to
                && tokens.get(i + n).isQuote();
        if (quoted) {
            return true;
        }
        if (n > 1) {
            return !token.canBe(Pos.DET) || i > from && !sight.follows(i, ":");
        }
        if (!NameWords.isKnownNoun(token)
                && people.firstName(token) == 0
                && !(i == from && token.word().canBe(Pos.ADJ))) {
            return true;
        }
        if (i == from) {
            return false;
        }
        var institution = people.institution(tokens.get(i - 1));
        return institution != null
                        && (institution.group().equals("paper")
                                || institution.group().equals("magazine")
                                || institution.group().equals("broadcaster")
                                || institution.group().equals("portal"))
                || NameWords.isAcronym(token.form());
    }

    Mention of(Entity entity, int first, int end) {
        var mention = new Mention(first, end, entity.type(), entity.name());
        mention.entity = entity;
        mention.kind = entity.kind();
        mention.group = entity.group();
        return mention;
    }
}
