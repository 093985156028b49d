package org.quellenlage.intake.web;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Rule;
import org.quellenlage.http.Wording;
import org.quellenlage.intake.HtmlArticle;
import org.quellenlage.intake.NewsItem;
import org.quellenlage.intake.Ninjs;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;
import tools.jackson.databind.JsonNode;

/** Turns what a client sends into a document, or says which field is wrong and why. */
final class SentDocument {

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int LONGEST_FIELD = 2000;

    private SentDocument() {}

    /**
     * The text of a document.
     *
     * @param field name of the field that holds it
     * @param most largest size in bytes of UTF-8
     */
    static RawDocument text(String field, @Nullable String text, Description description, long most) {
        if (text == null) {
            throw Refusal.field(Rule.INVALID_FIELD, field, "is missing; send the text of an article");
        }
        var flaw = Wording.flaw(text);
        if (flaw != null) {
            throw Refusal.field(Rule.UNUSABLE_TEXT, field, flaw);
        }
        if (text.length() > most) {
            throw tooLarge(field, most);
        }
        try {
            return RawDocument.of(text, description);
        } catch (UnreadableDocument unreadable) {
            throw refused(field, unreadable);
        }
    }

    /** A document that comes as bytes. */
    static RawDocument bytes(byte[] bytes, Description description, long most) {
        if (bytes.length > most) {
            throw tooLarge("body", most);
        }
        try {
            return RawDocument.of(bytes, description);
        } catch (UnreadableDocument unreadable) {
            throw refused("body", unreadable);
        }
    }

    /** The article in a page; what is said beside the page goes before what the page says of itself. */
    static RawDocument page(String html, Description description, long most) {
        var flaw = Wording.flaw(html);
        if (flaw != null) {
            throw Refusal.field(Rule.UNUSABLE_TEXT, "body", flaw);
        }
        try {
            var article = HtmlArticle.of(html);
            if (article.text().isBlank()) {
                throw Refusal.field(Rule.UNUSABLE_TEXT, "body", "holds no article; send a page with one, or its text");
            }
            return text("body", article.text(), description.or(article.description()), most);
        } catch (UnreadableDocument unreadable) {
            throw refused("body", unreadable);
        }
    }

    /** A piece of news in IPTC ninjs. */
    static NewsItem news(JsonNode sent, Instant now, long most) {
        try {
            var item = Ninjs.read(sent, now);
            if (item.document() != null && item.document().text().length() > most) {
                throw tooLarge("bodies", most);
            }
            return item;
        } catch (UnreadableDocument unreadable) {
            throw refused("body", unreadable);
        } catch (Ninjs.Embargoed embargoed) {
            throw Refusal.because(Rule.NOT_POSSIBLE_NOW, String.valueOf(embargoed.getMessage()));
        }
    }

    private static Refusal tooLarge(String field, long most) {
        return Refusal.field(
                Rule.BODY_TOO_LARGE,
                field,
                "is longer than " + most
                        + " bytes, the property quellenlage.max-document-size; send one article at a time");
    }

    /** @param prefix path of the object the fields stand in, ending in a dot, or empty */
    static Description description(
            String prefix,
            @Nullable String uri,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable String language) {
        Wording.check(prefix + "uri", uri, LONGEST_FIELD);
        Wording.check(prefix + "title", title, LONGEST_FIELD);
        Wording.check(prefix + "publisher", publisher, LONGEST_FIELD);
        try {
            return new Description(
                    uri,
                    title,
                    publisher,
                    moment(prefix + "publishedAt", publishedAt),
                    language(prefix + "language", language));
        } catch (UnreadableDocument unreadable) {
            throw refused(prefix, unreadable);
        }
    }

    private static @Nullable Instant moment(String field, @Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            var moment = Description.moment(written);
            if (!moment.isBefore(EARLIEST) && !moment.isAfter(LATEST)) {
                return moment;
            }
        } catch (UnreadableDocument _) {
            // falls through: no date
        }
        throw Refusal.field(Rule.INVALID_FIELD, field, "must be a date, as 2024-12-05T08:30:00Z or 2024-12-05");
    }

    private static @Nullable String language(String field, @Nullable String tag) {
        if (tag == null) {
            return null;
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (java.util.IllformedLocaleException _) {
            // falls through: no language
        }
        throw Refusal.field(Rule.INVALID_FIELD, field, "must be a language tag, as de or de-CH");
    }

    private static Refusal refused(String field, UnreadableDocument unreadable) {
        var message = unreadable.getMessage();
        var detail = message == null ? Rule.UNUSABLE_TEXT.title() : message;
        return switch (unreadable.reason()) {
            case TOO_LARGE -> new Refusal(Rule.BODY_TOO_LARGE, detail, mistake(field, detail));
            case DESCRIPTION -> new Refusal(Rule.INVALID_FIELD, detail, mistake(field, detail));
            case EMPTY, BINARY -> new Refusal(Rule.UNUSABLE_TEXT, detail, mistake(field, detail));
        };
    }

    private static java.util.List<Refusal.Mistake> mistake(String field, String message) {
        return java.util.List.of(new Refusal.Mistake(field, message));
    }
}
