package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.value.Unit;

/** What questions ask of the phrases of a claim. */
final class Terms {

    /** Words that stand for somebody the sentence does not name. */
    private static final Set<String> NAMELESS = Set.of(
            "ich",
            "du",
            "er",
            "sie",
            "es",
            "wir",
            "ihr",
            "man",
            "dies",
            "das",
            "der",
            "die",
            "dieser",
            "diese",
            "dieses",
            "jener",
            "wer",
            "was",
            "alle",
            "alles",
            "viele",
            "manche",
            "einige",
            "niemand",
            "nichts",
            "jemand",
            "etwas",
            "beide",
            "keiner",
            "andere",
            "einer",
            "eine",
            "eines",
            "sich",
            "hier",
            "dort",
            "selbst",
            "letzterer",
            "jeder");

    /** Adjectives that say how many, not which. */
    private static final Set<String> UNRESTRICTING = Set.of(
            "insgesamt",
            "gesamt",
            "rund",
            "etwa",
            "zirka",
            "genau",
            "knapp",
            "gut",
            "mindestens",
            "höchstens",
            "derzeit",
            "aktuell",
            "bisherig",
            "bislang",
            "ganz",
            "all",
            "viel",
            "mehrere",
            "einige",
            "beid",
            "beide",
            "bestätigt",
            "gezählt",
            "geborgen",
            "gefunden",
            "gemeldet",
            "registriert",
            "erfasst",
            "nachgewiesen",
            "identifiziert",
            "bekannt",
            "offiziell",
            "mutmaßlich",
            "angeblich",
            "sogenannt");

    static final Set<String> NUMBER_NOUNS = Set.of(
            "Prozent",
            "Prozentpunkt",
            "Promille",
            "Million",
            "Milliarde",
            "Billion",
            "Billiarde",
            "Tausend",
            "Hundert",
            "Dutzend",
            "Euro",
            "Dollar",
            "Meter",
            "Zahl",
            "Anzahl",
            "Summe",
            "Betrag",
            "Wert",
            "Höhe",
            "Anteil",
            "Teil",
            "Hälfte",
            "Drittel",
            "Viertel",
            "Fünftel",
            "Zehntel");

    private Terms() {}

    static List<Term> terms(ExtractedClaim claim) {
        var terms = new ArrayList<Term>();
        if (claim.subject() != null) {
            terms.add(claim.subject());
        }
        if (claim.object() != null) {
            terms.add(claim.object());
        }
        terms.addAll(claim.participants());
        return terms;
    }

    static boolean isNamed(Term term) {
        return term.entityId() != null || !NAMELESS.contains(term.head().toLowerCase(Locale.GERMAN));
    }

    /** A genitive that says whose: "der Umsatz der Sparte". */
    static boolean isOwner(String modifier) {
        return !modifier.isBlank()
                && !NUMBER_NOUNS.contains(modifier)
                && Character.isUpperCase(modifier.charAt(0))
                && !isOriginAdjective(modifier);
    }

    static boolean isParty(Term term) {
        var known = term.entityId() == null ? null : Gazetteer.WORLD.byId(term.entityId());
        return known != null && known.group().equals("party");
    }

    static List<String> restricting(List<String> modifiers) {
        return modifiers.stream()
                .filter(it -> !NUMBER_NOUNS.contains(it))
                .map(it -> it.toLowerCase(Locale.GERMAN))
                .filter(it -> !it.isBlank() && !UNRESTRICTING.contains(it) && !Character.isDigit(it.charAt(0)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Adjectives that say where somebody comes from: "nordkoreanisch", "bayerisch", "Leipziger". */
    static boolean isOriginAdjective(String modifier) {
        return modifier.endsWith("isch") || (modifier.endsWith("er") && Character.isUpperCase(modifier.charAt(0)));
    }

    /** "nordkoreanisch" as it stands before a plural: "nordkoreanische". */
    static String adjectives(String group) {
        var words = new ArrayList<String>();
        for (var word : group.split(" ")) {
            words.add(word.endsWith("isch") || word.endsWith("ig") || word.endsWith("lich") ? word + "e" : word);
        }
        return String.join(" ", words);
    }

    /** "Prozent", "Milliarden": how much, not what. */
    static boolean isUnit(Term term, String symbol) {
        var unit = Unit.of(symbol);
        return term.name().isBlank()
                || NUMBER_NOUNS.contains(term.head())
                || (unit != null && unit.german().endsWith(term.head()));
    }

    static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
