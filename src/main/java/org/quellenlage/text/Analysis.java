package org.quellenlage.text;

/**
 * One way to understand a word form: "sei" as a form of "sein", "Gefangene" as noun or adjective.
 *
 * @param lemma basic form; of a compound the whole basic form: "Verteidigungsabkommen"
 * @param head basic form of the last part of a compound: "Abkommen"; else the lemma
 * @param agreement set of {@link Agreement}
 * @param forms set of {@link VerbForms}; 0 for other words
 * @param kind more of the dictionary's tag where it helps
 * @param origin where the analysis comes from
 */
public record Analysis(String lemma, String head, Pos pos, int agreement, int forms, Kind kind, Origin origin) {

    /** Finer classes of pronouns, names, articles and verbs. */
    public enum Kind {
        PLAIN,
        DEFINITE,
        INDEFINITE,
        PERSONAL,
        DEMONSTRATIVE,
        POSSESSIVE,
        REFLEXIVE,
        RELATIVE_OR_INTERROGATIVE,
        AUXILIARY,
        MODAL,
        FIRST_NAME,
        SURNAME,
        COUNTRY,
        CITY,
        REGION,
        WATER,
        /** Infinitive used as a noun: "das Lachen". */
        NOMINALISED,
        /** "die Verletzten", "der Angeklagte". */
        ADJECTIVAL_NOUN,
        COMPARATIVE,
        SUPERLATIVE,
        PREDICATIVE,
        COMPARING;

        int bit() {
            return 1 << ordinal();
        }
    }

    /** How far an analysis can be trusted, best first. */
    public enum Origin {
        DICTIONARY,
        /** After the last hyphen: "US-Außenminister" as "Außenminister". */
        HYPHEN,
        /** Known words put together: "Verteidigungsabkommen". */
        COMPOUND,
        /** The end of the word is known, its beginning is not. */
        SUFFIX,
        /** A word of the reader's own lists. */
        LEXICON,
        UNKNOWN
    }

    public boolean isFinite() {
        return VerbForms.has(forms, VerbForms.FINITE);
    }
}
