package org.quellenlage.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Unit;

/** What the number of a claim counts or measures, and whether all of it: "vier der neun Werke", "weitere drei", "83 Jahre alt". */
final class NumberGist {

    /** Words before a number that count only a part. */
    private static final Set<String> PARTS = WordList.words("before-parts");

    private static final Set<String> WHOLES = WordList.words("before-wholes");
    private static final int LONGEST_WHOLE = 5;
    private static final int LETTERS_BEFORE = 12;

    private static final Set<String> LIVES = WordList.words("life-taking-verbs");

    /** States that only people are in. */
    private static final Set<String> OF_PEOPLE =
            Set.of("striking", "demonstrating", "arrested", "held", "unemployed", "homeless");

    /** Before the class of what goes on so long or so far. */
    private static final String ONGOING = "goes-on:";

    /** Nouns that only say that something is measured, not what. */
    private static final Set<String> MEASURING = WordList.words("measuring-nouns");

    /** Of numbers without unit on a scale, such as that of Richter. */
    static final String SCALE = "scale";

    private static final String DISTANCE = "~distance";

    private static final Set<String> DIRECTIONS = WordList.words("directions-behind-distances");

    /** Kinds of units behind which the stuff stands that is measured. */
    private static final Set<String> MATERIAL = Set.of("MASS", "VOLUME", "AREA");

    /** "auf fünf Jahre angelegt": how the words begin that say so. */
    private static final Set<String> LAID_OUT = WordList.words("laid-out");

    private static final Set<String> VEHICLES = Set.of("ship", "truck", "car", "plane", "craft");

    private static final String DEFRAUD = "~defraud";

    private static final Set<String> MORE = Set.of("mehr", "weniger");

    private static final Set<String> PRONOUNS = Set.of("ihnen", "denen", "diesen", "uns");

    private static final String INJURED = "injured";

    private static final Map<String, String> DEGREES = WordList.pairs("degrees-of-injury");

    /** Words by which only some are hurt so: "zum Teil schwer". */
    private static final Set<String> MIXED = WordList.words("degrees-of-some");

    private static final String VOTES = "~vote";
    private static final String ABOARD = "aboard";
    private static final Set<String> SWINDLES = WordList.words("swindles");
    private static final Set<String> ALL = Set.of("die", "der", "den", "alle", "allen", "aller", "sämtliche");

    private static final Set<String> SENTENCING = WordList.words("sentencing-verbs");
    private static final Set<String> OF_COURT = WordList.words("court-words");

    private static final Set<String> INSIDE = Set.of("auf", "in", "im");

    private static final Set<String> VOTING = Set.of("approve", "reject", "decide");
    private static final Set<String> STANCES = Set.of("für", "gegen", "dafür", "dagegen");
    private static final Set<String> GAINING = Set.of("receive", "win", "reach", "have");

    private static final Set<String> GENDERS = Set.of("man", "woman");

    /** Words between what happens and how many it happens to. */
    private static final Set<String> OF_WHOM = Set.of("von", "der");

    /** The unit all speeds convert to. */
    private static final String SPEED = "km/h";

    /** "für deutlich mehr als 14 Millionen". */
    private static final int LONGEST_HEDGE = 4;

    /** The unit all ages convert to. */
    private static final String LIFE = "mo";

    /** Verbs that say from how high somebody or something came down. */
    private static final Set<String> FALLING = WordList.words("falling-verbs");

    private static final Set<String> INHABITANTS = WordList.rows("countries").stream()
            .flatMap(row -> row.size() > 4 ? Arrays.stream(row.get(4).split(";")) : Stream.<String>empty())
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> STATES = WordList.pairs("people-states");

    private final GistReader reader;
    private final Vocabulary words;
    private final Document document;
    private final ExtractedClaim claim;
    private final Quantity quantity;
    private final Set<String> lemmas;
    private final Set<String> things;
    private final String before;

    private final Set<String> what = new TreeSet<>();
    private String dimension = "";
    private String state = "";
    private boolean isPart;

    /**
     * @param lemmas the basic forms of all words of the claim
     * @param things the classes of its nouns
     */
    NumberGist(GistReader reader, ExtractedClaim claim, Quantity quantity, Set<String> lemmas, Set<String> things) {
        this.reader = reader;
        this.words = reader.words();
        this.document = reader.document();
        this.claim = claim;
        this.quantity = quantity;
        this.lemmas = lemmas;
        this.things = Set.copyOf(things);
        this.before = before();
        this.isPart = countsPart();
        read();
    }

    /** People, things, or the unit all of its kind convert to; empty where nothing tells. */
    String dimension() {
        return dimension;
    }

    String state() {
        return state;
    }

    Set<String> what() {
        return what;
    }

    boolean isPart() {
        return isPart;
    }

    /** How badly those counted are hurt, where its own clause says so of all: "sechs von ihnen schwer"; empty elsewhere. */
    Optional<String> degree() {
        if (!state.equals(INJURED)) {
            return Optional.empty();
        }
        var degrees = new TreeSet<String>();
        for (var at = clauseStart(); at < document.tokens().size() && GistReader.isInClause(token(at)); at++) {
            var degree = DEGREES.get(degreeOf(token(at)));
            if (degree != null && isOfHurt(at)) {
                degrees.add(degree);
            } else if (MIXED.contains(token(at).lower())) {
                return Optional.empty();
            }
        }
        return degrees.size() == 1 ? Optional.of(degrees.first()) : Optional.empty();
    }

    /** "schwer verletzt", "schwere Verletzungen", "Schwerverletzte", "sechs von ihnen schwer"; not "ein schweres Gewitter". */
    private boolean isOfHurt(int at) {
        var next = at + 1 < document.tokens().size() ? token(at + 1) : null;
        return token(at).lower().contains("verletz")
                || next == null
                || !GistReader.isInClause(next)
                || next.lower().startsWith("verletz")
                || next.lower().startsWith("verwund");
    }

    /** "schweren" is "schwer", "Schwerverletzte" too. */
    private static String degreeOf(Token token) {
        var adjective = token.word().as(Pos.ADJ);
        var form = adjective == null ? token.lower() : adjective.lemma();
        return form.endsWith("verletzte") || form.endsWith("verletzten")
                ? form.substring(0, form.lastIndexOf("verletzte"))
                : form;
    }

    private int clauseStart() {
        var at = first();
        while (at > 0 && GistReader.isInClause(token(at - 1))) {
            at--;
        }
        return at;
    }

    /** "um drei Prozent", "drei Prozent mehr Lohn". */
    boolean isChange() {
        if (Turns.deeds(lemmas, things).contains(DEFRAUD)) {
            return false; // "um 700.000 Euro betrogen"
        }
        return before.endsWith(" um") || before.equals("um") || isMore();
    }

    private boolean isMore() {
        var unit = Unit.of(dimension);
        return unit != null
                && unit.kind() == Unit.Kind.PERCENT
                && end() < document.tokens().size()
                && MORE.contains(token(end()).lower());
    }

    /** The nine of "sechs der neun Werke": what the clause tells is told of the six. */
    boolean isOfWhole() {
        var at = first();
        return at > 1
                && WHOLES.contains(token(at - 1).lower())
                && (token(at - 2).canBe(Pos.NUM) || token(at - 2).is(Token.Kind.NUMBER));
    }

    /** "Die drei großen Flughäfen", "alle acht Schulen": whether as many are counted as there are. */
    boolean isOfAll() {
        return first() > 0 && ALL.contains(token(first() - 1).lower());
    }

    /** "3.100 Mitarbeiter in 26 Filialen": whether as many are only where it is so. */
    boolean isWhere() {
        return INSIDE.stream().anyMatch(it -> before.equals(it) || before.endsWith(" " + it));
    }

    /** "Ein Lastwagen mit 150 Bienenvölkern": whether it is what a vehicle carries. */
    boolean isLoad() {
        var at = first();
        var vehicle = at > 1 && token(at - 1).is("mit") && StoryWords.isNoun(token(at - 2))
                ? token(at - 2).word().as(Pos.NOUN)
                : null;
        return vehicle != null
                && GistReader.like(vehicle.lemma())
                        .or(() -> GistReader.like(vehicle.head()))
                        .filter(VEHICLES::contains)
                        .isPresent();
    }

    /** What adjectives tell of the whole behind the number, not of the part alone: the theft of "zwei der vier gestohlenen Bilder". */
    Set<String> toldOfWhole() {
        var told = new TreeSet<String>();
        var at = end();
        if (at >= document.tokens().size() || !WHOLES.contains(token(at).lower())) {
            return told;
        }
        for (var next = at + 1; next < Math.min(document.tokens().size(), at + LONGEST_WHOLE); next++) {
            if (StoryWords.isNoun(token(next))) {
                return told;
            }
            var verb = token(next).word().as(Pos.VERB);
            if (verb != null) {
                told.add(words.predicate(verb.lemma()).id());
            }
        }
        return Set.of();
    }

    /** "83 Jahre alt", "im Alter von 83 Jahren", "die 83-Jährige". */
    boolean isAge() {
        var unit = quantity.unit();
        return unit != null
                && words.scale(unit).unit().equals(LIFE)
                && (isBareAge()
                        || before.endsWith("alter von")
                        || isOld(end())
                        || isOld(end() + 1)
                        || quantity.surface().toLowerCase(Locale.GERMAN).contains("jährig"));
    }

    /** "Chesley Sulli, 58, …". */
    private boolean isBareAge() {
        return quantity.surface().chars().allMatch(Character::isDigit)
                && (end() >= document.tokens().size() || !token(end()).lower().startsWith("jahr"));
    }

    /** "83 Jahre alt", "der 49 Jahre alte Angeklagte". */
    private boolean isOld(int at) {
        var adjective = at < document.tokens().size() ? token(at).word().as(Pos.ADJ) : null;
        return adjective != null && adjective.lemma().equals("alt");
    }

    private void read() {
        var part = quantity.counted() == null && quantity.unit() == null ? wholeBehind() : null;
        if (quantity.counted() != null) {
            counted(quantity.counted());
        } else if (quantity.unit() != null) {
            measured(quantity.unit());
        } else if (part != null) {
            counted(part.lemma());
            isPart = false;
        } else if (isOnScale()) {
            dimension = SCALE;
            what.add("~magnitude");
        } else if (!isOfWhole()) {
            stateOf().map(Measure::id).or(() -> Turns.state(lemmas, things)).ifPresent(it -> {
                dimension = Gist.PEOPLE;
                state = it;
            });
        }
    }

    /** "korrigierte die Stärke auf 6,1": the one thing of its clause that is measured without a unit. */
    private boolean isOnScale() {
        return things.contains("~magnitude") && things.contains("~quake");
    }

    private void counted(String noun) {
        var term = Terms.terms(claim).stream()
                .filter(it -> it.head().equals(noun) || it.hypernym().equals(noun))
                .findFirst();
        var measure = words.measure(noun, term.map(Term::hypernym).orElse(noun));
        what.addAll(reader.classes(noun, term.map(Term::hypernym).orElse(noun)));
        what.add(measure.id());
        if (what.contains("~magnitude")) {
            dimension = SCALE;
            return;
        }
        if (!isPeople(noun, term, measure)) {
            dimension = Gist.THINGS;
            return;
        }
        dimension = Gist.PEOPLE;
        nation(noun, term).ifPresent(it -> what.add(Gist.NATION + it));
        if (measure.kind().equals("anyone")
                && words.predicate(claim.predicate()).id().equals("employ")) {
            what.add("employee");
            what.add("~staff");
        }
        if (term.isPresent()
                && term.get().equals(claim.subject())
                && words.predicate(claim.predicate()).id().equals("participate")) {
            what.add("~participant");
        }
        if (term.isPresent() && isOffender(term.get(), measure)) {
            what.add("~suspect");
        }
        if (measure.kind().equals("state")) {
            state = measure.id();
        } else if (!isOfWhole()) {
            state = stateOf()
                    .map(Measure::id)
                    .or(() -> Turns.state(lemmas, things))
                    .orElse(isAboard() ? ABOARD : "");
        }
    }

    /** "An Bord", "waren auf dem Schiff", "saßen in dem Bus". */
    private boolean isAboard() {
        if (lemmas.contains("Bord")) {
            return true;
        }
        if (isLoad()) {
            return true;
        }
        if (!words.predicate(claim.predicate()).id().equals(Vocabulary.BE)) {
            return false;
        }
        for (var at = clauseStart(); at + 2 < document.tokens().size() && GistReader.isInClause(token(at)); at++) {
            if (INSIDE.contains(token(at).lower())) {
                var noun = nounAt(token(at + 1).canBe(Pos.DET) ? at + 2 : at + 1)
                        .flatMap(it -> GistReader.like(it.lemma()).or(() -> GistReader.like(it.head())));
                if (noun.filter(it -> VEHICLES.contains(it) || it.equals("bus")).isPresent()) {
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
                || GistReader.like(noun.head())
                        .or(() -> GistReader.like(noun.hypernym()))
                        .filter(PEOPLE_CLASSES::contains)
                        .isPresent();
    }

    /** By the noun; of a noun nobody knows by what only people do: "12.000 Zusteller streikten". */
    private boolean isPeople(String noun, Optional<Term> term, Measure measure) {
        var like = GistReader.like(noun).or(() -> term.map(Term::hypernym).flatMap(GistReader::like));
        return words.counts(measure) && !measure.kind().equals("thing")
                || isNominalised(noun)
                || like.isEmpty() && !words.counts(measure) && isPersons(noun)
                || like.filter(PEOPLE_CLASSES::contains).isPresent()
                || like.isEmpty()
                        && !words.counts(measure)
                        && term.filter(it -> it.equals(claim.subject()) || it.equals(claim.object()))
                                .isPresent()
                        && stateOf().filter(it -> OF_PEOPLE.contains(it.id())).isPresent();
    }

    /** "Zwei Männer überfielen eine Bank": people whose deed tells what they are. */
    private boolean isOffender(Term term, Measure measure) {
        return term.equals(claim.subject())
                && claim.object() != null
                && (measure.kind().equals("anyone") || GENDERS.contains(measure.id()))
                && words.predicate(claim.predicate()).has("crime");
    }

    /** "Ingenieure", "Tunesier": a noun for persons or for those who live somewhere. */
    private boolean isPersons(String noun) {
        if (INHABITANTS.contains(noun) || noun.endsWith("kraft")) { // several "Lehrkräfte" are people
            return true;
        }
        for (var at = end(); at < Math.min(document.tokens().size(), end() + LONGEST_WHOLE); at++) {
            var word = token(at).word();
            if (word.isPerson() && word.lemma(Pos.NOUN).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** "Gläubige", "Vorbestrafte": an adjective that stands for a noun names people. */
    private boolean isNominalised(String noun) {
        for (var at = end(); at < Math.min(document.tokens().size(), end() + LONGEST_WHOLE); at++) {
            if (token(at).word().analyses().stream()
                    .anyMatch(it -> it.kind() == Analysis.Kind.ADJECTIVAL_NOUN
                            && it.lemma().equals(noun))) {
                return true;
            }
        }
        return false;
    }

    /** What happens to the people counted, by the verb, by an adjective of theirs or by what they lose. */
    private Optional<Measure> stateOf() {
        var predicate = String.valueOf(claim.predicate());
        if (lemmas.contains("Leben") && LIVES.contains(predicate)
                || lemmas.contains("tot")
                || CountedAnswers.isNotSurviving(claim)
                || isClaimedByDisaster()
                || lemmas.contains("Tod") && predicate.endsWith("reißen")) {
            return words.measure("dead");
        }
        return stateOfDeedBefore()
                .or(() -> words.stateOf(words.predicate(claim.predicate())))
                .or(() -> Turns.state(lemmas, things).flatMap(words::measure))
                .or(() -> stateIn(Terms.terms(claim).stream().flatMap(it -> it.modifiers().stream())))
                .or(() -> stateIn(lemmas.stream()));
    }

    /** "Dem Sturm fielen 3.450 Menschen zum Opfer"; not to a swindler. */
    private boolean isClaimedByDisaster() {
        return "fallen".equals(claim.predicate())
                && lemmas.contains("Opfer")
                && lemmas.stream().noneMatch(it -> SWINDLES.stream().anyMatch(it::startsWith));
    }

    /** "Nach dem Tod von vier Frühgeborenen", "die Festnahme der drei Männer": what the noun before says happened to them. */
    private Optional<Measure> stateOfDeedBefore() {
        var at = first() - 2;
        if (at < 0 || !OF_WHOM.contains(token(at + 1).lower())) {
            return Optional.empty();
        }
        var noun = StoryWords.isNoun(token(at)) ? token(at).word().as(Pos.NOUN) : null;
        return noun == null ? Optional.empty() : words.eventNamed(noun.lemma()).flatMap(words::stateOf);
    }

    /** "zahlte drei Millionen für die Freilassung": what is paid for somebody's freedom. */
    private boolean isRansom() {
        var unit = Unit.of(dimension);
        return unit != null
                && unit.kind() == Unit.Kind.MONEY
                && words.predicate(claim.predicate()).id().equals("pay")
                && lemmas.contains("Freilassung");
    }

    private Optional<Measure> stateIn(Stream<String> some) {
        return some.map(STATES::get).filter(Objects::nonNull).findFirst().flatMap(words::measure);
    }

    private void measured(String unit) {
        dimension = words.scale(unit).unit();
        if (isDistance()) {
            what.add(DISTANCE);
            return;
        }
        if ("wiegen".equals(claim.predicate()) && claim.subject() != null) {
            what.add(Gist.OF + Identity.fold(claim.subject().hypernym())); // "das Gold wiegt fünf Kilogramm"
        }
        ratePer().ifPresent(it -> what.add(Gist.PER + Identity.fold(it.head())));
        material().ifPresent(it -> what.add(Gist.OF + Identity.fold(it.lemma())));
        what.addAll(measuredAt());
        if (isAge()) {
            what.add(Gist.AGE);
        } else {
            for (var term : Terms.terms(claim)) {
                if (isMeasured(term, unit)) {
                    what.addAll(reader.classes(term.head(), term.hypernym()));
                    what.addAll(measuredWith(term));
                }
            }
        }
        what.addAll(measuredBeside());
        if (isMore() && end() + 1 < document.tokens().size()) {
            var noun = StoryWords.isNoun(token(end() + 1))
                    ? token(end() + 1).word().as(Pos.NOUN)
                    : null;
            what.addAll(noun == null ? Set.of() : reader.classes(noun.lemma(), noun.head()));
        }
        if (Turns.deeds(lemmas, things).contains(DEFRAUD)) {
            what.addAll(reader.classes("Schaden", "Schaden"));
        }
        if (unit.equals("%")
                && lemmas.contains("Beteiligung")
                && Turns.deeds(lemmas, things).contains("~sale")) {
            what.addAll(reader.classes("Anteil", "Anteil")); // "kauft eine Beteiligung von 30 Prozent"
        }
        if (isRansom()) {
            what.add("~ransom");
        }
        if (dimension.equals("m") && FALLING.stream().anyMatch(lemmas::contains)) {
            what.add("~fall");
        }
        if ("dauern".equals(claim.predicate()) || isLasting()) {
            what.add("~duration");
        }
        var whole = unit.equals("%") ? wholeBehind() : null;
        if (whole != null) {
            what.addAll(reader.classes(whole.lemma(), whole.head())); // "34 Prozent der Stimmen"
        }
        if (unit.equals("%") && isVotes()) {
            what.add(VOTES);
        } else if (unit.equals("%") && isTurnout()) {
            what.removeAll(reader.classes("Stimme", "Stimme")); // those who vote, not what they vote for
            what.add("~turnout");
            what.add("turnout");
        }
        words.measuredBy(claim.predicate()).ifPresent(it -> {
            what.add(it.id());
            GistReader.like(it.labels().de()).ifPresent(kind -> what.add("~" + kind)); // "kostet" as "die Kosten"
        });
        dimensionBehind().filter(it -> !isLasting()).ifPresent(it -> {
            what.add(it.id());
            GistReader.like(it.labels().de()).ifPresent(kind -> what.add("~" + kind)); // "hoch" as "die Höhe"
        });
        if (dimension.equals(SPEED)) {
            what.add("~speed");
        }
        if (isPrice() && Turns.deeds(lemmas, things).contains("~sale")) {
            what.add("~price");
        }
        if (isPrice()) {
            words.pricedBy(words.predicate(claim.predicate())).map(Concept::id).ifPresent(what::add);
        }
        if (before.endsWith("wert von")) {
            what.add("~value"); // "im Nennwert von 1,8 Millionen Euro"
        }
        if (isSurface()) {
            what.addAll(reader.classes("Fläche", "Fläche"));
        }
        if (isSentence()) {
            what.addAll(reader.classes("Haftstrafe", "Haftstrafe"));
        }
        if ("kosten".equals(claim.predicate())) {
            what.addAll(reader.classes("Kosten", "Kosten"));
        }
        if (isCarriedOff()) {
            what.addAll(reader.classes("Beute", "Beute"));
        }
        what.addAll(lasting());
    }

    /** "75 Kilometer südlich von Tripolis", "20 Kilometer vor der Küste": how far it is from there, whatever else the clause measures. */
    private boolean isDistance() {
        if (!dimension.equals("m") || end() >= document.tokens().size()) {
            return false;
        }
        var next = token(end()).lower();
        return DIRECTIONS.stream()
                        .anyMatch(it -> next.equals(it) || next.equals("nord" + it) || next.equals("süd" + it))
                || next.equals("vor")
                        && end() + 1 < document.tokens().size()
                        && token(end() + 1).is("der")
                || (next.equals("von") || next.equals("vom")) && isFar();
    }

    /** "vier Kilometer vom Eingang entfernt". */
    private boolean isFar() {
        for (var at = end(); at < document.tokens().size() && GistReader.isInClause(token(at)); at++) {
            if (token(at).is("entfernt")) {
                return true;
            }
        }
        return false;
    }

    /** "eine Tonne Sprengstoff", "2.800 Hektar Wald": the stuff behind a weight, a volume or an area. */
    private Optional<Analysis> material() {
        var unit = Unit.of(dimension);
        if (unit == null || !MATERIAL.contains(unit.kind().name())) {
            return Optional.empty();
        }
        return nounAt(end());
    }

    private Optional<Analysis> nounAt(int first) {
        for (var at = first; at < Math.min(document.tokens().size(), first + 2); at++) {
            if (StoryWords.isNoun(token(at))) {
                return Optional.ofNullable(token(at).word().as(Pos.NOUN));
            }
            if (token(at).word().as(Pos.ADJ) == null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "28,21 Euro je Aktie", "je Aktie 37,74 Euro", "pro Tonne": of one of what the sum is told. */
    private Optional<Analysis> ratePer() {
        var unit = Unit.of(dimension);
        if (unit == null || unit.kind() != Unit.Kind.MONEY) {
            return Optional.empty();
        }
        for (var at = clauseStart(); at + 1 < document.tokens().size() && GistReader.isInClause(token(at)); at++) {
            if (token(at).lower().equals("je") || token(at).lower().equals("pro")) {
                return nounAt(at + 1);
            }
        }
        return Optional.empty();
    }

    /** "310 Millionen Euro an neuen Schulden", "5.000 Euro an Spenden": what the sum is made of. */
    private Set<String> measuredAt() {
        var unit = Unit.of(dimension);
        return unit != null
                        && unit.kind() == Unit.Kind.MONEY
                        && end() < document.tokens().size()
                        && token(end()).is("an")
                ? nounAt(end() + 1)
                        .map(it -> reader.classes(it.lemma(), it.head()))
                        .orElse(Set.of())
                : Set.of();
    }

    /** "fünf Jahre lang", "auf sieben Jahre angelegt": how long something goes on. */
    private boolean isLasting() {
        var unit = Unit.of(dimension);
        if (unit == null
                || unit.kind() != Unit.Kind.DURATION
                || end() >= document.tokens().size()) {
            return false;
        }
        var next = token(end());
        return next.is("lang")
                || before.endsWith("auf")
                        && LAID_OUT.stream().anyMatch(it -> next.lower().startsWith(it));
    }

    /** "ein sechs Quadratmeter großes Verlies": how large something is. */
    private boolean isSurface() {
        var unit = Unit.of(dimension);
        var next = end() < document.tokens().size() ? token(end()).word().as(Pos.ADJ) : null;
        return unit != null
                && unit.kind() == Unit.Kind.AREA
                && next != null
                && next.lemma().equals("groß");
    }

    /** "Hatte in erster Instanz 18 Monate erhalten", "bekam wegen Betrugs vier Jahre". */
    private boolean isSentence() {
        var unit = Unit.of(dimension);
        return unit != null
                && unit.kind() == Unit.Kind.DURATION
                && !isAge()
                && SENTENCING.contains(String.valueOf(claim.predicate()))
                && lemmas.stream().anyMatch(OF_COURT::contains);
    }

    /** "Auftragsvolumen", "Höhe der Anlagen": of what a noun that only measures is told. */
    private Set<String> measuredWith(Term term) {
        var told = new TreeSet<String>();
        if (MEASURING.contains(term.hypernym())) {
            reader.partBefore(term).ifPresent(told::add);
            term.modifiers().stream()
                    .filter(Terms::isOwner)
                    .map(it -> reader.classes(it, it))
                    .forEach(told::addAll);
        }
        return told;
    }

    /** "Auf 18 Kilometern Länge", "die Höhe wird mit 210 Metern angegeben": the one noun of its clause that says what is measured. */
    private Set<String> measuredBeside() {
        var unit = Unit.of(dimension);
        var told = lemmas.stream()
                .filter(it -> unit != null && reader.isMeasureOf(it, unit))
                .map(it -> reader.classes(it, it))
                .toList();
        var kinds = told.stream()
                .flatMap(Set::stream)
                .filter(it -> it.startsWith("~"))
                .distinct();
        return kinds.count() == 1 ? told.getFirst() : Set.of();
    }

    /** "Flüchteten mit Schmuck für 80.000 Euro": whether the sum is what was stolen. */
    private boolean isCarriedOff() {
        var unit = Unit.of(dimension);
        return unit != null
                && unit.kind() == Unit.Kind.MONEY
                && (words.predicate(claim.predicate()).id().equals("flee")
                        || lemmas.contains("Hand") && "fallen".equals(claim.predicate()));
    }

    /** What goes on so long or so far, by its verb or its noun: "streikten vier Stunden", "ein sechsstündiger Streik". */
    private Set<String> lasting() {
        if (!dimension.equals("s") && !dimension.equals("m")) {
            return Set.of();
        }
        var turns = Turns.deeds(lemmas, things).stream().map(it -> ONGOING + it);
        return Stream.concat(turns, lastingDeeds()).collect(Collectors.toSet());
    }

    private Stream<String> lastingDeeds() {
        return Stream.concat(
                        Stream.of(words.predicate(claim.predicate())),
                        Terms.terms(claim).stream()
                                .map(Term::head)
                                .map(words::eventNamed)
                                .flatMap(Optional::stream))
                .filter(it -> words.isKnown(it.id()) && !it.saysLittle())
                .map(it -> ONGOING + it.id());
    }

    /** "55 Prozent stimmten für die Loslösung", "Berg erhielt 99 Prozent". */
    private boolean isVotes() {
        var deed = words.predicate(claim.predicate()).id();
        var subject = claim.subject();
        return VOTING.contains(deed) && lemmas.stream().anyMatch(STANCES::contains)
                || deed.equals("elect") && before.endsWith("mit") // "mit 92,4 Prozent gewählt"
                || "entfallen".equals(claim.predicate()) && lemmas.contains("auf")
                || (what.isEmpty() || lemmas.stream().anyMatch(this::isElection))
                        && GAINING.contains(deed)
                        && subject != null
                        && subject.entityId() != null
                        && (subject.entityId().startsWith("person:") || Terms.isParty(subject));
    }

    /** "An der Wahl beteiligten sich 67 Prozent", "67 Prozent gaben ihre Stimme ab". */
    private boolean isTurnout() {
        return switch (String.valueOf(claim.predicate())) {
            case "beteiligen", "teilnehmen" -> lemmas.stream().anyMatch(this::isElection);
            case "abgeben" -> lemmas.contains("Stimme");
            case "gehen" -> lemmas.contains("Wahl") || lemmas.contains("Urne");
            default -> false;
        };
    }

    private boolean isElection(String noun) {
        return words.concept(noun).filter(it -> it.id().equals("election")).isPresent();
    }

    /** "eine 1,4 Tonnen schwere Bombe", "27 Kilometer lang": what the adjective behind a measure says it measures. */
    private Optional<Concept> dimensionBehind() {
        var at = end();
        var next = at < document.tokens().size() ? token(at).word().as(Pos.ADJ) : null;
        return next == null ? Optional.empty() : words.measuredBy(next.lemma()).filter(Concept::isDimension);
    }

    /** "wechselt für rund 14 Millionen Euro": whether the sum is what is paid for it. */
    private boolean isPrice() {
        for (var at = first() - 1; at >= Math.max(0, first() - LONGEST_HEDGE); at--) {
            if (token(at).lower().equals("für")) {
                return true;
            }
            if (!token(at).isWord() || token(at).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    private boolean isMeasured(Term term, String unit) {
        return term.entityId() == null
                && Terms.isNamed(term)
                && !GistReader.EMPTY_NOUNS.contains(term.head())
                && !Terms.isUnit(term, unit)
                && !pays(term, unit);
    }

    /** "Die Reederei zahlte drei Millionen": who does it is not measured, the sum is its object. */
    private boolean pays(Term term, String unit) {
        var object = claim.object();
        var deed = words.predicate(claim.predicate());
        return term.equals(claim.subject())
                && (object == null || Terms.isUnit(object, unit))
                && (deed.id().equals("pay") || object != null && saysMoreThanAmount(deed));
    }

    private boolean saysMoreThanAmount(PredicateClass deed) {
        return !words.onlyStatesAmount(claim.predicate()) && !deed.saysLittle() && !"kosten".equals(claim.predicate());
    }

    /** "Weitere drei", "davon zwölf", "die letzten 15 Leichen"; not "zehn starben, weitere 40 wurden verletzt": those are all. */
    private boolean countsPart() {
        if (before.endsWith("weitere")
                && stateOf().filter(it -> it.id().equals("injured")).isPresent()) {
            return false;
        }
        return Stream.of(before.split(" ")).anyMatch(it -> PARTS.stream().anyMatch(it::startsWith))
                || Terms.terms(claim).stream()
                        .filter(it -> it.head().equals(quantity.counted())
                                || it.hypernym().equals(quantity.counted()))
                        .anyMatch(it -> it.modifiers().stream()
                                .anyMatch(which -> PARTS.contains(which) && !(which.equals("zusätzlich") && isAdded())))
                || isAmongOthers()
                || isBesideOthers();
    }

    /** "310 zusätzliche Plätze einrichten": as many as are new. */
    private boolean isAdded() {
        return Turns.deeds(lemmas, things).contains("~create");
    }

    /** "Betroffen sind auch 1.000 Leiharbeiter": beside those told of before. */
    private boolean isBesideOthers() {
        return first() > 0 && token(first() - 1).is("auch");
    }

    /** "Unter den Toten sind vier Kinder"; not "unter den vier Kindern". */
    private boolean isAmongOthers() {
        var nounBetween = false;
        for (var at = first() - 1; at > 0 && GistReader.isInClause(token(at)); at--) {
            if (token(at).lower().equals("den") && token(at - 1).lower().equals("unter")) {
                return nounBetween;
            }
            nounBetween |= token(at).isCapitalised();
        }
        return false;
    }

    /** "Sechs der neun Werke" counts works, "34 Prozent der Stimmen" votes: the noun behind the whole; null if there is none. */
    private @Nullable Analysis wholeBehind() {
        var at = end();
        if (at >= document.tokens().size() || !WHOLES.contains(token(at).lower())) {
            return null;
        }
        for (var next = at + 1; next < Math.min(document.tokens().size(), at + LONGEST_WHOLE); next++) {
            var noun = StoryWords.isNoun(token(next)) ? token(next).word().as(Pos.NOUN) : null;
            if (noun != null) {
                return noun;
            }
            if (PRONOUNS.contains(token(next).lower())) {
                return null; // "neun von ihnen kamen ins Krankenhaus"
            }
        }
        return null;
    }

    /** The words right before the number, in small letters. */
    private String before() {
        var text = document.slice(claim.core());
        var at = text.indexOf(quantity.surface());
        var from = Math.max(0, at - LETTERS_BEFORE);
        while (from > 0 && from < at && Character.isLetter(text.charAt(from - 1))) {
            from++; // a word that is cut says nothing
        }
        return at <= 0 ? "" : text.substring(from, at).strip().toLowerCase(Locale.GERMAN);
    }

    private Token token(int at) {
        return document.tokens().get(at);
    }

    /** The first token of the number. */
    private int first() {
        return reader.tokenAt(start());
    }

    /** The token behind it. */
    private int end() {
        return reader.tokenAt(start() + quantity.surface().length());
    }

    private int start() {
        return claim.core().start() + Math.max(0, document.slice(claim.core()).indexOf(quantity.surface()));
    }

    private static final Set<String> PEOPLE_CLASSES = WordList.rows("classes-of-people").stream()
            .filter(row -> row.get(1).equals("people"))
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
}
