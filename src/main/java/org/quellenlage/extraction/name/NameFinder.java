package org.quellenlage.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Analysis.Origin;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordList;

/**
 * Finds names by what stands in and around them: first names, titles and offices, forms of companies, nouns for places and
 * institutions, the gazetteer. A word that only might be a name stays of type OTHER.
 */
final class NameFinder {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "di", "da", "del", "della", "dos", "du", "la", "le", "zu", "zur",
            "ten", "ter", "bin", "ibn", "ben", "al", "el", "und", "af", "av", "y", "Van", "Von", "De", "Di", "Da",
            "Del", "La", "Le", "Al", "El", "Bin", "Ben", "Abu", "Abd", "Della", "Ter", "Ten", "Du", "Mac", "St.",
            "Saint");
    private static final Set<String> NO_TITLES = Set.of(
            "man", "woman", "child", "girl", "boy", "victim", "mother", "father", "son", "daughter", "host", "owner");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "nach", "aus", "bei", "um", "bis", "ab", "nahe");
    private static final List<String> TOWN_ENDINGS = List.copyOf(WordList.words("town-endings"));
    private static final Set<String> SURE_PLACE_PREPOSITIONS = Set.of("in", "nach", "aus", "nahe");
    private static final Set<String> SAYING = Set.of(
            "sagen",
            "erklären",
            "betonen",
            "meinen",
            "berichten",
            "mitteilen",
            "teilen",
            "warnen",
            "fordern",
            "kritisieren",
            "erzählen",
            "schreiben",
            "antworten",
            "fragen",
            "versichern",
            "behaupten",
            "vermuten",
            "glauben",
            "räumen",
            "kündigen",
            "ergänzen",
            "fügen",
            "urteilen",
            "bekräftigen",
            "bestätigen",
            "verweisen",
            "hinweisen",
            "zeigen");
    private static final Set<String> NAMED_BY_PLACE = Set.of(
            "court", "university", "hospital", "police", "prosecution", "fire-brigade", "embassy", "chamber", "club");
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

    /** Words that begin a sentence, also where the sentence was not seen to begin. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "Der",
            "Die",
            "Das",
            "Den",
            "Dem",
            "Des",
            "Ein",
            "Eine",
            "Einen",
            "Einem",
            "Einer",
            "Eines",
            "In",
            "Im",
            "An",
            "Am",
            "Auf",
            "Aus",
            "Mit",
            "Von",
            "Vom",
            "Zu",
            "Zum",
            "Zur",
            "Und",
            "Oder",
            "Aber",
            "Was",
            "Wer",
            "Wie",
            "Wo",
            "Warum",
            "Wenn",
            "Als",
            "Nach",
            "Vor",
            "Bei",
            "Beim",
            "Für",
            "Gegen",
            "Über",
            "Unter",
            "Um",
            "Es",
            "Er",
            "Sie",
            "Ich",
            "Wir",
            "Ihr",
            "Ihre",
            "Sein",
            "Seine",
            "Nicht",
            "Auch",
            "So",
            "Da",
            "Dann",
            "Doch",
            "Noch",
            "Nur",
            "Schon",
            "Jetzt",
            "Hier",
            "Heute",
            "Dies",
            "Diese",
            "Dieser",
            "Dieses",
            "Kein",
            "Keine",
            "Man",
            "Zwei",
            "Drei",
            "Vier",
            "Fünf",
            "Mehr",
            "Viele",
            "Alle",
            "Alles",
            "Bis",
            "Durch",
            "Ohne",
            "Seit",
            "Während",
            "Wegen",
            "Laut",
            "Dass",
            "Weil",
            "Ob",
            "Nun",
            "Sehr",
            "Neue",
            "Neuer",
            "Neues",
            "Zwischen",
            "Hinter",
            "Neben");

    private static final String[] NOUN_ENDINGS = {
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "sion",
        "ismus",
        "isten",
        "ität",
        "itäten",
        "gas",
        "bau",
        "amt",
        "zug",
        "cup",
        "plasma",
        "nisse",
        "istik",
        "ologie",
        "onie",
        "ismen",
        "eure",
        "euren",
        "innen",
        "erei",
        "ierte",
        "ierten"
    };

    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final List<Token> tokens;
    private final Set<String> forms = new HashSet<>();
    private final List<Mention> found = new ArrayList<>();

    NameFinder(Document document) {
        this.tokens = document.tokens();
        for (var token : tokens) {
            if (token.isCapitalised()) {
                forms.add(token.form());
            }
        }
    }

    /** The names of the sentence made of the tokens from {@code from} to before {@code to}. */
    List<Mention> find(int from, int to) {
        found.clear();
        var i = from;
        while (i < to) {
            var mention = tokens.get(i).isWord() ? at(i, from, to) : null;
            if (mention == null) {
                i++;
            } else {
                mention.genitive = isGenitive(tokens.get(mention.end - 1), mention.canonical);
                found.add(mention);
                i = mention.end;
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Mention at(int i, int from, int to) {
        var token = tokens.get(i);
        if (!token.isCapitalised()) {
            return lowerCase(i, to);
        }
        var company = company(i, from, to);
        if (company != null) {
            return company;
        }
        var known = known(i, from, to);
        if (known != null && known.end - i > 1) {
            return known;
        }
        var person = person(i, from, to);
        if (person != null) {
            return person;
        }
        var institution = institutionOfPlace(i, to);
        if (institution != null) {
            return institution;
        }
        return known == null ? unknown(i, from, to) : known;
    }

    /** Agencies and papers that write themselves small: "dpa", "taz". */
    private @Nullable Mention lowerCase(int i, int to) {
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

    // Persons

    private @Nullable Mention person(int i, int from, int to) {
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
        return new Mention(first, end, Name.Type.PERSON, basic(first, end));
    }

    /** "Kim Jong Un", "Choe Son-hui", "Xi Jinping": index after the name, or 0. */
    private int familyNameFirst(int i, int to) {
        var form = tokens.get(i).form();
        if (i + 1 >= to || !people.isFamilyNameFirst(form) && !isStranger(tokens.get(i))) {
            return 0;
        }
        if (isEasternGivenName(tokens.get(i + 1).form())) {
            return i + 2;
        }
        if (!people.isFamilyNameFirst(form) || FUNCTION_WORDS.contains(form)) {
            return 0;
        }
        var end = i + 1;
        while (end < to && end < i + 3 && isShortStranger(tokens.get(end))) {
            end++;
        }
        var needed = people.firstName(tokens.get(i)) != 0 || isKnownNoun(tokens.get(i)) ? 2 : 1;
        return end - i - 1 >= needed ? end : 0;
    }

    private boolean isShortStranger(Token token) {
        return token.form().length() <= 8
                && isStranger(token)
                && people.firstName(token) == 0
                && !isAcronym(token.form())
                && gazetteer.named(token.form()) == null;
    }

    /** "Jong-un", "Yu-hwan": a capital before the hyphen only. */
    private static boolean isEasternGivenName(String form) {
        var hyphen = form.indexOf('-');
        if (hyphen < 2 || hyphen > 6 || form.length() - hyphen > 8 || form.length() - hyphen < 3) {
            return false;
        }
        if (!Character.isUpperCase(form.charAt(0)) || form.indexOf('-', hyphen + 1) > 0) {
            return false;
        }
        for (var k = 1; k < form.length(); k++) {
            if (k != hyphen && !Character.isLowerCase(form.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private int givenNames(int i, int from, int to) {
        var end = i;
        while (end < to && (isGivenName(end, from) || end > i && isInitial(tokens.get(end)))) {
            end++;
        }
        if (end == i && isInitial(tokens.get(i))) {
            while (end < to && isInitial(tokens.get(end))) {
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
        if (i != from && !follows(i, ":") && !afterQuote(i)) {
            return true;
        }
        return !(word.canBe(Pos.VERB)
                || word.canBe(Pos.AUX)
                || word.canBe(Pos.ADP)
                || word.canBe(Pos.ADV)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.DET));
    }

    /** "J.", "F.", "A.B." */
    private static boolean isInitial(Token token) {
        var form = token.form();
        return form.length() <= 4
                && form.endsWith(".")
                && Character.isUpperCase(form.charAt(0))
                && (form.length() == 2 || form.charAt(1) == '.');
    }

    private int afterFamilyName(int i, int given, int to) {
        var end = given;
        while (end < to && end < given + 3 && PARTICLES.contains(tokens.get(end).form())) {
            end++;
        }
        if (end > given && tokens.get(end - 1).is("und")) {
            end = given;
        }
        var onlyInitials = isInitial(tokens.get(given - 1)) && given - i == 1;
        var sure = !onlyInitials && !isKnownNoun(tokens.get(given - 1)) && !isGenitiveOnly(tokens.get(given - 1));
        if (end < to && mayBeFamilyName(tokens.get(end), sure)) {
            end++;
            for (var more = 0; more < 3 && end < to && continuesName(end, to); more++) {
                end++;
            }
            return end;
        }
        return given - i >= 2 && !isInitial(tokens.get(given - 1)) ? given : i;
    }

    private boolean continuesName(int i, int to) {
        var token = tokens.get(i);
        if (!token.isCapitalised()) {
            return isArabicFamilyName(token.form());
        }
        if (token.is("Jr.") || token.is("Junior") || token.is("Senior")) {
            return true;
        }
        return isStranger(token)
                && people.firstName(token) == 0
                && gazetteer.match(tokens, i) == 0
                && gazetteer.directedPlace(token.form()) == null
                && !isAcronym(token.form())
                && (i + 1 >= to || !isInitial(tokens.get(i + 1)));
    }

    private static boolean isArabicFamilyName(String form) {
        return form.length() > 5 && (form.startsWith("al-") || form.startsWith("el-") || form.startsWith("as-"));
    }

    private boolean mayBeFamilyName(Token token, boolean sure) {
        if (!token.is(Token.Kind.WORD)) {
            return false;
        }
        if (!token.isCapitalised()) {
            return isArabicFamilyName(token.form());
        }
        if (token.form().length() < 2 || isAcronym(token.form())) {
            return false;
        }
        if (isNameLike(token)) {
            return gazetteer.placeOf(token) == null || token.word().has(Pos.PROPN, Kind.SURNAME);
        }
        return sure
                && people.office(token) == null
                && people.institution(token) == null
                && !isCalendarWord(token)
                && (token.word().canBe(Pos.NOUN)
                        || token.word().canBe(Pos.ADJ)
                        || !token.word().isKnown())
                && token.form().indexOf('-') < 0
                && !(isCompound(token) && token.form().length() > LONGEST_COMPOUND_NAME);
    }

    /** "Spielberg" is a family name and a compound of common nouns, "Regierungsbildung" is not. */
    private static final int LONGEST_COMPOUND_NAME = 11;

    private static boolean isCompound(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.origin() != Origin.COMPOUND && analysis.origin() != Origin.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCalendarWord(Token token) {
        var form = token.form();
        return form.endsWith("tag") || form.endsWith("woch") || form.endsWith("abend") || form.endsWith("monat");
    }

    /** "Präsident Putin", "Herr Müller", "Kremlsprecher Peskow". */
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
        if (isAcronym(token.form())
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
        var fits = isNameLike(name) && name.isCapitalised()
                || courtesy && name.isCapitalised() && mayBeFamilyName(name, true);
        if (!fits || people.office(name) != null && !name.word().has(Pos.PROPN, Kind.SURNAME)) {
            return null;
        }
        end++;
        for (var more = 0; more < 3 && end < to && continuesName(end, to); more++) {
            end++;
        }
        var mention = personMention(i, end);
        var last = tokens.get(end - 1);
        if (last.word().has(Pos.PROPN, Kind.FIRST_NAME) && isGenitiveOnly(last) && end - i == 1) {
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

    // What the gazetteer knows

    private @Nullable Mention known(int i, int from, int to) {
        var n = Math.min(gazetteer.match(tokens, i), to - i);
        while (n > 0) {
            var entity = gazetteer.entity(tokens, i, n);
            if (entity != null && isMeant(entity, i, n, from, to)) {
                return of(entity, i, i + n);
            }
            n--;
        }
        var token = tokens.get(i);
        if (isLongCapitals(token.form())) {
            return inCapitals(i, to);
        }
        if (isNameLike(token) || !token.word().isKnown() || token.word().canBe(Pos.NOUN)) {
            var directed = gazetteer.directedPlace(token.form());
            if (directed != null) {
                return of(directed, i, i + 1);
            }
        }
        return null;
    }

    /** "BERLIN", "NEW YORK": a name the gazetteer knows, in capitals. */
    private @Nullable Mention inCapitals(int i, int to) {
        var pair = i + 1 < to && isLongCapitals(tokens.get(i + 1).form() + "XX")
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
        if (isListedNoun(token)) {
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
                || hasKind(word, Kind.CITY, Kind.REGION)
                || hasPlaceEvidence(i, from, to);
    }

    /**
     * "Essen", "Halle", "Polen", "Franken" are common nouns too. A common noun in the singular has an article or an adjective
     * before it, a city has none; a country in the neuter may ("das benachbarte Polen"), its people in the plural do not.
     */
    private boolean isPlaceNotNoun(Entity entity, int i, int from, int to) {
        var token = tokens.get(i);
        var proper = hasKind(token.word(), Kind.CITY, Kind.REGION, Kind.COUNTRY);
        if (entity.isState() || entity.group().equals("region")) {
            return isBasicForm(token) && !followsNumber(i)
                    || proper && !followsPlural(i, from)
                    || hasPlaceEvidence(i, from, to);
        }
        if (proper || entity.group().equals("capital")) {
            return i == from || !isDetermined(i) || hasPlaceEvidence(i, from, to);
        }
        return hasPlaceEvidence(i, from, to);
    }

    private static boolean isListedNoun(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.origin() == Origin.DICTIONARY) {
                return true;
            }
        }
        return false;
    }

    /** Whether every common noun the word can be has this form as its basic form: "Schwarzwald", not "Polen". */
    private static boolean isBasicForm(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && !analysis.lemma().equals(token.form())) {
                return false;
            }
        }
        return true;
    }

    private boolean isDetermined(int i) {
        var before = tokens.get(i - 1);
        return followsNumber(i)
                || before.isWord()
                        && !before.isCapitalised()
                        && (before.canBe(Pos.DET)
                                || before.canBe(Pos.ADJ) && !before.canBe(Pos.ADV) && !before.canBe(Pos.VERB));
    }

    private boolean followsNumber(int i) {
        return i > 0
                && (tokens.get(i - 1).is(Token.Kind.NUMBER) || tokens.get(i - 1).canBe(Pos.NUM));
    }

    private boolean followsPlural(int i, int from) {
        if (i == from) {
            return false;
        }
        var before = tokens.get(i - 1);
        if (followsNumber(i)) {
            return true;
        }
        var word = before.word();
        return before.isWord()
                && (word.canBe(Pos.DET) || !before.isCapitalised() && word.canBe(Pos.ADJ) && !word.canBe(Pos.ADP))
                && !Agreement.has(word.agreement(Pos.DET) | word.agreement(Pos.ADJ), Agreement.NEUTER);
    }

    private boolean hasPlaceEvidence(int i, int from, int to) {
        if (i == from) {
            return i + 1 < to
                    && (tokens.get(i + 1).is("(")
                            || tokens.get(i + 1).is("–")
                            || tokens.get(i + 1).is("-"));
        }
        var before = tokens.get(i - 1);
        return PLACE_PREPOSITIONS.contains(small(before))
                || people.isPlaceNoun(before)
                || found.size() > 0
                        && (before.is("und") || before.is(",") || before.is("oder"))
                        && found.getLast().end == i - 1
                        && found.getLast().is(Name.Type.PLACE);
    }

    private static String small(Token token) {
        return token.lower();
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
            return !token.canBe(Pos.DET) || i > from && !follows(i, ":");
        }
        if (!isKnownNoun(token)
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
                || isAcronym(token.form());
    }

    private Mention of(Entity entity, int first, int end) {
        var mention = new Mention(first, end, entity.type(), entity.name());
        mention.entity = entity;
        mention.kind = entity.kind();
        mention.group = entity.group();
        return mention;
    }

    // Organisations

    /** "Muster AG", "Turku Universität": what ends with a form of company or institution. */
    private @Nullable Mention company(int i, int from, int to) {
        if (!isNameLike(tokens.get(i)) && !mayOpenCompany(i, from)) {
            return null;
        }
        var limit = Math.min(to, i + 5);
        for (var k = i + 1; k < limit; k++) {
            var form = tokens.get(k).form();
            var group = people.companyForm(form);
            if (group != null && (isShortForm(form) || isNameLike(tokens.get(k - 1)))) {
                var mention = new Mention(i, k + 1, Name.Type.ORGANISATION, basic(i, k + 1));
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

    /** "Universität Oslo", "Landgericht Leipzig": an institution told apart by its place. */
    private @Nullable Mention institutionOfPlace(int i, int to) {
        var institution = people.institution(tokens.get(i));
        if (institution == null || !NAMED_BY_PLACE.contains(institution.group()) || i + 1 >= to) {
            return null;
        }
        var n = Math.min(gazetteer.match(tokens, i + 1), to - i - 1);
        var place = n > 0 ? gazetteer.entity(tokens, i + 1, n) : null;
        if (place == null || place.type() != Name.Type.PLACE || place.isState()) {
            return null;
        }
        if (isGenitive(tokens.get(i + n), place.name())) {
            return null;
        }
        var head = tokens.get(i).word().lemma(Pos.NOUN);
        var mention = new Mention(i, i + 1 + n, Name.Type.ORGANISATION, head + " " + place.name());
        mention.group = institution.group();
        mention.kind = Claimant.Kind.valueOf(institution.kind());
        return mention;
    }

    // What no list knows

    private @Nullable Mention unknown(int i, int from, int to) {
        var token = tokens.get(i);
        if (token.form().length() < 2 || !token.is(Token.Kind.WORD) || isCommonNoun(token)) {
            return null;
        }
        if (isAcronym(token.form())) {
            return acronym(i, from, to);
        }
        if (isTown(i, from)) {
            var town = new Mention(i, i + 1, Name.Type.PLACE, basic(i, i + 1));
            town.kind = Claimant.Kind.STATE_BODY;
            return town;
        }
        if (!isNameLike(token)) {
            return null;
        }
        var end = i + 1;
        while (end < to && end < i + 4 && isStranger(token) && joins(end, to)) {
            end++;
        }
        var mention = new Mention(i, end, Name.Type.OTHER, basic(i, end));
        typeByEvidence(mention, from, to);
        return mention.is(Name.Type.OTHER) && isKnownNoun(token) ? null : mention;
    }

    /** "in Oberniederdorf": no word of the dictionary, without article after "in", with the ending of a town. */
    private boolean isTown(int i, int from) {
        var token = tokens.get(i);
        if (i == from || !SURE_PLACE_PREPOSITIONS.contains(small(tokens.get(i - 1))) || !token.isCapitalised()) {
            return false;
        }
        var inDictionary = token.word().analyses().stream().anyMatch(it -> it.origin() == Analysis.Origin.DICTIONARY);
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
                && isStranger(token)
                && !isCommonNoun(token)
                && !isAcronym(token.form())
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
            organisation(mention, institution);
        } else if (before != null && people.isPlaceNoun(before)) {
            mention.type = Name.Type.PLACE;
            mention.kind = Claimant.Kind.STATE_BODY;
        } else if (single && hasKind(word, Kind.CITY, Kind.REGION, Kind.COUNTRY, Kind.WATER)) {
            place(mention, from, to);
        } else if (single && word.has(Pos.PROPN, Kind.SURNAME)) {
            person(mention, from, to);
        } else if (before != null
                && SURE_PLACE_PREPOSITIONS.contains(small(before))
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

    private static void organisation(Mention mention, People.Institution institution) {
        mention.type = Name.Type.ORGANISATION;
        mention.group = institution.group();
        mention.kind = Claimant.Kind.valueOf(institution.kind());
    }

    private void place(Mention mention, int from, int to) {
        if (!isKnownNoun(tokens.get(mention.first)) || hasPlaceEvidence(mention.first, from, to)) {
            mention.type = Name.Type.PLACE;
            mention.kind = Claimant.Kind.STATE_BODY;
        }
    }

    private void person(Mention mention, int from, int to) {
        var token = tokens.get(mention.first);
        var common = isKnownNoun(token)
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
        var article = before.canBe(Pos.DET) || before.canBe(Pos.ADJ) && !before.isCapitalised() || isFused(before);
        return !article && !before.isQuote() && !before.is("-");
    }

    private static boolean isFused(Token token) {
        return switch (token.form()) {
            case "im", "am", "vom", "beim", "zum", "zur", "ins", "ans", "Im", "Am", "Vom", "Beim", "Zum", "Zur" -> true;
            default -> false;
        };
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

    private @Nullable Mention acronym(int i, int from, int to) {
        var token = tokens.get(i);
        var form = token.form();
        if (people.isCommonAcronym(form) || isRomanNumeral(form) || isShouted(i, from, to)) {
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
        return i > from && isLongCapitals(tokens.get(i - 1).form())
                || i + 1 < to && isLongCapitals(tokens.get(i + 1).form());
    }

    private static boolean isLongCapitals(String form) {
        return form.length() > 3 && form.chars().allMatch(Character::isUpperCase);
    }

    static boolean isAcronym(String form) {
        if (form.length() < 2 || form.length() > 9 || !Character.isUpperCase(form.charAt(0))) {
            return false;
        }
        var capitals = 0;
        for (var k = 0; k < form.length(); k++) {
            if (Character.isUpperCase(form.charAt(k)) || Character.isDigit(form.charAt(k))) {
                capitals++;
            }
        }
        return Character.isUpperCase(form.charAt(1)) && capitals * 3 >= form.length() * 2
                || form.indexOf('-') == 3 && capitals == 3 && form.length() <= 7;
    }

    private static boolean isRomanNumeral(String form) {
        return form.chars().allMatch(it -> "IVXLCM".indexOf(it) >= 0);
    }

    // Words

    /** A capitalised word that can be a name: a name of the dictionary, or no word of the dictionary at all. */
    static boolean isNameLike(Token token) {
        if (!token.is(Token.Kind.WORD) || !token.isCapitalised()) {
            return false;
        }
        return hasKnownName(token) && !isFunctionWord(token) || isStranger(token);
    }

    private static boolean hasKnownName(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.PROPN && analysis.origin() != Origin.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunctionWord(Token token) {
        var word = token.word();
        return word.canBe(Pos.DET) || word.canBe(Pos.PRON) || word.canBe(Pos.ADP) || word.canBe(Pos.SCONJ);
    }

    /** A capitalised word the dictionary does not hold, whatever its parts may look like. */
    static boolean isStranger(Token token) {
        return token.isCapitalised() && People.LISTS.sense(token).stranger();
    }

    /** Of a capitalised word: whether it may be a name because no dictionary knows it; no abbreviation is. */
    static boolean readsAsStranger(Word word) {
        if (word.form().endsWith(".")) {
            return false;
        }
        for (var analysis : word.analyses()) {
            if (isTrusted(analysis)) {
                return false;
            }
        }
        return !FUNCTION_WORDS.contains(word.form()) && !hasNounEnding(word.form());
    }

    /** "Formalisierung", "Hegemonie": a German noun by its ending, though the dictionary lacks it. */
    private static boolean hasNounEnding(String form) {
        if (form.length() < 7) {
            return false;
        }
        for (var ending : NOUN_ENDINGS) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrusted(Analysis analysis) {
        return switch (analysis.origin()) {
            case DICTIONARY, LEXICON, HYPHEN -> true;
            case COMPOUND, SUFFIX -> analysis.pos() == Pos.NOUN;
            case UNKNOWN -> false;
        };
    }

    private static boolean isKnownNoun(Token token) {
        return People.LISTS.sense(token).noun();
    }

    static boolean readsAsNoun(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN && isTrusted(analysis)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasKind(Word word, Kind... kinds) {
        for (var kind : kinds) {
            if (word.has(Pos.PROPN, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int i, String mark) {
        return i > 0 && tokens.get(i - 1).is(mark);
    }

    private boolean afterQuote(int i) {
        return i > 0 && tokens.get(i - 1).isQuote();
    }

    // Genitives

    private static boolean isGenitiveOnly(Token token) {
        var agreement = token.word().agreement(Pos.PROPN);
        return Agreement.only(agreement, Agreement.GENITIVE);
    }

    private static boolean isGenitive(Token last, String canonical) {
        var form = last.form();
        return form.endsWith("s") && !canonical.endsWith(form);
    }

    /** The words of a name with the last one in its basic form: "Wladimir Putins" as "Wladimir Putin". */
    private String basic(int first, int end) {
        var name = new StringBuilder();
        for (var k = first; k < end - 1; k++) {
            name.append(tokens.get(k).form()).append(' ');
        }
        var last = basic(end - 1);
        if (end - first > 1 && last.equals(tokens.get(end - 1).form()) && ownsWhatStandsBefore(first, last)) {
            last = last.substring(0, last.length() - 1);
        }
        return name.append(last).toString();
    }

    /** "die Wahl Peter Mosers": right after a common noun that is no office a name in -s is a genitive. */
    private boolean ownsWhatStandsBefore(int first, String last) {
        if (first == 0 || last.length() < 4 || !last.endsWith("s") || last.endsWith("ss") || isStemInS(last)) {
            return false;
        }
        var before = tokens.get(first - 1);
        return before.isCapitalised()
                && isKnownNoun(before)
                && people.office(before) == null
                && isStranger(tokens.get(first + 1));
    }

    private String basic(int i) {
        var token = tokens.get(i);
        var form = token.form();
        if (form.length() < 4 || !form.endsWith("s") || form.endsWith("ss")) {
            return form;
        }
        var base = form.substring(0, form.length() - 1);
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.PROPN
                    && analysis.origin() == Origin.DICTIONARY
                    && analysis.lemma().equals(base)
                    && Agreement.only(token.word().agreement(Pos.PROPN), Agreement.GENITIVE)) {
                return base;
            }
        }
        if (isAcronym(form) || forms.contains(base) && !isKnownNoun(token)) {
            return isAcronym(form) ? form : base;
        }
        var next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        var owns = next != null && next.isWord() && next.isCapitalised() && isKnownNoun(next) && isStranger(token);
        return owns && !isStemInS(form) ? base : form;
    }

    /** "Mathis", "Marius", "Thomas": such names end in s by themselves. */
    private static boolean isStemInS(String form) {
        return form.endsWith("is")
                || form.endsWith("us")
                || form.endsWith("as")
                || form.endsWith("os")
                || form.endsWith("es");
    }
}
