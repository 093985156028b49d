package org.quellenlage.extraction.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** The words that bring in what somebody says: verbs, nouns and others, from the lists {@code lexicon/reporting-*.tsv}. */
final class ReportingWords {

    /**
     * A reporting verb or noun.
     *
     * @param lemma with its particle: "mitteilen"
     * @param particle "mit"; empty if none
     */
    record Entry(String lemma, String particle, CueClass kind, Set<String> frames) {

        boolean takes(String frame) {
            return frames.contains(frame);
        }

        boolean isWeak() {
            return frames.contains("weak");
        }
    }

    private static final Map<String, Entry> VERBS = new HashMap<>();
    /** Verbs with a separable particle, by the verb without it. */
    private static final Map<String, List<Entry>> PARTICLE_VERBS = new HashMap<>();

    private static final Map<String, Entry> NOUNS = new HashMap<>();
    private static final Map<String, Set<String>> FRAMES = new HashMap<>();

    static {
        for (var row : WordList.rows("reporting-verbs")) {
            var bar = row.getFirst().indexOf('|');
            var particle = bar < 0 ? "" : row.getFirst().substring(0, bar);
            var verb = row.getFirst().substring(bar + 1);
            var entry = new Entry(particle + verb, particle, CueClass.valueOf(row.get(1)), frames(row.get(2)));
            VERBS.put(entry.lemma(), entry);
            if (bar > 0) {
                PARTICLE_VERBS.merge(verb, List.of(entry), ReportingWords::joined);
            }
        }
        for (var row : WordList.rows("reporting-nouns")) {
            NOUNS.put(row.getFirst(), new Entry(row.getFirst(), "", CueClass.valueOf(row.get(1)), frames(row.get(2))));
        }
        for (var row : WordList.rows("reporting-frames")) {
            FRAMES.merge(row.get(1), Set.of(row.getFirst()), ReportingWords::union);
        }
    }

    private ReportingWords() {}

    /** The verb with this basic form. */
    static @Nullable Entry verb(String lemma) {
        return VERBS.get(lemma);
    }

    /** Verbs that this one becomes together with a particle: "teilen" with "mit". */
    static List<Entry> withParticle(String verb) {
        return PARTICLE_VERBS.getOrDefault(verb, List.of());
    }

    /** The reporting noun a token is, also as the last part of a compound: "Polizeiangaben". */
    static @Nullable Entry noun(Token token) {
        if (!token.isCapitalised()) {
            return null;
        }
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.NOUN) {
                var whole = NOUNS.get(analysis.lemma());
                var found = whole == null ? NOUNS.get(analysis.head()) : whole;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The reporting noun behind the hyphen of a word in small letters: "dpa-Meldung". */
    static @Nullable Entry compoundNoun(Token token) {
        var hyphen = token.form().lastIndexOf('-');
        return hyphen < 0 ? null : NOUNS.get(token.form().substring(hyphen + 1));
    }

    /** Whether a form is listed under this kind of {@code lexicon/reporting-frames.tsv}. */
    static boolean is(Token token, String kind) {
        return FRAMES.getOrDefault(kind, Set.of()).contains(token.lower());
    }

    /** Whether a basic form is listed under this kind of {@code lexicon/reporting-frames.tsv}. */
    static boolean isKind(String lemma, String kind) {
        return FRAMES.getOrDefault(kind, Set.of()).contains(lemma);
    }

    private static Set<String> frames(String column) {
        return Set.of(column.split(" "));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        var all = new java.util.HashSet<>(a);
        all.addAll(b);
        return Set.copyOf(all);
    }
}
