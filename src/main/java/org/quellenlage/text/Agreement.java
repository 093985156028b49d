package org.quellenlage.text;

/**
 * Case, gender and number as a set of sixteen combinations in one {@code int}: four cases by masculine, feminine, neuter
 * and plural. Words of one noun phrase agree where the intersection of their sets is not empty.
 */
public final class Agreement {

    public static final int NONE = 0;
    public static final int ALL = 0xFFFF;

    public static final int NOMINATIVE = 0x000F;
    public static final int GENITIVE = 0x00F0;
    public static final int DATIVE = 0x0F00;
    public static final int ACCUSATIVE = 0xF000;

    public static final int MASCULINE = 0x1111;
    public static final int FEMININE = 0x2222;
    public static final int NEUTER = 0x4444;
    public static final int PLURAL = 0x8888;
    public static final int SINGULAR = MASCULINE | FEMININE | NEUTER;

    private Agreement() {}

    /** Whether some combination of {@code agreement} lies in {@code set}, as in {@code has(noun, GENITIVE)}. */
    public static boolean has(int agreement, int set) {
        return (agreement & set) != 0;
    }

    /** Whether every combination of {@code agreement} lies in {@code set}, and there is one. */
    public static boolean only(int agreement, int set) {
        return agreement != 0 && (agreement & ~set) == 0;
    }

    /** The set a dictionary tag such as {@code SUB:DAT:PLU:MAS} names; parts it leaves open stay open. */
    static int ofTag(String[] parts) {
        var cases = 0;
        var numbers = 0;
        var genders = 0;
        for (var part : parts) {
            switch (part) {
                case "NOM" -> cases |= NOMINATIVE;
                case "GEN" -> cases |= GENITIVE;
                case "DAT" -> cases |= DATIVE;
                case "AKK" -> cases |= ACCUSATIVE;
                case "SIN" -> numbers |= SINGULAR;
                case "PLU" -> numbers |= PLURAL;
                case "MAS" -> genders |= MASCULINE;
                case "FEM" -> genders |= FEMININE;
                case "NEU" -> genders |= NEUTER;
                default -> {
                    // Other parts of a tag say nothing about agreement.
                }
            }
        }
        if (cases == 0) {
            cases = ALL;
        }
        if (numbers == 0) {
            numbers = genders == 0 ? ALL : SINGULAR;
        }
        if (genders == 0) {
            genders = ALL;
        }
        return cases & numbers & (genders | PLURAL);
    }
}
