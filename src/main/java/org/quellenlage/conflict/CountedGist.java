package org.quellenlage.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.WordList;

/**
 * What a number counts, and what is so of those it counts: people in "zwei Feuerwehrleute starben", who are firefighters and dead; things
 * in "240 Kitaplätze". A noun nobody knows counts people where only people do what it does: "12.000 Zusteller streikten".
 */
final class CountedGist {

    /** States that only people are in. */
    private static final Set<String> OF_PEOPLE =
            Set.of("striking", "demonstrating", "arrested", "held", "unemployed", "homeless");

    private static final Set<String> GENDERS = Set.of("man", "woman");
    private static final String ABOARD = "aboard";

    /** "Tunesier": those who live somewhere. */
    private static final Set<String> INHABITANTS = WordList.rows("countries").stream()
            .flatMap(row -> row.size() > 4 ? Arrays.stream(row.get(4).split(";")) : Stream.<String>empty())
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    /** "soldier", "helper": classes of nouns that name people. */
    private static final Set<String> PEOPLE_CLASSES = WordList.rows("classes-of-people").stream()
            .filter(row -> row.get(1).equals("people"))
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private final NumberContext number;
    private final Vocabulary words;
    private final StateOfPeople people;

    private final Set<String> what = new TreeSet<>();
    private String dimension = "";
    private String state = "";

    /** @param noun what is counted, in its basic form */
    CountedGist(NumberContext number, StateOfPeople people, String noun) {
        this.number = number;
        this.words = number.words();
        this.people = people;
        read(noun);
    }

    /** People or things; or a scale: "Stärke 6,1" counts nothing. */
    String dimension() {
        return dimension;
    }

    /** What is so of the people counted; empty where nothing says so. */
    String state() {
        return state;
    }

    /** Classes of what is counted: "~soldier", "soldat". */
    Set<String> what() {
        return what;
    }

    private void read(String noun) {
        var term = number.terms().stream()
                .filter(it -> it.head().equals(noun) || it.hypernym().equals(noun))
                .findFirst();
        var measure = words.measure(noun, term.map(Term::hypernym).orElse(noun));
        what.addAll(number.classes(noun, term.map(Term::hypernym).orElse(noun)));
        what.add(measure.id());
        if (what.contains("~magnitude")) {
            dimension = NumberGist.SCALE;
            return;
        }
        if (!isPeople(noun, term, measure)) {
            dimension = Gist.THINGS;
            return;
        }
        dimension = Gist.PEOPLE;
        nation(noun, term).ifPresent(it -> what.add(Gist.NATION + it));
        if (measure.kind().equals("anyone") && number.deed().id().equals("employ")) {
            what.add("employee");
            what.add("~staff");
        }
        if (term.isPresent()
                && term.get().equals(number.claim().subject())
                && number.deed().id().equals("participate")) {
            what.add("~participant");
        }
        if (term.isPresent() && isOffender(term.get(), measure)) {
            what.add("~suspect");
        }
        if (measure.kind().equals("state")) {
            state = measure.id();
        } else if (!number.isOfWhole()) {
            state = people.told()
                    .map(Measure::id)
                    .or(() -> Turns.state(number.lemmas(), number.things()))
                    .orElse(isAboard() ? ABOARD : "");
        }
    }

    /** "An Bord", "waren auf dem Schiff", "saßen in dem Bus". */
    private boolean isAboard() {
        if (number.lemmas().contains("Bord")) {
            return true;
        }
        if (number.isLoad()) {
            return true;
        }
        if (!number.deed().id().equals(Vocabulary.BE)) {
            return false;
        }
        for (var at = number.clauseStart(); at + 2 < number.size() && GistReader.isInClause(number.token(at)); at++) {
            if (NumberGist.INSIDE.contains(number.token(at).lower())) {
                var noun = number.nounAt(number.token(at + 1).canBe(Pos.DET) ? at + 2 : at + 1)
                        .flatMap(it -> NounClasses.like(it.lemma()).or(() -> NounClasses.like(it.head())));
                if (noun.filter(it -> NumberContext.VEHICLES.contains(it) || it.equals("bus"))
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Zwei Deutsche", "vier deutsche Touristen": the country they come from. */
    private static Optional<String> nation(String noun, Optional<Term> term) {
        var home = Optional.ofNullable(Gazetteer.WORLD.homeOf(noun));
        return home.or(() -> term.stream()
                        .flatMap(it -> it.modifiers().stream())
                        .map(Gazetteer.WORLD::placeOf)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(it -> it.id());
    }

    /** Whether a noun names somebody: "Soldat", "Feuerwehrmann", "Kind". */
    static boolean isOfPeople(Vocabulary words, Term noun) {
        var measure = words.measure(noun.head(), noun.hypernym());
        return words.counts(measure) && !measure.kind().equals("thing")
                || NounClasses.like(noun.head())
                        .or(() -> NounClasses.like(noun.hypernym()))
                        .filter(PEOPLE_CLASSES::contains)
                        .isPresent();
    }

    /** By the noun; of a noun nobody knows by what only people do: "12.000 Zusteller streikten". */
    private boolean isPeople(String noun, Optional<Term> term, Measure measure) {
        var like = NounClasses.like(noun).or(() -> term.map(Term::hypernym).flatMap(NounClasses::like));
        return words.counts(measure) && !measure.kind().equals("thing")
                || isNominalised(noun)
                || like.isEmpty() && !words.counts(measure) && isPersons(noun)
                || like.filter(PEOPLE_CLASSES::contains).isPresent()
                || like.isEmpty()
                        && !words.counts(measure)
                        && term.filter(it -> it.equals(number.claim().subject())
                                        || it.equals(number.claim().object()))
                                .isPresent()
                        && people.told()
                                .filter(it -> OF_PEOPLE.contains(it.id()))
                                .isPresent();
    }

    /** "Zwei Männer überfielen eine Bank": people whose deed tells what they are. */
    private boolean isOffender(Term term, Measure measure) {
        return term.equals(number.claim().subject())
                && number.claim().object() != null
                && (measure.kind().equals("anyone") || GENDERS.contains(measure.id()))
                && number.deed().has("crime");
    }

    /** "Ingenieure", "Tunesier": a noun for persons or for those who live somewhere. */
    private boolean isPersons(String noun) {
        if (INHABITANTS.contains(noun) || noun.endsWith("kraft")) { // several "Lehrkräfte" are people
            return true;
        }
        for (var at = number.end(); at < Math.min(number.size(), number.end() + NumberContext.LONGEST_WHOLE); at++) {
            var word = number.token(at).word();
            if (word.isPerson() && word.lemma(Pos.NOUN).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** "Gläubige", "Vorbestrafte": an adjective that stands for a noun names people. */
    private boolean isNominalised(String noun) {
        for (var at = number.end(); at < Math.min(number.size(), number.end() + NumberContext.LONGEST_WHOLE); at++) {
            if (number.token(at).word().analyses().stream()
                    .anyMatch(it -> it.kind() == Analysis.Kind.ADJECTIVAL_NOUN
                            && it.lemma().equals(noun))) {
                return true;
            }
        }
        return false;
    }
}
