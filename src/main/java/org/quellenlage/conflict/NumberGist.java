package org.quellenlage.conflict;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Quantity;

/**
 * What the number of a claim counts or measures, and whether all of it: "vier der neun Werke", "weitere drei", "83 Jahre alt". What a
 * number without a unit counts {@link CountedGist} reads, what one with a unit measures {@link MeasuredGist}.
 */
final class NumberGist {

    /** Words before a number that count only a part. */
    private static final Set<String> PARTS = WordList.words("before-parts");

    /** Words before a number that counts as many as there are. */
    private static final Set<String> ALL = Set.of("die", "der", "den", "alle", "allen", "aller", "sämtliche");
    /** Words before what something is in: "in 26 Filialen". */
    static final Set<String> INSIDE = Set.of("auf", "in", "im");

    /** Of numbers without unit on a scale, such as that of Richter. */
    static final String SCALE = "scale";

    private static final String DEFRAUD = "~defraud";

    private final NumberContext number;
    private final StateOfPeople people;

    private final Set<String> what = new TreeSet<>();
    private String dimension = "";
    private String state = "";
    private boolean isPart;

    /**
     * @param lemmas the basic forms of all words of the claim
     * @param things the classes of its nouns
     */
    NumberGist(GistReader reader, ExtractedClaim claim, Quantity quantity, Set<String> lemmas, Set<String> things) {
        this.number = new NumberContext(reader, claim, quantity, lemmas, things);
        this.people = new StateOfPeople(number);
        this.isPart = countsPart();
        read();
    }

    /** By a noun, by a unit, by the whole behind the number; else those it counts are people, if something happens to them. */
    private void read() {
        var quantity = number.quantity();
        var part = quantity.counted() == null && quantity.unit() == null ? number.wholeBehind() : null;
        if (quantity.counted() != null) {
            counts(quantity.counted());
        } else if (quantity.unit() != null) {
            var measured = new MeasuredGist(number, quantity.unit());
            dimension = measured.dimension();
            what.addAll(measured.what());
        } else if (part != null) {
            counts(part.lemma());
            isPart = false;
        } else if (isOnScale()) {
            dimension = SCALE;
            what.add("~magnitude");
        } else if (!number.isOfWhole()) {
            people.told()
                    .map(Measure::id)
                    .or(() -> Turns.state(number.lemmas(), number.things()))
                    .ifPresent(it -> {
                        dimension = Gist.PEOPLE;
                        state = it;
                    });
        }
    }

    private void counts(String noun) {
        var counted = new CountedGist(number, people, noun);
        dimension = counted.dimension();
        state = counted.state();
        what.addAll(counted.what());
    }

    /** "korrigierte die Stärke auf 6,1": the one thing of its clause that is measured without a unit. */
    private boolean isOnScale() {
        return number.things().contains("~magnitude") && number.things().contains("~quake");
    }

    /** People, things, or the unit all of its kind convert to; empty where nothing tells. */
    String dimension() {
        return dimension;
    }

    /** What is so of the people counted; empty where nothing says so. */
    String state() {
        return state;
    }

    /** Classes of what is counted or measured. */
    Set<String> what() {
        return what;
    }

    boolean isPart() {
        return isPart;
    }

    /** How badly those counted are hurt, where its own clause says so of all: "sechs von ihnen schwer"; empty elsewhere. */
    Optional<String> degree() {
        return people.degree(state);
    }

    /** "um drei Prozent", "drei Prozent mehr Lohn". */
    boolean isChange() {
        if (number.tells(DEFRAUD)) {
            return false; // "um 700.000 Euro betrogen"
        }
        return number.before().endsWith(" um") || number.before().equals("um") || number.isMore(dimension);
    }

    /** The nine of "sechs der neun Werke": what the clause tells is told of the six. */
    boolean isOfWhole() {
        return number.isOfWhole();
    }

    /** "Die drei großen Flughäfen", "alle acht Schulen": whether as many are counted as there are. */
    boolean isOfAll() {
        return number.first() > 0
                && ALL.contains(number.token(number.first() - 1).lower());
    }

    /** "3.100 Mitarbeiter in 26 Filialen": whether as many are only where it is so. */
    boolean isWhere() {
        return INSIDE.stream()
                .anyMatch(it -> number.before().equals(it) || number.before().endsWith(" " + it));
    }

    /** "Ein Lastwagen mit 150 Bienenvölkern": whether it is what a vehicle carries. */
    boolean isLoad() {
        return number.isLoad();
    }

    /** What adjectives tell of the whole behind the number, not of the part alone: the theft of "zwei der vier gestohlenen Bilder". */
    Set<String> toldOfWhole() {
        return number.toldOfWhole();
    }

    /** "83 Jahre alt", "im Alter von 83 Jahren", "die 83-Jährige". */
    boolean isAge() {
        return number.isAge();
    }

    /** "Weitere drei", "davon zwölf", "die letzten 15 Leichen"; not "zehn starben, weitere 40 wurden verletzt": those are all. */
    private boolean countsPart() {
        if (number.before().endsWith("weitere") && people.areInjured()) {
            return false;
        }
        return Stream.of(number.before().split(" "))
                        .anyMatch(it -> PARTS.stream().anyMatch(it::startsWith))
                || number.terms().stream()
                        .filter(it -> it.head().equals(number.quantity().counted())
                                || it.hypernym().equals(number.quantity().counted()))
                        .anyMatch(it -> it.modifiers().stream()
                                .anyMatch(which -> PARTS.contains(which) && !(which.equals("zusätzlich") && isAdded())))
                || isAmongOthers()
                || isBesideOthers();
    }

    /** "310 zusätzliche Plätze einrichten": as many as are new. */
    private boolean isAdded() {
        return number.tells("~create");
    }

    /** "Betroffen sind auch 1.000 Leiharbeiter": beside those told of before. */
    private boolean isBesideOthers() {
        return number.first() > 0 && number.token(number.first() - 1).is("auch");
    }

    /** "Unter den Toten sind vier Kinder"; not "unter den vier Kindern". */
    private boolean isAmongOthers() {
        var nounBetween = false;
        for (var at = number.first() - 1; at > 0 && GistReader.isInClause(number.token(at)); at--) {
            if (number.token(at).lower().equals("den")
                    && number.token(at - 1).lower().equals("unter")) {
                return nounBetween;
            }
            nounBetween |= number.token(at).isCapitalised();
        }
        return false;
    }
}
