package org.quellenlage.text;

/** How nouns and names are told by their letters. */
final class Capitals {

    private static final int SHORTEST_BRAND = 4;
    private static final int LONGEST_BEFORE_HYPHEN = 3;

    private Capitals() {}

    /** Whether a form is written as a noun or name: with a capital in front, or right behind one small letter ("eBay"). */
    static boolean open(String form) {
        return Character.isUpperCase(form.charAt(0))
                || form.length() >= SHORTEST_BRAND
                        && Character.isUpperCase(form.charAt(1))
                        && Character.isLowerCase(form.charAt(0))
                        && Character.isLowerCase(form.charAt(2));
    }

    /** Whether what stands behind a short word and a hyphen is written so: "ai-Bericht", "al-Haddad". */
    static boolean openBehindHyphen(String form) {
        var hyphen = form.indexOf('-');
        return hyphen > 0
                && hyphen <= LONGEST_BEFORE_HYPHEN
                && hyphen + 1 < form.length()
                && Character.isLetter(form.charAt(0))
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }
}
