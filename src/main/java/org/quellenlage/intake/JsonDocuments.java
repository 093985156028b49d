package org.quellenlage.intake;

import java.time.Instant;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;
import org.quellenlage.source.UnreadableDocument.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON files: IPTC ninjs, or an object with a {@code text} and what is known of it. */
final class JsonDocuments {

    private final JsonMapper json;
    private final Sidecar description;

    JsonDocuments(JsonMapper json) {
        this.json = json;
        this.description = new Sidecar(json);
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocument if it is none
     */
    Incoming read(byte[] bytes, Instant now) {
        var object = parse(bytes);
        if (Ninjs.isNinjs(object)) {
            return new Incoming.News(Ninjs.read(object, now));
        }
        var text = object.get("text");
        if (text == null || !text.isString()) {
            throw refused("The JSON holds no article; it needs a field \"text\", or must be ninjs.");
        }
        return new Incoming.Plain(RawDocument.of(text.asString(), description.read(bytes)));
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw new UnreadableDocument(Reason.DESCRIPTION, "The file is no JSON; correct it.", e);
        }
    }

    private static UnreadableDocument refused(String message) {
        return new UnreadableDocument(Reason.DESCRIPTION, message);
    }
}
