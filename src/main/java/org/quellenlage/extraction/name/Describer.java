package org.quellenlage.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * Says whom a noun phrase means: the name in it, the holder of the office it names, the body it names ("das Ministerium",
 * once "das russische Außenministerium" was spoken of), else the phrase itself in its basic form.
 */
final class Describer {

    private static final int LONGEST_ATTRIBUTE = 12;
    private static final int LONGEST_TITLE = 5;

    private static final Description WORDS =
            new Description("", Claimant.Kind.ANONYMOUS, null, Name.Type.OTHER, List.of());

    /** Nouns for what somebody says; a genitive before them names who: "Obermosers Meinung". */
    private static final Set<String> ACCOUNTS = Set.of(
            "Meinung",
            "Ansicht",
            "Auffassung",
            "Angabe",
            "Aussage",
            "Einschätzung",
            "Wort",
            "Darstellung",
            "Überzeugung",
            "Bericht",
            "Schätzung",
            "Worte",
            "Sicht",
            "Erklärung",
            "Urteil");

    /** An age is told again within so many words. */
    private static final int FARTHEST_AGE = 600;

    private final List<Token> tokens;
    private final @Nullable Name[] names;
    private final boolean[] genitive;
    private final Offices offices;
    private final Map<String, Description> bodies = new HashMap<>();
    private final Map<String, TreeMap<Integer, Description>> lastOfGroup = new HashMap<>();
    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;

    Describer(Document document, @Nullable Name[] names, boolean[] genitive, Offices offices) {
        this.tokens = document.tokens();
        this.names = names;
        this.genitive = genitive;
        this.offices = offices;
    }

    /** Remembers that a body or organisation of this group was spoken of here. */
    void remember(int at, String group, @Nullable String country, Description description) {
        lastOfGroup.computeIfAbsent(group, _ -> new TreeMap<>()).put(at, description);
        if (country != null) {
            bodies.putIfAbsent(group + "@" + country, description);
        }
    }

    Description describe(Phrase phrase) {
        return describe(phrase, false);
    }

    /** The same where it is more than words; {@link #WORDS} where it is not, which spares putting them in their basic form. */
    Description describeKnown(Phrase phrase) {
        return describe(phrase, true);
    }

    private Description describe(Phrase phrase, boolean onlyKnown) {
        var first = phrase.nominal().getFirst().index();
        var end = Math.min(
                phrase.attribute() == null ? phrase.end() : phrase.attribute().fullEnd(), tokens.size());
        return describe(first, Math.max(end, first + 1), phrase.head().index(), phrase.agreement(), onlyKnown);
    }

    Description describe(Span span) {
        var first = firstFrom(span.start());
        var end = first;
        while (end < tokens.size() && tokens.get(end).start() < span.end()) {
            end++;
        }
        return end == first ? WORDS : describe(first, end, -1, 0, false);
    }

    private int firstFrom(int offset) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Description describe(int from, int to, int knownHead, int agreement, boolean onlyKnown) {
        var first = afterOpening(from, to);
        var definite = isDefinite(from, first);
        var head = knownHead >= first && knownHead < to ? knownHead : head(first, to);
        var name = nameMeant(to, head);
        if (name != null) {
            return of(name);
        }
        var noun = tokens.get(head);
        if (head > first && genitive[head - 1] && ACCOUNTS.contains(noun.word().lemma(Pos.NOUN))) {
            var teller = names[head - 1];
            if (teller != null) {
                return of(teller);
            }
        }
        var own = agreement == 0
                ? BasicForm.agreement(tokens.subList(determinerBefore(from, first), head + 1))
                : agreement;
        var nominal = noun.word().agreement(Pos.NOUN) & own;
        own = nominal == 0 ? own : nominal; // "die Richter" is no Mrs Richter
        if (first == from) {
            own = BasicForm.withoutArticle(tokens.subList(first, head + 1), own);
            if (first == head && people.office(noun) != null && Agreement.has(own, Agreement.PLURAL)) {
                own &= Agreement.PLURAL; // "Forscher" without article are several
            }
        }
        var country = countryOf(first, head, to);
        var office = people.office(noun);
        if (office != null && !Agreement.only(own, Agreement.PLURAL)) {
            var holder = holder(office, country, head, definite || country != null || office.country() != null);
            if (holder != null) {
                return person(holder);
            }
        }
        var aged = aged(noun, head, own);
        if (aged != null) {
            return aged;
        }
        var inhabitant = first == head && head > from ? inhabitant(noun, head, own) : null;
        if (inhabitant != null) {
            return inhabitant;
        }
        var institution = people.institution(noun);
        if (institution != null && office == null) {
            var titled = titled(institution, head);
            if (titled != null) {
                return titled;
            }
            var body = body(institution, country, first, head, to, own, definite);
            if (body != null) {
                return body;
            }
        }
        return onlyKnown && bodyId(head, country, institution) == null
                ? WORDS
                : phrase(first, head, to, own, country, office, institution);
    }

    /** Prepositions, articles, possessives and opening marks are not part of the name. */
    private int afterOpening(int from, int to) {
        var first = from;
        var article = false;
        while (first < to - 1 && isOpening(tokens.get(first))) {
            var token = tokens.get(first);
            if (article && token.canBe(Pos.ADP) && !token.canBe(Pos.DET)) {
                return first; // "das am Samstag veröffentlichte Dekret": the second preposition belongs to the
                // participle
            }
            article |= token.canBe(Pos.DET);
            first++;
        }
        return first;
    }

    private boolean isOpening(Token token) {
        if (names[token.index()] != null) {
            return false;
        }
        if (!token.isWord()) {
            return token.isQuote() || token.is("(");
        }
        if (token.is("beide") || token.is("beiden") || token.is("Beide") || token.is("Beiden")) {
            return false;
        }
        var word = token.word();
        return !token.isCapitalised() && (word.canBe(Pos.ADP) || word.canBe(Pos.DET)) && !word.canBe(Pos.NOUN)
                || token.isCapitalised() && (word.canBe(Pos.DET) || word.canBe(Pos.ADP)) && !word.canBe(Pos.NOUN);
    }

    private boolean isDefinite(int from, int first) {
        for (var i = from; i < first; i++) {
            var form = tokens.get(i).lower();
            if (form.startsWith("d") && tokens.get(i).canBe(Pos.DET)
                    || form.equals("im")
                    || form.equals("vom")
                    || form.equals("beim")
                    || form.equals("zum")
                    || form.equals("zur")) {
                return true;
            }
        }
        return false;
    }

    private int determinerBefore(int from, int first) {
        return first > from && tokens.get(first - 1).canBe(Pos.DET) ? first - 1 : first;
    }

    /** The first noun or name that is not a genitive before its noun ("Norwegens König"). */
    private int head(int first, int to) {
        for (var i = first; i < to; i++) {
            var token = tokens.get(i);
            if (i == first && token.canBe(Pos.ADP) && !token.isCapitalised()) {
                return lastNoun(first, to);
            }
            if (token.isWord() && (token.isCapitalised() || token.canBe(Pos.NOUN)) && !isAdjective(i, to)) {
                var name = names[i];
                if (name == null || !isGenitiveBeforeNoun(name, to)) {
                    return i;
                }
                i = name.end() - 1;
            }
        }
        return to - 1;
    }

    private int lastNoun(int first, int to) {
        for (var i = to - 1; i > first; i--) {
            if (tokens.get(i).isCapitalised() && tokens.get(i).canBe(Pos.NOUN)) {
                return i;
            }
        }
        return to - 1;
    }

    private boolean isAdjective(int i, int to) {
        var token = tokens.get(i);
        if (names[i] != null || i + 1 >= to || !tokens.get(i + 1).isWord()) {
            return false;
        }
        var next = tokens.get(i + 1);
        if (token.is("Beide")) {
            return true;
        }
        return token.canBe(Pos.ADJ)
                && (next.isCapitalised() || next.canBe(Pos.ADJ))
                && (!token.canBe(Pos.NOUN) || gazetteer.placeOf(token) != null || isBeforeItsNoun(token, next))
                && people.office(token) == null;
    }

    /** "Internationale Beobachter" at the head of a sentence: no international one. */
    private static boolean isBeforeItsNoun(Token adjective, Token noun) {
        return adjective.word().has(Pos.NOUN, Kind.ADJECTIVAL_NOUN)
                && noun.isCapitalised()
                && noun.canBe(Pos.NOUN)
                && (adjective.word().agreement(Pos.ADJ) & noun.word().agreement(Pos.NOUN)) != 0;
    }

    private boolean isGenitiveBeforeNoun(Name name, int to) {
        return genitive[name.first()]
                && name.end() < to
                && tokens.get(name.end()).isWord()
                && names[name.end()] != name
                && (tokens.get(name.end()).isCapitalised()
                        || tokens.get(name.end()).canBe(Pos.ADJ));
    }

    /** The name the phrase is about: its head, or the name in apposition to its head. */
    private @Nullable Name nameMeant(int to, int head) {
        var own = names[head];
        if (own != null) {
            var next = own.is(Name.Type.OTHER) && own.end() < to ? names[own.end()] : null;
            return next != null && next.is(Name.Type.PERSON) ? next : own; // "Commander Jane Doe"
        }
        var noun = tokens.get(head);
        var describes = people.office(noun) != null
                || people.institution(noun) != null
                || people.isPlaceNoun(noun)
                || NameTitles.isCourtesy(noun.form());
        var body = people.institution(noun) != null && people.office(noun) == null;
        var i = head + 1;
        while (i < to) {
            var token = tokens.get(i);
            var name = names[i];
            if (name != null) {
                if (genitive[name.first()]) {
                    return null;
                }
                var person = name.is(Name.Type.PERSON);
                return person
                        ? body ? null : name
                        : describes ? name : null; // "die Regierung Obermoser" is no Mr Obermoser
            }
            if (token.is("und")
                    || token.isQuote()
                    || people.office(token) != null
                    || NameTitles.isCourtesy(token.form())) {
                i++;
            } else {
                break;
            }
        }
        return i < to && describes && !body ? afterAttribute(i, to) : null;
    }

    /** "der Chef des Ausschusses, Max Berg", "der Präsident der Handelskammer Max Berg". */
    private @Nullable Name afterAttribute(int from, int to) {
        if (!tokens.get(from).is("der")
                && !tokens.get(from).is("des")
                && !tokens.get(from).is("von")) {
            return null;
        }
        for (var i = from + 1; i < to; i++) {
            var name = names[i];
            if (tokens.get(i).is(",")) {
                name = i + 1 < to ? names[i + 1] : null;
                return name != null && name.is(Name.Type.PERSON) ? name : null;
            }
            if (name != null && name.is(Name.Type.PERSON)) {
                return !genitive[name.first()]
                                && i > from + 1
                                && tokens.get(i - 1).isCapitalised()
                                && !isOfOfficeHolder(from, i)
                        ? name
                        : null;
            }
            if (name == null && !tokens.get(i).isWord() && !tokens.get(i).isQuote()) {
                return null;
            }
        }
        return null;
    }

    /** "der Sprecher von Präsident Berg": the president, not his spokesman. */
    private boolean isOfOfficeHolder(int from, int name) {
        return tokens.get(from).is("von") && name == from + 2 && people.office(tokens.get(name - 1)) != null;
    }

    /** "das Nachrichtenmagazin „Wochenblick“": the title in quotation marks right after the noun, also past the phrase. */
    private @Nullable Description titled(People.Institution institution, int head) {
        var open = head + 1;
        if (open + 1 >= tokens.size()
                || !tokens.get(open).isQuote()
                || !institution.kind().equals("MEDIA")) {
            return null;
        }
        var name = names[open + 1];
        if (name != null && name.is(Name.Type.ORGANISATION)) {
            return of(name);
        }
        var close = open + 1;
        while (close < tokens.size()
                && close <= open + LONGEST_TITLE
                && !tokens.get(close).isQuote()) {
            close++;
        }
        if (close == open + 1 || close >= tokens.size() || !tokens.get(close).isQuote()) {
            return null;
        }
        var title = new StringBuilder();
        for (var i = open + 1; i < close; i++) {
            title.append(title.isEmpty() ? "" : " ").append(tokens.get(i).form());
        }
        return new Description(
                title.toString(), Claimant.Kind.valueOf(institution.kind()), null, Name.Type.ORGANISATION, List.of());
    }

    /** Code of the country, or another scope, that adjectives, genitives and attributes give a noun; null if none. */
    @Nullable
    String countryOf(int first, int head, int to) {
        for (var i = head - 1; i >= first; i--) {
            var name = names[i];
            var place = name == null ? gazetteer.placeOf(tokens.get(i)) : null;
            if (place != null && place.country() != null) {
                return place.country();
            }
            if (name != null && genitive[name.first()] && name.entityId() != null) {
                return scope(name);
            }
        }
        var attribute = attributeCountry(head, to);
        return attribute == null ? Scopes.countryBefore(tokens.get(head).form()) : attribute;
    }

    /** "Präsident der Ukraine", "Sprecher des Kreml", "Präsident von Ghana". */
    private @Nullable String attributeCountry(int head, int to) {
        var i = head + 1;
        while (i < to && i <= head + 2) {
            var name = names[i];
            if (name != null) {
                return i == head + 1 && !genitive[name.first()] ? null : scope(name);
            }
            var token = tokens.get(i);
            if (!token.is("von") && !token.is("der") && !token.is("des") && !token.is("vom") && !token.is("aus")) {
                return null;
            }
            i++;
        }
        return null;
    }

    private @Nullable String scope(Name name) {
        var id = name.entityId();
        var entity = id == null ? null : gazetteer.byId(id);
        if (entity == null) {
            return id;
        }
        return entity.isState() || entity.group().equals("capital") ? entity.country() : entity.id();
    }

    private @Nullable Person holder(People.Office office, @Nullable String country, int at, boolean definite) {
        var scope = office.country() != null ? office.country() : country;
        if (office.scope() != null) {
            scope = Scopes.of(office.scope());
        }
        if (office.former()) {
            return null;
        }
        if (scope != null) {
            var holder = offices.holder(office.office(), scope);
            if (holder == null && office.country() == null && country == null) {
                return null;
            }
            return holder;
        }
        if (!definite) {
            return null;
        }
        return offices.lastHolder(office.office(), at, office.gender());
    }

    /** "die 53-Jährige": who was called so old before, else the person of that gender named last. */
    private @Nullable Description aged(Token noun, int at, int agreement) {
        if (!noun.isAge() || Agreement.only(agreement, Agreement.PLURAL)) {
            return null;
        }
        var told = calledSoOld(years(noun), at, agreement);
        if (told != null) {
            return told;
        }
        var gender = agreement & (Agreement.MASCULINE | Agreement.FEMININE);
        var person = offices.lastPerson(at, gender == 0 ? Agreement.MASCULINE | Agreement.FEMININE : gender);
        return person == null ? null : person(person);
    }

    /** "Der Grazer", "die Norwegerin": the only person of that gender named before. */
    private @Nullable Description inhabitant(Token noun, int at, int agreement) {
        var isWoman = noun.form().endsWith("in");
        var gender = isWoman ? Agreement.FEMININE : Agreement.MASCULINE;
        var isOwner = at > 1 && tokens.get(at - 2).isCapitalised(); // "die Dienste der Grazer"
        if (isOwner
                || !tokens.get(at - 1).lower().equals(isWoman ? "die" : "der")
                || (agreement & Agreement.NOMINATIVE & gender) == 0
                || !namesInhabitant(noun)) {
            return null;
        }
        var person = offices.onlyPerson(at, gender);
        return person == null ? null : person(person);
    }

    private boolean namesInhabitant(Token noun) {
        var form = noun.form();
        return form.endsWith("er") && gazetteer.placeOf(noun) != null
                || (form.endsWith("er") || form.endsWith("erin") || form.endsWith("e")) && gazetteer.isInhabitant(noun);
    }

    /** Of whom an age was told before: "Anna Berg (53)", "der 53-jährige Besitzer", "eine 53 Jahre alte Lehrerin". */
    private @Nullable Description calledSoOld(String years, int before, int agreement) {
        for (var i = before - 1; i >= 0 && i >= before - FARTHEST_AGE; i--) {
            var token = tokens.get(i);
            if (token.isAge() && years(token).equals(years)) {
                return ofNounFrom(i + 1, agreement);
            }
            if (token.is(years) && i + 2 < before) {
                if (tokens.get(i + 1).is("Jahre") && tokens.get(i + 2).lower().startsWith("alt")) {
                    return ofNounFrom(i + 3, agreement);
                }
                var called = i > 1 && tokens.get(i - 1).is("(") ? names[i - 2] : null;
                if (called != null) {
                    return of(called);
                }
            }
        }
        return null;
    }

    /** "53" of "53-Jährige". */
    private static String years(Token age) {
        var form = age.form();
        var end = 0;
        while (Character.isDigit(form.charAt(end))) {
            end++;
        }
        return form.substring(0, end);
    }

    /** Whom the noun or name means that follows here, adjectives left out; null where none does. */
    private @Nullable Description ofNounFrom(int from, int agreement) {
        var at = from;
        while (at < tokens.size()
                && !tokens.get(at).isCapitalised()
                && tokens.get(at).canBe(Pos.ADJ)) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(at).isCapitalised()) {
            return null;
        }
        var name = names[at] == null && at + 1 < tokens.size() ? names[at + 1] : names[at];
        return name != null && name.is(Name.Type.PERSON) ? of(name) : describe(at, at + 1, at, agreement, false);
    }

    private @Nullable Description body(
            People.Institution institution,
            @Nullable String country,
            int first,
            int head,
            int to,
            int agreement,
            boolean definite) {
        var bare = first == head && (head + 1 >= to || !opensAttribute(head + 1));
        if (country == null) {
            if (!bare || !definite || Agreement.only(agreement, Agreement.PLURAL)) {
                return null;
            }
            var line = lastOfGroup.get(institution.group());
            var last = line == null ? null : line.lowerEntry(head);
            return last == null || !fits(tokens.get(head), last.getValue()) ? null : last.getValue();
        }
        if (institution.group().equals("agency") || institution.group().equals("parliament") && bare) {
            return bodies.get(institution.group() + "@" + country);
        }
        return null;
    }

    /** "Das Außenministerium" takes up no defence ministry. */
    private static boolean fits(Token noun, Description body) {
        var lemma = noun.word().lemma(Pos.NOUN);
        if (body.name().endsWith("arlament") || body.name().equals("Duma")) {
            return lemma.equals("Parlament");
        }
        if (!body.name().contains("inisterium")) {
            return true;
        }
        return lemma.equals("Ministerium")
                || lemma.equals("Ressort")
                || body.name().endsWith(lemma);
    }

    private boolean opensAttribute(int i) {
        var token = tokens.get(i);
        return token.is("des") || token.is("der") || token.is("von") || token.is("für") || names[i] != null;
    }

    private Description phrase(
            int first,
            int head,
            int to,
            int agreement,
            @Nullable String country,
            People.@Nullable Office office,
            People.@Nullable Institution institution) {
        var words = new ArrayList<Token>();
        var prefix = new StringBuilder();
        for (var i = afterParticiple(first, head); i < head; i++) {
            var name = names[i];
            if (name != null && genitive[name.first()]) {
                prefix.append(tokens.get(i).form()).append(' ');
            } else if (tokens.get(i).isWord() || tokens.get(i).is(Token.Kind.NUMBER)) {
                words.add(tokens.get(i));
            }
        }
        words.add(tokens.get(head));
        var text = prefix + BasicForm.of(words, agreement) + attribute(head + 1, to);
        var plural = Agreement.only(agreement, Agreement.PLURAL);
        return new Description(
                text,
                kind(head, plural, office, institution),
                bodyId(head, country, institution),
                Name.Type.OTHER,
                List.of());
    }

    /** "mit Begeisterung aufgenommener russischer Präsident": only what stands closer than the participle is kept. */
    private int afterParticiple(int first, int head) {
        if (!tokens.get(first).canBe(Pos.ADP) || tokens.get(first).isCapitalised() || first == head) {
            return first;
        }
        var i = head;
        while (i > first
                && tokens.get(i - 1).canBe(Pos.ADJ)
                && !tokens.get(i - 1).isCapitalised()) {
            i--;
        }
        return i == first || i == head ? i : i + 1;
    }

    private @Nullable String bodyId(int head, @Nullable String country, People.@Nullable Institution institution) {
        if (institution == null || country == null || !institution.kind().equals("STATE_BODY")) {
            return null;
        }
        if (institution.group().equals("government") || institution.group().equals("leadership")) {
            return "government:" + country;
        }
        return "body:" + country + ":" + Skeleton.of(tokens.get(head).word().lemma(Pos.NOUN));
    }

    private Claimant.Kind kind(
            int head, boolean plural, People.@Nullable Office office, People.@Nullable Institution institution) {
        var unnamed = people.unnamedSource(tokens.get(head));
        if (unnamed != null) {
            return Claimant.Kind.valueOf(unnamed);
        }
        if (plural) {
            return institution != null && institution.kind().equals("STATE_BODY")
                    ? Claimant.Kind.STATE_BODY
                    : Claimant.Kind.GROUP;
        }
        if (institution != null && office == null) {
            return Claimant.Kind.valueOf(institution.kind());
        }
        if (office != null) {
            return Claimant.Kind.OFFICE;
        }
        return gazetteer.homeOf(tokens.get(head).word().lemma()) != null
                ? Claimant.Kind.GROUP
                : Claimant.Kind.ORGANISATION;
    }

    /** What follows the noun, as written: "des Auswärtigen Ausschusses der Duma"; a comma ends it. */
    private String attribute(int from, int to) {
        var end = from;
        while (end < to && end < from + LONGEST_ATTRIBUTE && !tokens.get(end).is("(") && !isPhraseEnd(end, to)) {
            end++;
        }
        while (end > from
                && !tokens.get(end - 1).isWord()
                && !tokens.get(end - 1).is(Token.Kind.NUMBER)) {
            end--;
        }
        var text = new StringBuilder();
        for (var i = from; i < end; i++) {
            if (i == from || tokens.get(i).start() > tokens.get(i - 1).end()) {
                text.append(' ');
            }
            text.append(tokens.get(i).form());
        }
        return text.toString();
    }

    /** A comma ends the phrase unless it parts adjectives: "einer neuen, gerechten Welt". */
    private boolean isPhraseEnd(int i, int to) {
        return tokens.get(i).is(",")
                && !(i + 1 < to
                        && tokens.get(i + 1).canBe(Pos.ADJ)
                        && !tokens.get(i + 1).isCapitalised());
    }

    Description of(Name name) {
        return new Description(name.canonical(), name.kind(), name.entityId(), name.type(), name.within());
    }

    private static Description person(Person person) {
        return new Description(person.canonical(), Claimant.Kind.PERSON, person.id(), Name.Type.PERSON, List.of());
    }
}
