package org.quellenlage.extraction;

/** The four kinds of assertion; one assertion is one claim of its most specific kind. */
public enum ClaimKind {
    /** How many, how much, how long, how old: "rund 300 Keller in Mölln". */
    QUANTITY,
    /** Something happened or will happen, at a date, a place or between participants worth comparing. */
    EVENT,
    /** What a law, treaty, contract or judgment stipulates: "Artikel 4 sieht gegenseitigen Beistand vor". */
    PROVISION,
    /** Any other assertion worth checking, by a speaker or by the article itself. */
    STATEMENT
}
