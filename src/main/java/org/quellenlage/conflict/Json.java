package org.quellenlage.conflict;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Records as they are kept in a column: their components, nothing else. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
            .build();

    private Json() {}

    static String print(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T parse(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> parseList(String json, Class<T> type) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }
}
