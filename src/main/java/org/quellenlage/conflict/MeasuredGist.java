package org.quellenlage.conflict;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Unit;

/**
 * What a number with a unit measures: a damage in "drei Millionen Euro Schaden", a length in "27 Kilometer lang", a sentence in "bekam
 * wegen Betrugs vier Jahre". It is told by a noun of the clause, by the verb, by an adjective behind the number, or by several words
 * together.
 */
final class MeasuredGist {

    /** Before the class of what goes on so long or so far. */
    private static final String ONGOING = "goes-on:";

    /** Nouns that only say that something is measured, not what. */
    private static final Set<String> MEASURING = WordList.words("measuring-nouns");

    private static final String DISTANCE = "~distance";
    private static final Set<String> DIRECTIONS = WordList.words("directions-behind-distances");

    /** Kinds of units behind which the stuff stands that is measured. */
    private static final Set<Unit.Kind> MATERIAL = Set.of(Unit.Kind.MASS, Unit.Kind.VOLUME, Unit.Kind.AREA);

    /** "auf fünf Jahre angelegt": how the words begin that say so. */
    private static final Set<String> LAID_OUT = WordList.words("laid-out");

    private static final String DEFRAUD = "~defraud";
    private static final String VOTES = "~vote";
    /** Verbs and other words by which a time is a sentence, where both stand in a clause. */
    private static final Set<String> SENTENCING = WordList.words("sentencing-verbs");

    private static final Set<String> OF_COURT = WordList.words("court-words");
    private static final Set<String> VOTING = Set.of("approve", "reject", "decide");
    private static final Set<String> STANCES = Set.of("für", "gegen", "dafür", "dagegen");
    private static final Set<String> GAINING = Set.of("receive", "win", "reach", "have");

    /** The unit all speeds convert to. */
    private static final String SPEED = "km/h";

    /** "für deutlich mehr als 14 Millionen". */
    private static final int LONGEST_HEDGE = 4;

    /** Verbs that say from how high somebody or something came down. */
    private static final Set<String> FALLING = WordList.words("falling-verbs");

    private final NumberContext number;
    private final Vocabulary words;
    private final Set<String> what = new TreeSet<>();
    private final String dimension;
    private final @Nullable Unit measure;

    /** @param unit the unit as the claim has it */
    MeasuredGist(NumberContext number, String unit) {
        this.number = number;
        this.words = number.words();
        this.dimension = words.scale(unit).unit();
        this.measure = Unit.of(dimension);
        read(unit);
    }

    /** The unit all of its kind convert to: metres for kilometres. */
    String dimension() {
        return dimension;
    }

    /** Classes of what is measured, as {@link NounClasses#of}: "~damage", "schaden". */
    Set<String> what() {
        return what;
    }

    /** Whether it is a sum of money, a duration, an area. */
    private boolean isOf(Unit.Kind kind) {
        return measure != null && measure.kind() == kind;
    }

    /** A distance is one whatever else the clause measures; else all that its words say. */
    private void read(String unit) {
        if (isDistance()) {
            what.add(DISTANCE);
            return;
        }
        tellStuff();
        tellNouns(unit);
        tellTurns(unit);
        if (unit.equals("%")) {
            tellShare();
        }
        tellVerbAndAdjective();
        tellPrice();
        tellByTheWay();
        what.addAll(lasting());
    }

    /** Of what it is so much: "das Gold wiegt fünf Kilogramm", "eine Tonne Sprengstoff", "37,74 Euro je Aktie". */
    private void tellStuff() {
        if ("wiegen".equals(number.claim().predicate()) && number.claim().subject() != null) {
            what.add(Gist.OF + Identity.fold(number.claim().subject().hypernym()));
        }
        ratePer().ifPresent(it -> what.add(Gist.PER + Identity.fold(it.head())));
        material().ifPresent(it -> what.add(Gist.OF + Identity.fold(it.lemma())));
        what.addAll(measuredAt());
    }

    /** What the nouns of the clause say: "drei Millionen Euro Schaden", "die Höhe wird mit 210 Metern angegeben". */
    private void tellNouns(String unit) {
        if (number.isAge()) {
            what.add(Gist.AGE);
        } else {
            for (var term : number.terms()) {
                if (isMeasured(term, unit)) {
                    what.addAll(number.classes(term.head(), term.hypernym()));
                    what.addAll(measuredWith(term));
                }
            }
        }
        what.addAll(measuredBeside());
        if (number.isMore(dimension) && number.end() + 1 < number.size()) {
            var noun = StoryWords.isNoun(number.token(number.end() + 1))
                    ? number.token(number.end() + 1).word().as(Pos.NOUN)
                    : null;
            what.addAll(noun == null ? Set.of() : number.classes(noun.lemma(), noun.head()));
        }
    }

    /** What several words say together: "um 700.000 Euro betrogen", "zahlte drei Millionen für die Freilassung". */
    private void tellTurns(String unit) {
        if (number.tells(DEFRAUD)) {
            what.addAll(number.classes("Schaden", "Schaden"));
        }
        if (unit.equals("%") && number.lemmas().contains("Beteiligung") && number.tells("~sale")) {
            what.addAll(number.classes("Anteil", "Anteil")); // "kauft eine Beteiligung von 30 Prozent"
        }
        if (isRansom()) {
            what.add("~ransom");
        }
        if (dimension.equals("m") && FALLING.stream().anyMatch(number.lemmas()::contains)) {
            what.add("~fall");
        }
        if ("dauern".equals(number.claim().predicate()) || isLasting()) {
            what.add("~duration");
        }
    }

    /** What a share is of: "34 Prozent der Stimmen", "55 Prozent stimmten dafür", "67 Prozent gingen zur Wahl". */
    private void tellShare() {
        var whole = number.wholeBehind();
        if (whole != null) {
            what.addAll(number.classes(whole.lemma(), whole.head()));
        }
        if (isVotes()) {
            what.add(VOTES);
        } else if (isTurnout()) {
            what.removeAll(number.classes("Stimme", "Stimme")); // those who vote, not what they vote for
            what.add("~turnout");
            what.add("turnout");
        }
    }

    /** "kostet drei Millionen" tells of costs, "27 Kilometer lang" of a length, "198 km/h" of a speed. */
    private void tellVerbAndAdjective() {
        words.measuredBy(number.claim().predicate()).ifPresent(it -> {
            what.add(it.id());
            NounClasses.like(it.labels().de()).ifPresent(kind -> what.add("~" + kind)); // "kostet" as "die Kosten"
        });
        dimensionBehind().filter(it -> !isLasting()).ifPresent(it -> {
            what.add(it.id());
            NounClasses.like(it.labels().de()).ifPresent(kind -> what.add("~" + kind)); // "hoch" as "die Höhe"
        });
        if (dimension.equals(SPEED)) {
            what.add("~speed");
        }
    }

    /** "wechselt für rund 14 Millionen Euro", "im Nennwert von 1,8 Millionen Euro". */
    private void tellPrice() {
        if (isPrice()) {
            if (number.tells("~sale")) {
                what.add("~price");
            }
            words.pricedBy(number.deed()).map(Concept::id).ifPresent(what::add);
        }
        if (number.before().endsWith("wert von")) {
            what.add("~value");
        }
    }

    /** What is not said but meant: the surface of "sechs Quadratmeter groß", the sentence of "bekam vier Jahre", the loot of "flüchteten mit". */
    private void tellByTheWay() {
        if (isSurface()) {
            what.addAll(number.classes("Fläche", "Fläche"));
        }
        if (isSentence()) {
            what.addAll(number.classes("Haftstrafe", "Haftstrafe"));
        }
        if ("kosten".equals(number.claim().predicate())) {
            what.addAll(number.classes("Kosten", "Kosten"));
        }
        if (isCarriedOff()) {
            what.addAll(number.classes("Beute", "Beute"));
        }
    }

    /** "75 Kilometer südlich von Tripolis", "20 Kilometer vor der Küste": how far it is from there, whatever else the clause measures. */
    private boolean isDistance() {
        if (!dimension.equals("m") || number.end() >= number.size()) {
            return false;
        }
        var next = number.token(number.end()).lower();
        return DIRECTIONS.stream()
                        .anyMatch(it -> next.equals(it) || next.equals("nord" + it) || next.equals("süd" + it))
                || next.equals("vor")
                        && number.end() + 1 < number.size()
                        && number.token(number.end() + 1).is("der")
                || (next.equals("von") || next.equals("vom")) && isFar();
    }

    /** "vier Kilometer vom Eingang entfernt". */
    private boolean isFar() {
        for (var at = number.end(); at < number.size() && GistReader.isInClause(number.token(at)); at++) {
            if (number.token(at).is("entfernt")) {
                return true;
            }
        }
        return false;
    }

    /** "eine Tonne Sprengstoff", "2.800 Hektar Wald": the stuff behind a weight, a volume or an area. */
    private Optional<Analysis> material() {
        if (measure == null || !MATERIAL.contains(measure.kind())) {
            return Optional.empty();
        }
        return number.nounAt(number.end());
    }

    /** "28,21 Euro je Aktie", "je Aktie 37,74 Euro", "pro Tonne": of one of what the sum is told. */
    private Optional<Analysis> ratePer() {
        if (!isOf(Unit.Kind.MONEY)) {
            return Optional.empty();
        }
        for (var at = number.clauseStart(); at + 1 < number.size() && GistReader.isInClause(number.token(at)); at++) {
            if (number.token(at).lower().equals("je")
                    || number.token(at).lower().equals("pro")) {
                return number.nounAt(at + 1);
            }
        }
        return Optional.empty();
    }

    /** "310 Millionen Euro an neuen Schulden", "5.000 Euro an Spenden": what the sum is made of. */
    private Set<String> measuredAt() {
        return isOf(Unit.Kind.MONEY)
                        && number.end() < number.size()
                        && number.token(number.end()).is("an")
                ? number.nounAt(number.end() + 1)
                        .map(it -> number.classes(it.lemma(), it.head()))
                        .orElse(Set.of())
                : Set.of();
    }

    /** "Auftragsvolumen", "Höhe der Anlagen": of what a noun that only measures is told. */
    private Set<String> measuredWith(Term term) {
        var told = new TreeSet<String>();
        if (MEASURING.contains(term.hypernym())) {
            NounClasses.partBefore(term).ifPresent(told::add);
            term.modifiers().stream()
                    .filter(Terms::isOwner)
                    .map(it -> number.classes(it, it))
                    .forEach(told::addAll);
        }
        return told;
    }

    /** "Auf 18 Kilometern Länge", "die Höhe wird mit 210 Metern angegeben": the one noun of its clause that says what is measured. */
    private Set<String> measuredBeside() {
        var told = number.lemmas().stream()
                .filter(it -> measure != null && NounClasses.isMeasureOf(it, measure))
                .map(it -> number.classes(it, it))
                .toList();
        var kinds = told.stream()
                .flatMap(Set::stream)
                .filter(it -> it.startsWith("~"))
                .distinct();
        return kinds.count() == 1 ? told.getFirst() : Set.of();
    }

    private boolean isMeasured(Term term, String unit) {
        return term.entityId() == null
                && Terms.isNamed(term)
                && !NounClasses.EMPTY.contains(term.head())
                && !Terms.isUnit(term, unit)
                && !pays(term, unit);
    }

    /** "Die Reederei zahlte drei Millionen": who does it is not measured, the sum is its object. */
    private boolean pays(Term term, String unit) {
        var object = number.claim().object();
        var deed = number.deed();
        return term.equals(number.claim().subject())
                && (object == null || Terms.isUnit(object, unit))
                && (deed.id().equals("pay") || object != null && saysMoreThanAmount(deed));
    }

    private boolean saysMoreThanAmount(PredicateClass deed) {
        return !words.onlyStatesAmount(number.claim().predicate())
                && !deed.saysLittle()
                && !"kosten".equals(number.claim().predicate());
    }

    /** "eine 1,4 Tonnen schwere Bombe", "27 Kilometer lang": what the adjective behind a measure says it measures. */
    private Optional<Concept> dimensionBehind() {
        var at = number.end();
        var next = at < number.size() ? number.token(at).word().as(Pos.ADJ) : null;
        return next == null ? Optional.empty() : words.measuredBy(next.lemma()).filter(Concept::isDimension);
    }

    /** "fünf Jahre lang", "auf sieben Jahre angelegt": how long something goes on. */
    private boolean isLasting() {
        if (!isOf(Unit.Kind.DURATION) || number.end() >= number.size()) {
            return false;
        }
        var next = number.token(number.end());
        return next.is("lang")
                || number.before().endsWith("auf")
                        && LAID_OUT.stream().anyMatch(it -> next.lower().startsWith(it));
    }

    /** What goes on so long or so far, by its verb or its noun: "streikten vier Stunden", "ein sechsstündiger Streik". */
    private Set<String> lasting() {
        if (!dimension.equals("s") && !dimension.equals("m")) {
            return Set.of();
        }
        var turns = number.turns().stream().map(it -> ONGOING + it);
        return Stream.concat(turns, lastingDeeds()).collect(Collectors.toSet());
    }

    private Stream<String> lastingDeeds() {
        return Stream.concat(
                        Stream.of(number.deed()),
                        number.terms().stream()
                                .map(Term::head)
                                .map(words::eventNamed)
                                .flatMap(Optional::stream))
                .filter(it -> words.isKnown(it.id()) && !it.saysLittle())
                .map(it -> ONGOING + it.id());
    }

    /** "ein sechs Quadratmeter großes Verlies": how large something is. */
    private boolean isSurface() {
        var next =
                number.end() < number.size() ? number.token(number.end()).word().as(Pos.ADJ) : null;
        return isOf(Unit.Kind.AREA) && next != null && next.lemma().equals("groß");
    }

    /** "Hatte in erster Instanz 18 Monate erhalten", "bekam wegen Betrugs vier Jahre". */
    private boolean isSentence() {
        return isOf(Unit.Kind.DURATION)
                && !number.isAge()
                && SENTENCING.contains(String.valueOf(number.claim().predicate()))
                && number.lemmas().stream().anyMatch(OF_COURT::contains);
    }

    /** "zahlte drei Millionen für die Freilassung": what is paid for somebody's freedom. */
    private boolean isRansom() {
        return isOf(Unit.Kind.MONEY)
                && number.deed().id().equals("pay")
                && number.lemmas().contains("Freilassung");
    }

    /** "wechselt für rund 14 Millionen Euro": whether the sum is what is paid for it. */
    private boolean isPrice() {
        for (var at = number.first() - 1; at >= Math.max(0, number.first() - LONGEST_HEDGE); at--) {
            if (number.token(at).lower().equals("für")) {
                return true;
            }
            if (!number.token(at).isWord() || number.token(at).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** "Flüchteten mit Schmuck für 80.000 Euro": whether the sum is what was stolen. */
    private boolean isCarriedOff() {
        return isOf(Unit.Kind.MONEY)
                && (number.deed().id().equals("flee")
                        || number.lemmas().contains("Hand")
                                && "fallen".equals(number.claim().predicate()));
    }

    /** "55 Prozent stimmten für die Loslösung", "Berg erhielt 99 Prozent". */
    private boolean isVotes() {
        var deed = number.deed().id();
        var subject = number.claim().subject();
        return VOTING.contains(deed) && number.lemmas().stream().anyMatch(STANCES::contains)
                || deed.equals("elect") && number.before().endsWith("mit") // "mit 92,4 Prozent gewählt"
                || "entfallen".equals(number.claim().predicate())
                        && number.lemmas().contains("auf")
                || (what.isEmpty() || number.lemmas().stream().anyMatch(this::isElection))
                        && GAINING.contains(deed)
                        && subject != null
                        && subject.entityId() != null
                        && (subject.entityId().startsWith("person:") || Terms.isParty(subject));
    }

    /** "An der Wahl beteiligten sich 67 Prozent", "67 Prozent gaben ihre Stimme ab". */
    private boolean isTurnout() {
        return switch (String.valueOf(number.claim().predicate())) {
            case "beteiligen", "teilnehmen" -> number.lemmas().stream().anyMatch(this::isElection);
            case "abgeben" -> number.lemmas().contains("Stimme");
            case "gehen" -> number.lemmas().contains("Wahl") || number.lemmas().contains("Urne");
            default -> false;
        };
    }

    private boolean isElection(String noun) {
        return words.concept(noun).filter(it -> it.id().equals("election")).isPresent();
    }
}
