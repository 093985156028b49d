package org.quellenlage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quellenlage.text.Token.Kind;

/**
 * Cuts a text into tokens in one pass over its characters. Every quotation mark is a token of its own, told open or closed
 * by the white space around it; the point of an abbreviation or ordinal belongs to it; "Anm.Das" glued by a lost space is
 * cut. White space is no token.
 */
public final class Tokenizer {

    /** "di", "com": longer runs behind a point begin a sentence that was typed without a blank. */
    private static final int LONGEST_ENDING_OF_NAME = 3;

    private static final int LONGEST_ADDRESS = 2_000;

    private static final Set<String> ABBREVIATIONS = WordList.words("abbreviations");
    private static final Set<String> TOP_LEVEL_DOMAINS = Set.of(
            "de", "at", "ch", "com", "org", "net", "eu", "info", "tv", "io", "gov", "it", "fr", "uk", "ru", "li", "lu");
    private static final Set<String> MONTHS = Set.of(
            "Januar",
            "Jänner",
            "Februar",
            "Feber",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
            "Jan",
            "Feb",
            "Febr",
            "Mär",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Okt",
            "Nov",
            "Dez");
    private static final Set<String> BEFORE_ORDINAL = Set.of(
            "am", "vom", "zum", "im", "beim", "bis", "ab", "seit", "der", "die", "das", "dem", "den", "des", "dieser",
            "dieses", "diesem", "jeder", "jedes", "jedem", "sein", "seine", "seinen", "seinem", "seiner", "seines",
            "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere", "ein", "eine", "einen", "einem",
            "einer", "zur", "Der", "Die", "Das", "Am", "Im", "Vom", "Zum", "Zur", "Bis", "Ab", "Seit", "und", "oder");
    private static final Word NO_WORD = new Word("", List.of());

    private final Morphology morphology;

    public Tokenizer(Morphology morphology) {
        this.morphology = morphology;
    }

    /** The tokens of one block, numbered from {@code firstIndex}; the words are looked up later, with their sentence. */
    List<Token> tokens(CharSequence text, Span block, int firstIndex) {
        return new Scan(text, block, firstIndex).run();
    }

    /** The word of a token, once it is known whether it begins a sentence; all its occurrences share one form. */
    Token withWord(Token token, int index, boolean initial) {
        var word = switch (token.kind()) {
            case WORD, ABBREVIATION -> initial ? morphology.initialWord(token.form()) : morphology.word(token.form());
            default -> NO_WORD;
        };
        var form = word == NO_WORD ? token.form() : word.form();
        return new Token(index, token.span(), form, token.kind(), word);
    }

    boolean isFunctionWord(String form) {
        var word = morphology.initialWord(form);
        return (word.canBe(Pos.DET)
                        || word.canBe(Pos.PRON)
                        || word.canBe(Pos.ADP)
                        || word.canBe(Pos.SCONJ)
                        || word.canBe(Pos.CCONJ)
                        || word.canBe(Pos.ADV))
                && !morphology.word(form).canBe(Pos.NOUN);
    }

    /** What a form can be, before its place in the sentence is known. */
    boolean canBe(String form, Pos pos) {
        return morphology.initialWord(form).canBe(pos);
    }

    /** One pass over one block. */
    private final class Scan {

        private final String text;
        private final int end;
        private final int blockStart;
        private final List<Token> tokens = new ArrayList<>();
        private int index;
        private int at;
        private int openSingleQuotes;

        /** Up to here no address can begin, which saves looking for one at every word of a long run without spaces. */
        private int plainUntil;

        Scan(CharSequence text, Span block, int firstIndex) {
            this.text = text.toString();
            this.at = block.start();
            this.blockStart = block.start();
            this.end = block.end();
            this.index = firstIndex;
        }

        List<Token> run() {
            while (at < end) {
                var c = text.charAt(at);
                if (isSpace(c)) {
                    at++;
                } else if (isDigit(c)) {
                    number();
                } else if (isWordStart(at)) {
                    word(at, at);
                } else {
                    mark(c);
                }
            }
            return tokens;
        }

        private void number() {
            var start = at;
            var stop = digits(at);
            while (stop + 1 < end && isInsideNumber(text.charAt(stop)) && isDigit(text.charAt(stop + 1))) {
                stop = digits(stop + 1);
            }
            if (stop < end && continuesAsWord(stop)) {
                word(start, stop);
                return;
            }
            if (isOrdinalPoint(start, stop)) {
                add(start, stop + 1, Kind.ORDINAL);
            } else {
                add(start, stop, Kind.NUMBER);
            }
        }

        /** "34-jährig", "1990er", "3.", "20-fach"; but "5km" and "1950-1953" are cut. */
        private boolean continuesAsWord(int stop) {
            var c = text.charAt(stop);
            if (c == '-' || c == '‑') {
                return stop + 1 < end && isLetter(stop + 1);
            }
            if (!isLetter(stop)) {
                return false;
            }
            var letters = letters(stop);
            var tail = text.substring(stop, letters);
            return switch (tail) {
                case "er",
                        "ers",
                        "ern",
                        "fach",
                        "fache",
                        "fachen",
                        "mal",
                        "jährig",
                        "jährige",
                        "jährigen",
                        "jähriger",
                        "jähriges",
                        "te",
                        "ten",
                        "ter",
                        "tes",
                        "tem",
                        "ste",
                        "sten",
                        "ster",
                        "stes",
                        "stem",
                        "stel",
                        "tel" -> true;
                default ->
                    tail.startsWith("jähr")
                            || tail.startsWith("prozentig")
                            || tail.startsWith("köpfig")
                            || tail.startsWith("stündig")
                            || tail.startsWith("tägig");
            };
        }

        private boolean isOrdinalPoint(int start, int stop) {
            if (stop >= end || text.charAt(stop) != '.' || stop - start > 3) {
                return false;
            }
            for (var i = start; i < stop; i++) {
                if (!isDigit(text.charAt(i))) {
                    return false;
                }
            }
            var next = skipSpaces(stop + 1);
            if (next >= end) {
                return stop - start <= 2
                        && !tokens.isEmpty()
                        && BEFORE_ORDINAL.contains(tokens.getLast().form())
                        && isDatePreposition(tokens.getLast().form());
            }
            var c = text.charAt(next);
            if (next == stop + 1) {
                return isLetter(next) || c == ',' || c == ')' || c == '/' || c == '-' || c == '–';
            }
            if (Character.isLowerCase(c)) {
                return true;
            }
            if (!isLetter(next)) {
                return c == '-' || c == '–' || c == '/' || isDigit(c);
            }
            var following = text.substring(next, letters(next));
            if (MONTHS.contains(following)
                    || following.startsWith("Jahrhundert")
                    || following.startsWith("Jahrtausend")) {
                return true;
            }
            if (isFunctionWord(following)) {
                return false;
            }
            return stop - start <= 2 && tokens.isEmpty()
                    || !tokens.isEmpty()
                            && BEFORE_ORDINAL.contains(tokens.getLast().form());
        }

        private boolean isDatePreposition(String form) {
            return form.equals("am") || form.equals("vom") || form.equals("zum") || form.equals("dem");
        }

        /** The word from {@code start}, of which everything before {@code read} is known to belong to it: "2:0-Sieg". */
        private void word(int start, int read) {
            var stop = read;
            var next = address(start);
            if (next > 0) {
                add(start, next, Kind.ADDRESS);
                return;
            }
            while (stop < end) {
                var c = text.charAt(stop);
                if (isLetterOrDigit(stop)) {
                    stop += Character.charCount(text.codePointAt(stop));
                } else if (isInsideWord(c)
                        && stop > start
                        && stop + 1 < end
                        && isLetterOrDigit(stop + 1)
                        && !(isDigit(text.charAt(stop + 1)) && isUnitOfNumber(start))) {
                    stop++;
                } else if (isGenderMark(stop, c) || c == '.' && isPointOfName(start, stop)) {
                    stop++;
                } else if (c == '.' && isPointBeforeHyphen(stop)) {
                    stop += 2;
                } else if (c == '&' && stop + 1 < end && isUpper(stop - 1) && isUpper(stop + 1)) {
                    stop++;
                } else if (c == '\u00AD') {
                    stop++;
                } else {
                    break;
                }
            }
            if (stop == start) {
                stop = start + 1;
            }
            if (stop < end
                    && text.charAt(stop) == '-'
                    && (stop + 1 == end
                            || isSpace(text.charAt(stop + 1))
                            || text.charAt(stop + 1) == ','
                            || text.charAt(stop + 1) == '/')) {
                add(start, stop + 1, Kind.WORD);
                return;
            }
            if (stop < end && text.charAt(stop) == '.') {
                var abbreviation = abbreviation(start, stop);
                if (abbreviation > 0) {
                    add(start, abbreviation, Kind.ABBREVIATION);
                    return;
                }
                if (isRomanOrdinal(start, stop)) {
                    add(start, stop + 1, Kind.ORDINAL);
                    return;
                }
            }
            add(start, stop, Kind.WORD);
        }

        /** End of an abbreviation with its points, or -1. */
        private int abbreviation(int start, int stop) {
            var word = text.substring(start, stop);
            if (word.length() == 1 && start > 0 && text.charAt(start - 1) == '/') {
                return -1; // "90 km/h." ends its sentence
            }
            if (word.length() == 1) {
                var last = stop + 1;
                while (last + 1 < end && isLetter(last) && text.charAt(last + 1) == '.') {
                    last += 2;
                }
                if (last > stop + 1 || Character.isLowerCase(word.charAt(0))) {
                    return last;
                }
                var next = skipSpaces(last);
                return next < end
                                && next > last
                                && isUpper(next)
                                && !isFunctionWord(text.substring(next, letters(next)))
                        ? last
                        : -1;
            }
            if (word.length() == 2 && stop + 2 < end && isLetter(stop + 1) && text.charAt(stop + 2) == '.') {
                return stop + 3;
            }
            return ABBREVIATIONS.contains(word) && !(word.equals("Art") && endsSentence(stop)) ? stop + 1 : -1;
        }

        /** "K.-o.-Spiel", "St.-Anna-Platz". */
        private boolean isPointBeforeHyphen(int point) {
            return point + 2 < end && text.charAt(point + 1) == '-' && isLetter(point + 2);
        }

        /** "Ver.di", "Check24.de": a point with a few small letters right behind it ends no sentence. */
        private boolean isPointOfName(int start, int point) {
            var stop = point + 1;
            while (stop < end && isLetter(stop) && !isUpper(stop)) {
                stop++;
            }
            var length = stop - point - 1;
            return isUpper(start)
                    && point - start > 1
                    && length > 1
                    && length <= LONGEST_ENDING_OF_NAME
                    && (stop == end || !isLetterOrDigit(stop) && text.charAt(stop) != '.')
                    && !isFunctionWord(text.substring(point + 1, stop));
        }

        /** "dieser Art." may end a sentence where "Art. 5" may not. */
        private boolean endsSentence(int point) {
            var next = skipSpaces(point + 1);
            return next >= end || !isDigit(text.charAt(next));
        }

        private boolean isRomanOrdinal(int start, int stop) {
            for (var i = start; i < stop; i++) {
                if ("IVX".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
            var next = skipSpaces(stop + 1);
            return !tokens.isEmpty()
                    && tokens.getLast().isWord()
                    && next < end
                    && next > stop + 1
                    && !(isUpper(next) && isFunctionWord(text.substring(next, letters(next))));
        }

        /** End of a web or mail address that begins here, or -1. */
        private int address(int start) {
            if (start < plainUntil) {
                return -1;
            }
            var stop = start;
            var dots = 0;
            var at = 0;
            var slashes = 0;
            var limit = Math.min(end, start + LONGEST_ADDRESS);
            while (stop < limit && !endsAddress(text.charAt(stop))) {
                var c = text.charAt(stop);
                dots += c == '.' ? 1 : 0;
                at += c == '@' ? 1 : 0;
                slashes += c == '/' ? 1 : 0;
                stop++;
            }
            if (dots == 0 && slashes < 2) {
                plainUntil = stop;
                return -1;
            }
            while (stop > start && ".:!?'’".indexOf(text.charAt(stop - 1)) >= 0) {
                stop--;
            }
            var form = text.substring(start, stop);
            if (form.startsWith("http://")
                    || form.startsWith("https://")
                    || form.startsWith("www.")
                    || at == 1 && dots > 0) {
                return stop;
            }
            var path = form.indexOf('/');
            var host = path < 0 ? form : form.substring(0, path);
            var dot = host.lastIndexOf('.');
            return dot > 1 && TOP_LEVEL_DOMAINS.contains(host.substring(dot + 1)) ? stop : -1;
        }

        private void mark(char c) {
            var start = at;
            switch (c) {
                case '„', '“', '”', '"', '»', '«', '‟', '〝', '〞' -> quote(start, start + 1, c);
                case '‚', '‘', '‹', '›' -> {
                    quote(start, start + 1, c);
                    openSingleQuotes += tokens.getLast().is(Kind.OPENING_QUOTE) ? 1 : 0;
                }
                case '\'', '’', '`', '´' -> apostropheOrQuote(start);
                case ',' -> {
                    if (start + 2 < end && text.charAt(start + 1) == ',' && isLetter(start + 2)) {
                        add(start, start + 2, Kind.OPENING_QUOTE);
                    } else {
                        add(start, start + 1, Kind.PUNCTUATION);
                    }
                }
                case '.' -> {
                    var stop = start + 1;
                    while (stop < end && text.charAt(stop) == '.') {
                        stop++;
                    }
                    add(start, stop, Kind.PUNCTUATION);
                }
                case '!',
                        '?',
                        ';',
                        ':',
                        '(',
                        ')',
                        '[',
                        ']',
                        '{',
                        '}',
                        '-',
                        '–',
                        '—',
                        '…',
                        '/',
                        '‐',
                        '‑',
                        '•',
                        '·',
                        '|' -> add(start, start + 1, Kind.PUNCTUATION);
                case '<', '>' -> {
                    if (start + 1 < end && text.charAt(start + 1) == c) {
                        quote(start, start + 2, c);
                    } else {
                        add(start, start + 1, Kind.SYMBOL);
                    }
                }
                default -> {
                    var stop = start + Character.charCount(text.codePointAt(start));
                    add(start, Math.min(stop, end), Kind.SYMBOL);
                }
            }
        }

        private void apostropheOrQuote(int start) {
            if (start + 1 < end && text.charAt(start + 1) == text.charAt(start)) {
                quote(start, start + 2, '"');
                return;
            }
            var opens = opensBefore(start) && start + 1 < end && isLetterOrDigit(start + 1);
            if (opens) {
                openSingleQuotes++;
                add(start, start + 1, Kind.OPENING_QUOTE);
            } else if (openSingleQuotes > 0) {
                openSingleQuotes--;
                add(start, start + 1, Kind.CLOSING_QUOTE);
            } else {
                add(start, start + 1, Kind.PUNCTUATION);
            }
        }

        /** White space tells an opening from a closing mark; where it does not, the glyph does. */
        private void quote(int start, int stop, char glyph) {
            var left = opensBefore(start);
            var right = stop >= end || isSpace(text.charAt(stop)) || ".,;:!?)]“”…–-".indexOf(text.charAt(stop)) >= 0;
            Kind kind;
            if (glyph == '„' || glyph == '‚' || glyph == '‟') {
                kind = Kind.OPENING_QUOTE;
            } else if (left && !right) {
                kind = Kind.OPENING_QUOTE;
            } else if (right && !left) {
                kind = Kind.CLOSING_QUOTE;
            } else {
                kind = glyph == '“' || glyph == '”' || glyph == '‘' ? Kind.CLOSING_QUOTE : Kind.QUOTE;
            }
            add(start, stop, kind);
        }

        private boolean opensBefore(int start) {
            return start == blockStart
                    || isSpace(text.charAt(start - 1))
                    || "([{–—-/:„»«‚".indexOf(text.charAt(start - 1)) >= 0;
        }

        /** "3km-5km": the word glued to a number ends before the next number. */
        private boolean isUnitOfNumber(int start) {
            return !tokens.isEmpty()
                    && tokens.getLast().is(Kind.NUMBER)
                    && tokens.getLast().end() == start;
        }

        private boolean isGenderMark(int stop, char c) {
            return (c == '*' || c == '_' || c == ':' || c == '·')
                    && stop > blockStart
                    && isLetter(stop - 1)
                    && stop + 2 < end
                    && text.charAt(stop + 1) == 'i'
                    && text.charAt(stop + 2) == 'n'
                    && (stop + 3 == end || !isLetter(stop + 3) || startsWith(stop + 1, "innen"));
        }

        private boolean startsWith(int offset, String prefix) {
            if (offset + prefix.length() > end) {
                return false;
            }
            for (var i = 0; i < prefix.length(); i++) {
                if (text.charAt(offset + i) != prefix.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private void add(int start, int stop, Kind kind) {
            var form = text.substring(start, stop);
            tokens.add(new Token(index++, Span.between(start, stop), form, kind, NO_WORD));
            at = stop;
        }

        private int digits(int from) {
            var stop = from;
            while (stop < end && isDigit(text.charAt(stop))) {
                stop++;
            }
            return stop;
        }

        private int letters(int from) {
            var stop = from;
            while (stop < end && isLetter(stop)) {
                stop++;
            }
            return stop;
        }

        private int skipSpaces(int from) {
            var next = from;
            while (next < end && isSpace(text.charAt(next))) {
                next++;
            }
            return next;
        }

        private boolean isWordStart(int offset) {
            if (isLetter(offset)) {
                return true;
            }
            return text.charAt(offset) == '-'
                    && (offset == blockStart || isSpace(text.charAt(offset - 1)))
                    && offset + 2 < end
                    && isLetter(offset + 1)
                    && Character.isLowerCase(text.charAt(offset + 1));
        }

        private boolean isLetter(int offset) {
            var c = text.charAt(offset);
            return c < 0x80 ? isPlainLetter(c) : Character.isLetter(text.codePointAt(offset)) || isCombining(c);
        }

        private boolean isLetterOrDigit(int offset) {
            return isDigit(text.charAt(offset)) || isLetter(offset);
        }

        private boolean isUpper(int offset) {
            return offset >= blockStart && Character.isUpperCase(text.charAt(offset));
        }
    }

    private static boolean endsAddress(char c) {
        return !isPlainLetter(c) && (isSpace(c) || "„“”\"»«()<>,;".indexOf(c) >= 0);
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInsideNumber(char c) {
        return c == '.' || c == ',' || c == ':' || c == '\'' || c == '’' || c == '/';
    }

    private static boolean isInsideWord(char c) {
        return c == '-' || c == '‑' || c == '\'' || c == '’';
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2009'
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
