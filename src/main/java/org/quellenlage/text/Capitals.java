package org.quellenlage.text;

/** How nouns and names are told by their letters. */
final class Capitals {

    private static final int SHORTEST_BRAND = 4;

    private Capitals() {}

    /** Whether a form is written as a noun or name: with a capital in front, or right behind one small letter ("eBay"). */
    static boolean open(String form) {
        return Character.isUpperCase(form.charAt(0))
                || form.length() >= SHORTEST_BRAND
                        && Character.isUpperCase(form.charAt(1))
                        && Character.isLowerCase(form.charAt(0))
                        && Character.isLowerCase(form.charAt(2));
    }
}
