package org.quellenlage.extraction.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Analysis.Origin;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Finds organisations by their forms: "Muster AG", "Universität Oslo", "OECD". */
final class OrganisationFinder {

    private static final Set<String> NAMED_BY_PLACE = Set.of(
            "court", "university", "hospital", "police", "prosecution", "fire-brigade", "embassy", "chamber", "club");

    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final NameSight sight;
    private final List<Token> tokens;

    OrganisationFinder(NameSight sight) {
        this.sight = sight;
        this.tokens = sight.tokens();
    }

    /** "Muster AG", "Turku Universität": what ends with a form of company or institution. */
    @Nullable
    Mention company(int i, int from, int to) {
        if (!NameWords.isNameLike(tokens.get(i)) && !mayOpenCompany(i, from)) {
            return null;
        }
        var limit = Math.min(to, i + 5);
        for (var k = i + 1; k < limit; k++) {
            var form = tokens.get(k).form();
            var group = people.companyForm(form);
            if (group != null && (isShortForm(form) || NameWords.isNameLike(tokens.get(k - 1)))) {
                var mention = new Mention(
                        i, k + 1, Name.Type.ORGANISATION, sight.canonical().of(i, k + 1));
                mention.group = group;
                return mention;
            }
            if (!tokens.get(k).isCapitalised() && !form.equals("&") || people.office(tokens.get(k)) != null) {
                return null;
            }
        }
        return null;
    }

    /** A common noun opens the name of a company only right before its form: "Stadtwerke AG", not "Der Chef der …". */
    private boolean mayOpenCompany(int i, int from) {
        return i + 1 < tokens.size()
                && i > from
                && tokens.get(i).isWord()
                && tokens.get(i).word().canBe(Pos.NOUN)
                && isShortForm(tokens.get(i + 1).form())
                && people.companyForm(tokens.get(i + 1).form()) != null;
    }

    private static boolean isShortForm(String form) {
        return form.length() <= 5 && (form.endsWith(".") || Character.isUpperCase(form.charAt(form.length() - 1)));
    }

    /**
     * "Der Zulieferer Brenner baut …": behind a noun for a company that opens the sentence and before its verb stands the name,
     * though the word means something else too; a sum or a thing stands there never without article.
     */
    @Nullable
    Mention nounAsName(int i, int from, int to) {
        if (i < from + 2 || i > from + 3 || i + 1 >= to || !tokens.get(i).is(Token.Kind.WORD)) {
            return null;
        }
        var institution = people.institution(tokens.get(i - 1));
        var opening = tokens.get(from);
        var verb = tokens.get(i + 1);
        if (institution == null
                || !(institution.group().equals("company")
                        || institution.group().equals("bank"))
                || !(opening.canBe(Pos.DET) || opening.canBe(Pos.ADP))
                || i == from + 3 && !tokens.get(i - 2).canBe(Pos.ADJ) && gazetteer.placeOf(tokens.get(i - 2)) == null
                || verb.isCapitalised()
                || !(verb.canBe(Pos.VERB) || verb.canBe(Pos.AUX))
                || !NameWords.isKnownNoun(tokens.get(i))) {
            return null;
        }
        var mention =
                new Mention(i, i + 1, Name.Type.ORGANISATION, sight.canonical().of(i, i + 1));
        organisation(mention, institution);
        return mention;
    }

    /** "Universität Oslo", "Landgericht Leipzig": an institution told apart by its place. */
    @Nullable
    Mention institutionOfPlace(int i, int to) {
        var institution = people.institution(tokens.get(i));
        if (institution == null || !NAMED_BY_PLACE.contains(institution.group()) || i + 1 >= to) {
            return null;
        }
        var n = Math.min(gazetteer.match(tokens, i + 1), to - i - 1);
        var place = n > 0 ? gazetteer.entity(tokens, i + 1, n) : null;
        if (place == null || place.type() != Name.Type.PLACE || place.isState()) {
            return null;
        }
        if (CanonicalForms.isGenitive(tokens.get(i + n), place.name())) {
            return null;
        }
        var head = tokens.get(i).word().lemma(Pos.NOUN);
        var mention = new Mention(i, i + 1 + n, Name.Type.ORGANISATION, head + " " + place.name());
        mention.group = institution.group();
        mention.kind = Claimant.Kind.valueOf(institution.kind());
        return mention;
    }

    @Nullable
    Mention acronym(int i, int from, int to) {
        var token = tokens.get(i);
        var form = token.form();
        if (people.isCommonAcronym(form) || NameWords.isRomanNumeral(form) || isShouted(i, from, to)) {
            return null;
        }
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.origin() == Origin.DICTIONARY) {
                return null;
            }
        }
        var mention = new Mention(i, i + 1, Name.Type.ORGANISATION, form);
        var institution = i > from ? people.institution(tokens.get(i - 1)) : null;
        if (institution != null) {
            organisation(mention, institution);
        }
        return mention;
    }

    /** A line all in capitals says nothing about names. */
    private boolean isShouted(int i, int from, int to) {
        return i > from && NameWords.isLongCapitals(tokens.get(i - 1).form())
                || i + 1 < to && NameWords.isLongCapitals(tokens.get(i + 1).form());
    }

    static void organisation(Mention mention, People.Institution institution) {
        mention.type = Name.Type.ORGANISATION;
        mention.group = institution.group();
        mention.kind = Claimant.Kind.valueOf(institution.kind());
    }
}
