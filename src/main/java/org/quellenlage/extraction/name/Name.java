package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Span;

/**
 * A name where it stands.
 *
 * @param span the name itself, without title or office
 * @param type person, organisation, place; other where nothing tells
 * @param canonical the fullest form the document or the gazetteer knows: "Bergs" is "Anna Berg"
 * @param entityId stable id of the entity, the same in every document that means it; null where it is only a name
 * @param kind what it is when it speaks: a country speaks as a state body
 * @param within the places around a place, nearest first: Graz lies in Österreich
 * @param gender set of {@link org.quellenlage.text.Agreement} genders and numbers the name allows
 * @param first index of its first token
 * @param end index after its last token
 */
public record Name(
        Span span,
        Type type,
        String canonical,
        @Nullable String entityId,
        Claimant.Kind kind,
        List<String> within,
        int gender,
        int first,
        int end) {

    public enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }

    public Name {
        within = List.copyOf(within);
    }

    public boolean is(Type other) {
        return type == other;
    }

    /** The name as one who speaks; a country or capital then stands for its government. */
    public Claimant claimant() {
        return new Claimant(canonical, kind, speakerId());
    }

    /** The name as the place of a claim. */
    public ClaimPlace place() {
        return new ClaimPlace(canonical, entityId, within, span);
    }

    private @Nullable String speakerId() {
        if (type != Type.PLACE || entityId == null || kind != Claimant.Kind.STATE_BODY) {
            return entityId;
        }
        return Gazetteer.WORLD.governmentOf(entityId);
    }
}
