package org.quellenlage.extraction.name;

import java.util.Locale;

/** What the first part of a compound names: "US" of "US-Präsident" the United States, "ÖVP" of "ÖVP-Chef" a party. */
final class Scopes {

    private Scopes() {}

    static String of(String prefix) {
        var entity = Gazetteer.WORLD.named(prefix);
        if (entity == null) {
            return prefix.toLowerCase(Locale.GERMAN);
        }
        var country = entity.country();
        return (entity.isState() || entity.group().equals("capital")) && country != null ? country : entity.id();
    }
}
