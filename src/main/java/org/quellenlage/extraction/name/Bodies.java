package org.quellenlage.extraction.name;

import java.util.List;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/** Bodies and organisations the text speaks of, for those it calls "the ministry" or "the agency" later. */
final class Bodies {

    private final Mentions mentions;
    private final List<Token> tokens;
    private final Gazetteer gazetteer = Gazetteer.WORLD;
    private final People people = People.LISTS;
    private final Describer describer;

    Bodies(Mentions mentions, Describer describer) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.describer = describer;
    }

    void rememberBodies(List<Name> names) {
        for (var name : names) {
            var mention = mentions.at(name.first());
            if (mention != null && name.is(Name.Type.ORGANISATION)) {
                rememberOrganisation(name, mention);
            }
        }
        for (var sentence : mentions.document().sentences()) {
            for (var token : sentence.tokens()) {
                if (token.isCapitalised() && mentions.at(token.index()) == null) {
                    rememberBody(token);
                }
            }
        }
    }

    private void rememberOrganisation(Name name, Mention mention) {
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
    }

    private void rememberBody(Token token) {
        var institution = people.institution(token);
        if (institution == null || people.office(token) != null) {
            return;
        }
        var at = token.index();
        var from = mentions.document().sentenceOf(token).first().index();
        var first = at;
        while (first > from
                && tokens.get(first - 1).isWord()
                && (isAdjective(first - 1) || mentions.isGenitivePlace(first - 1))) {
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
        return mentions.at(i) == null
                && (token.canBe(Pos.ADJ) && !token.canBe(Pos.DET) || gazetteer.placeOf(token) != null);
    }
}
