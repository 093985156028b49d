package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Unit;

/** Words of one meaning: in which classes verbs and nouns meet, what counts the same, what cannot both hold. */
final class Vocabulary {

    /** Shorter endings of a compound are too often no word of their own. */
    private static final int SHORTEST_LAST_PART = 5;

    private static final int SHORTEST_WORD = 4;

    static final String BE = "be";
    static final String DEPLOY = "deploy";
    static final String VOTE_SHARE = "vote-share";

    /** What happens, and how it is asked. */
    record PredicateClass(String id, Set<String> traits, Labels labels) {

        boolean has(String trait) {
            return traits.contains(trait);
        }

        /** Whether it only says that something is so, or which value it has. */
        boolean saysLittle() {
            return has("state") || has("reach") || id.equals(BE);
        }
    }

    /** What is counted. */
    record Measure(String id, String kind, boolean cumulative, Labels labels) {

        /** Whether people are counted by what they are. */
        boolean isOfPersons() {
            return kind.equals("person") || kind.equals("force");
        }
    }

    /** A kind of thing, with the kind above it. */
    record Concept(String id, String parent, Labels labels) {

        /** Whether it acts: a parliament, a company. */
        boolean isAgent() {
            return parent.equals("agent");
        }

        /** Whether it is a length, a weight, an age. */
        boolean isDimension() {
            return parent.equals("dimension");
        }

        /** Whether its sum does not move once it is known: a fee, a fine. */
        boolean isFixed() {
            return parent.equals("fixed");
        }
    }

    /** A unit by the one it converts to. */
    record Scale(String unit, BigDecimal factor) {}

    private final Compounds predicates = new Compounds(WordList.pairs("predicates"));
    private final Map<String, PredicateClass> classes = new HashMap<>();
    private final Compounds counted = new Compounds(WordList.pairs("counted"));
    private final Map<String, Measure> measures = new HashMap<>();
    private final Compounds conceptNouns = new Compounds(WordList.pairs("concept-nouns"));
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Set<String> lightVerbs = WordList.words("light-verbs");
    private final Set<String> demands = WordList.words("demand-cues");
    private final Set<String> amountVerbs = WordList.words("amount-verbs");
    private final Map<String, String> measuringVerbs = WordList.pairs("measuring-verbs");
    private final Map<String, String> askedByOpposite = new HashMap<>();
    private final Set<String> opposedFacts = new HashSet<>();
    private final Set<String> opposedWills = new HashSet<>();

    Vocabulary() {
        for (var row : WordList.rows("predicate-classes")) {
            var traits =
                    row.get(1).isEmpty() ? Set.<String>of() : Set.of(row.get(1).split(","));
            classes.put(row.get(0), new PredicateClass(row.get(0), traits, new Labels(row.get(2), row.get(3))));
        }
        for (var row : WordList.rows("measures")) {
            measures.put(
                    row.get(0),
                    new Measure(row.get(0), row.get(1), !row.get(2).isEmpty(), new Labels(row.get(3), row.get(4))));
        }
        for (var row : WordList.rows("concepts")) {
            concepts.put(row.get(0), new Concept(row.get(0), row.get(1), new Labels(row.get(2), row.get(3))));
        }
        for (var row : WordList.rows("antonyms")) {
            askedByOpposite.put(row.get(1), row.get(0));
            if (row.size() > 2) {
                (row.get(2).equals("fact") ? opposedFacts : opposedWills).add(row.get(0));
            }
        }
    }

    /** The class a verb or noun belongs to; a word without one is a class of its own. */
    PredicateClass predicate(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return knownClass(BE);
        }
        var known = predicates.get(word);
        if (known != null) {
            return knownClass(known);
        }
        var asClass = classes.get(word);
        return asClass != null
                ? asClass
                : new PredicateClass(word.toLowerCase(Locale.GERMAN), Set.of(), new Labels(word, "“" + word + "”"));
    }

    /** Whether nothing happens by it, or only what a verb such as "haben" or "geben" says. */
    boolean saysLittle(String event) {
        return event.isEmpty() || predicate(event).saysLittle();
    }

    /** Whether this is a class of the list, not a word of its own. */
    boolean isKnown(String predicateClass) {
        return classes.containsKey(predicateClass);
    }

    /** The class of a noun that names an event: "Unterzeichnung", "Vertragsverletzung". */
    Optional<PredicateClass> eventNoun(Term term) {
        return Optional.ofNullable(predicates.get(term.head()))
                .or(() -> Optional.ofNullable(predicates.get(term.hypernym())))
                .filter(_ -> Character.isUpperCase(term.head().charAt(0)))
                .map(this::knownClass);
    }

    /** The class of an event noun as it stands alone: "Start"; of a compound by its last part. */
    Optional<PredicateClass> eventNamed(String noun) {
        return Optional.ofNullable(predicates.find(noun))
                .filter(_ -> Character.isUpperCase(noun.charAt(0)))
                .map(this::knownClass);
    }

    private PredicateClass knownClass(String id) {
        var found = classes.get(id);
        if (found == null) {
            throw new IllegalStateException("predicate-classes.tsv lacks the class " + id + " of predicates.tsv.");
        }
        return found;
    }

    /** What a noun counts; a noun without a measure is one of its own. */
    Measure measure(String noun, String hypernym) {
        var id = counted.get(noun);
        if (id == null) {
            id = counted.get(hypernym);
        }
        if (id == null) {
            id = counted.find(noun);
        }
        var known = id == null ? null : measures.get(id);
        return known != null
                ? known
                : new Measure(noun.toLowerCase(Locale.GERMAN), "thing", false, new Labels(noun, "“" + noun + "”"));
    }

    /** What "Einsatzkräfte der Feuerwehr" count: by whom they belong to, where that makes a difference. */
    Optional<Measure> measureOf(String noun, Collection<String> owners) {
        return owners.stream()
                .map(owner -> counted.get(noun + "/" + owner))
                .filter(Objects::nonNull)
                .map(measures::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    Optional<Concept> conceptById(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** Whether this is the id of a kind of thing. */
    boolean isConcept(String id) {
        return concepts.containsKey(id);
    }

    /** Whether this is the id of a kind of those who act. */
    boolean isAgent(String id) {
        var concept = concepts.get(id);
        return concept != null && concept.isAgent();
    }

    Optional<Measure> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** As what people count to whom it happens: those killed as dead. */
    Optional<Measure> stateOf(PredicateClass happening) {
        return happening.traits().stream()
                .map(this::measure)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a measure is one of the list, not a noun of its own. */
    boolean counts(Measure measure) {
        return measures.containsKey(measure.id());
    }

    /** The kind of thing a term names, where it is one that news name by several nouns. */
    Optional<Concept> concept(Term term) {
        return concept(term.head()).or(() -> concept(term.hypernym()));
    }

    Optional<Concept> concept(String noun) {
        return Optional.ofNullable(conceptNouns.find(noun)).map(concepts::get);
    }

    /** The same for a word as it stands in a phrase, with an ending of German declension. */
    Optional<Concept> declinedConcept(String word) {
        for (var ending : new String[] {"", "n", "en", "e", "s", "es", "er", "ien"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD) {
                var found = concept(word.substring(0, word.length() - ending.length()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Words with their classes, in which a compound is found by its last part: "Waldbrand" as "Brand". */
    private static final class Compounds {

        /** More nouns than this are taken apart again each time. */
        private static final int REMEMBERED = 50_000;

        private static final String NONE = "";

        private final Map<String, String> words;
        private final Map<String, String> remembered = new ConcurrentHashMap<>();

        Compounds(Map<String, String> words) {
            this.words = words;
        }

        @Nullable
        String get(String noun) {
            return words.get(noun);
        }

        /** The class of a noun, else of its last part that has one. */
        @Nullable
        String find(String noun) {
            var known = remembered.get(noun);
            if (known == null) {
                known = Objects.requireNonNullElse(read(noun), NONE);
                if (remembered.size() < REMEMBERED) {
                    remembered.put(noun, known);
                }
            }
            return known.equals(NONE) ? null : known;
        }

        private @Nullable String read(String noun) {
            var whole = words.get(noun);
            if (whole != null) {
                return whole;
            }
            for (var start = 2; start <= noun.length() - SHORTEST_LAST_PART; start++) {
                var before = noun.charAt(start - 1);
                if (Character.isLetter(before) || before == '-') {
                    var found = words.get(Character.toUpperCase(noun.charAt(start)) + noun.substring(start + 1));
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        }
    }

    /** The unit others of its kind convert to: "m" for "km". */
    Scale scale(String unit) {
        var known = Unit.of(unit);
        return known == null ? new Scale(unit, BigDecimal.ONE) : new Scale(known.base(), known.factor());
    }

    /** Verbs that leave the meaning to their noun: "darstellen". */
    boolean isLight(@Nullable String verb) {
        return verb != null && lightVerbs.contains(verb);
    }

    /** Verbs that leave the meaning to a sum and its noun: "einen Gewinn von 5 Millionen Euro ausweisen". */
    boolean onlyStatesAmount(@Nullable String verb) {
        return verb != null && amountVerbs.contains(verb);
    }

    /** What a verb says by itself that its sum is: "erbeuteten 50.000 Euro" tells of loot. */
    Optional<Concept> measuredBy(@Nullable String verb) {
        return verb == null
                ? Optional.empty()
                : Optional.ofNullable(measuringVerbs.get(verb)).map(concepts::get);
    }

    /** As what the sum counts that is paid for what happens: "wechselt für 14 Millionen Euro" tells of a fee. */
    Optional<Concept> pricedBy(PredicateClass happening) {
        return happening.traits().stream()
                .map(concepts::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the number a question asks for does not move once it is known. */
    boolean isOfOneFact(String stem) {
        var parts = stem.split("\\|");
        var colon = parts[1].indexOf(':');
        var concept = colon < 0 ? null : concepts.get(parts[1].substring(colon + 1));
        return concept == null ? predicate(parts[2]).has("once") : concept.isFixed() && !parts[2].equals("expect");
    }

    /** Whether of this class and its opposite only one can ever have been so: to have taken part, or not. */
    boolean isOpposedFact(String predicateClass) {
        return opposedFacts.contains(predicateClass);
    }

    /** Whether of this class and its opposite each is somebody's will: the opposition may reject what the government approves. */
    boolean isOpposedWill(String predicateClass) {
        return opposedWills.contains(predicateClass);
    }

    boolean demands(@Nullable String cue) {
        return cue != null && demands.contains(cue);
    }

    /** Of two opposite classes the one a question is asked by, so that both meet in it: the first of their row. */
    Optional<String> oppositeAskedInstead(String predicateClass) {
        return Optional.ofNullable(askedByOpposite.get(predicateClass));
    }
}
