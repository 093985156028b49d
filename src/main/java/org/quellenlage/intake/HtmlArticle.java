package org.quellenlage.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;

/**
 * The article in a web page: its text without what stands around it, and what the page says of it. The text is what is
 * stored and what offsets count in: one paragraph a line, with an empty line between; the page itself is not kept.
 *
 * @param text the article
 * @param description address, headline, paper, time and language, as far as the page names them
 */
public record HtmlArticle(String text, Description description) {

    /** Never part of an article, whatever a page calls it. */
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "menu",
            "nav",
            "aside",
            "footer",
            "head",
            "datalist",
            "progress",
            "meter");

    private static final Set<String> LEFT_OUT_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "button",
            "form");

    /** Words in {@code class} and {@code id} of what stands around an article. */
    private static final Set<String> AROUND = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertorial",
            "anzeige",
            "anzeigen",
            "banner",
            "bookmark",
            "breadcrumb",
            "breadcrumbs",
            "comment",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "disqus",
            "footer",
            "kommentar",
            "kommentare",
            "login",
            "menu",
            "navigation",
            "newsletter",
            "outbrain",
            "pagination",
            "paywall",
            "popup",
            "promo",
            "recommendation",
            "recommendations",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "skip",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "teaser",
            "teasers",
            "toolbar",
            "werbung");

    private static final Set<String> PARAGRAPHS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "details",
            "fieldset",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> LISTS = Set.of("ul", "ol", "table", "dl");

    private static final int HEAD_OF_A_PAGE = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int LONG_ENOUGH = 25;
    private static final int AN_ARTICLE = 140;

    /** @throws UnreadableDocument if what the page says of itself cannot be stored */
    public static HtmlArticle of(String html) {
        var page = Jsoup.parse(html);
        var description = new PageDescription(page).read();
        var found = root(page);
        return new HtmlArticle(textOf(found, true), description);
    }

    /** The whole text of a piece of HTML, paragraph by paragraph: for bodies that hold nothing but an article. */
    public static String text(String html) {
        return textOf(Jsoup.parse(html).body(), false);
    }

    /**
     * The page that bytes hold where nobody names their charset: UTF-8, else UTF-16 where a byte order mark says so, else what
     * the page itself names, else Windows-1252.
     */
    public static String decoded(byte[] bytes) {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return new String(bytes, named(bytes));
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Charset named(byte[] bytes) {
        if (RawDocument.startsWithMarkOfUtf16(bytes)) {
            return StandardCharsets.UTF_16;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD_OF_A_PAGE), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        var start = head.indexOf("charset=");
        if (start >= 0) {
            var name = head.substring(start + "charset=".length()).replaceAll("[\"' ]", "");
            var end = 0;
            while (end < name.length()
                    && (Character.isLetterOrDigit(name.charAt(end)) || "-_".indexOf(name.charAt(end)) >= 0)) {
                end++;
            }
            try {
                var charset = Charset.forName(name.substring(0, end));
                return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8)
                        ? WINDOWS_1252
                        : charset;
            } catch (IllegalArgumentException _) {
                return WINDOWS_1252;
            }
        }
        return WINDOWS_1252;
    }

    /** The element that holds the article: the one marked as such with most to read, else the one where most is written. */
    private static Element root(Document page) {
        var body = page.body();
        var weights = new Weights(body);
        var marked = new ArrayList<Element>();
        marked.addAll(page.select("[itemprop=articleBody]"));
        marked.addAll(page.select("article"));
        marked.addAll(page.select("main, [role=main]"));
        Element best = null;
        for (var each : marked) {
            if (weights.of(each) >= AN_ARTICLE && (best == null || weights.of(each) > weights.of(best) * 1.25)) {
                best = each;
            }
        }
        return best != null ? best : weights.densest().orElse(body);
    }

    /** How much there is to read below each element, links and what stands around left out. */
    private static final class Weights {

        private final IdentityHashMap<Element, Integer> letters = new IdentityHashMap<>();
        private final IdentityHashMap<Element, Integer> inParagraphs = new IdentityHashMap<>();
        private final Element body;

        Weights(Element body) {
            this.body = body;
            body.traverse(new NodeVisitor() {

                private int around;

                @Override
                public void head(Node node, int depth) {
                    if (node instanceof Element element && isAround(element)) {
                        around++;
                    }
                }

                @Override
                public void tail(Node node, int depth) {
                    var parent = node.parent() instanceof Element it ? it : null;
                    if (node instanceof TextNode text) {
                        if (around == 0 && parent != null && !text.isBlank()) {
                            letters.merge(parent, text.text().length(), Integer::sum);
                        }
                    } else if (node instanceof Element element) {
                        var own = letters.getOrDefault(element, 0);
                        if (parent != null && own > 0 && !element.nameIs("a")) {
                            letters.merge(parent, own, Integer::sum);
                        }
                        if (parent != null && own >= LONG_ENOUGH && element.nameIs("p")) {
                            inParagraphs.merge(parent, own, Integer::sum);
                        }
                        if (isAround(element)) {
                            around--;
                        }
                    }
                }
            });
        }

        int of(Element element) {
            return letters.getOrDefault(element, 0);
        }

        /** The element with most text in paragraphs of its own; its parent where others beside it hold as much again. */
        Optional<Element> densest() {
            Element best = null;
            var most = AN_ARTICLE;
            for (var each : body.getAllElements()) {
                var own = inParagraphs.getOrDefault(each, 0);
                if (own > most) {
                    most = own;
                    best = each;
                }
            }
            if (best == null) {
                return Optional.empty();
            }
            var around = best.parent();
            while (around != null && around != body && of(around) > of(best) * 1.5) {
                best = around;
                around = around.parent();
            }
            return Optional.of(best);
        }
    }

    private static boolean isAround(Element element) {
        if (LEFT_OUT.contains(element.normalName())
                || LEFT_OUT_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || hides(element.attr("style"))) {
            return true;
        }
        return !isLarge(element) && (names(element.className()) || names(element.id()));
    }

    /** Pages hang {@code class="has-sidebar no-comments"} on the elements that hold everything. */
    private static boolean isLarge(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main", "article" -> true;
            default -> false;
        };
    }

    private static boolean hides(String style) {
        var plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether a word in a name as {@code article-related_teaser} tells of something that stands around articles. */
    private static boolean names(String name) {
        if (name.isEmpty()) {
            return false;
        }
        var start = -1;
        for (var i = 0; i <= name.length(); i++) {
            var isLetter = i < name.length() && Character.isLetter(name.charAt(i));
            if (isLetter && start < 0) {
                start = i;
            } else if (!isLetter && start >= 0) {
                if (AROUND.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** @param choosing whether what stands around, and lists that are nothing but links, are left out */
    private static String textOf(Element root, boolean choosing) {
        var writer = new TextWriter(root, choosing ? linkLists(root) : Set.of(), choosing);
        root.traverse(writer);
        return writer.text();
    }

    /** Lists and tables whose own text is mostly links: more articles, tags, sections. */
    private static Set<Element> linkLists(Element root) {
        var letters = new IdentityHashMap<Element, Integer>();
        var linked = new IdentityHashMap<Element, Integer>();
        root.traverse(new NodeVisitor() {

            private final ArrayDeque<Element> lists = new ArrayDeque<>();
            private int links;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && !lists.isEmpty()) {
                    var length = text.text().strip().length();
                    letters.merge(lists.element(), length, Integer::sum);
                    linked.merge(lists.element(), links > 0 ? length : 0, Integer::sum);
                } else if (node instanceof Element element && element != root) {
                    if (LISTS.contains(element.normalName())) {
                        lists.push(element);
                    }
                    links += element.nameIs("a") ? 1 : 0;
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element != root) {
                    if (LISTS.contains(element.normalName())) {
                        lists.pop();
                    }
                    links -= element.nameIs("a") ? 1 : 0;
                }
            }
        });
        var found = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        linked.forEach((list, length) -> {
            if (length * 10 > letters.getOrDefault(list, 0) * 7) {
                found.add(list);
            }
        });
        return found;
    }

    /** Writes the text below an element as a browser would show it: blanks folded, one line a paragraph. */
    private static final class TextWriter implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final Element root;
        private final Set<Element> linkLists;
        private final boolean choosing;
        private int left;
        private boolean blank;
        private int lines;

        TextWriter(Element root, Set<Element> linkLists, boolean choosing) {
            this.root = root;
            this.linkLists = linkLists;
            this.choosing = choosing;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode it && left == 0) {
                write(it.getWholeText());
            } else if (node instanceof Element element) {
                if (isLeftOut(element)) {
                    left++;
                }
                if (element.nameIs("br")) {
                    breakLine(1);
                } else if (PARAGRAPHS.contains(element.normalName())) {
                    breakLine(2);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isLeftOut(element)) {
                    left--;
                }
                if (PARAGRAPHS.contains(element.normalName())) {
                    breakLine(2);
                }
            }
        }

        private boolean isLeftOut(Element element) {
            if (element == root) {
                return false;
            }
            return choosing
                    ? isAround(element) || linkLists.contains(element)
                    : LEFT_OUT.contains(element.normalName());
        }

        private void breakLine(int least) {
            lines = Math.max(lines, least);
            blank = false;
        }

        private void write(String words) {
            for (var i = 0; i < words.length(); i++) {
                var c = words.charAt(i);
                if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                    blank = true;
                } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                    if (lines > 0) {
                        text.append("\n".repeat(text.isEmpty() ? 0 : lines));
                    } else if (blank && !text.isEmpty()) {
                        text.append(' ');
                    }
                    lines = 0;
                    blank = false;
                    text.append(c);
                }
            }
        }

        String text() {
            return text.toString();
        }
    }

    /** What a page says of its article, in the places where pages say it. */
    private record PageDescription(Document page) {

        Description read() {
            return new Description(
                    first(attribute("link[rel=canonical]", "href"), meta("og:url")),
                    first(meta("og:title"), text("h1"), text("title")),
                    first(meta("og:site_name"), meta("publisher"), meta("application-name")),
                    moment(first(
                            meta("article:published_time"),
                            attribute("[itemprop=datePublished]", "content"),
                            attribute("[itemprop=datePublished]", "datetime"),
                            meta("date"),
                            attribute("article time[datetime]", "datetime"))),
                    language(first(attribute("html", "lang"), meta("language"))));
        }

        private static @Nullable String first(@Nullable String... values) {
            for (var value : values) {
                if (value != null && !value.isBlank()) {
                    return value.strip();
                }
            }
            return null;
        }

        private @Nullable String meta(String name) {
            var found = page.selectFirst("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]");
            return found == null ? null : shortened(found.attr("content"));
        }

        private @Nullable String attribute(String selector, String name) {
            var found = page.selectFirst(selector);
            return found == null ? null : shortened(found.attr(name));
        }

        private @Nullable String text(String selector) {
            var found = page.selectFirst(selector);
            return found == null ? null : shortened(found.text());
        }

        private static String shortened(String value) {
            return value.length() > 1000 ? "" : value.replace("\0", "");
        }

        /** A page that writes its date in a way nobody knows has told none. */
        private static @Nullable Instant moment(@Nullable String written) {
            try {
                return written == null ? null : Description.moment(withColon(written));
            } catch (UnreadableDocument _) {
                return null;
            }
        }

        /** {@code +0100} as {@code +01:00}. */
        private static String withColon(String written) {
            var sign = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
            return sign > written.indexOf('T') && written.indexOf('T') > 0 && written.length() == sign + 5
                    ? written.substring(0, sign + 3) + ":" + written.substring(sign + 3)
                    : written;
        }

        private static @Nullable String language(@Nullable String tag) {
            if (tag == null) {
                return null;
            }
            var locale = Locale.forLanguageTag(tag.replace('_', '-'));
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        }
    }
}
