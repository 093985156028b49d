package org.quellenlage.text;

import java.util.ArrayList;
import java.util.List;
import org.quellenlage.text.Token.Kind;

/**
 * Cuts the tokens of a block into sentences. A point ends one unless a small letter follows; closing marks stay with the
 * sentence they close; a closed quotation that a comma or a small letter follows has not ended it: "„Kommt ihr?“, fragte
 * sie." The place a report comes from stands alone: "Wien (dpa) –".
 */
final class SentenceSplitter {

    /** No sentence of a newspaper is this long; a longer run of words is cut, so that each costs a bounded effort. */
    private static final int LONGEST_SENTENCE = 400;

    private static final int LONGEST_DATELINE = 14;
    private static final int LONGEST_HEADING = 8;
    private static final int FEWEST_HEADING_WORDS = 2;
    private static final int MOST_DATELINE_NAMES = 4;

    private final Tokenizer tokenizer;

    SentenceSplitter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Ranges of {@code tokens}, each from the end of the one before. */
    List<Integer> ends(List<Token> tokens) {
        var ends = new ArrayList<Integer>();
        for (var i = 0; i < tokens.size(); i++) {
            if (isDash(tokens.get(i)) && isDateline(tokens, ends.isEmpty() ? 0 : ends.getLast(), i)) {
                end(ends, i + 1, tokens);
            } else if (runsOn(tokens, ends.isEmpty() ? 0 : ends.getLast(), i)) {
                end(ends, i, tokens);
            } else if (mayEnd(tokens, i)) {
                var after = i + 1;
                while (after < tokens.size() && isClosing(tokens, after)) {
                    after++;
                }
                if (after >= tokens.size() || begins(tokens, i, after)) {
                    end(ends, after, tokens);
                    i = after - 1;
                }
            }
        }
        if (ends.isEmpty() || ends.getLast() < tokens.size()) {
            end(ends, tokens.size(), tokens);
        }
        return ends;
    }

    private static boolean isDash(Token token) {
        return token.is("–") || token.is("—") || token.is("-");
    }

    /** "Wien –", "Frankfurt/Main (dpa) –": where a report comes from; the sentence begins after it. */
    private boolean isDateline(List<Token> tokens, int from, int dash) {
        if (dash == from
                || dash - from > LONGEST_DATELINE
                || dash + 1 >= tokens.size()
                || tokens.get(dash).start() == tokens.get(dash - 1).end()
                || !opensSentence(tokens.get(dash + 1))) {
            return false;
        }
        var names = 0;
        var inBrackets = false;
        for (var i = from; i < dash; i++) {
            var token = tokens.get(i);
            if (inBrackets) {
                inBrackets = !token.is(")");
            } else if (token.is("(") && names > 0) {
                inBrackets = true;
            } else if (token.isWord() && token.isCapitalised() && !tokenizer.isFunctionWord(token.form())) {
                names++;
            } else if (names == 0 || !isWithinDateline(token)) {
                return false;
            }
        }
        return !inBrackets && names <= MOST_DATELINE_NAMES;
    }

    /**
     * "Leise Kritik Nach dem Spiel war …": a heading whose line end was lost. In the middle of a sentence a small word has no capital,
     * but in titles, which have an article before them or stand behind a noun of their kind.
     */
    private boolean runsOn(List<Token> tokens, int from, int i) {
        var token = tokens.get(i);
        if (i == from + 1 && isNounBeforeOpening(tokens, i)) {
            return true;
        }
        if (i < from + FEWEST_HEADING_WORDS
                || i + FEWEST_HEADING_WORDS >= tokens.size()
                || !token.is(Kind.WORD)
                || !token.isCapitalised()
                || isPolite(token.form())) {
            return false;
        }
        var behindAddress = tokens.get(i - 1).is(Kind.ADDRESS);
        return (behindAddress
                        || i - from <= LONGEST_HEADING
                                && tokens.get(i - 1).is(Kind.WORD)
                                && isHeading(tokens.subList(from, i)))
                && !tokenizer.canBe(token.form(), Pos.DET)
                && tokenizer.isFunctionWord(token.form());
    }

    /** "Neuwahl | In der Stadt wird …": a noun, then a preposition with a capital and an article. */
    private boolean isNounBeforeOpening(List<Token> tokens, int i) {
        var noun = tokens.get(i - 1);
        var opening = tokens.get(i);
        return i + FEWEST_HEADING_WORDS < tokens.size()
                && noun.is(Kind.WORD)
                && noun.isCapitalised()
                && tokenizer.canBe(noun.form(), Pos.NOUN)
                && !tokenizer.isFunctionWord(noun.form())
                && opening.is(Kind.WORD)
                && opening.isCapitalised()
                && tokenizer.canBe(opening.form(), Pos.ADP)
                && tokenizer.canBe(tokens.get(i + 1).form(), Pos.DET)
                && !tokens.get(i + 1).isCapitalised();
    }

    /** Words alone, no article before them, and either no verb among them or one at their end. */
    private boolean isHeading(List<Token> words) {
        for (var word : words) {
            if (!word.is(Kind.WORD)) {
                return false;
            }
        }
        if (tokenizer.canBe(words.getFirst().form(), Pos.DET)) {
            return false;
        }
        if (isVerb(words.getLast())) {
            return true;
        }
        var capitals = 0;
        for (var word : words) {
            if (word.isCapitalised()) {
                capitals++;
            } else if (isVerb(word) || tokenizer.canBe(word.form(), Pos.ADP)) {
                return false;
            }
        }
        return capitals >= FEWEST_HEADING_WORDS && !holdsCapitalPreposition(words);
    }

    private boolean holdsCapitalPreposition(List<Token> words) {
        for (var word : words) {
            if (word.isCapitalised() && tokenizer.canBe(word.form(), Pos.ADP)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Token token) {
        var form = token.form();
        return !token.isCapitalised()
                && (tokenizer.canBe(form, Pos.VERB) || tokenizer.canBe(form, Pos.AUX))
                && !tokenizer.canBe(form, Pos.ADP);
    }

    private static boolean isPolite(String form) {
        return form.startsWith("Sie") || form.startsWith("Ihr") || form.startsWith("Ihn") || form.startsWith("Du");
    }

    private static boolean opensSentence(Token token) {
        return token.isCapitalised() || token.is(Kind.NUMBER) || token.is(Kind.OPENING_QUOTE) || token.is(Kind.QUOTE);
    }

    /** "Frankfurt am Main", "Wien/Graz", "Moskau, 26.07.2005". */
    private static boolean isWithinDateline(Token token) {
        return token.is(Kind.NUMBER)
                || token.is(Kind.ORDINAL)
                || switch (token.form()) {
                    case "/", ",", "am", "an", "der" -> true;
                    default -> false;
                };
    }

    private static void end(List<Integer> ends, int end, List<Token> tokens) {
        var start = ends.isEmpty() ? 0 : ends.getLast();
        while (end - start > LONGEST_SENTENCE) {
            start = cut(start, tokens);
            ends.add(start);
        }
        ends.add(end);
    }

    /** After the last comma or semicolon that is near enough, or in the middle of the words if there is none. */
    private static int cut(int start, List<Token> tokens) {
        for (var i = start + LONGEST_SENTENCE - 1; i > start; i--) {
            if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
                return i + 1;
            }
        }
        return start + LONGEST_SENTENCE;
    }

    private boolean mayEnd(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.is(Kind.ABBREVIATION)) {
            return i + 1 < tokens.size()
                    && !isTitle(token.form())
                    && tokens.get(i + 1).isWord()
                    && tokens.get(i + 1).isCapitalised()
                    && tokenizer.isFunctionWord(tokens.get(i + 1).form());
        }
        return token.is(Kind.PUNCTUATION)
                && switch (token.form().charAt(0)) {
                    case '.', '!', '?', '…' -> true;
                    default -> false;
                };
    }

    /** Whether the token after the end mark and its closing marks begins a new sentence. */
    private boolean begins(List<Token> tokens, int mark, int after) {
        var next = tokens.get(after);
        if (next.is(Kind.OPENING_QUOTE) || next.is(Kind.QUOTE)) {
            return true;
        }
        if (next.is(Kind.PUNCTUATION)) {
            return switch (next.form()) {
                case "(", "[", "–", "—", "-", "•", "·", "|" ->
                    !next.is("–") || after == mark + 1 && tokens.get(mark).is(".");
                default -> false;
            };
        }
        if (next.is(Kind.NUMBER) || next.is(Kind.ORDINAL) || next.is(Kind.SYMBOL)) {
            return true;
        }
        return next.isCapitalised() || next.is(Kind.ADDRESS);
    }

    private static boolean isClosing(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.is(Kind.CLOSING_QUOTE)) {
            return true;
        }
        return switch (token.form()) {
            case ".", "!", "?", "…", ")", "]" -> true;
            default ->
                token.is(Kind.QUOTE) && token.start() == tokens.get(i - 1).end();
        };
    }

    private static boolean isTitle(String form) {
        return switch (form) {
            case "Dr.",
                    "Prof.",
                    "Mag.",
                    "Dipl.",
                    "Ing.",
                    "St.",
                    "Hl.",
                    "Abg.",
                    "Mr.",
                    "Mrs.",
                    "Ms.",
                    "Hr.",
                    "Fr.",
                    "Art.",
                    "Nr.",
                    "Abs." -> true;
            default -> form.length() == 2;
        };
    }
}
