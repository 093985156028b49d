package org.quellenlage.text;

/**
 * The forms a word can be of a verb, as a set in one {@code int}: tense or mood by person and number for finite forms, one
 * bit each for the others.
 */
public final class VerbForms {

    public static final int NONE = 0;

    /** Each tense or mood owns six bits: first, second, third person singular, then plural. */
    public static final int PRESENT = 0x3F;

    public static final int PAST = PRESENT << 6;
    public static final int KONJUNKTIV_I = PRESENT << 12;
    public static final int KONJUNKTIV_II = PRESENT << 18;

    public static final int INFINITIVE = 1 << 24;
    /** "abzuwarten": the particle verb with its zu inside. */
    public static final int ZU_INFINITIVE = 1 << 25;

    public static final int PRESENT_PARTICIPLE = 1 << 26;
    public static final int PAST_PARTICIPLE = 1 << 27;
    public static final int IMPERATIVE = 1 << 28;

    public static final int INDICATIVE = PRESENT | PAST;
    public static final int FINITE = PRESENT | PAST | KONJUNKTIV_I | KONJUNKTIV_II;

    public static final int FIRST_PERSON = everyTense(0b001001);
    public static final int SECOND_PERSON = everyTense(0b010010);
    public static final int THIRD_PERSON = everyTense(0b100100);
    public static final int SINGULAR = everyTense(0b000111);
    public static final int PLURAL = everyTense(0b111000);

    private VerbForms() {}

    public static boolean has(int forms, int set) {
        return (forms & set) != 0;
    }

    private static int everyTense(int sixBits) {
        return sixBits | sixBits << 6 | sixBits << 12 | sixBits << 18;
    }

    static int ofTag(String[] parts) {
        var tense = 0;
        var person = 0;
        var number = 0;
        var other = 0;
        for (var part : parts) {
            switch (part) {
                case "PRÄ" -> tense |= PRESENT;
                case "PRT" -> tense |= PAST;
                case "KJ1" -> tense |= KONJUNKTIV_I;
                case "KJ2" -> tense |= KONJUNKTIV_II;
                case "1" -> person |= FIRST_PERSON;
                case "2" -> person |= SECOND_PERSON;
                case "3" -> person |= THIRD_PERSON;
                case "SIN" -> number |= SINGULAR;
                case "PLU" -> number |= PLURAL;
                case "INF" -> other |= INFINITIVE;
                case "EIZ" -> other |= ZU_INFINITIVE;
                case "PA1" -> other |= PRESENT_PARTICIPLE;
                case "PA2" -> other |= PAST_PARTICIPLE;
                case "IMP" -> other |= IMPERATIVE;
                default -> {
                    // Other parts of a tag say nothing about the form.
                }
            }
        }
        return (other & IMPERATIVE) != 0 ? IMPERATIVE : other | tense & person & number;
    }
}
