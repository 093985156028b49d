package org.quellenlage.extraction.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Who holds which office, as the words before and after names tell. */
final class OfficeHolders {

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

    private static final int OFTEN = 3;

    private final Mentions mentions;
    private final List<Token> tokens;
    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final Offices offices;

    OfficeHolders(Mentions mentions, Offices offices) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.offices = offices;
    }

    void bindOffices() {
        for (var i = 0; i < tokens.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
            if (mention != null && mention.person != null) {
                offices.mention(mention.first, mention.person);
            }
        }
        for (var sentence : mentions.document().sentences()) {
            if (!sentence.block().isRead()) {
                continue;
            }
            var from = sentence.first().index();
            var to = from + sentence.tokens().size();
            for (var i = from; i < to; i = mentions.next(i)) {
                var mention = mentions.at(i);
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
            if (people.office(token) != null && mentions.at(i) == null) {
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
     * of the same: "Berg … die deutsche Kanzlerin … Berg … die deutsche Kanzlerin".
     */
    void bindTheOneLeft() {
        var unheld = new LinkedHashMap<String, Integer>();
        var genders = new HashMap<String, Integer>();
        var persons = new LinkedHashMap<Person, Integer>();
        var last = 0;
        for (var sentence : mentions.document().sentences()) {
            if (sentence.block().isRead()) {
                var from = sentence.first().index();
                for (var i = from; i < from + sentence.tokens().size(); i = mentions.next(i)) {
                    var mention = mentions.at(i);
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
        genders.merge(key, office.bearerGender(), (a, b) -> a & b);
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

    /** "Lena Moser, österreichische Präsidentin", "X, Präsident von Ghana". */
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
                        i + 1 < to && mentions.at(i + 1) != null && mentions.at(i + 1) != mention && isPersonAt(i + 1);
                if (!named) {
                    bind(i, first, office, person);
                }
                return;
            }
            var modifies =
                    token.isWord() && (token.canBe(Pos.ADJ) || token.canBe(Pos.DET) || gazetteer.placeOf(token) != null)
                            || mentions.at(i) != null && mentions.isGenitivePlace(i);
            if (!modifies) {
                return;
            }
        }
    }

    private boolean isPersonAt(int i) {
        var mention = mentions.at(i);
        return mention != null && mention.is(Name.Type.PERSON);
    }

    private void bind(int at, int from, People.Office office, Person person) {
        person.gender(office.bearerGender());
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
            var mention = mentions.at(i);
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
            var mention = mentions.at(i);
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
}
