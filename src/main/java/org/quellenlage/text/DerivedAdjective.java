package org.quellenlage.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Analysis.Origin;

/**
 * Adjectives no dictionary lists, told by the suffix that makes them of nouns, verbs and names: "unschweizerisch",
 * "tuvaluisch", "anlasslos", "lehrbuchhaft" (Fleischer and Barz 2012, Wortbildung der deutschen Gegenwartssprache).
 */
final class DerivedAdjective {

    private static final List<String> SUFFIXES =
            List.of("isch", "lich", "haft", "los", "bar", "sam", "mäßig", "artig", "förmig", "fähig");

    /** Of Latin and French origin; too common at the end of other words unless an ending of adjectives follows. */
    private static final List<String> FOREIGN_SUFFIXES = List.of("al", "ell", "iv", "är", "ös", "ibel", "ant", "ent");

    private static final List<String> ENDINGS = List.of("em", "en", "er", "es", "e");
    private static final int SHORTEST_STEM = 3;

    private DerivedAdjective() {}

    /** The reading of a form in small letters; none where it has no such suffix. */
    static List<Analysis> of(String form) {
        for (var suffix : SUFFIXES) {
            var at = form.lastIndexOf(suffix);
            if (at >= SHORTEST_STEM && Character.isLowerCase(form.charAt(0))) {
                var end = at + suffix.length();
                var agreement = agreement(form.substring(end));
                if (agreement >= 0) {
                    var lemma = form.substring(0, end);
                    return List.of(new Analysis(lemma, lemma, Pos.ADJ, agreement, 0, Kind.PLAIN, Origin.SUFFIX));
                }
            }
        }
        return List.of();
    }

    /** "der designierte Chef": the participle of a verb in -ieren before its noun; null elsewhere. */
    static @Nullable Analysis ofLoanVerb(String form) {
        var at = form.lastIndexOf("iert");
        var agreement = at < SHORTEST_STEM ? -1 : agreement(form.substring(at + "iert".length()));
        var lemma = at < 0 ? form : form.substring(0, at + "iert".length());
        return agreement <= 0 ? null : new Analysis(lemma, lemma, Pos.ADJ, agreement, 0, Kind.PLAIN, Origin.SUFFIX);
    }

    /** "verlautbart" of "verlautbarten"; null where the form is no participle with an ending, as far as its letters tell. */
    static @Nullable String stemOf(String form) {
        for (var ending : ENDINGS) {
            var end = form.length() - ending.length();
            if (end > SHORTEST_STEM && form.endsWith(ending) && Character.isLowerCase(form.charAt(0))) {
                var stem = form.substring(0, end);
                return stem.endsWith("t") || stem.endsWith("en") ? stem : null;
            }
        }
        return null;
    }

    static List<Analysis> ofParticiple(String form, String stem) {
        var agreement = agreement(form.substring(stem.length()));
        return List.of(new Analysis(stem, stem, Pos.ADJ, agreement, 0, Kind.PLAIN, Origin.SUFFIX));
    }

    /** "binationales", "prozessuale": a stranger with a foreign suffix and the ending of an adjective. */
    static List<Analysis> foreign(String form) {
        for (var ending : ENDINGS) {
            if (form.endsWith(ending)) {
                var lemma = form.substring(0, form.length() - ending.length());
                for (var suffix : FOREIGN_SUFFIXES) {
                    if (lemma.endsWith(suffix) && lemma.length() - suffix.length() >= SHORTEST_STEM) {
                        return List.of(
                                new Analysis(lemma, lemma, Pos.ADJ, agreement(ending), 0, Kind.PLAIN, Origin.SUFFIX));
                    }
                }
            }
        }
        return List.of();
    }

    /** What an adjective with this ending can agree with, strong and weak; -1 for no ending of an adjective. */
    private static int agreement(String ending) {
        return switch (ending) {
            case "" -> Agreement.NONE;
            case "e" ->
                Agreement.NOMINATIVE
                        | Agreement.ACCUSATIVE & (Agreement.FEMININE | Agreement.NEUTER | Agreement.PLURAL);
            case "er" ->
                Agreement.NOMINATIVE & Agreement.MASCULINE
                        | (Agreement.GENITIVE | Agreement.DATIVE) & Agreement.FEMININE
                        | Agreement.GENITIVE & Agreement.PLURAL;
            case "es" -> (Agreement.NOMINATIVE | Agreement.ACCUSATIVE) & Agreement.NEUTER;
            case "em" -> Agreement.DATIVE & (Agreement.MASCULINE | Agreement.NEUTER);
            case "en" ->
                Agreement.PLURAL | Agreement.GENITIVE | Agreement.DATIVE | Agreement.ACCUSATIVE & Agreement.MASCULINE;
            default -> -1;
        };
    }
}
