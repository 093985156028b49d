package org.quellenlage.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * Finds the names of a document and what they mean in it: first every name by itself, then who is who in the document, then
 * who holds which office.
 */
public final class NameReader {

    public Names read(Document document, Syntax syntax) {
        return new Pass(document).names();
    }

    /** How often a name of no list was taken for what. */
    private static final class Votes {

        private final int[] weak = new int[Name.Type.values().length];
        private @Nullable Mention sure;

        void add(Mention mention) {
            if (!mention.weak && !mention.is(Name.Type.OTHER)) {
                sure = mention;
            } else {
                weak[mention.type.ordinal()]++;
            }
        }

        boolean isPerson() {
            var surest = sure;
            return surest != null ? surest.is(Name.Type.PERSON) : weak[Name.Type.PERSON.ordinal()] > 0;
        }

        void decide(Mention mention) {
            var surest = sure;
            if (surest != null) {
                mention.type = surest.type;
                mention.kind = surest.kind;
                mention.group = surest.group;
            } else if (weak[Name.Type.PERSON.ordinal()] > 0) {
                mention.type = Name.Type.PERSON;
            } else if (weak[Name.Type.PLACE.ordinal()] >= weak[Name.Type.OTHER.ordinal()]) {
                mention.type = Name.Type.PLACE;
                mention.kind = Claimant.Kind.STATE_BODY;
            } else {
                mention.type = Name.Type.OTHER;
                mention.kind = Claimant.Kind.ORGANISATION;
            }
        }
    }

    /** One document being read. */
    private static final class Pass {

        private static final int LONGEST_EXPANSION = 9;
        private static final int LONGEST_ACRONYM = 8;
        private static final int OFTEN = 3;
        /** Offices that one person holds at a time. */
        private static final Set<String> UNIQUE_OFFICES = Set.of(
                "head-of-state",
                "head-of-government",
                "foreign-minister",
                "defence-minister",
                "interior-minister",
                "finance-minister",
                "monarch",
                "pope",
                "chief-executive",
                "party-leader",
                "governor",
                "mayor");

        private final Document document;
        private final List<Token> tokens;
        private final @Nullable Mention[] mentions;
        private final Cast cast = new Cast();
        private final Offices offices = new Offices();
        private final Gazetteer gazetteer = Gazetteer.WORLD;
        private final People people = People.LISTS;

        Pass(Document document) {
            this.document = document;
            this.tokens = document.tokens();
            this.mentions = new @Nullable Mention[tokens.size()];
        }

        Names names() {
            find();
            writeOut();
            unify();
            join();
            bindOffices();
            bindTheOneLeft();
            var names = new ArrayList<Name>();
            var byToken = new @Nullable Name[tokens.size()];
            var genitive = new boolean[tokens.size()];
            for (var i = 0; i < tokens.size(); i++) {
                var mention = mentions[i];
                if (mention != null) {
                    var name = name(mention);
                    names.add(name);
                    for (var k = mention.first; k < mention.end; k++) {
                        byToken[k] = name;
                        genitive[k] = mention.genitive;
                    }
                    i = mention.end - 1;
                }
            }
            var describer = new Describer(document, byToken, genitive, offices);
            rememberBodies(describer, names);
            return new Names(names, byToken, describer);
        }

        private void find() {
            var finder = new NameFinder(document);
            for (var sentence : document.sentences()) {
                var from = sentence.first().index();
                for (var mention : finder.find(from, from + sentence.tokens().size())) {
                    for (var k = mention.first; k < mention.end; k++) {
                        mentions[k] = mention;
                    }
                }
            }
        }

        /** "Verband Freier Imker (VFI)": the acronym in brackets is written out before them, and stands for it from then on. */
        private void writeOut() {
            var expansions = new HashMap<String, String>();
            for (var i = 1; i + 2 < tokens.size(); i++) {
                var mention = mentions[i + 1];
                if (tokens.get(i).is("(") && tokens.get(i + 2).is(")") && mention != null && isFreeAcronym(mention)) {
                    var first = writtenOutFrom(i, tokens.get(i + 1).form());
                    if (first >= 0) {
                        expansions.putIfAbsent(mention.canonical, addExpansion(first, i, mention));
                    }
                }
            }
            if (expansions.isEmpty()) {
                return;
            }
            for (var i = 0; i < tokens.size(); i = next(i)) {
                var mention = mentions[i];
                if (mention != null && isFreeAcronym(mention)) {
                    mention.canonical = expansions.getOrDefault(mention.canonical, mention.canonical);
                }
            }
        }

        private static boolean isFreeAcronym(Mention mention) {
            return mention.entity == null
                    && mention.end - mention.first == 1
                    && !mention.is(Name.Type.PERSON)
                    && !mention.is(Name.Type.PLACE)
                    && (NameWords.isAcronym(mention.canonical) || isMixedAcronym(mention.canonical));
        }

        /** "GdP", "BVerfG": letters that begin and end in capitals. */
        private static boolean isMixedAcronym(String word) {
            return word.length() >= 2
                    && word.length() <= LONGEST_ACRONYM
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isUpperCase(word.charAt(word.length() - 1))
                    && word.chars().allMatch(Character::isLetter);
        }

        /** The nearest capitalised word before the bracket from which on the words hold the letters of the acronym in order. */
        private int writtenOutFrom(int bracket, String acronym) {
            var letters = acronym.toLowerCase(Locale.GERMAN);
            var words = "";
            for (var i = bracket - 1; i >= 0 && i > bracket - LONGEST_EXPANSION; i--) {
                var token = tokens.get(i);
                var known = mentions[i];
                if (i == bracket - 1 && token.isQuote()) {
                    continue;
                }
                if (!token.isWord() || known != null && known.entity != null && known.is(Name.Type.ORGANISATION)) {
                    return -1;
                }
                words = token.form().toLowerCase(Locale.GERMAN) + words;
                if (token.isCapitalised() && words.charAt(0) == letters.charAt(0) && holds(words, letters)) {
                    return known == null || known.first == i ? i : -1;
                }
            }
            return -1;
        }

        private static boolean holds(String words, String letters) {
            var at = 0;
            for (var k = 0; k < letters.length(); k++) {
                at = words.indexOf(letters.charAt(k), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
            return true;
        }

        /** "Deutsche" of "Deutsche Imkerschule": an adjective, though it could be a noun. */
        private boolean opensName(int i) {
            var token = tokens.get(i);
            var adjective = token.canBe(Pos.ADJ) || token.word().has(Pos.NOUN, Analysis.Kind.ADJECTIVAL_NOUN);
            return mentions[i] == null
                    && (!token.canBe(Pos.NOUN) || adjective && tokens.get(i + 1).isCapitalised());
        }

        /** Makes the words before the bracket one name, and gives it in its basic form. */
        private String addExpansion(int first, int bracket, Mention acronym) {
            var end = tokens.get(bracket - 1).isQuote() ? bracket - 1 : bracket;
            var head = first;
            while (head < end - 1 && opensName(head)) {
                head++;
            }
            var name = new StringBuilder(BasicForm.of(
                    tokens.subList(first, head + 1),
                    BasicForm.withoutArticle(
                            tokens.subList(first, head + 1), BasicForm.agreement(tokens.subList(first, head + 1)))));
            for (var i = head + 1; i < end; i++) {
                name.append(' ').append(tokens.get(i).form());
            }
            var written = name.substring(0, 1).toUpperCase(Locale.GERMAN) + name.substring(1);
            var mention = new Mention(first, end, Name.Type.ORGANISATION, written);
            mention.group = acronym.group;
            mention.kind = acronym.kind;
            for (var i = first; i < end; i++) {
                mentions[i] = mention;
            }
            return written;
        }

        /**
         * A name of no list is of one type all over the document: that of its surest occurrence, or of most of them. "Imma
         * Quendler" is a person where "Quendler" is one.
         */
        private void unify() {
            var votes = new HashMap<String, Votes>();
            for (var i = 0; i < tokens.size(); i = next(i)) {
                var mention = mentions[i];
                if (mention != null && mention.entity == null) {
                    votes.computeIfAbsent(mention.canonical, _ -> new Votes()).add(mention);
                }
            }
            for (var i = 0; i < tokens.size(); i = next(i)) {
                var mention = mentions[i];
                if (mention != null && mention.entity == null && (mention.weak || mention.is(Name.Type.OTHER))) {
                    var own = votes.get(mention.canonical);
                    var last = votes.get(mention.canonical.substring(mention.canonical.lastIndexOf(' ') + 1));
                    if (own != null) {
                        own.decide(mention);
                    }
                    if (mention.is(Name.Type.OTHER) && last != null && last != own && last.isPerson()) {
                        mention.type = Name.Type.PERSON;
                    }
                }
            }
        }

        // Who is who

        private void join() {
            for (var i = 0; i < tokens.size(); i = next(i)) {
                var mention = mentions[i];
                if (mention != null && mention.is(Name.Type.PERSON) && mention.end - mention.first > 1) {
                    mention.person = cast.named(tokens, mention);
                }
            }
            for (var i = 0; i < tokens.size(); i = next(i)) {
                var mention = mentions[i];
                if (mention == null) {
                    takeUp(i);
                } else if (mention.person == null && mayBePerson(mention)) {
                    joinPerson(mention);
                }
            }
            for (var i = 0; i < tokens.size(); i = next(i)) {
                var mention = mentions[i];
                if (mention != null && mention.person != null) {
                    offices.mention(mention.first, mention.person);
                }
            }
        }

        private int next(int i) {
            var mention = mentions[i];
            return mention == null ? i + 1 : mention.end;
        }

        private static boolean mayBePerson(Mention mention) {
            return mention.is(Name.Type.PERSON)
                    || mention.is(Name.Type.OTHER)
                    || mention.entity != null && mention.entity.group().equals("city");
        }

        private void joinPerson(Mention mention) {
            var gender = genderBefore(mention.first);
            var known = cast.byFamilyName(mention.canonical, gender);
            if (known == null && mention.is(Name.Type.PERSON)) {
                known = cast.byOneWord(mention.canonical);
            }
            if (known != null && !standsAsPlace(mention) && !isCommonNounHere(mention)) {
                mention.person = known;
                mention.type = Name.Type.PERSON;
                mention.entity = null;
                known.gender(gender);
            }
        }

        private boolean isCommonNounHere(Mention mention) {
            var token = tokens.get(mention.first);
            return mention.end - mention.first == 1 && token.canBe(Pos.NOUN) && isCommonWordHere(mention.first, token);
        }

        private boolean standsAsPlace(Mention mention) {
            if (mention.first == 0 || mention.is(Name.Type.PERSON)) {
                return false;
            }
            var before = tokens.get(mention.first - 1);
            return before.is("in") || before.is("nach") || before.is("aus") || people.isPlaceNoun(before);
        }

        private int genderBefore(int first) {
            var both = Agreement.MASCULINE | Agreement.FEMININE;
            if (first == 0) {
                return both;
            }
            var before = tokens.get(first - 1);
            if (before.is("Herr") || before.is("Herrn")) {
                return Agreement.MASCULINE;
            }
            if (before.is("Frau")) {
                return Agreement.FEMININE;
            }
            var office = people.office(before);
            return office == null ? both : genderOf(office);
        }

        private static int genderOf(People.Office office) {
            var gender = office.gender() & (Agreement.MASCULINE | Agreement.FEMININE);
            return gender == 0 ? Agreement.MASCULINE | Agreement.FEMININE : gender;
        }

        /** A family name that is a common word too: "Fischer sagte" after "Heinz Fischer", but not "der Fischer". */
        private void takeUp(int i) {
            var token = tokens.get(i);
            if (!token.is(Token.Kind.WORD)
                    || !token.isCapitalised()
                    || token.form().length() < 3) {
                return;
            }
            var skeleton = people.skeleton(token);
            if (!cast.knows(skeleton)) {
                return;
            }
            var person = cast.bySkeleton(skeleton, genderBefore(i));
            if (person == null || isCommonWordHere(i, token)) {
                return;
            }
            var mention = new Mention(i, i + 1, Name.Type.PERSON, person.canonical());
            mention.person = person;
            mention.genitive = token.form().endsWith("s") && !person.canonical().endsWith("s");
            mentions[i] = mention;
        }

        private boolean isCommonWordHere(int i, Token token) {
            var word = token.word();
            if (!word.isKnown()) {
                return false;
            }
            var initial = document.sentenceOf(token).first() == token;
            if (initial && (word.canBe(Pos.ADV) || word.canBe(Pos.ADJ) || word.canBe(Pos.ADP) || word.canBe(Pos.DET))) {
                return i + 1 >= tokens.size()
                        || !tokens.get(i + 1).canBe(Pos.VERB)
                                && !tokens.get(i + 1).canBe(Pos.AUX);
            }
            if (i == 0 || initial) {
                return false;
            }
            var before = tokens.get(i - 1);
            return before.isWord()
                    && !before.isCapitalised()
                    && (before.canBe(Pos.DET)
                            || before.canBe(Pos.ADJ) && !before.canBe(Pos.VERB) && !before.canBe(Pos.ADV));
        }

        // Who holds which office

        private void bindOffices() {
            for (var sentence : document.sentences()) {
                if (!sentence.block().isRead()) {
                    continue;
                }
                var from = sentence.first().index();
                var to = from + sentence.tokens().size();
                for (var i = from; i < to; i = next(i)) {
                    var mention = mentions[i];
                    if (mention != null && mention.person != null) {
                        bindBefore(mention, mention.person, from);
                        bindAfter(mention, mention.person, to);
                    }
                }
            }
        }

        /** "Bundeskanzlerin Anna Berg", "Außenminister und Vizekanzler X", "der Chef des Ausschusses, Max Berg". */
        private void bindBefore(Mention mention, Person person, int from) {
            var i = mention.first - 1;
            while (i >= from && NameTitles.isCourtesy(tokens.get(i).form())) {
                if (tokens.get(i).is("Frau")) {
                    person.gender(Agreement.FEMININE);
                } else if (tokens.get(i).is("Herr") || tokens.get(i).is("Herrn")) {
                    person.gender(Agreement.MASCULINE);
                }
                i--;
            }
            if (i < from) {
                return;
            }
            if (tokens.get(i).is(",")) {
                bindBeforeComma(i, person, from);
                return;
            }
            while (i >= from) {
                var office = people.office(tokens.get(i));
                if (office == null) {
                    return;
                }
                bind(i, from, office, person);
                var joined = i - 2 >= from
                        && (tokens.get(i - 1).is("und") || tokens.get(i - 1).is(","));
                i = joined ? i - 2 : from - 1;
            }
        }

        /** Between article and comma stand one noun phrase and its attributes, no verb. */
        private void bindBeforeComma(int comma, Person person, int from) {
            var office = -1;
            for (var i = comma - 1; i >= from && i > comma - 12; i--) {
                var token = tokens.get(i);
                if (!token.isWord() || isFiniteVerb(token)) {
                    break;
                }
                if (people.office(token) != null && mentions[i] == null) {
                    office = i;
                }
            }
            if (office > from) {
                var before = tokens.get(office - 1);
                var article = before.is("der")
                        || before.is("Der")
                        || before.is("die")
                        || before.is("Die")
                        || before.canBe(Pos.ADJ);
                var found = people.office(tokens.get(office));
                if (article && found != null) {
                    bind(office, from, found, person);
                }
            }
        }

        /**
         * A document that speaks again and again of one office without its holder, and of one person without an office, speaks
         * of the same: "Putin … der russische Präsident … Putin … der russische Präsident".
         */
        private void bindTheOneLeft() {
            var unheld = new LinkedHashMap<String, Integer>();
            var genders = new HashMap<String, Integer>();
            var persons = new LinkedHashMap<Person, Integer>();
            var last = 0;
            for (var sentence : document.sentences()) {
                if (sentence.block().isRead()) {
                    var from = sentence.first().index();
                    for (var i = from; i < from + sentence.tokens().size(); i = next(i)) {
                        var mention = mentions[i];
                        if (mention != null && mention.person != null && mention.person.lastOffice() == null) {
                            persons.merge(mention.person, 1, Integer::sum);
                        } else if (mention == null) {
                            last = countUnheld(i, from, unheld, genders) ? i : last;
                        }
                    }
                }
            }
            unheld.values().removeIf(it -> it < OFTEN);
            persons.values().removeIf(it -> it < OFTEN);
            if (unheld.size() == 1 && persons.size() == 1) {
                var key = unheld.keySet().iterator().next();
                var person = persons.keySet().iterator().next();
                if ((person.gender() & genders.getOrDefault(key, 0)) != 0) {
                    var at = key.indexOf('@');
                    offices.bind(last, key.substring(0, at), key.substring(at + 1), person);
                }
            }
        }

        private boolean countUnheld(int i, int from, Map<String, Integer> unheld, Map<String, Integer> genders) {
            var office = people.office(tokens.get(i));
            if (office == null || office.former() || !UNIQUE_OFFICES.contains(office.office())) {
                return false;
            }
            var scope = scope(i, from, office);
            if (scope == null || offices.isHeld(office.office(), scope) || isFormer(i, from)) {
                return false;
            }
            var key = office.office() + "@" + scope;
            unheld.merge(key, 1, Integer::sum);
            genders.merge(key, genderOf(office), (a, b) -> a & b);
            return true;
        }

        private static boolean isFiniteVerb(Token token) {
            if (token.isCapitalised()) {
                return false;
            }
            for (var analysis : token.word().analyses()) {
                if (analysis.isFinite() && !token.canBe(Pos.ADJ)) {
                    return true;
                }
            }
            return false;
        }

        /** "Yoon Suk Yeol, südkoreanischer Präsident", "X, Präsident von Ghana". */
        private void bindAfter(Mention mention, Person person, int to) {
            var i = mention.end;
            if (i < to && tokens.get(i).is("(")) {
                while (i < to && !tokens.get(i).is(")")) {
                    i++;
                }
                i++;
            }
            if (i >= to || !tokens.get(i).is(",")) {
                return;
            }
            var first = i + 1;
            for (i = first; i < to && i < first + 6; i++) {
                var token = tokens.get(i);
                var office = people.office(token);
                if (office != null) {
                    var named =
                            i + 1 < to && mentions[i + 1] != null && mentions[i + 1] != mention && isPersonAt(i + 1);
                    if (!named) {
                        bind(i, first, office, person);
                    }
                    return;
                }
                var modifies = token.isWord()
                                && (token.canBe(Pos.ADJ) || token.canBe(Pos.DET) || gazetteer.placeOf(token) != null)
                        || mentions[i] != null && isGenitivePlace(i);
                if (!modifies) {
                    return;
                }
            }
        }

        private boolean isPersonAt(int i) {
            var mention = mentions[i];
            return mention != null && mention.is(Name.Type.PERSON);
        }

        private boolean isGenitivePlace(int i) {
            var mention = mentions[i];
            return mention != null && mention.genitive && mention.is(Name.Type.PLACE);
        }

        private void bind(int at, int from, People.Office office, Person person) {
            person.gender(genderOf(office));
            if (office.former() || isFormer(at, from)) {
                return;
            }
            var scope = scope(at, from, office);
            var name = office.office();
            if (name.equals("colleague")) {
                var other = offices.lastPerson(at, Agreement.MASCULINE | Agreement.FEMININE);
                var shared = other == null || other == person ? null : other.lastOffice();
                if (shared == null) {
                    return;
                }
                name = shared;
            }
            offices.bind(at, isDeputy(at, from) ? "vice-" + name : name, scope, person);
        }

        private boolean isFormer(int at, int from) {
            return hasStem(at, from, "ehemalig")
                    || hasStem(at, from, "früher")
                    || hasStem(at, from, "damalig")
                    || hasStem(at, from, "einstig");
        }

        private boolean isDeputy(int at, int from) {
            return hasStem(at, from, "stellvertretend");
        }

        private boolean hasStem(int at, int from, String stem) {
            for (var i = at - 1; i >= from && i > at - 4; i--) {
                if (tokens.get(i).form().startsWith(stem)) {
                    return true;
                }
            }
            return false;
        }

        /** The country or body an office belongs to, by its own word, an adjective, a genitive or an attribute. */
        private @Nullable String scope(int at, int from, People.Office office) {
            if (office.country() != null) {
                return office.country();
            }
            if (office.scope() != null) {
                return Scopes.of(office.scope());
            }
            for (var i = at - 1; i >= from && i >= at - 5; i--) {
                var mention = mentions[i];
                var token = tokens.get(i);
                var place = mention == null ? gazetteer.placeOf(token) : null;
                if (place != null && place.country() != null) {
                    return place.country();
                }
                if (mention != null) {
                    return mention.genitive ? scope(mention) : null;
                }
                if (!token.isWord() || token.canBe(Pos.DET) || token.isCapitalised()) {
                    break;
                }
            }
            return attributeScope(at);
        }

        private @Nullable String attributeScope(int at) {
            for (var i = at + 1; i < tokens.size() && i <= at + 2; i++) {
                var mention = mentions[i];
                if (mention != null) {
                    return mention.is(Name.Type.PERSON) || i == at + 1 && !mention.genitive ? null : scope(mention);
                }
                var token = tokens.get(i);
                if (!token.is("von") && !token.is("der") && !token.is("des") && !token.is("vom")) {
                    return null;
                }
            }
            return null;
        }

        private static @Nullable String scope(Mention mention) {
            var entity = mention.entity;
            if (entity == null) {
                return null;
            }
            return entity.isState() || entity.group().equals("capital") ? entity.country() : entity.id();
        }

        // Bodies and organisations spoken of

        private void rememberBodies(Describer describer, List<Name> names) {
            for (var name : names) {
                var mention = mentions[name.first()];
                if (mention != null && name.is(Name.Type.ORGANISATION)) {
                    rememberOrganisation(describer, name, mention);
                }
            }
            for (var sentence : document.sentences()) {
                for (var token : sentence.tokens()) {
                    if (token.isCapitalised() && mentions[token.index()] == null) {
                        rememberBody(describer, token);
                    }
                }
            }
        }

        private void rememberOrganisation(Describer describer, Name name, Mention mention) {
            var entity = mention.entity;
            var country = entity == null ? null : entity.country();
            var description = describer.of(name);
            if (mention.group != null) {
                describer.remember(name.first(), mention.group, country, description);
            }
            var institution = name.first() == 0 ? null : people.institution(tokens.get(name.first() - 1));
            if (institution != null && !institution.group().equals(mention.group)) {
                describer.remember(name.first(), institution.group(), country, description);
            }
            if (entity != null && entity.id().equals("org:duma")) {
                describer.remember(name.first(), "parliament", "RU", description);
            }
        }

        private void rememberBody(Describer describer, Token token) {
            var institution = people.institution(token);
            if (institution == null || people.office(token) != null) {
                return;
            }
            var at = token.index();
            var from = document.sentenceOf(token).first().index();
            var first = at;
            while (first > from
                    && tokens.get(first - 1).isWord()
                    && (isAdjective(first - 1) || isGenitivePlace(first - 1))) {
                first--;
            }
            if (first == at) {
                return;
            }
            var description = describer.describe(Span.between(tokens.get(first).start(), token.end()));
            if (description.entityId() != null) {
                describer.remember(at, institution.group(), null, description);
            }
        }

        private boolean isAdjective(int i) {
            var token = tokens.get(i);
            return mentions[i] == null
                    && (token.canBe(Pos.ADJ) && !token.canBe(Pos.DET) || gazetteer.placeOf(token) != null);
        }

        // Names

        private Name name(Mention mention) {
            var span = Span.between(
                    tokens.get(mention.first).start(),
                    tokens.get(mention.end - 1).end());
            var person = mention.person;
            if (person != null) {
                return new Name(
                        span,
                        Name.Type.PERSON,
                        person.canonical(),
                        person.id(),
                        Claimant.Kind.PERSON,
                        List.of(),
                        person.gender(),
                        mention.first,
                        mention.end);
            }
            var entity = mention.entity;
            var within = entity == null ? List.<String>of() : entity.within();
            var kind = mention.is(Name.Type.PERSON) ? Claimant.Kind.PERSON : mention.kind;
            return new Name(
                    span,
                    mention.type,
                    mention.canonical,
                    entity == null ? null : entity.id(),
                    kind,
                    within,
                    Agreement.SINGULAR | Agreement.PLURAL,
                    mention.first,
                    mention.end);
        }
    }
}
