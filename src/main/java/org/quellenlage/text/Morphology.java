package org.quellenlage.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Analysis.Origin;

/**
 * What a German word form can be: basic forms, parts of speech, case, gender, number, tense and mood, from
 * german-pos-dict (Morphy; Lezius 2000). A form the dictionary does not hold is analysed by its part after the last hyphen,
 * as a compound of known words, by its longest known ending, or left unknown. Every form is analysed once and kept.
 */
public final class Morphology {

    /** More forms than this are analysed again at each occurrence, which bounds memory at some 60 MB. */
    private static final int REMEMBERED_FORMS = 250_000;

    private static final int SHORTEST_COMPOUND_HEAD = 4;

    /** A noun behind one of these is made of a verb as a whole: "Hinrichtung" is no "Richtung", "Herausgabe" no "Ausgabe". */
    private static final Set<String> PARTICLES = Set.of(
            "her",
            "hin",
            "zurück",
            "fort",
            "heraus",
            "hinaus",
            "herein",
            "hinein",
            "herunter",
            "hinunter",
            "herauf",
            "hinauf",
            "herbei",
            "hinzu",
            "heran",
            "voraus",
            "empor",
            "entgegen",
            "zusammen",
            "nieder");

    /** A shorter ending says nothing of a word whose beginning is unknown. */
    private static final int SHORTEST_KNOWN_ENDING = 5;

    private static final Comparator<Analysis> BY_LIKELIHOOD = Comparator.comparingInt(Morphology::rank);

    /** The longest German words ever in use have some eighty letters; a longer form is no word. */
    private static final int LONGEST_COMPOUND = 100;

    private static final String[] LINKING_ELEMENTS = {"", "s", "es", "n", "en", "er", "e", "ns"};

    /** Adverbs and prepositions that leave the meaning of the noun behind them as it is. */
    private static final Set<String> TRANSPARENT_BEGINNINGS =
            Set.of("außen", "innen", "gegen", "zwischen", "vize", "nord", "süd", "ost", "west", "sonder");

    private static final List<String> ABSTRACT_ENDINGS =
            List.of("ung", "heit", "keit", "schaft", "tion", "sion", "tät");
    private static final Map<String, String> LOAN_VERB_ENDINGS = Map.of(
            "iert",
            "PA2:3:SIN:PRÄ",
            "ieren",
            "INF:3:PLU:PRÄ",
            "ierte",
            "3:SIN:PRT",
            "ierten",
            "3:PLU:PRT",
            "iere",
            "3:SIN:KJ1");

    private final PosDictionary<Meaning> dictionary;
    private final Map<String, List<Analysis>> additions;
    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>(1 << 15);
    private final ConcurrentHashMap<String, Word> initialWords = new ConcurrentHashMap<>(1 << 12);

    private Morphology(PosDictionary<Meaning> dictionary, Map<String, List<Analysis>> additions) {
        this.dictionary = dictionary;
        this.additions = additions;
    }

    /** The German morphology with the words of {@code lexicon/words.tsv} added to the dictionary. */
    public static Morphology german() {
        return new Morphology(PosDictionary.german(Meaning::of), additions());
    }

    private static Map<String, List<Analysis>> additions() {
        var additions = new LinkedHashMap<String, List<Analysis>>();
        for (var row : WordList.rows("words")) {
            var tag = row.get(2).split(":");
            additions
                    .computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                    .addAll(analyses(row.get(1), tag, Origin.LEXICON));
        }
        return additions;
    }

    /** The word a form stands for inside a sentence. */
    public Word word(String form) {
        return remembered(words, form, false);
    }

    /** The word a form stands for where a sentence, quotation or heading begins: a capital there may be a small letter. */
    public Word initialWord(String form) {
        return Character.isUpperCase(form.charAt(0)) ? remembered(initialWords, form, true) : word(form);
    }

    private Word remembered(ConcurrentHashMap<String, Word> memory, String form, boolean initial) {
        var known = memory.get(form);
        if (known != null) {
            return known;
        }
        var analyses = analyse(form, initial);
        var word = new Word(form, analyses, namesPerson(analyses));
        if (memory.size() < REMEMBERED_FORMS) {
            memory.put(form, word);
        }
        return word;
    }

    /**
     * Nouns for persons have a feminine in "-in" (Movierung, Duden grammar), and so are themselves: "Techniker" and "Kollege" are, for
     * there are "Technikerin" and "Kollegin"; "Computer" is not.
     */
    private boolean namesPerson(List<Analysis> analyses) {
        for (var analysis : analyses) {
            if (analysis.pos() == Pos.NOUN && namesPerson(analysis)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesPerson(Analysis noun) {
        var head = noun.head().substring(noun.head().lastIndexOf('-') + 1);
        return noun.kind() == Kind.ADJECTIVAL_NOUN && !Agreement.only(noun.agreement(), Agreement.NEUTER)
                || head.endsWith("mann")
                || head.endsWith("leute")
                || Agreement.has(noun.agreement(), Agreement.MASCULINE)
                        && dictionary.has(
                                (head.endsWith("e") ? head.substring(0, head.length() - 1) : head) + "in",
                                Meaning::isNoun)
                || head.endsWith("in") && dictionary.has(head.substring(0, head.length() - 2), Meaning::isNoun);
    }

    /**
     * The nouns and stems a German word is put together from, each in its basic form, the last first and compounds among
     * them whole as well as in parts: "Rentenversicherungsbeitrag" gives "Beitrag", "Rentenversicherung", "Versicherung"
     * and "Rente". A simple word has none.
     */
    public List<String> parts(String lemma) {
        if (!mayBeCompound(lemma)) {
            return List.of();
        }
        var parts = new LinkedHashSet<String>();
        addParts(lemma.toLowerCase(Locale.GERMAN), parts);
        return List.copyOf(parts);
    }

    private void addParts(String lower, Collection<String> parts) {
        for (var cut = 3; cut <= lower.length() - SHORTEST_COMPOUND_HEAD; cut++) {
            var head = capitalised(lower.substring(cut));
            if (isBasicNoun(head)) {
                var beginnings = beginnings(lower.substring(0, cut), 0);
                if (!beginnings.isEmpty()) {
                    parts.add(head);
                    addParts(head.toLowerCase(Locale.GERMAN), parts);
                    parts.addAll(beginnings);
                    return;
                }
            }
        }
    }

    /** The basic forms of what a compound begins with, without linking element; none where that is no known word. */
    private List<String> beginnings(String lower, int depth) {
        var upper = capitalised(lower);
        for (var linking : LINKING_ELEMENTS) {
            if (lower.endsWith(linking) && lower.length() - linking.length() >= 3) {
                var noun = nounLemma(upper.substring(0, upper.length() - linking.length()));
                if (noun != null) {
                    var all = new ArrayList<>(List.of(noun));
                    addParts(noun.toLowerCase(Locale.GERMAN), all);
                    return all;
                }
            }
        }
        var stem = beginningStem(lower, upper);
        return stem != null ? List.of(stem) : depth == 0 ? twoBeginnings(lower, upper) : List.of();
    }

    private @Nullable String beginningStem(String lower, String upper) {
        if (isMeaningfulStem(lower)) {
            return lower;
        }
        if (isBasicNoun(upper + "e")) {
            return upper + "e";
        }
        return lower.length() > 3 && isInfinitive(lower + "en") ? lower + "en" : null;
    }

    private List<String> twoBeginnings(String lower, String upper) {
        for (var cut = 3; cut <= lower.length() - 3; cut++) {
            var first = beginnings(lower.substring(0, cut), 1);
            var second = first.isEmpty() ? first : beginnings(lower.substring(cut), 1);
            if (!second.isEmpty()) {
                var all = new ArrayList<String>();
                all.add(upper.substring(0, cut) + second.getFirst().toLowerCase(Locale.GERMAN));
                all.addAll(second);
                all.addAll(first);
                return all;
            }
        }
        return List.of();
    }

    /** A noun that is its own basic form, and neither an infinitive nor an adjective in a noun's place. */
    private boolean isBasicNoun(String form) {
        var found = new ArrayList<String>(1);
        dictionary.read(form, (lemma, meaning) -> {
            if (lemma.equals(form)
                    && meaning.analyses().stream().anyMatch(it -> it.pos() == Pos.NOUN)
                    && meaning.analyses().stream()
                            .noneMatch(it -> it.kind() == Kind.NOMINALISED || it.kind() == Kind.ADJECTIVAL_NOUN)) {
                found.add(lemma);
            }
        });
        return !found.isEmpty();
    }

    private @Nullable String nounLemma(String form) {
        var found = new ArrayList<String>(1);
        if (form.length() >= 3) {
            dictionary.read(form, (lemma, meaning) -> {
                if (meaning.isNoun()) {
                    found.add(lemma);
                }
            });
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** "neu", "drei", "außen", but not "ein", "ver" or "über", which make words of another meaning. */
    private boolean isMeaningfulStem(String lower) {
        return TRANSPARENT_BEGINNINGS.contains(lower)
                || dictionary.has(lower, it -> canBe(it, Pos.ADJ) || canBe(it, Pos.NUM))
                        && !dictionary.has(
                                lower,
                                it -> canBe(it, Pos.PTKVZ)
                                        || canBe(it, Pos.ADP)
                                        || canBe(it, Pos.DET)
                                        || canBe(it, Pos.PRON));
    }

    private static boolean canBe(Meaning meaning, Pos pos) {
        return meaning.analyses().stream().anyMatch(it -> it.pos() == pos);
    }

    private List<Analysis> analyse(String form, boolean initial) {
        var found = direct(form, Origin.DICTIONARY, !initial);
        if (initial) {
            found.addAll(direct(inSmall(form), Origin.DICTIONARY, false));
        }
        found.addAll(participle(initial ? inSmall(form) : form, found));
        if (found.isEmpty() && form.length() > 3 && isUpperCase(form)) {
            found = direct(capitalised(form.toLowerCase(Locale.GERMAN)), Origin.DICTIONARY, false);
        }
        if (found.isEmpty()) {
            found.addAll(byParts(form, initial));
        }
        if (found.isEmpty()) {
            found.addAll(unknown(form));
        }
        return merged(found);
    }

    /** Dictionary readings; a capitalised form inside a sentence is no verb, whatever the dictionary says. */
    private List<Analysis> direct(String form, Origin origin, boolean capitalIsNoun) {
        var found = new ArrayList<Analysis>();
        var nominal = capitalIsNoun && Character.isUpperCase(form.charAt(0));
        dictionary.read(form, (lemma, meaning) -> {
            for (var it : meaning.analyses()) {
                if (!(nominal && (it.pos() == Pos.VERB || it.pos() == Pos.AUX))) {
                    found.add(new Analysis(lemma, lemma, it.pos(), it.agreement(), it.forms(), it.kind(), origin));
                }
            }
        });
        var added = additions.get(form);
        if (added != null) {
            found.addAll(added);
        }
        return found;
    }

    /** "die verlautbarten Pläne": the participle of every verb can be an adjective, also where the dictionary knows a verb alone. */
    private List<Analysis> participle(String form, List<Analysis> found) {
        var stem = DerivedAdjective.stemOf(form);
        if (stem == null || found.stream().anyMatch(it -> it.pos() != Pos.VERB)) {
            return List.of();
        }
        for (var analysis : direct(stem, Origin.DICTIONARY, true)) {
            if (analysis.pos() == Pos.VERB && VerbForms.has(analysis.forms(), VerbForms.PAST_PARTICIPLE)) {
                return DerivedAdjective.ofParticiple(form, stem);
            }
        }
        return List.of();
    }

    private List<Analysis> byParts(String form, boolean initial) {
        var hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 1) {
            return afterHyphen(form, hyphen);
        }
        if (!mayBeCompound(form)) {
            return List.of();
        }
        var compound = compound(form);
        if (!compound.isOfKnownParts() || isVerb(compound)) {
            var derived = DerivedAdjective.of(initial ? inSmall(form) : form);
            if (!derived.isEmpty()) {
                return derived;
            }
        }
        if (compound.isOfKnownParts() || !initial) {
            return compound.analyses();
        }
        var small = compound(inSmall(form));
        return small.isOfKnownParts() ? small.analyses() : compound.analyses();
    }

    private static boolean isVerb(Compound compound) {
        for (var analysis : compound.analyses()) {
            if (analysis.pos() != Pos.VERB) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeCompound(String form) {
        return form.length() >= SHORTEST_COMPOUND_HEAD + 2 && form.length() <= LONGEST_COMPOUND && isLetters(form);
    }

    private List<Analysis> afterHyphen(String form, int hyphen) {
        var tail = form.substring(hyphen + 1);
        var readings = direct(tail, Origin.HYPHEN, true);
        if (readings.isEmpty() && mayBeCompound(tail)) {
            var compound = compound(tail);
            readings = compound.isOfKnownParts() ? compound.analyses() : List.of();
        }
        var capital = Character.isUpperCase(form.charAt(0));
        var whole = new ArrayList<Analysis>();
        for (var reading : readings) {
            var nominal = reading.pos() == Pos.NOUN || reading.pos() == Pos.PROPN || reading.pos() == Pos.ADJ;
            if (nominal || !capital && reading.pos() == Pos.VERB) {
                whole.add(prefixed(form.substring(0, hyphen + 1), reading, Origin.HYPHEN));
            }
        }
        return whole;
    }

    /** How a form can be put together; no analyses if it cannot. */
    private record Compound(List<Analysis> analyses, boolean isOfKnownParts) {}

    /**
     * The longest known ending with a beginning that is itself known ("Außen|ministeriums|sprecherin"), or, where there is
     * none, with any beginning of three letters and an ending of five.
     */
    private Compound compound(String form) {
        var capital = Character.isUpperCase(form.charAt(0));
        Compound byEnding = null;
        for (var cut = 3; cut <= form.length() - SHORTEST_COMPOUND_HEAD; cut++) {
            var head = form.substring(cut);
            var readings = direct(capital ? capitalised(head) : head, Origin.COMPOUND, true);
            readings.removeIf(it -> !canHeadCompound(it, capital));
            if (readings.isEmpty()) {
                continue;
            }
            var beginning = form.substring(0, cut);
            if (isKnownBeginning(beginning, 0)) {
                return new Compound(prefixed(beginning, readings, Origin.COMPOUND), true);
            }
            if (byEnding == null && head.length() >= SHORTEST_KNOWN_ENDING) {
                byEnding = new Compound(prefixed(beginning, readings, Origin.SUFFIX), false);
            }
        }
        return byEnding == null ? new Compound(List.of(), false) : byEnding;
    }

    private static boolean canHeadCompound(Analysis reading, boolean capital) {
        return switch (reading.pos()) {
            case NOUN -> capital;
            case ADJ, VERB -> !capital;
            default -> false;
        };
    }

    private boolean isKnownBeginning(String beginning, int depth) {
        var lower = beginning.toLowerCase(Locale.GERMAN);
        var upper = capitalised(lower);
        for (var linking : LINKING_ELEMENTS) {
            if (lower.endsWith(linking) && lower.length() - linking.length() >= 3) {
                var stem = upper.substring(0, upper.length() - linking.length());
                if (isNoun(stem) || linking.isEmpty() && (isNoun(stem + "e") || isStem(lower))) {
                    return true;
                }
            }
        }
        if (depth < 2 && lower.length() > 7) {
            for (var cut = 3; cut <= lower.length() - 3; cut++) {
                if (isKnownBeginning(lower.substring(cut), 2) && isKnownBeginning(lower.substring(0, cut), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNoun(String form) {
        return form.length() >= 3 && dictionary.has(form, Meaning::isNoun);
    }

    /** Adjective, adverb, preposition, numeral or verb stem: "außen", "neu", "über", "drei", "fahr". */
    private boolean isStem(String lower) {
        return dictionary.has(lower, Meaning::isStem)
                || lower.length() > 3 && (isInfinitive(lower + "en") || isInfinitive(lower + "n"));
    }

    private boolean isInfinitive(String form) {
        return dictionary.has(form, Meaning::isInfinitive);
    }

    /**
     * What the tags of one basic form say together.
     *
     * @param analyses with empty lemma
     * @param isNoun a noun or name
     * @param isStem may begin a compound as it is: adjective, adverb, preposition, numeral, verb particle
     */
    private record Meaning(List<Analysis> analyses, boolean isNoun, boolean isStem, boolean isInfinitive) {

        private static final Set<String> NOUNS = Set.of("SUB", "EIG");
        private static final Set<String> STEMS = Set.of("ADJ", "ADV", "PRP", "ZAL", "ZUS");

        static Meaning of(List<String> tags) {
            var analyses = new ArrayList<Analysis>();
            tags.forEach(tag -> analyses.addAll(Morphology.analyses("", tag.split(":"), Origin.DICTIONARY)));
            return new Meaning(
                    united(analyses),
                    tags.stream().anyMatch(tag -> NOUNS.contains(wordClass(tag))),
                    tags.stream().anyMatch(tag -> STEMS.contains(wordClass(tag))),
                    tags.stream().anyMatch(tag -> tag.contains(":INF")));
        }

        private static String wordClass(String tag) {
            return tag.substring(0, Math.min(3, tag.length()));
        }
    }

    /** A capitalised stranger may be a name or noun in any case; a word in small letters an adverb or foreign word. */
    private static List<Analysis> unknown(String form) {
        if (!Capitals.open(form)) {
            var verb = loanVerb(form);
            if (!verb.isEmpty()) {
                return verb;
            }
            var participle = DerivedAdjective.ofLoanVerb(form);
            return participle == null ? DerivedAdjective.foreign(form) : List.of(participle);
        }
        var abstraction = abstractNoun(form);
        if (!abstraction.isEmpty()) {
            return abstraction;
        }
        var genitive = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss");
        var name = new Analysis(
                form,
                form,
                Pos.PROPN,
                Agreement.ALL & ~Agreement.GENITIVE & ~Agreement.PLURAL,
                0,
                Kind.PLAIN,
                Origin.UNKNOWN);
        if (!genitive) {
            return List.of(name);
        }
        var base = form.substring(0, form.length() - 1);
        return List.of(
                name,
                new Analysis(
                        base, base, Pos.PROPN, Agreement.GENITIVE & Agreement.SINGULAR, 0, Kind.PLAIN, Origin.UNKNOWN));
    }

    /** Nouns in -ung, -heit, -keit, -schaft, -tion, -tät are feminine, their plural ends in -en. */
    private static List<Analysis> abstractNoun(String form) {
        for (var ending : ABSTRACT_ENDINGS) {
            if (form.length() > ending.length() + 3 && form.endsWith(ending)) {
                return one(form, Pos.NOUN, Agreement.FEMININE, 0, Kind.PLAIN, Origin.SUFFIX);
            }
            if (form.length() > ending.length() + 5 && form.endsWith(ending + "en")) {
                var lemma = form.substring(0, form.length() - 2);
                return one(lemma, Pos.NOUN, Agreement.PLURAL, 0, Kind.PLAIN, Origin.SUFFIX);
            }
        }
        return List.of();
    }

    /** Verbs in -ieren are made of any foreign stem: "reaffirmiert". */
    private static List<Analysis> loanVerb(String form) {
        for (var ending : LOAN_VERB_ENDINGS.entrySet()) {
            if (form.endsWith(ending.getKey())
                    && form.length() > ending.getKey().length() + 2) {
                var lemma = form.substring(0, form.length() - ending.getKey().length()) + "ieren";
                var verb = new Analysis(
                        lemma,
                        lemma,
                        Pos.VERB,
                        0,
                        VerbForms.ofTag(ending.getValue().split(":")),
                        Kind.PLAIN,
                        Origin.SUFFIX);
                var participle = DerivedAdjective.ofLoanVerb(form);
                return participle == null ? List.of(verb) : List.of(verb, participle);
            }
        }
        return List.of();
    }

    private static List<Analysis> prefixed(String prefix, List<Analysis> heads, Origin origin) {
        var whole = new ArrayList<Analysis>(heads.size());
        for (var head : heads) {
            whole.add(prefixed(prefix, head, origin));
        }
        return whole;
    }

    private static Analysis prefixed(String prefix, Analysis head, Origin origin) {
        var lemma = prefix + (prefix.endsWith("-") ? head.lemma() : head.lemma().toLowerCase(Locale.GERMAN));
        var isOfVerb = head.pos() == Pos.NOUN && PARTICLES.contains(prefix.toLowerCase(Locale.GERMAN));
        return new Analysis(
                lemma,
                isOfVerb ? lemma : head.lemma(),
                head.pos(),
                head.agreement(),
                head.forms(),
                head.kind(),
                origin);
    }

    /** Analyses of one lemma, part of speech and kind become one; the order is that of likelihood. */
    private static List<Analysis> merged(List<Analysis> found) {
        var merged = united(found);
        merged.sort(BY_LIKELIHOOD);
        return merged;
    }

    private static List<Analysis> united(List<Analysis> found) {
        var united = new ArrayList<Analysis>(found.size());
        for (var analysis : found) {
            var same = indexOfSame(united, analysis);
            if (same < 0) {
                united.add(analysis);
            } else {
                united.set(same, union(united.get(same), analysis));
            }
        }
        return united;
    }

    private static int indexOfSame(List<Analysis> united, Analysis analysis) {
        for (var i = 0; i < united.size(); i++) {
            var other = united.get(i);
            if (other.pos() == analysis.pos()
                    && other.kind() == analysis.kind()
                    && other.lemma().equals(analysis.lemma())) {
                return i;
            }
        }
        return -1;
    }

    private static Analysis union(Analysis a, Analysis b) {
        return new Analysis(
                a.lemma(),
                a.head(),
                a.pos(),
                a.agreement() | b.agreement(),
                a.forms() | b.forms(),
                a.kind(),
                a.origin());
    }

    private static int rank(Analysis analysis) {
        if (analysis.kind() == Kind.NOMINALISED) {
            return 50;
        }
        return switch (analysis.pos()) {
            case DET -> 0;
            case ADP -> 1;
            case SCONJ, CCONJ -> 2;
            case PART -> 3;
            case AUX -> 4;
            case PRON -> 5;
            case NUM -> 6;
            case VERB -> 8;
            case NOUN -> analysis.kind() == Kind.ADJECTIVAL_NOUN ? 10 : 9;
            case PROPN -> 11;
            case ADJ -> 12;
            case ADV -> 13;
            case PTKVZ -> 14;
            case ABBR, INTJ -> 20;
        };
    }

    private static List<Analysis> analyses(String lemma, String[] tag, Origin origin) {
        var agreement = Agreement.ofTag(tag);
        return switch (tag[0]) {
            case "SUB" -> one(lemma, Pos.NOUN, agreement, 0, nounKind(tag), origin);
            case "EIG" -> one(lemma, Pos.PROPN, agreement, 0, nameKind(tag), origin);
            case "ADJ", "PA1", "PA2" -> participleOrAdjective(lemma, tag, agreement, origin);
            case "VER" -> one(lemma, verbPos(tag), 0, VerbForms.ofTag(tag), verbKind(tag), origin);
            case "ART" -> one(lemma, Pos.DET, agreement, 0, has(tag, "DEF") ? Kind.DEFINITE : Kind.INDEFINITE, origin);
            case "PRO" -> pronoun(lemma, tag, agreement, origin);
            case "PRP" -> one(lemma, Pos.ADP, prepositionCases(tag), 0, Kind.PLAIN, origin);
            case "KON" -> conjunction(lemma, tag, origin);
            case "ADV" -> one(lemma, Pos.ADV, 0, 0, Kind.PLAIN, origin);
            case "ZAL" -> one(lemma, Pos.NUM, Agreement.PLURAL, 0, Kind.PLAIN, origin);
            case "NEG" -> one(lemma, Pos.PART, 0, 0, Kind.PLAIN, origin);
            case "ZUS" -> one(lemma, Pos.PTKVZ, 0, 0, Kind.PLAIN, origin);
            case "INJ" -> one(lemma, Pos.INTJ, 0, 0, Kind.PLAIN, origin);
            case "ABK" -> one(lemma, Pos.ABBR, 0, 0, Kind.PLAIN, origin);
            default -> List.of();
        };
    }

    private static List<Analysis> participleOrAdjective(String lemma, String[] tag, int agreement, Origin origin) {
        var comparison = has(tag, "KOM") ? Kind.COMPARATIVE : has(tag, "SUP") ? Kind.SUPERLATIVE : Kind.PLAIN;
        var predicative = has(tag, "PRD");
        var kind = predicative && comparison == Kind.PLAIN ? Kind.PREDICATIVE : comparison;
        return one(lemma, Pos.ADJ, predicative ? 0 : agreement, 0, kind, origin);
    }

    private static List<Analysis> pronoun(String lemma, String[] tag, int agreement, Origin origin) {
        var kind = switch (tag[1]) {
            case "PER" -> Kind.PERSONAL;
            case "DEM" -> Kind.DEMONSTRATIVE;
            case "POS" -> Kind.POSSESSIVE;
            case "REF" -> Kind.REFLEXIVE;
            case "RIN" -> Kind.RELATIVE_OR_INTERROGATIVE;
            default -> Kind.INDEFINITE;
        };
        if (has(tag, "BEG")) {
            return one(lemma, Pos.DET, agreement, 0, kind, origin);
        }
        if (has(tag, "B/S")) {
            return List.of(
                    new Analysis(lemma, lemma, Pos.DET, agreement, 0, kind, origin),
                    new Analysis(lemma, lemma, Pos.PRON, agreement, 0, kind, origin));
        }
        return one(lemma, Pos.PRON, agreement, 0, kind, origin);
    }

    private static List<Analysis> conjunction(String lemma, String[] tag, Origin origin) {
        return switch (tag.length > 1 ? tag[1] : "") {
            case "UNT", "INF" -> one(lemma, Pos.SCONJ, 0, 0, Kind.PLAIN, origin);
            case "VGL" -> one(lemma, Pos.SCONJ, 0, 0, Kind.COMPARING, origin);
            default -> one(lemma, Pos.CCONJ, 0, 0, Kind.PLAIN, origin);
        };
    }

    private static int prepositionCases(String[] tag) {
        var cases = 0;
        for (var part : tag) {
            for (var name : part.split("\\+")) {
                cases |= switch (name) {
                    case "GEN" -> Agreement.GENITIVE;
                    case "DAT" -> Agreement.DATIVE;
                    case "AKK" -> Agreement.ACCUSATIVE;
                    default -> 0;
                };
            }
        }
        return cases == 0 ? Agreement.ALL & ~Agreement.NOMINATIVE : cases;
    }

    private static Pos verbPos(String[] tag) {
        return tag.length > 1 && (tag[1].equals("AUX") || tag[1].equals("MOD")) ? Pos.AUX : Pos.VERB;
    }

    private static Kind verbKind(String[] tag) {
        return tag.length <= 1
                ? Kind.PLAIN
                : switch (tag[1]) {
                    case "AUX" -> Kind.AUXILIARY;
                    case "MOD" -> Kind.MODAL;
                    default -> Kind.PLAIN;
                };
    }

    private static Kind nounKind(String[] tag) {
        return has(tag, "INF") ? Kind.NOMINALISED : has(tag, "ADJ") ? Kind.ADJECTIVAL_NOUN : Kind.PLAIN;
    }

    private static Kind nameKind(String[] tag) {
        var last = tag[tag.length - 1];
        return last.startsWith("VOR")
                ? Kind.FIRST_NAME
                : switch (last) {
                    case "NAC" -> Kind.SURNAME;
                    case "COU" -> Kind.COUNTRY;
                    case "STD" -> Kind.CITY;
                    case "GEB", "MOU" -> Kind.REGION;
                    case "WAT" -> Kind.WATER;
                    default -> Kind.PLAIN;
                };
    }

    private static List<Analysis> one(String lemma, Pos pos, int agreement, int forms, Kind kind, Origin origin) {
        return List.of(new Analysis(lemma, lemma, pos, agreement, forms, kind, origin));
    }

    private static boolean has(String[] tag, String part) {
        for (var each : tag) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static String capitalised(String form) {
        return Character.isUpperCase(form.charAt(0)) ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private static String inSmall(String form) {
        return Character.toLowerCase(form.charAt(0)) + form.substring(1);
    }

    private static boolean isUpperCase(String form) {
        for (var i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(String form) {
        for (var i = 0; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
