package org.quellenlage.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Document;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * Finds the names of a document and what they mean in it: first every name by itself, then who is who in the document, then
 * who holds which office.
 */
public final class NameReader {

    public Names read(Document document, Syntax syntax) {
        var mentions = Mentions.in(document);
        new WrittenOut(mentions).writeOut();
        var whoIsWho = new WhoIsWho(mentions);
        whoIsWho.unify();
        whoIsWho.join();
        var offices = new Offices();
        var holders = new OfficeHolders(mentions, offices);
        holders.bindOffices();
        holders.bindTheOneLeft();
        return names(mentions, offices);
    }

    private static Names names(Mentions mentions, Offices offices) {
        var names = new ArrayList<Name>();
        var byToken = new @Nullable Name[mentions.size()];
        var genitive = new boolean[mentions.size()];
        for (var i = 0; i < mentions.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
            if (mention != null) {
                var name = name(mention, mentions.tokens());
                names.add(name);
                for (var k = mention.first; k < mention.end; k++) {
                    byToken[k] = name;
                    genitive[k] = mention.genitive;
                }
            }
        }
        var describer = new Describer(mentions.document(), byToken, genitive, offices);
        new Bodies(mentions, describer).rememberBodies(names);
        return new Names(names, byToken, describer);
    }

    private static Name name(Mention mention, List<Token> tokens) {
        var span = Span.between(
                tokens.get(mention.first).start(), tokens.get(mention.end - 1).end());
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
