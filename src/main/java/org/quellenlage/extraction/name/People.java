package org.quellenlage.extraction.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordFact;
import org.quellenlage.text.WordList;

/** Nouns for persons and institutions, first names and family names: the words that tell what a name is. */
final class People {

    static final People LISTS = new People();

    /**
     * What a noun for a person says of its bearer.
     *
     * @param office the office; synonyms share it
     * @param country the country it belongs to by itself ("Bundeskanzler"); null if the context tells
     * @param scope what a compound names before it: "ÖVP" of "ÖVP-Chef"; null if nothing
     */
    record Office(
            String office,
            @Nullable String country,
            @Nullable String scope,
            boolean former,
            int gender) {

        /** Genders that the bearer may have; both where the noun does not tell. */
        int bearerGender() {
            var both = Agreement.MASCULINE | Agreement.FEMININE;
            return (gender & both) == 0 ? both : gender & both;
        }
    }

    /** What a common noun for an institution says: "Außenministerium" is a ministry. */
    record Institution(String group, String kind) {}

    /** All that one word form says about names. */
    record Sense(
            @Nullable Office office,
            @Nullable Institution institution,
            boolean placeNoun,
            int firstName,
            @Nullable String unnamedSource,
            boolean stranger,
            boolean noun,
            boolean knownName) {

        static final Sense NONE = new Sense(null, null, false, 0, null, false, false, false);
    }

    private static final WordFact<Sense> SENSE = WordFact.of(word -> LISTS.readSense(word));
    private static final WordFact<String> SKELETON = WordFact.of(word -> Skeleton.of(word.form()));

    private record Listed(String office, @Nullable String country) {}

    private final Endings<Listed> offices = new Endings<>();
    private final Endings<Institution> institutions = new Endings<>();
    private final Map<String, Integer> firstNames = new HashMap<>();
    private final Set<String> familyNamesFirst;
    private final Map<String, String> companyForms;
    private final Set<String> placeNouns;
    private final Set<String> commonAcronyms;
    private final Map<String, String> unnamedSources;

    private People() {
        for (var row : WordList.rows("offices")) {
            var listed = new Listed(row.get(1), row.get(2).isEmpty() ? null : row.get(2));
            for (var form : withFeminine(row.getFirst())) {
                offices.putIfAbsent(form, listed);
            }
        }
        WordList.rows("institutions").forEach(it -> institutions.put(it.get(0), new Institution(it.get(1), it.get(2))));
        for (var row : WordList.rows("first-names")) {
            firstNames.put(
                    row.get(0),
                    switch (row.get(1)) {
                        case "M" -> Agreement.MASCULINE;
                        case "F" -> Agreement.FEMININE;
                        default -> Agreement.MASCULINE | Agreement.FEMININE;
                    });
        }
        familyNamesFirst = Set.copyOf(new HashSet<>(WordList.words("family-names-first")));
        companyForms = WordList.pairs("company-forms");
        placeNouns = WordList.words("place-nouns");
        commonAcronyms = WordList.words("common-acronyms");
        unnamedSources = WordList.pairs("unnamed-sources");
    }

    private static Set<String> withFeminine(String noun) {
        var forms = new HashSet<String>();
        forms.add(noun);
        if (noun.endsWith("mann")) {
            forms.add(noun.substring(0, noun.length() - 4) + "frau");
        } else if (noun.endsWith("anwalt")) {
            forms.add(noun.substring(0, noun.length() - 6) + "anwältin");
        } else if (noun.endsWith("Anwalt")) {
            forms.add("Anwältin");
        } else if (noun.endsWith("arzt")) {
            forms.add(noun.substring(0, noun.length() - 4) + "ärztin");
        } else if (noun.endsWith("rat")) {
            forms.add(noun.substring(0, noun.length() - 3) + "rätin");
        } else if (noun.endsWith("e")) {
            forms.add(noun.substring(0, noun.length() - 1) + "in");
        } else {
            forms.add(noun + "in");
        }
        if (noun.endsWith("er")) {
            // "Vorsitzender", "Beamter": the noun is an adjective and drops its ending after an article.
            forms.add(noun.substring(0, noun.length() - 1));
        }
        return forms;
    }

    /** The office a word names; null where it names none. */
    @Nullable
    Office office(Token token) {
        return sense(token).office();
    }

    /** What institution a word names; null where it names none. */
    @Nullable
    Institution institution(Token token) {
        return sense(token).institution();
    }

    boolean isPlaceNoun(Token token) {
        return sense(token).placeNoun();
    }

    /** Genders a first name allows; 0 if the word is none. */
    int firstName(Token token) {
        return sense(token).firstName();
    }

    /** "ANONYMOUS" for "Berichte", "MEDIA" for "Medien"; null for other nouns. */
    @Nullable
    String unnamedSource(Token token) {
        return sense(token).unnamedSource();
    }

    /** What a word says about names. */
    Sense sense(Token token) {
        return token.isWord() ? SENSE.about(token.word()) : Sense.NONE;
    }

    /** What the spellings of a word share as a name. */
    String skeleton(Token token) {
        return SKELETON.about(token.word());
    }

    private Sense readSense(Word word) {
        if (!Character.isUpperCase(word.form().charAt(0))) {
            return Sense.NONE;
        }
        return new Sense(
                readOffice(word),
                readInstitution(word),
                readPlaceNoun(word),
                readFirstName(word),
                readUnnamedSource(word),
                NameWords.readsAsStranger(word),
                NameWords.readsAsNoun(word),
                NameWords.readsAsKnownName(word));
    }

    private @Nullable Office readOffice(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN) {
                var office = office(analysis);
                if (office != null) {
                    return office;
                }
            }
        }
        return byForm(word.form());
    }

    private @Nullable Office byForm(String form) {
        var listed = offices.get(form);
        return listed == null ? null : new Office(listed.office(), listed.country(), null, false, Agreement.MASCULINE);
    }

    private @Nullable Office office(Analysis analysis) {
        var gender = analysis.agreement() & Agreement.SINGULAR;
        var whole = offices.get(analysis.lemma());
        if (whole != null) {
            return new Office(whole.office(), whole.country(), null, false, genderOf(gender, analysis.lemma()));
        }
        var lemma = analysis.lemma();
        var hyphen = lemma.indexOf('-');
        if (hyphen > 0) {
            var prefix = lemma.substring(0, hyphen);
            var rest = lemma.substring(hyphen + 1);
            var former = prefix.equals("Ex") || prefix.equals("Alt");
            var listed = offices.get(rest);
            if (listed == null) {
                listed = offices.endingOf(lastPart(analysis.head()));
            }
            if (listed != null) {
                return new Office(listed.office(), listed.country(), former ? null : prefix, former, gender);
            }
        }
        return compound(analysis, gender);
    }

    /** "Außenministeriumssprecherin": the last part is the noun, what stands before it the scope. */
    private @Nullable Office compound(Analysis analysis, int gender) {
        var head = offices.get(analysis.head());
        if (head == null && mayHide(analysis)) {
            head = offices.endingOf(analysis.head());
            return head == null ? null : new Office(head.office(), head.country(), null, false, gender);
        }
        if (head == null || analysis.head().equals(analysis.lemma())) {
            return null;
        }
        var length = analysis.lemma().length() - analysis.head().length();
        var scope = length > 0 ? analysis.lemma().substring(0, length) : null;
        return new Office(head.office(), head.country(), scope, false, gender);
    }

    /** "Hauptgeschäftsführer" is a "Geschäftsführer"; "Lautsprecher" is no "Sprecher". */
    private static boolean mayHide(Analysis analysis) {
        var origin = analysis.origin();
        return (origin == Analysis.Origin.COMPOUND
                        || origin == Analysis.Origin.DICTIONARY
                        || origin == Analysis.Origin.HYPHEN)
                && !Agreement.only(analysis.agreement() & Agreement.SINGULAR, Agreement.NEUTER)
                && !THINGS.contains(analysis.head());
    }

    /** Things that bear the name of a person. */
    private static final Set<String> THINGS = Set.of(
            "Lautsprecher",
            "Halbleiter",
            "Blitzableiter",
            "Tonleiter",
            "Feuerleiter",
            "Strickleiter",
            "Karriereleiter",
            "Supraleiter",
            "Reiseführer",
            "Messeführer",
            "Datenträger",
            "Flugzeugträger",
            "Energieträger",
            "Steuerzahler",
            "Senkrechtstarter",
            "Bundesrat",
            "Zuschauer",
            "Mittelstürmer",
            "Landesvater");

    private static int genderOf(int gender, String lemma) {
        return lemma.endsWith("in") && Agreement.has(gender, Agreement.FEMININE) ? gender & Agreement.FEMININE : gender;
    }

    private static String lastPart(String head) {
        var hyphen = head.lastIndexOf('-');
        return hyphen < 0 ? head : head.substring(hyphen + 1);
    }

    private @Nullable Institution readInstitution(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.kind() != Analysis.Kind.NOMINALISED) {
                var found = institutions.get(analysis.lemma());
                if (found == null) {
                    found = institutions.endingOf(lastPart(analysis.head()));
                }
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean readPlaceNoun(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN
                    && (placeNouns.contains(analysis.lemma()) || placeNouns.contains(lastPart(analysis.head())))) {
                return true;
            }
        }
        return false;
    }

    private int readFirstName(Word word) {
        var form = word.form();
        var listed = firstNames.get(form);
        if (listed == null && form.endsWith("s")) {
            listed = firstNames.get(form.substring(0, form.length() - 1));
        }
        if (listed != null) {
            return listed;
        }
        var analysis = word.as(Pos.PROPN, Analysis.Kind.FIRST_NAME);
        if (analysis != null) {
            return analysis.agreement() & Agreement.SINGULAR;
        }
        var hyphen = form.indexOf('-');
        if (hyphen > 1
                && hyphen < form.length() - 2
                && !word.canBe(Pos.NOUN)
                && Character.isUpperCase(form.charAt(hyphen + 1))) {
            var before = firstNames.get(form.substring(0, hyphen));
            if (before != null) {
                return before;
            }
        }
        return 0;
    }

    boolean isFamilyNameFirst(String form) {
        return familyNamesFirst.contains(form);
    }

    @Nullable
    String companyForm(String form) {
        return companyForms.get(form);
    }

    boolean isCommonAcronym(String form) {
        return commonAcronyms.contains(form);
    }

    private @Nullable String readUnnamedSource(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.origin() != Analysis.Origin.SUFFIX) {
                var kind = unnamedSources.get(analysis.lemma());
                if (kind == null) {
                    kind = unnamedSources.get(lastPart(analysis.head()));
                }
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }
}
