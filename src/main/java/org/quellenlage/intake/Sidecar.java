package org.quellenlage.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Description;
import org.quellenlage.source.UnreadableDocument;
import org.quellenlage.source.UnreadableDocument.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code NAME.json} beside {@code NAME.txt}: what is known of an article, in the fields of IPTC ninjs that are used here.
 * Other fields are left alone.
 */
final class Sidecar {

    private static final List<String> TITLE = List.of("headline", "title");
    private static final List<String> PUBLISHER = List.of("publisher");
    private static final List<String> PUBLISHED_AT = List.of("publishedAt", "versionCreated", "firstCreated");
    private static final List<String> URI = List.of("uri");
    private static final List<String> LANGUAGE = List.of("language");

    private final JsonMapper json;

    Sidecar(JsonMapper json) {
        this.json = json;
    }

    /** @throws UnreadableDocument if it is no JSON object, or one of its fields is not what it should be */
    Description read(byte[] bytes) {
        var node = parse(bytes);
        if (!node.isObject()) {
            throw refused("is no JSON object", null);
        }
        var publishedAt = first(node, PUBLISHED_AT);
        return new Description(
                first(node, URI),
                first(node, TITLE),
                first(node, PUBLISHER),
                publishedAt == null ? null : Description.moment(publishedAt),
                first(node, LANGUAGE));
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw refused("is no JSON", e);
        }
    }

    private static @Nullable String first(JsonNode node, List<String> names) {
        for (var name : names) {
            var value = node.get(name);
            if (value != null && !value.isNull()) {
                if (!value.isString()) {
                    throw refused("has a field \"" + name + "\" that is no string", null);
                }
                return value.stringValue();
            }
        }
        return null;
    }

    private static UnreadableDocument refused(String why, @Nullable JacksonException cause) {
        var message = "The JSON file beside the text " + why + "; correct or remove it.";
        return cause == null
                ? new UnreadableDocument(Reason.DESCRIPTION, message)
                : new UnreadableDocument(Reason.DESCRIPTION, message, cause);
    }
}
