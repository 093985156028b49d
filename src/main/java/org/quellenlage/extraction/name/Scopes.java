package org.quellenlage.extraction.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the first part of a compound names: "US" of "US-Präsident" the United States, "ÖVP" of "ÖVP-Chef" a party. */
final class Scopes {

    private Scopes() {}

    /** "US" of "US-Weltraumbehörde"; null where no country stands before the hyphen. */
    static @Nullable String countryBefore(String compound) {
        var hyphen = compound.indexOf('-');
        if (hyphen < 2) {
            return null;
        }
        var entity = Gazetteer.WORLD.named(compound.substring(0, hyphen));
        return entity != null && (entity.isState() || entity.group().equals("capital")) ? entity.country() : null;
    }

    static String of(String prefix) {
        var entity = Gazetteer.WORLD.named(prefix);
        if (entity == null) {
            return prefix.toLowerCase(Locale.GERMAN);
        }
        var country = entity.country();
        return (entity.isState() || entity.group().equals("capital")) && country != null ? country : entity.id();
    }
}
