package org.quellenlage.extraction.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What the spellings of one name share: "Jelzin" and "Yelzin" have one skeleton, and so have "Kim Jong Un" and "Kim
 * Jong-un".
 */
public final class Skeleton {

    private Skeleton() {}

    public static String of(String name) {
        var plain = plain(name);
        var out = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                i += append(out, plain, i, letter);
            }
        }
        return out.toString();
    }

    /** In small letters without accents. */
    private static String plain(String name) {
        var plain = new StringBuilder(name.length() + 2);
        for (var i = 0; i < name.length(); i++) {
            var letter = name.charAt(i);
            switch (letter) {
                case 'ä', 'Ä' -> plain.append('a');
                case 'ö', 'Ö' -> plain.append('o');
                case 'ü', 'Ü' -> plain.append('u');
                case 'ß' -> plain.append("ss");
                default -> {
                    if (letter >= 0x80) {
                        return decomposed(name);
                    }
                    plain.append(Character.toLowerCase(letter));
                }
            }
        }
        return plain.toString();
    }

    /** The same for letters that German does not have. */
    private static String decomposed(String name) {
        return Normalizer.normalize(
                name.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ł", "l")
                        .replace("ø", "o")
                        .replace("ı", "i"),
                Normalizer.Form.NFD);
    }

    /** Appends the letter's class and says how many letters more it has used up. */
    private static int append(StringBuilder out, String plain, int i, char letter) {
        var used = 0;
        var folded = letter;
        if (plain.startsWith("sch", i)) {
            folded = 's';
            used = 2;
        } else if (plain.startsWith("sh", i)) {
            folded = 's';
            used = 1;
        } else if (plain.startsWith("kh", i) || plain.startsWith("ch", i)) {
            folded = 'h';
            used = 1;
        } else {
            folded = switch (letter) {
                case 'y', 'j' -> 'i';
                case 'v' -> 'w';
                case 'z' -> 's';
                default -> letter;
            };
        }
        if (out.isEmpty() || out.charAt(out.length() - 1) != folded) {
            out.append(folded);
        }
        return used;
    }
}
