package org.quellenlage.extraction.name;

import java.util.HashMap;
import java.util.List;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Whom a name means: "Quendler" is the "Imma Quendler" named before, "Fischer" the person or the trade. */
final class WhoIsWho {

    private final Mentions mentions;
    private final List<Token> tokens;
    private final People people = People.LISTS;
    private final Cast cast = new Cast();

    WhoIsWho(Mentions mentions) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
    }

    /**
     * A name of no list is of one type all over the document: that of its surest occurrence, or of most of them. "Imma
     * Quendler" is a person where "Quendler" is one.
     */
    void unify() {
        var votes = new HashMap<String, Votes>();
        for (var i = 0; i < tokens.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
            if (mention != null && mention.entity == null) {
                votes.computeIfAbsent(mention.canonical, _ -> new Votes()).add(mention);
            }
        }
        for (var i = 0; i < tokens.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
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

    void join() {
        for (var i = 0; i < tokens.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
            if (mention != null && mention.is(Name.Type.PERSON) && mention.end - mention.first > 1) {
                mention.person = cast.named(tokens, mention);
            }
        }
        for (var i = 0; i < tokens.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
            if (mention == null) {
                takeUp(i);
            } else if (mention.person == null && mayBePerson(mention)) {
                joinPerson(mention);
            }
        }
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
        return office == null ? both : office.bearerGender();
    }

    /** A family name that is a common word too: "Fischer sagte" after "Heinz Fischer", but not "der Fischer". */
    private void takeUp(int i) {
        var token = tokens.get(i);
        if (!token.is(Token.Kind.WORD) || !token.isCapitalised() || token.form().length() < 3) {
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
        mentions.set(i, mention);
    }

    private boolean isCommonWordHere(int i, Token token) {
        var word = token.word();
        if (!word.isKnown()) {
            return false;
        }
        var initial = mentions.document().sentenceOf(token).first() == token;
        if (initial && (word.canBe(Pos.ADV) || word.canBe(Pos.ADJ) || word.canBe(Pos.ADP) || word.canBe(Pos.DET))) {
            return i + 1 >= tokens.size()
                    || !tokens.get(i + 1).canBe(Pos.VERB) && !tokens.get(i + 1).canBe(Pos.AUX);
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
}
