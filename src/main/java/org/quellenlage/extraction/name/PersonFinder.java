package org.quellenlage.extraction.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.FamilyNames;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** Finds persons by first names, family names that go first, and titles: "Anna Berg", "Li Wei", "Kanzler Berg". */
final class PersonFinder {

    private static final Set<String> PARTICLES = WordList.words("name-particles");
    private static final Set<String> NO_TITLES = Set.of(
            "man", "woman", "child", "girl", "boy", "victim", "mother", "father", "son", "daughter", "host", "owner");

    /** "Spielberg" is a family name and a compound of common nouns, "Regierungsbildung" is not. */
    private static final int LONGEST_COMPOUND_NAME = 11;

    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final NameSight sight;
    private final List<Token> tokens;

    PersonFinder(NameSight sight) {
        this.sight = sight;
        this.tokens = sight.tokens();
    }

    @Nullable
    Mention person(int i, int from, int to) {
        var eastern = familyNameFirst(i, to);
        if (eastern > 0) {
            return personMention(i, eastern);
        }
        var given = givenNames(i, from, to);
        if (given > i) {
            var end = afterFamilyName(i, given, to);
            if (end > i + 1) {
                return personMention(i, end);
            }
        }
        return titled(i, from, to);
    }

    private Mention personMention(int first, int end) {
        return new Mention(first, end, Name.Type.PERSON, sight.canonical().of(first, end));
    }

    /** "Li Wei", "Pak Min-ho": index after the name, or 0. */
    private int familyNameFirst(int i, int to) {
        var form = tokens.get(i).form();
        if (i + 1 >= to || !people.isFamilyNameFirst(form) && !NameWords.isStranger(tokens.get(i))) {
            return 0;
        }
        if (NameWords.isEasternGivenName(tokens.get(i + 1).form())) {
            return i + 2;
        }
        if (!people.isFamilyNameFirst(form) || NameWords.isSentenceOpener(form)) {
            return 0;
        }
        var end = i + 1;
        while (end < to && end < i + 3 && isShortStranger(tokens.get(end))) {
            end++;
        }
        var needed = people.firstName(tokens.get(i)) != 0 || NameWords.isKnownNoun(tokens.get(i)) ? 2 : 1;
        return end - i - 1 >= needed ? end : 0;
    }

    private boolean isShortStranger(Token token) {
        return token.form().length() <= 8
                && NameWords.isStranger(token)
                && people.firstName(token) == 0
                && !NameWords.isAcronym(token.form())
                && gazetteer.named(token.form()) == null;
    }

    private int givenNames(int i, int from, int to) {
        var end = i;
        while (end < to && (isGivenName(end, from) || end > i && NameWords.isInitial(tokens.get(end)))) {
            end++;
        }
        if (end == i && NameWords.isInitial(tokens.get(i))) {
            while (end < to && NameWords.isInitial(tokens.get(end))) {
                end++;
            }
        }
        return end;
    }

    private boolean isGivenName(int i, int from) {
        var token = tokens.get(i);
        if (!token.isWord() || !token.isCapitalised() || people.firstName(token) == 0) {
            return false;
        }
        var word = token.word();
        if (i != from && !sight.follows(i, ":") && !sight.afterQuote(i)) {
            return true;
        }
        return !(word.canBe(Pos.VERB)
                || word.canBe(Pos.AUX)
                || word.canBe(Pos.ADP)
                || word.canBe(Pos.ADV)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.DET));
    }

    private int afterFamilyName(int i, int given, int to) {
        var end = given;
        while (end < to && end < given + 3 && PARTICLES.contains(tokens.get(end).form())) {
            end++;
        }
        if (end > given && tokens.get(end - 1).is("und")) {
            end = given;
        }
        var onlyInitials = NameWords.isInitial(tokens.get(given - 1)) && given - i == 1;
        var sure = !onlyInitials
                        && !NameWords.isKnownNoun(tokens.get(given - 1))
                        && !NameWords.isGenitiveOnly(tokens.get(given - 1))
                || end < to && FamilyNames.isFamilyName(tokens, end);
        if (end < to && mayBeFamilyName(tokens.get(end), sure)) {
            end++;
            for (var more = 0; more < 3 && end < to && continuesName(end, to); more++) {
                end++;
            }
            return end;
        }
        return given - i >= 2 && !NameWords.isInitial(tokens.get(given - 1)) ? given : i;
    }

    private boolean continuesName(int i, int to) {
        var token = tokens.get(i);
        if (!token.isCapitalised()) {
            return NameWords.isArabicFamilyName(token.form());
        }
        if (token.is("Jr.") || token.is("Junior") || token.is("Senior")) {
            return true;
        }
        return NameWords.isStranger(token)
                && people.firstName(token) == 0
                && gazetteer.match(tokens, i) == 0
                && gazetteer.directedPlace(token.form()) == null
                && !NameWords.isAcronym(token.form())
                && (i + 1 >= to || !NameWords.isInitial(tokens.get(i + 1)));
    }

    private boolean mayBeFamilyName(Token token, boolean sure) {
        if (!token.is(Token.Kind.WORD)) {
            return false;
        }
        if (!token.isCapitalised()) {
            return NameWords.isArabicFamilyName(token.form());
        }
        if (token.form().length() < 2 || NameWords.isAcronym(token.form())) {
            return false;
        }
        if (NameWords.isNameLike(token)) {
            return gazetteer.placeOf(token) == null || token.word().has(Pos.PROPN, Kind.SURNAME);
        }
        return sure
                && people.office(token) == null
                && people.institution(token) == null
                && !NameWords.isCalendarWord(token)
                && (token.word().canBe(Pos.NOUN)
                        || token.word().canBe(Pos.ADJ)
                        || !token.word().isKnown())
                && token.form().indexOf('-') < 0
                && !(NameWords.isCompound(token) && token.form().length() > LONGEST_COMPOUND_NAME);
    }

    /** "Präsidentin Moser", "Herr Müller", "Kanzleramtssprecher Vogt". */
    private @Nullable Mention titled(int i, int from, int to) {
        if (i == from || gazetteer.match(tokens, i) > 0) {
            return null;
        }
        var before = tokens.get(i - 1);
        var courtesy = NameTitles.isCourtesy(before.form());
        if (!courtesy && !isTitle(before)) {
            return null;
        }
        var token = tokens.get(i);
        if (NameWords.isAcronym(token.form())
                || gazetteer.directedPlace(token.form()) != null
                || gazetteer.placeOf(token) != null) {
            return null;
        }
        var end = i;
        while (end < to && end < i + 2 && PARTICLES.contains(tokens.get(end).form())) {
            end++;
        }
        if (end >= to) {
            return null;
        }
        var name = tokens.get(end);
        var fits = NameWords.isNameLike(name) && name.isCapitalised()
                || (courtesy || FamilyNames.isFamilyName(tokens, end))
                        && name.isCapitalised()
                        && mayBeFamilyName(name, true);
        if (!fits || people.office(name) != null && !name.word().has(Pos.PROPN, Kind.SURNAME)) {
            return null;
        }
        end++;
        for (var more = 0; more < 3 && end < to && continuesName(end, to); more++) {
            end++;
        }
        var mention = personMention(i, end);
        var last = tokens.get(end - 1);
        if (last.word().has(Pos.PROPN, Kind.FIRST_NAME) && NameWords.isGenitiveOnly(last) && end - i == 1) {
            mention.canonical = last.form(); // "Minister Pauls" is Mr Pauls, not Paul's
        }
        return mention;
    }

    private boolean isTitle(Token token) {
        var office = people.office(token);
        if (office == null || NO_TITLES.contains(office.office())) {
            return false;
        }
        var agreement = token.word().agreement(Pos.NOUN);
        return agreement == 0 || Agreement.has(agreement, Agreement.SINGULAR);
    }
}
