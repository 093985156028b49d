package org.quellenlage.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * Somebody or something a claim speaks of.
 *
 * @param name how a reader would name it: canonical name of a known entity, else the phrase in its basic form
 * @param head lemma of the head noun, of a compound the whole lemma: "Verteidigungsabkommen"
 * @param hypernym lemma of the last part of a compound: "Abkommen"; the head itself where it is none
 * @param modifiers lemmas of adjectives and other attributes, in order: "nordkoreanisch"
 * @param entityId id of the entity where the name is known, see the gazetteer; null where it is not
 * @param span where it stands in the text
 */
public record Term(
        String name,
        String head,
        String hypernym,
        List<String> modifiers,
        @Nullable String entityId,
        Span span) {

    public Term {
        modifiers = List.copyOf(modifiers);
    }

    public static Term named(String name, @Nullable String entityId, Span span) {
        return new Term(name, name, name, List.of(), entityId, span);
    }

    /** The same, named at another place of the text. */
    public Term at(Span place) {
        return new Term(name, head, hypernym, modifiers, entityId, place);
    }
}
