package org.quellenlage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into blocks at line ends and says what each is for. What does not belong to the article (newsletters, teasers,
 * comment boxes, share buttons) is kept, but marked with the reason why nothing is read out of it. A line is only marked for
 * what it says itself, for repeating another, or for standing in a list of teasers; a paragraph of the article is never lost
 * to its neighbours.
 */
final class Blocks {

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_SIGNATURE = 120;
    private static final int LONGEST_CUE_LINE = 1200;
    private static final int LONGEST_TEASER = 200;
    private static final int LONGEST_REPEATED = 400;
    private static final int WORDS_OF_A_BYLINE = 7;
    private static final int BLOCKS_OF_A_QUOTE = 3;

    private static final Cues CUES = Cues.read();

    private Blocks() {}

    static List<Block> of(Text text) {
        var lines = lines(text);
        var drafts = new ArrayList<Draft>(lines.size());
        for (var line : lines) {
            drafts.add(new Draft(line, line.length() <= LONGEST_CUE_LINE ? text.slice(line) : ""));
        }
        markCues(drafts);
        markRepeats(drafts);
        markTeasers(drafts);
        markCaptions(drafts);
        markQuotes(text, drafts);
        markHeadlines(drafts);
        markTail(drafts);
        var blocks = new ArrayList<Block>(drafts.size());
        for (var draft : drafts) {
            blocks.add(new Block(blocks.size(), draft.span, draft.kind, draft.reason));
        }
        return blocks;
    }

    private static List<Span> lines(Text text) {
        var lines = new ArrayList<Span>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                addLine(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
    }

    private static void addLine(List<Span> lines, Text text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(Span.between(start, end));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '\ufeff';
    }

    /** What a line says itself: "Newsletter", "0 Kommentare", "Mehr zum Thema – …", "von Sebastian Ehm". */
    private static void markCues(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.line.isEmpty()) {
                continue;
            }
            if (!hasLetters(draft.line)) {
                draft.exclude("no words");
            } else if (isCredit(draft.line)) {
                draft.kind = Block.Kind.DATELINE;
            } else {
                var reason = CUES.reason(draft);
                if (reason != null) {
                    draft.exclude(reason);
                } else if (isByline(draft.line)) {
                    draft.exclude("author");
                } else if (isTimeOfPublication(draft.line)) {
                    draft.exclude("time of publication");
                }
            }
        }
    }

    private static boolean hasLetters(String line) {
        for (var i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Quelle: dpa, AFP", "Foto: Reuters": whom the paper credits. */
    private static boolean isCredit(String line) {
        if (line.length() > 80 || endsSentence(line)) {
            return false;
        }
        if (isAgency(line)) {
            return true;
        }
        var colon = line.indexOf(':');
        if (colon < 0) {
            return false;
        }
        return switch (line.substring(0, colon)) {
            case "Quelle",
                    "Quellen",
                    "Foto",
                    "Fotos",
                    "Bild",
                    "Bilder",
                    "Grafik",
                    "Agentur",
                    "Agenturen",
                    "Bildquelle",
                    "Text" -> true;
            default -> false;
        };
    }

    /** A line that is one agency: "ATS", "(dpa)", "APA/dpa". */
    private static boolean isAgency(String line) {
        var bare = line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
        if (bare.length() < 2 || bare.length() > 12) {
            return false;
        }
        for (var part : bare.split("[/,] ?")) {
            var capitals = part.chars().allMatch(Character::isUpperCase);
            if (!capitals && !part.equals("dpa") && !part.equals("sda") && !part.equals("epd") && !part.equals("afp")) {
                return false;
            }
        }
        return true;
    }

    /** "von Sebastian Ehm", "Von Anna Muster und Paul Beispiel, Berlin". */
    private static boolean isByline(String line) {
        if (!line.startsWith("von ") && !line.startsWith("Von ") || endsSentence(line) || line.indexOf(':') >= 0) {
            return false;
        }
        var words = line.split("[ ,]+");
        if (words.length < 3 || words.length > WORDS_OF_A_BYLINE) {
            return false;
        }
        for (var i = 1; i < words.length; i++) {
            if (!isName(words[i]) && !isJoiner(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.length() > 1;
    }

    private static boolean isJoiner(String word) {
        return switch (word) {
            case "und", "von", "van", "der", "de", "zu", "in", "/", "&" -> true;
            default -> false;
        };
    }

    /** "Heute um 19:58 Uhr veröffentlicht." */
    private static boolean isTimeOfPublication(String line) {
        if (line.length() > 90) {
            return false;
        }
        var bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return (bare.endsWith(" veröffentlicht") || bare.endsWith(" aktualisiert") || bare.endsWith(" publiziert"))
                && (bare.contains(" Uhr ") || hasDigit(bare))
                && !bare.contains(" wurde")
                && !bare.contains(" hat ")
                && bare.split(" ").length <= 9;
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }

    private static void markRepeats(List<Draft> drafts) {
        var seen = new HashSet<String>();
        for (var draft : drafts) {
            if (draft.isRead() && !draft.line.isEmpty() && draft.line.length() <= LONGEST_REPEATED) {
                if (!seen.add(draft.line.toLowerCase(Locale.GERMAN)) && draft.kind == Block.Kind.BODY) {
                    draft.exclude("repeats a line");
                }
            }
        }
    }

    /** Below "Mehr zu …" stand short lines without a full stop; the first paragraph ends the list. */
    private static void markTeasers(List<Draft> drafts) {
        var inList = false;
        for (var draft : drafts) {
            if (draft.opensTeasers) {
                inList = true;
            } else if (inList && draft.isRead()) {
                if (draft.line.isEmpty() || draft.line.length() > LONGEST_TEASER || endsParagraph(draft.line)) {
                    inList = false;
                } else {
                    draft.exclude("related articles");
                }
            }
        }
    }

    private static boolean endsParagraph(String line) {
        return endsSentence(line) && line.length() > 60 || line.endsWith(":");
    }

    private static void markCaptions(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.kind == Block.Kind.BODY && draft.isRead() && isCaption(draft.line)) {
                draft.kind = Block.Kind.CAPTION;
            }
        }
    }

    /** "… am 19. Juni 2024. (AP)", "… unterzeichnet. (Archivbild)", "… (Foto: dpa)". */
    private static boolean isCaption(String line) {
        if (line.isEmpty() || line.length() > LONGEST_REPEATED) {
            return false;
        }
        if (line.startsWith("Foto: ") || line.startsWith("Im Bild: ") || line.startsWith("Bild: ")) {
            return true;
        }
        if (!line.endsWith(")")) {
            return false;
        }
        var open = line.lastIndexOf('(');
        if (open < 0) {
            return false;
        }
        var note = line.substring(open + 1, line.length() - 1);
        return note.equals("Archivbild")
                || note.equals("Symbolbild")
                || note.equals("Archivfoto")
                || note.equals("Symbolfoto")
                || note.startsWith("Foto:")
                || note.startsWith("Bild:")
                || note.startsWith("Archivfoto")
                || note.startsWith("Archivbild")
                || note.equals("AP")
                || note.equals("Reuters")
                || line.contains("(rechts)")
                || line.contains("(links)");
    }

    /**
     * A line that introduces a speaker and ends with a colon, then the quotation without marks, then a line that repeats the
     * speaker's name: "Ministerin Moser sagte: / Wir sind uns einig … / Lena Moser, österreichische Ministerin".
     */
    private static void markQuotes(Text text, List<Draft> drafts) {
        for (var i = 0; i + 2 < drafts.size(); i++) {
            var intro = drafts.get(i);
            if (!intro.isRead() || !endsWithColon(text, intro.span)) {
                continue;
            }
            var limit = Math.min(drafts.size(), i + 2 + BLOCKS_OF_A_QUOTE);
            for (var k = i + 2; k < limit; k++) {
                if (isSignature(drafts.get(k).line, text, intro.span)) {
                    for (var quote = i + 1; quote < k; quote++) {
                        drafts.get(quote).kind = Block.Kind.QUOTE;
                    }
                    drafts.get(k).kind = Block.Kind.SIGNATURE;
                    break;
                }
            }
        }
    }

    private static boolean endsWithColon(Text text, Span span) {
        return !span.isEmpty() && text.charAt(span.end() - 1) == ':';
    }

    /** A short line whose first name, of two words or more, stands in the introducing line as well. */
    private static boolean isSignature(String line, Text text, Span intro) {
        if (line.isEmpty() || line.length() > LONGEST_SIGNATURE || endsSentence(line) || line.endsWith(":")) {
            return false;
        }
        var start = line.startsWith("– ") || line.startsWith("- ") ? 2 : 0;
        var comma = line.indexOf(',');
        var name = comma < 0 ? line.substring(start) : line.substring(start, Math.max(start, comma));
        var words = name.split(" ");
        if (words.length > 5 || words.length == 0 || !isName(words[0].isEmpty() ? "-" : words[0])) {
            return false;
        }
        var introduction = text.slice(tail(intro));
        return introduction.contains(name) || words.length > 1 && introduction.contains(words[words.length - 1]);
    }

    /** The last words of a line are where its speaker stands; a paragraph of any length costs the same. */
    private static Span tail(Span span) {
        return Span.between(Math.max(span.start(), span.end() - LONGEST_CUE_LINE), span.end());
    }

    /** The first line and every line between paragraphs that is short and ends without a full stop. */
    private static void markHeadlines(List<Draft> drafts) {
        var paragraphs = 0;
        for (var draft : drafts) {
            if (draft.isRead() && draft.kind == Block.Kind.BODY && !isTitle(draft.line)) {
                paragraphs++;
            }
        }
        if (paragraphs == 0) {
            return;
        }
        for (var draft : drafts) {
            if (draft.isRead() && draft.kind == Block.Kind.BODY && isTitle(draft.line)) {
                draft.kind = Block.Kind.HEADLINE;
            }
        }
    }

    /** A short line below the article that follows boilerplate heads nothing that is read. */
    private static void markTail(List<Draft> drafts) {
        var last = drafts.size() - 1;
        while (last >= 0 && !drafts.get(last).isText()) {
            last--;
        }
        for (var i = last + 1; i > 0 && i < drafts.size(); i++) {
            if (drafts.get(i).kind == Block.Kind.HEADLINE && !drafts.get(i - 1).isRead()) {
                drafts.get(i).exclude("after the article");
            }
        }
    }

    private static boolean isTitle(String line) {
        return !line.isEmpty()
                        && line.length() <= LONGEST_HEADLINE
                        && !endsSentence(line)
                        && !line.endsWith(":")
                        && !line.endsWith(",")
                        && !line.endsWith(";")
                        && !line.startsWith("•")
                        && !line.startsWith("- ")
                        && !line.startsWith("– ")
                || line.length() <= LONGEST_HEADLINE && line.endsWith("?") && line.indexOf('.') < 0 && !line.isEmpty();
    }

    /** Whether a line ends as a sentence does, closing marks aside. */
    private static boolean endsSentence(String line) {
        for (var i = line.length() - 1; i >= 0; i--) {
            switch (line.charAt(i)) {
                case '.', '!', '?', '…' -> {
                    return true;
                }
                case '"', '“', '”', '«', '»', '‘', '’', '\'', ')', ']' -> {
                    // A closing mark after the end of the sentence.
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** A block while it is being judged. */
    private static final class Draft {

        private final Span span;
        /** The words of the line; empty where the line is too long to be anything but text. */
        private final String line;

        private Block.Kind kind = Block.Kind.BODY;
        private @Nullable String reason;
        private boolean opensTeasers;

        Draft(Span span, String line) {
            this.span = span;
            this.line = line;
        }

        boolean isRead() {
            return reason == null;
        }

        boolean isText() {
            return switch (kind) {
                case BODY, QUOTE, SIGNATURE, CAPTION -> true;
                case HEADLINE, DATELINE, BOILERPLATE -> false;
            };
        }

        void exclude(String why) {
            kind = Block.Kind.BOILERPLATE;
            reason = why;
        }
    }

    /** The words of {@code lexicon/boilerplate.tsv}. */
    private record Cues(
            Map<String, String> whole,
            Map<String, List<Map.Entry<String, String>>> starts,
            Map<String, List<Map.Entry<String, String>>> headings,
            List<Map.Entry<String, String>> addresses) {

        private static final int WORDS_OF_A_HEADING = 12;
        private static final Set<String> ADDRESS = Set.of(
                "sie", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "du", "dein", "deine", "dir", "euch", "uns");

        static Cues read() {
            var whole = new HashMap<String, String>();
            var starts = new HashMap<String, List<Map.Entry<String, String>>>();
            var headings = new HashMap<String, List<Map.Entry<String, String>>>();
            var addresses = new ArrayList<Map.Entry<String, String>>();
            for (var row : WordList.rows("boilerplate")) {
                var entry = Map.entry(row.get(1), row.get(2));
                switch (row.get(0)) {
                    case "whole" -> whole.put(row.get(1), row.get(2));
                    case "start" ->
                        starts.computeIfAbsent(opening(row.get(1)), _ -> new ArrayList<>())
                                .add(entry);
                    case "heading" ->
                        headings.computeIfAbsent(opening(row.get(1)), _ -> new ArrayList<>())
                                .add(entry);
                    default -> addresses.add(entry);
                }
            }
            return new Cues(Map.copyOf(whole), Map.copyOf(starts), Map.copyOf(headings), List.copyOf(addresses));
        }

        private static String opening(String line) {
            var blank = line.indexOf(' ');
            return blank < 0 ? line : line.substring(0, blank);
        }

        @Nullable
        String reason(Draft draft) {
            var line = draft.line.toLowerCase(Locale.GERMAN);
            var bare = withoutFrame(line);
            var reason = whole.get(bare);
            if (reason != null) {
                return reason;
            }
            var heading = find(headings, line);
            if (heading != null
                    && !endsSentence(line)
                    && line.indexOf(" – ") < 0
                    && line.split(" ").length <= WORDS_OF_A_HEADING) {
                draft.opensTeasers = true;
                return heading;
            }
            var start = find(starts, line);
            return start == null || line.length() > LONGEST_REPEATED ? address(draft.line, line) : start;
        }

        private static @Nullable String find(Map<String, List<Map.Entry<String, String>>> cues, String line) {
            for (var cue : cues.getOrDefault(opening(line), List.of())) {
                if (line.startsWith(cue.getKey())) {
                    return cue.getValue();
                }
            }
            return null;
        }

        /** A line that speaks to its reader ("Möchten Sie …", "in Ihrem Postfach") and of the paper's services. */
        private @Nullable String address(String written, String line) {
            if (!addressesReader(written)) {
                return null;
            }
            for (var cue : addresses) {
                if (line.contains(cue.getKey())) {
                    return cue.getValue();
                }
            }
            return null;
        }

        /** The polite "Sie" has its capital inside the sentence, or follows the verb of a request. */
        private static boolean addressesReader(String line) {
            for (var from = 0; from < line.length(); from++) {
                var end = endOfWord(line, from);
                if (end > from && ADDRESS.contains(line.substring(from, end).toLowerCase(Locale.GERMAN))) {
                    if (from == 0 ? isYourWish(wordFrom(line, end)) : Character.isUpperCase(line.charAt(from))) {
                        return true;
                    }
                }
                from = end;
            }
            return false;
        }

        private static int endOfWord(String line, int from) {
            var end = from;
            while (end < line.length() && isOfWord(line.codePointAt(end))) {
                end += Character.charCount(line.codePointAt(end));
            }
            return end;
        }

        private static boolean isOfWord(int codePoint) {
            return codePoint == '-' || Character.isLetter(codePoint);
        }

        /** The first word that begins here or further on; empty if there is none. */
        private static String wordFrom(String line, int offset) {
            var from = offset;
            while (from < line.length() && !isOfWord(line.codePointAt(from))) {
                from++;
            }
            return line.substring(from, endOfWord(line, from));
        }

        private static boolean isYourWish(String word) {
            return switch (word) {
                case "wollen", "möchten", "haben", "können", "finden", "erhalten", "bekommen" -> true;
                default -> false;
            };
        }

        /** "0 Kommentare", "[Anzeige]", "Kommentare (12)": without numbers and marks around. */
        private static String withoutFrame(String line) {
            var start = 0;
            var end = line.length();
            while (start < end && !Character.isLetter(line.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetter(line.charAt(end - 1))) {
                end--;
            }
            return line.substring(start, end);
        }
    }
}
