package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;

/**
 * Whom or what a noun phrase means in its document.
 *
 * @param name how a reader would name it: "Anna Berg" for "die deutsche Kanzlerin", else the phrase in its basic form
 * @param kind what it is when it speaks
 * @param entityId stable id where the entity is known; null where it is only a phrase
 * @param nameType type of the name behind it; OTHER where there is none
 * @param within places around a place, nearest first
 */
public record Description(
        String name, Claimant.Kind kind, @Nullable String entityId, Name.Type nameType, List<String> within) {

    public Description {
        within = List.copyOf(within);
    }

    /** As one who speaks; a country or capital then stands for its government. */
    public Claimant claimant() {
        if (entityId != null && nameType == Name.Type.PLACE && kind == Claimant.Kind.STATE_BODY) {
            return new Claimant(name, kind, Gazetteer.WORLD.governmentOf(entityId));
        }
        return new Claimant(name, kind, entityId);
    }

    /** Whether the phrase is more than words: a name of the gazetteer, of the document or a body of a known state. */
    public boolean isKnown() {
        return entityId != null || nameType != Name.Type.OTHER;
    }
}
