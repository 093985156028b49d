package org.quellenlage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The word lists under {@code lexicon/}: UTF-8, one entry a line, columns parted by tabs, {@code #} begins a comment line.
 * Words are data, grammar is code.
 */
public final class WordList {

    private WordList() {}

    /** All rows of {@code lexicon/NAME.tsv}, in order. */
    public static List<List<String>> rows(String name) {
        var rows = new ArrayList<List<String>>();
        var path = "/lexicon/" + name + ".tsv";
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(path), () -> "No word list " + path);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + path + " cannot be read.", e);
        }
        return rows;
    }

    /** The first column of {@code lexicon/NAME.tsv}. */
    public static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        rows(name).forEach(it -> words.add(it.getFirst()));
        return Set.copyOf(words);
    }

    /** Every form that optional letters in brackets stand for: "Meter" and "Metern" for "Meter(n)". */
    public static List<String> spellings(String form) {
        var open = form.indexOf('(');
        if (open < 0) {
            return List.of(form);
        }
        var close = form.indexOf(')', open);
        var before = form.substring(0, open);
        var spellings = new ArrayList<String>();
        for (var rest : spellings(form.substring(close + 1))) {
            spellings.add(before + rest);
            spellings.add(before + form.substring(open + 1, close) + rest);
        }
        return spellings;
    }

    /** The first column of {@code lexicon/NAME.tsv} mapped to its second. */
    public static Map<String, String> pairs(String name) {
        var pairs = new LinkedHashMap<String, String>();
        rows(name).forEach(it -> pairs.put(it.get(0), it.get(1)));
        return Map.copyOf(pairs);
    }
}
