package org.quellenlage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordList;

/**
 * Names a claimant as a German sentence needs it: "nach Angaben des norwegischen Verteidigungsministeriums", "Experten
 * zufolge", "nach Angaben von Jana Voss". The dictionary confirms every inflected form; where it knows none, "laut" takes
 * the name as it is.
 */
public final class SourcePhrase {

    private static final Map<String, List<String>> WITH_ARTICLE = WordList.rows("names-with-article").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.subList(1, row.size())));

    private final Morphology morphology;

    public SourcePhrase(Morphology morphology) {
        this.morphology = morphology;
    }

    /** "nach Angaben der Polizei", "ukrainischen Ermittlern zufolge". */
    public String accordingTo(Claimant claimant) {
        var name = claimant.name();
        var known = WITH_ARTICLE.get(name);
        if (known != null) {
            return "nach Angaben " + known.get(1);
        }
        if (isProperName(claimant)) {
            return "nach Angaben von " + name;
        }
        var phrase = phrase(name, claimant.kind() == Claimant.Kind.GROUP);
        if (phrase == null) {
            return "laut " + name;
        }
        if (phrase.isPlural()) {
            var noun = dativePlural(phrase.noun);
            return noun == null ? "laut " + name : phrase.with("", "en", noun) + " zufolge";
        }
        var noun = genitive(phrase);
        var article = phrase.is(Agreement.FEMININE) ? "der " : "des ";
        return noun == null ? "laut " + name : "nach Angaben " + phrase.with(article, "en", noun);
    }

    /** "die Polizei", "Experten", "Jana Voss": who speaks, after "so". */
    public String speaker(Claimant claimant) {
        var name = claimant.name();
        var known = WITH_ARTICLE.get(name);
        if (known != null) {
            return known.getFirst();
        }
        var phrase = isProperName(claimant) ? null : phrase(name, claimant.kind() == Claimant.Kind.GROUP);
        if (phrase == null || phrase.isPlural()) {
            return name;
        }
        var article = phrase.is(Agreement.FEMININE) ? "die " : phrase.is(Agreement.NEUTER) ? "das " : "der ";
        var noun =
                isStrongAdjectivalNoun(phrase.noun) ? phrase.noun.substring(0, phrase.noun.length() - 1) : phrase.noun;
        return phrase.with(article, "e", noun);
    }

    private boolean isProperName(Claimant claimant) {
        if (claimant.kind() == Claimant.Kind.PERSON || claimant.kind() == Claimant.Kind.AGENCY) {
            return true;
        }
        var first = claimant.name().split(" ", 2)[0];
        var word = morphology.word(first);
        return isCapital(first)
                && !isAdjectiveForm(first)
                && !isStrongAdjectivalNoun(first)
                && (word.isOnlyName() || !word.isKnown() || isAcronym(first));
    }

    /** Adjectives and a noun in the nominative without an article, and whatever follows them. */
    private record NounPhrase(List<String> adjectives, String noun, String rest, int agreement) {

        boolean is(int set) {
            return Agreement.has(agreement, set);
        }

        boolean isPlural() {
            return Agreement.only(agreement, Agreement.PLURAL);
        }

        String with(String article, String ending, String inflected) {
            var words = new ArrayList<String>();
            adjectives.forEach(it -> words.add(stem(it) + ending));
            words.add(inflected);
            return article + String.join(" ", words) + rest;
        }
    }

    private @Nullable NounPhrase phrase(String name, boolean ofMany) {
        var words = name.split(" ");
        var adjectives = new ArrayList<String>();
        var agreement = Agreement.NOMINATIVE;
        var at = 0;
        while (at < words.length - 1 && isAdjectiveForm(words[at])) {
            agreement &= ofStrongEnding(words[at]);
            adjectives.add(words[at++]);
        }
        agreement &= isStrongAdjectivalNoun(words[at])
                ? Agreement.MASCULINE
                : morphology.word(words[at]).agreement(Pos.NOUN);
        if (adjectives.isEmpty() && Agreement.has(agreement, Agreement.PLURAL) && ofMany) {
            agreement &= Agreement.PLURAL; // "Kommandeure" and "Ermittler" of a group
        } else if (Agreement.has(agreement, Agreement.SINGULAR)) {
            agreement &= Agreement.SINGULAR;
        }
        if (agreement == Agreement.NONE) {
            return null;
        }
        var rest = at + 1 < words.length ? " " + String.join(" ", List.of(words).subList(at + 1, words.length)) : "";
        return new NounPhrase(List.copyOf(adjectives), words[at], rest, agreement);
    }

    /** "norwegisches" before a noun without article can only be neuter, "ukrainischer" only masculine. */
    private static int ofStrongEnding(String adjective) {
        if (adjective.endsWith("es")) {
            return Agreement.NEUTER;
        }
        return adjective.endsWith("er") ? Agreement.MASCULINE : Agreement.FEMININE | Agreement.PLURAL;
    }

    private boolean isAdjectiveForm(String word) {
        if (word.length() < 4 || !(word.endsWith("e") || word.endsWith("er") || word.endsWith("es"))) {
            return false;
        }
        var small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
        return !isCapital(word)
                || morphology.word(small).canBe(Pos.ADJ)
                        && !morphology.word(word).canBe(Pos.NOUN);
    }

    private static String stem(String adjective) {
        return adjective.endsWith("e")
                ? adjective.substring(0, adjective.length() - 1)
                : adjective.substring(0, adjective.length() - 2);
    }

    private @Nullable String genitive(NounPhrase phrase) {
        var noun = phrase.noun;
        if (phrase.is(Agreement.FEMININE)) {
            return noun;
        }
        if (isStrongAdjectivalNoun(noun)) {
            return noun.substring(0, noun.length() - 1) + "n"; // "des Abgeordneten"
        }
        var gender = phrase.is(Agreement.MASCULINE) ? Agreement.MASCULINE : Agreement.NEUTER;
        var candidates = endsInSibilant(noun)
                ? List.of(noun + "es", noun)
                : List.of(noun + "s", noun + "es", noun + "n", noun + "en", noun + "ns", noun);
        for (var candidate : candidates) {
            if (isForm(candidate, noun, Agreement.GENITIVE & gender)) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable String dativePlural(String noun) {
        var candidate = noun.endsWith("n") || noun.endsWith("s") ? noun : noun + "n";
        return isForm(candidate, noun, Agreement.DATIVE & Agreement.PLURAL) ? candidate : null;
    }

    private boolean isForm(String candidate, String noun, int wanted) {
        var lemmas = nouns(morphology.word(noun)).stream().map(Analysis::lemma).toList();
        return nouns(morphology.word(candidate)).stream()
                .anyMatch(it -> Agreement.has(it.agreement(), wanted) && lemmas.contains(it.lemma()));
    }

    private static List<Analysis> nouns(Word word) {
        return word.analyses().stream().filter(it -> it.pos() == Pos.NOUN).toList();
    }

    /** "Abgeordneter" without an article: the dictionary has its weak form "Abgeordnete". */
    private boolean isStrongAdjectivalNoun(String noun) {
        return noun.endsWith("er")
                && !morphology.word(noun).canBe(Pos.NOUN)
                && morphology.word(noun.substring(0, noun.length() - 1)).has(Pos.NOUN, Analysis.Kind.ADJECTIVAL_NOUN);
    }

    private static boolean endsInSibilant(String noun) {
        return noun.endsWith("s") || noun.endsWith("ß") || noun.endsWith("x") || noun.endsWith("z");
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(it -> Character.isUpperCase(it) || it == '-');
    }
}
