package org.quellenlage.extraction.provision;

import java.util.List;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;

/** Reads what stands below an article or paragraph: "Abs. 1 Satz 2", "Nr. 9 und 10", "Abs. 2 lit. a", "ff.". */
final class Divisions {

    private final List<Token> tokens;
    private final int from;
    private final int limit;
    /** In "§§ 3, 5 Abs. 1 und 7" a bare number after "und" is a paragraph of its own. */
    private final boolean ofChain;

    Divisions(List<Token> tokens, int from, int limit, boolean ofChain) {
        this.tokens = tokens;
        this.from = from;
        this.limit = limit;
        this.ofChain = ofChain;
    }

    /** The token after the divisions; {@code from} where there are none. */
    int end() {
        var at = from;
        while (at < limit) {
            var next = division(at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int division(int i) {
        var form = tokens.get(i).form();
        if (isFollowing(form)) {
            return i + 1;
        }
        if (i == from && isRoman(form) && form.length() < 5) {
            return values(i);
        }
        if (isName(form) && i + 1 < limit && isValue(i + 1)) {
            return values(i + 1);
        }
        var joined = isJoin(form) || form.equals("in");
        return joined && i > from && i + 2 < limit && isName(tokens.get(i + 1).form()) && isValue(i + 2)
                ? values(i + 2)
                : -1;
    }

    /** value {("," | "und" | "bis") value} */
    private int values(int i) {
        var at = afterValue(i);
        while (!ofChain && at + 1 < limit && isJoin(tokens.get(at).form()) && isValue(at + 1) && !isAmount(at + 1)) {
            at = afterValue(at + 1);
        }
        return at;
    }

    private int afterValue(int i) {
        var at = i + 1;
        if (at < limit
                && tokens.get(i).is(Kind.NUMBER)
                && tokens.get(at).is(Kind.WORD)
                && tokens.get(at).form().length() == 1
                && Character.isLowerCase(tokens.get(at).form().charAt(0))
                && tokens.get(at).start() - tokens.get(i).end() <= 1) {
            at++;
        }
        return at < limit
                        && tokens.get(at).is(")")
                        && tokens.get(i).form().length() == 1
                        && at == i + 1
                        && Character.isLetter(tokens.get(i).form().charAt(0))
                ? at + 1
                : at;
    }

    /** "Nr. 1 und 210 DM": the second number is an amount. */
    private boolean isAmount(int i) {
        return i + 1 < limit
                && switch (tokens.get(i + 1).form()) {
                    case "DM", "Euro", "€", "EUR", "%", "Prozent", "Mark", "Franken", "Schilling" -> true;
                    default -> false;
                };
    }

    private boolean isValue(int i) {
        var token = tokens.get(i);
        if (token.is(Kind.NUMBER) || token.is(Kind.ORDINAL)) {
            return token.form().length() <= 4;
        }
        var form = token.form();
        return token.is(Kind.WORD)
                && (isRoman(form)
                        || form.length() <= 2 && Character.isLowerCase(form.charAt(0))
                        || Character.isDigit(form.charAt(0)) && form.length() < 5);
    }

    static boolean isRoman(String form) {
        if (form.isEmpty() || form.length() > 6) {
            return false;
        }
        for (var i = 0; i < form.length(); i++) {
            if ("IVXL".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoin(String form) {
        return switch (form) {
            case ",", "und", "bis", "oder", "sowie", "-", "–", "u." -> true;
            default -> false;
        };
    }

    private static boolean isFollowing(String form) {
        return switch (form) {
            case "f", "ff", "f.", "ff.", "fortfolgende", "folgende" -> true;
            default -> false;
        };
    }

    private static boolean isName(String form) {
        return switch (form) {
            case "Abs.",
                    "Abs",
                    "Absatz",
                    "Absätze",
                    "Absätzen",
                    "Absatzes",
                    "Satz",
                    "Satzes",
                    "Sätze",
                    "Sätzen",
                    "S.",
                    "S",
                    "Nr.",
                    "Nr",
                    "Nrn.",
                    "Nrn",
                    "Nummer",
                    "Nummern",
                    "Ziffer",
                    "Ziffern",
                    "Ziff.",
                    "Ziff",
                    "Buchst.",
                    "Buchst",
                    "Buchstabe",
                    "Buchstaben",
                    "Bst.",
                    "lit.",
                    "lit",
                    "Halbsatz",
                    "Halbs.",
                    "Halbs",
                    "HS",
                    "Hs.",
                    "Alt.",
                    "Alt",
                    "Alternative",
                    "Var.",
                    "Variante",
                    "Unterabs.",
                    "Unterabsatz",
                    "UAbs.",
                    "Spiegelstrich",
                    "Anhang",
                    "Punkt",
                    "Zif.",
                    "Z",
                    "Z." -> true;
            default -> false;
        };
    }
}
