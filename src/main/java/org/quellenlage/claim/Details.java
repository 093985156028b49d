package org.quellenlage.claim;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimProvision;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Term;
import org.quellenlage.value.Quantity;
import tools.jackson.databind.json.JsonMapper;

/** What a claim holds beyond the columns that are searched; stored as one JSON object. */
record Details(
        List<ClaimPart> parts,
        @Nullable Term subject,
        @Nullable Term object,
        List<Term> participants,
        @Nullable Quantity quantity,
        @Nullable ClaimTime time,
        @Nullable ClaimPlace place,
        @Nullable ClaimProvision provision,
        List<AttributedTo> attribution,
        String derivation) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
            .build();

    Details {
        parts = List.copyOf(parts);
        participants = List.copyOf(participants);
        attribution = List.copyOf(attribution);
    }

    static Details parse(String json) {
        return JSON.readValue(json, Details.class);
    }

    static <T> T parse(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static String print(Object value) {
        return JSON.writeValueAsString(value);
    }
}
