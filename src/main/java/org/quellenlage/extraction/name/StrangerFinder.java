package org.quellenlage.extraction.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.grammar.ContractedPrepositions;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Finds names that no list holds, and their type by what stands around them; a word that only might be a name stays of
 * type OTHER.
 */
final class StrangerFinder {

    private static final List<String> TOWN_ENDINGS = List.copyOf(WordList.words("town-endings"));
    private static final Set<String> SURE_PLACE_PREPOSITIONS = Set.of("in", "nach", "aus", "nahe");
    private static final Set<String> SAYING = WordList.words("saying-verbs");
    private static final Set<String> NAMED_INSTITUTIONS = Set.of(
            "company",
            "bank",
            "union",
            "party",
            "club",
            "association",
            "agency",
            "broadcaster",
            "paper",
            "magazine",
            "portal",
            "organisation",
            "institute",
            "foundation",
            "initiative",
            "militia",
            "movement",
            "university",
            "hospital",
            "rating-agency",
            "alliance",
            "authority");

    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final NameSight sight;
    private final List<Token> tokens;
    private final OrganisationFinder organisations;

    StrangerFinder(NameSight sight, OrganisationFinder organisations) {
        this.sight = sight;
        this.tokens = sight.tokens();
        this.organisations = organisations;
    }

    @Nullable
    Mention unknown(int i, int from, int to) {
        var token = tokens.get(i);
        if (token.form().length() < 2 || !token.is(Token.Kind.WORD) || isCommonNoun(token)) {
            return null;
        }
        if (NameWords.isAcronym(token.form())) {
            return organisations.acronym(i, from, to);
        }
        if (isTown(i, from)) {
            var town = new Mention(i, i + 1, Name.Type.PLACE, sight.canonical().of(i, i + 1));
            town.kind = Claimant.Kind.STATE_BODY;
            return town;
        }
        if (!NameWords.isNameLike(token)) {
            return null;
        }
        var end = i + 1;
        while (end < to && end < i + 4 && NameWords.isStranger(token) && joins(end, to)) {
            end++;
        }
        var mention = new Mention(i, end, Name.Type.OTHER, sight.canonical().of(i, end));
        typeByEvidence(mention, from, to);
        return mention.is(Name.Type.OTHER) && NameWords.isKnownNoun(token) ? null : mention;
    }

    /** "in Oberniederdorf": no word of the dictionary, without article after "in", with the ending of a town. */
    private boolean isTown(int i, int from) {
        var token = tokens.get(i);
        if (i == from || !SURE_PLACE_PREPOSITIONS.contains(tokens.get(i - 1).lower()) || !token.isCapitalised()) {
            return false;
        }
        var inDictionary = token.word().hasAnalysis(it -> it.origin() == Analysis.Origin.DICTIONARY);
        return !inDictionary && TOWN_ENDINGS.stream().anyMatch(token.form()::endsWith);
    }

    /** First parts ("Umwelt-"), nouns for persons and bodies, inhabitants and adjectives of places. */
    private boolean isCommonNoun(Token token) {
        var form = token.form();
        return form.endsWith("-")
                || people.office(token) != null
                || people.institution(token) != null
                || gazetteer.placeOf(token) != null
                || gazetteer.isInhabitant(token);
    }

    private boolean joins(int i, int to) {
        var token = tokens.get(i);
        return token.is(Token.Kind.WORD)
                && token.isCapitalised()
                && NameWords.isStranger(token)
                && !isCommonNoun(token)
                && !NameWords.isAcronym(token.form())
                && gazetteer.match(tokens, i) == 0
                && (people.firstName(token) == 0
                        || i + 1 >= to
                        || !tokens.get(i + 1).isCapitalised());
    }

    private void typeByEvidence(Mention mention, int from, int to) {
        var single = mention.end - mention.first == 1;
        var word = tokens.get(mention.first).word();
        var before = mention.first > from ? tokens.get(mention.first - 1) : null;
        var institution = before == null ? null : people.institution(before);
        if (institution != null && NAMED_INSTITUTIONS.contains(institution.group())) {
            OrganisationFinder.organisation(mention, institution);
        } else if (before != null && people.isPlaceNoun(before)) {
            mention.type = Name.Type.PLACE;
            mention.kind = Claimant.Kind.STATE_BODY;
        } else if (single && NameWords.hasKind(word, Kind.CITY, Kind.REGION, Kind.COUNTRY, Kind.WATER)) {
            place(mention, from, to);
        } else if (single && word.has(Pos.PROPN, Kind.SURNAME)) {
            person(mention, from, to);
        } else if (before != null
                && SURE_PLACE_PREPOSITIONS.contains(before.lower())
                && !tokens.get(mention.end - 1).form().contains("-")) {
            mention.weak = true;
            mention.type = Name.Type.PLACE;
            mention.kind = Claimant.Kind.STATE_BODY;
        } else if (single && word.has(Pos.PROPN, Kind.FIRST_NAME)) {
            person(mention, from, to);
        } else if (speaks(mention, from, to) || isPairWithoutArticle(mention, from, to)) {
            mention.weak = true;
            mention.type = Name.Type.PERSON;
        }
    }

    private void place(Mention mention, int from, int to) {
        if (!NameWords.isKnownNoun(tokens.get(mention.first)) || sight.hasPlaceEvidence(mention.first, from, to)) {
            mention.type = Name.Type.PLACE;
            mention.kind = Claimant.Kind.STATE_BODY;
        }
    }

    private void person(Mention mention, int from, int to) {
        var token = tokens.get(mention.first);
        var common = NameWords.isKnownNoun(token)
                || mention.first == from
                        && (token.word().canBe(Pos.VERB) || token.word().canBe(Pos.ADJ));
        if (!common || speaks(mention, from, to)) {
            mention.type = Name.Type.PERSON;
        }
    }

    /** Two strange words without article are most often somebody's first and last name; things have an article or marks. */
    private boolean isPairWithoutArticle(Mention mention, int from, int to) {
        if (mention.end - mention.first != 2 || !isPlainName(mention.first) || !isPlainName(mention.first + 1)) {
            return false;
        }
        if (mention.end < to && tokens.get(mention.end).isQuote()) {
            return false;
        }
        if (mention.first == from) {
            return true;
        }
        var before = tokens.get(mention.first - 1);
        var article = before.canBe(Pos.DET)
                || before.canBe(Pos.ADJ) && !before.isCapitalised()
                || ContractedPrepositions.has(before.lower());
        return !article && !before.isQuote() && !before.is("-");
    }

    private boolean isPlainName(int i) {
        var form = tokens.get(i).form();
        if (form.length() < 3) {
            return false;
        }
        for (var k = 1; k < form.length(); k++) {
            if (!Character.isLowerCase(form.charAt(k)) && form.charAt(k) != '-') {
                return Character.isUpperCase(form.charAt(k)) && form.charAt(k - 1) == '-';
            }
        }
        return true;
    }

    /** Whether a verb of saying stands right beside the name, and no article before it. */
    private boolean speaks(Mention mention, int from, int to) {
        var before = mention.first > from ? tokens.get(mention.first - 1) : null;
        if (before != null && (before.canBe(Pos.DET) || before.canBe(Pos.ADJ) && !before.isCapitalised())) {
            return false;
        }
        return mention.end < to && isSaying(tokens.get(mention.end)) || before != null && isSaying(before);
    }

    private static boolean isSaying(Token token) {
        var analysis = token.word().as(Pos.VERB);
        return analysis != null && SAYING.contains(analysis.lemma());
    }
}
