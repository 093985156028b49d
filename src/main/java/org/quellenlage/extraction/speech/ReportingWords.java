package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordFact;
import org.quellenlage.text.WordList;

/** The words that bring in what somebody says: verbs, nouns and others, from the lists {@code lexicon/reporting-*.tsv}. */
final class ReportingWords {

    /**
     * A reporting verb or noun.
     *
     * @param lemma with its particle: "mitteilen"
     * @param particle "mit", "zum Ausdruck"; empty if none
     * @param particleWords the words of the particle in small letters
     */
    record Entry(String lemma, String particle, List<String> particleWords, CueClass kind, Set<String> frames) {

        static Entry of(String lemma, String particle, CueClass kind, Set<String> frames) {
            return new Entry(
                    lemma, particle, List.of(particle.toLowerCase(Locale.GERMAN).split(" ")), kind, frames);
        }

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
    private static final Map<String, Set<String>> KINDS_OF_FORMS = new HashMap<>();

    /** The kinds of {@code lexicon/reporting-frames.tsv} that a form is listed under. */
    private static final WordFact<Set<String>> KINDS = WordFact.of(word -> kinds(word.lower()));

    /** Verbs that a form becomes together with a particle. */
    private static final WordFact<List<Entry>> WITH_PARTICLE = WordFact.of(ReportingWords::readWithParticle);

    /** The reporting noun a form is. */
    private static final WordFact<Optional<Entry>> NOUN = WordFact.of(ReportingWords::readNoun);

    static {
        for (var row : WordList.rows("reporting-verbs")) {
            var bar = row.getFirst().indexOf('|');
            var particle = bar < 0 ? "" : row.getFirst().substring(0, bar);
            var verb = row.getFirst().substring(bar + 1);
            var entry = Entry.of(particle + verb, particle, CueClass.valueOf(row.get(1)), frames(row.get(2)));
            VERBS.put(entry.lemma(), entry);
            if (bar > 0) {
                PARTICLE_VERBS.merge(verb, List.of(entry), ReportingWords::joined);
            }
        }
        for (var row : WordList.rows("reporting-nouns")) {
            NOUNS.put(row.getFirst(), Entry.of(row.getFirst(), "", CueClass.valueOf(row.get(1)), frames(row.get(2))));
        }
        for (var row : WordList.rows("reporting-frames")) {
            FRAMES.merge(row.get(1), Set.of(row.getFirst()), ReportingWords::union);
            KINDS_OF_FORMS.merge(row.getFirst(), Set.of(row.get(1)), ReportingWords::union);
        }
    }

    private ReportingWords() {}

    /** The verb with this basic form. */
    static @Nullable Entry verb(String lemma) {
        return VERBS.get(lemma);
    }

    /** Verbs that this one becomes together with a particle: "teilte" with "mit". */
    static List<Entry> withParticle(Token verb) {
        return WITH_PARTICLE.about(verb.word());
    }

    private static List<Entry> readWithParticle(Word word) {
        if (!word.canBe(Pos.VERB) && !word.canBe(Pos.AUX)) {
            return List.of();
        }
        var verbs = new ArrayList<Entry>();
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.VERB || analysis.pos() == Pos.AUX) {
                verbs.addAll(PARTICLE_VERBS.getOrDefault(analysis.lemma(), List.of()));
            }
        }
        return List.copyOf(verbs);
    }

    /** The reporting noun a token is, also as the last part of a compound: "Polizeiangaben". */
    static @Nullable Entry noun(Token token) {
        return token.isCapitalised() && token.canBe(Pos.NOUN)
                ? NOUN.about(token.word()).orElse(null)
                : null;
    }

    private static Optional<Entry> readNoun(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN) {
                var whole = NOUNS.get(analysis.lemma());
                var found = whole == null ? NOUNS.get(analysis.head()) : whole;
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The reporting noun behind the hyphen of a word in small letters: "dpa-Meldung". */
    static @Nullable Entry compoundNoun(Token token) {
        var hyphen = token.form().lastIndexOf('-');
        return hyphen < 0 ? null : NOUNS.get(token.form().substring(hyphen + 1));
    }

    /** Whether a form is listed under this kind of {@code lexicon/reporting-frames.tsv}. */
    static boolean is(Token token, String kind) {
        return token.isWord() && is(token.word(), kind);
    }

    static boolean is(Word word, String kind) {
        return KINDS.about(word).contains(kind);
    }

    /** Whether a basic form is listed under this kind of {@code lexicon/reporting-frames.tsv}. */
    static boolean isKind(String lemma, String kind) {
        return FRAMES.getOrDefault(kind, Set.of()).contains(lemma);
    }

    private static Set<String> kinds(String lower) {
        return KINDS_OF_FORMS.getOrDefault(lower, Set.of());
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
