package org.quellenlage.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Morphology;
import org.springframework.stereotype.Component;

/**
 * The words of a text in the form they are found by: basic forms, so that "Soldaten" finds "Soldat"; the parts of
 * compounds, so that "Minister" finds "Außenminister"; small letters without umlauts; numbers without the marks between
 * their digits. Words that only hold a sentence together ("der", "wurde", "und") are left out.
 */
@Component
public final class GermanWords {

    /** Longer runs of letters are no words; what follows is not looked at. */
    private static final int LONGEST = 60;

    /** More forms than this are analysed again at each occurrence. */
    private static final int REMEMBERED = 100_000;

    private final Morphology morphology;
    private final ConcurrentHashMap<String, List<String>> remembered = new ConcurrentHashMap<>(1 << 12);

    public GermanWords(Morphology morphology) {
        this.morphology = morphology;
    }

    /** The words a text is found by. */
    public Set<String> of(String text) {
        var found = new LinkedHashSet<String>();
        addTo(found, text);
        return found;
    }

    /** Adds the words a text is found by. */
    public void addTo(Set<String> found, String text) {
        split(text, word -> found.addAll(terms(word)));
    }

    /**
     * What is asked for: all of these words, each in one of several forms. A word with a star at its end stands for all
     * that begin with it. Words that hold a sentence together are left out, as they are in what is found.
     */
    public List<AnyWord> asked(String text) {
        var asked = new ArrayList<AnyWord>();
        for (var part : text.strip().split("\\s+")) {
            var words = new ArrayList<String>();
            split(part, words::add);
            for (var i = 0; i < words.size(); i++) {
                var open = i == words.size() - 1 && part.endsWith("*");
                var forms = open ? Set.of(folded(words.get(i))) : formsOf(words.get(i));
                if (!forms.isEmpty()) {
                    asked.add(new AnyWord(List.copyOf(forms), open));
                }
            }
        }
        return asked;
    }

    /** The same words where they fill a slot. */
    public List<AnyWord> asked(Slot slot, String text) {
        return asked(text).stream().map(it -> it.in(slot)).toList();
    }

    /** Who asks may write a noun small. */
    private Set<String> formsOf(String word) {
        var forms = new LinkedHashSet<String>();
        addLemmas(forms, word);
        var first = word.charAt(0);
        if (Character.isLowerCase(first)) {
            addLemmas(forms, word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1));
        }
        if (!forms.isEmpty()) {
            forms.add(folded(word));
        }
        return forms;
    }

    private List<String> terms(String word) {
        var known = remembered.get(word);
        if (known != null) {
            return known;
        }
        var terms = new LinkedHashSet<String>();
        addLemmas(terms, word).forEach(lemma -> morphology.parts(lemma).forEach(it -> terms.add(folded(it))));
        var all = List.copyOf(terms);
        if (remembered.size() < REMEMBERED) {
            remembered.put(word, all);
        }
        return all;
    }

    /** Adds the basic forms a word may have, and gives those that may be compounds as the dictionary writes them. */
    private List<String> addLemmas(Set<String> terms, String word) {
        if (Character.isDigit(word.charAt(0))) {
            terms.add(folded(word));
            return List.of();
        }
        var analyses = morphology.word(word).analyses();
        if (isStrange(analyses)) {
            var atBeginning = morphology.initialWord(word).analyses();
            analyses = isStrange(atBeginning) ? analyses : atBeginning;
        }
        if (analyses.isEmpty()) {
            terms.add(folded(word));
            return List.of();
        }
        if (holdsASentenceTogether(analyses.getFirst())) {
            return List.of();
        }
        var nouns = new ArrayList<String>();
        for (var it : analyses) {
            if (!holdsASentenceTogether(it)) {
                terms.add(folded(it.lemma()));
                if (Character.isUpperCase(it.lemma().charAt(0))) {
                    nouns.add(it.lemma());
                }
            }
        }
        return nouns;
    }

    private static boolean isStrange(List<Analysis> analyses) {
        return analyses.isEmpty() || analyses.getFirst().origin() == Analysis.Origin.UNKNOWN;
    }

    private static boolean holdsASentenceTogether(Analysis it) {
        return switch (it.pos()) {
            case DET, ADP, SCONJ, CCONJ, PART, AUX, PRON, PTKVZ -> true;
            case NUM, VERB, NOUN, PROPN, ADJ, ADV, ABBR, INTJ -> false;
        };
    }

    /** Runs of letters, and runs of digits with the marks that part them: "11.000" and "11,000" are one number, "3,5" another. */
    private static void split(String text, Consumer<String> words) {
        var at = 0;
        while (at < text.length()) {
            var first = text.codePointAt(at);
            if (!Character.isLetterOrDigit(first)) {
                at += Character.charCount(first);
                continue;
            }
            var end = Character.isDigit(first) ? endOfNumber(text, at) : endOfLetters(text, at);
            words.accept(Character.isDigit(first) ? number(text.substring(at, end)) : shortened(text, at, end));
            at = end;
        }
    }

    private static String shortened(String text, int start, int end) {
        return text.substring(start, Math.min(end, start + LONGEST));
    }

    private static int endOfLetters(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var c = text.codePointAt(end);
            var isMark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!Character.isLetter(c) && !isMark || Character.isDigit(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static int endOfNumber(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var c = text.charAt(end);
            var parts = (c == '.' || c == ',') && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !parts) {
                break;
            }
            end++;
        }
        return Math.min(end, start + LONGEST);
    }

    private static String number(String written) {
        var digits = new StringBuilder();
        var isGrouped = isGrouped(written);
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (!isGrouped) {
                digits.append('.');
            }
        }
        return digits.toString();
    }

    /** Whether every mark stands before exactly three digits. */
    private static boolean isGrouped(String written) {
        var run = -1;
        for (var i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                run = run < 0 ? run : run + 1;
            } else if (run >= 0 && run != 3) {
                return false;
            } else {
                run = 0;
            }
        }
        return run < 0 || run == 3;
    }

    /** Small letters, "ä" as "ae" and "ß" as "ss", all other marks on letters left out. */
    static String folded(String word) {
        var lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
        var plain = new StringBuilder(lower.length() + 4);
        for (var i = 0; i < lower.length(); i++) {
            var c = lower.charAt(i);
            switch (c) {
                case 'ä' -> plain.append("ae");
                case 'ö' -> plain.append("oe");
                case 'ü' -> plain.append("ue");
                case 'ß' -> plain.append("ss");
                default -> plain.append(c);
            }
        }
        if (plain.chars().allMatch(it -> it < 0x80)) {
            return plain.toString();
        }
        var parted = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        var kept = new StringBuilder(parted.length());
        parted.codePoints()
                .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
