package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;

/**
 * Something the gazetteer knows by name.
 *
 * @param id stable id: "country:RU", "city:AT:graz", "org:nato", "media:reuters"
 * @param name the usual German name
 * @param group what common noun takes it up: "country", "city", "party", "company", "agency"
 * @param country code of the country it belongs to, null if none
 * @param within names of the places around it, nearest first
 * @param english its English name
 */
public record Entity(
        String id,
        String name,
        Name.Type type,
        Claimant.Kind kind,
        String group,
        @Nullable String country,
        List<String> within,
        String english) {

    public Entity {
        within = List.copyOf(within);
    }

    boolean isState() {
        return group.equals("country");
    }
}
