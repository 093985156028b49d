package org.quellenlage.extraction.name;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * A name where it stands.
 *
 * @param span the name itself, without title or office
 * @param canonical the fullest form the document or the gazetteer knows: "Putins" is "Wladimir Putin"
 * @param entityId stable id of the entity, the same in every document that means it; null where it is only a name
 */
public record Name(
        Span span, Type type, String canonical, @Nullable String entityId) {

    public enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }
}
