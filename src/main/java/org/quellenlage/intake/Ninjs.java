package org.quellenlage.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Wording;
import org.quellenlage.intake.NewsItem.Status;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;
import org.quellenlage.source.UnreadableDocument.Reason;
import tools.jackson.databind.JsonNode;

/**
 * Reads IPTC ninjs, "news in JSON", of versions 1 to 3: what is used of it are address, version, times, status, headline,
 * body, language and who it comes from. Everything else is left alone.
 */
public final class Ninjs {

    public static final String MEDIA_TYPE = "application/ninjs+json";

    private static final int LONGEST_NAME = 1_000;
    private static final String MAIN = "main";

    /** Fields that no other JSON object sent here has. */
    private static final Set<String> MARKS = Set.of(
            "standard",
            "bodies",
            "headlines",
            "pubstatus",
            "versioncreated",
            "firstcreated",
            "body_text",
            "body_xhtml",
            "infosources");

    private final JsonNode item;

    private Ninjs(JsonNode item) {
        this.item = item;
    }

    /** Whether a JSON object is ninjs, and not the plain form. */
    public static boolean isNinjs(JsonNode object) {
        return object.isObject()
                && object.propertyNames().stream().anyMatch(it -> MARKS.contains(it.toLowerCase(Locale.ROOT)));
    }

    /**
     * Reads a piece of news.
     *
     * @param now against which an embargo is judged
     * @throws UnreadableDocument if it is none, or cannot be taken in
     * @throws Embargoed if it must not be known yet
     */
    public static NewsItem read(JsonNode item, Instant now) {
        if (!item.isObject()) {
            throw refused("A piece of news is a JSON object; send one.");
        }
        return new Ninjs(item).read(now);
    }

    private NewsItem read(Instant now) {
        var uri = string("uri");
        if (uri == null) {
            throw refused("uri is missing; ninjs needs it, all versions of a piece of news share it.");
        }
        var version = string("version");
        if (Stream.of(uri, version).anyMatch(it -> it != null && it.length() > LONGEST_NAME)) {
            throw refused("uri and version must have at most " + LONGEST_NAME + " characters; shorten them.");
        }
        var versionCreated = moment("versionCreated");
        var status = status();
        if (status == Status.USABLE) {
            var until = moment("embargoedUntil", "embargoed");
            if (until != null && until.isAfter(now)) {
                throw new Embargoed("The news is under embargo until " + until + "; send it again then.");
            }
        }
        var document = status == Status.USABLE ? document(uri, versionCreated) : null;
        return new NewsItem(uri, version, versionCreated, status, document);
    }

    private RawDocument document(String uri, @Nullable Instant versionCreated) {
        var published = versionCreated != null ? versionCreated : moment("firstCreated", "contentCreated");
        return RawDocument.of(body(), new Description(uri, headline(), publisher(), published, string("language")));
    }

    private Status status() {
        var status = string("pubStatus");
        if (status == null) {
            return Status.USABLE;
        }
        var name = status.substring(status.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "usable" -> Status.USABLE;
            case "withheld" -> Status.WITHHELD;
            case "canceled", "cancelled" -> Status.CANCELED;
            default -> throw refused("pubStatus must be usable, withheld or canceled.");
        };
    }

    /** The body in the plainest form there is. */
    private String body() {
        var bodies = list("bodies");
        for (var type : List.of("text/plain", "text/html", "application/xhtml+xml", "")) {
            for (var body : mainFirst(bodies)) {
                var value = new Ninjs(body).string("value");
                if (value != null
                        && (type.isEmpty() ? type(body).isEmpty() : type(body).startsWith(type))) {
                    return isMarkup(body) ? HtmlArticle.text(value) : value;
                }
            }
        }
        var plain = string("body_text");
        if (plain != null) {
            return plain;
        }
        var markup = string("body_xhtml", "body_html");
        if (markup != null) {
            return HtmlArticle.text(markup);
        }
        throw refused("bodies holds no text; send the article in a body of the type text/plain or text/html.");
    }

    private static String type(JsonNode body) {
        var type = new Ninjs(body).string("contentType");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private static boolean isMarkup(JsonNode body) {
        var role = new Ninjs(body).string("role");
        var type = type(body);
        return type.contains("html") || type.contains("xml") || type.isEmpty() && role != null && role.contains("html");
    }

    private @Nullable String headline() {
        for (var headline : mainFirst(list("headlines"))) {
            var value = new Ninjs(headline).string("value");
            if (value != null) {
                return value;
            }
        }
        return string("headline", "title");
    }

    /** Who delivers it, else who holds the rights to it. */
    private @Nullable String publisher() {
        var sources = new ArrayList<>(list("infoSources"));
        sources.addAll(list("infosource"));
        for (var source : sources) {
            var name = new Ninjs(source).string("name");
            if (name != null) {
                return name;
            }
        }
        return string("copyrightHolder", "source");
    }

    private static List<JsonNode> mainFirst(List<JsonNode> all) {
        var sorted = new ArrayList<JsonNode>();
        all.stream().filter(it -> MAIN.equals(new Ninjs(it).string("role"))).forEach(sorted::add);
        all.stream().filter(it -> !MAIN.equals(new Ninjs(it).string("role"))).forEach(sorted::add);
        return sorted;
    }

    private List<JsonNode> list(String name) {
        var found = field(name);
        if (found == null || found.isNull()) {
            return List.of();
        }
        if (!found.isArray()) {
            throw refused(name + " must be a list.");
        }
        return found.valueStream().filter(JsonNode::isObject).toList();
    }

    private @Nullable Instant moment(String... names) {
        var written = string(names);
        try {
            return written == null ? null : Description.moment(written);
        } catch (UnreadableDocument e) {
            throw new UnreadableDocument(
                    Reason.DESCRIPTION, names[0] + " is no date; write it as 2024-12-05T08:30:00Z.", e);
        }
    }

    private @Nullable String string(String... names) {
        for (var name : names) {
            var value = field(name);
            if (value != null && !value.isNull()) {
                if (!value.isString() && !value.isIntegralNumber()) {
                    throw refused(name + " must be a string.");
                }
                var string = value.asString().strip();
                if (!string.isEmpty()) {
                    return checked(name, string);
                }
            }
        }
        return null;
    }

    private static String checked(String name, String value) {
        if (Wording.flaw(value) != null) {
            throw refused(name + " contains a NUL character or half a surrogate pair; remove it.");
        }
        return value;
    }

    /** Version 3 writes {@code versionCreated}, the ones before it {@code versioncreated}. */
    private @Nullable JsonNode field(String name) {
        var value = item.get(name);
        return value != null ? value : item.get(name.toLowerCase(Locale.ROOT));
    }

    private static UnreadableDocument refused(String message) {
        return new UnreadableDocument(Reason.DESCRIPTION, message);
    }

    /** A piece of news that must not be known yet. */
    public static final class Embargoed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Embargoed(String message) {
            super(message);
        }
    }
}
