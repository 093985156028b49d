package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.Reading;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Unit;

/** Reads the gist of claims from the words of their text. */
public final class GistReader {

    /** Nouns that hold a number or a sentence together and name nothing. */
    static final Set<String> EMPTY_NOUNS = WordList.words("empty-nouns");

    private static final String TAKE_PLACE = "take-place";

    private static final int SHORTEST_PART = 4;

    private static final int LONGEST_APPOSED = 4;

    private static final int LONGEST_FRAME = 400;

    /** Verbs by which a date is told rather than set. */
    private static final Set<String> TELLING_DATES = WordList.words("date-telling-verbs");

    /** "länger als geplant", "früher als vorgesehen". */
    private static final Set<String> EXPECTED = planningWords("expected");

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");
    private static final int MINUTES = 60;

    private static final Map<String, String> LIKE = like();

    /** By the class of nouns that say what is measured: the kind of unit it is measured in. */
    private static final Map<String, String> MEASURES = WordList.pairs("telling-measures");

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_LAST_PART = 5;

    /** Classes of persons and of things with edges, which compounds of theirs belong to. */
    private static final Set<String> OF_COMPOUNDS = WordList.rows("classes-of-people").stream()
            .filter(row -> row.size() > 2)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    /** Nouns that name something else as the last part of most compounds: "Waschmaschine", "Durchmesser". */
    private static final Set<String> ALONE = Set.of("Maschine", "Messer", "Wagen");

    private static final Set<String> TOWN_ENDINGS = WordList.words("town-endings");

    /** What sets two parts of one thing apart: "Weströhre", "Oströhre". */
    private static final Map<String, Scope.Aspect> DIRECTIONS = Map.of(
            "West", Scope.Aspect.WEST, "Ost", Scope.Aspect.EAST, "Nord", Scope.Aspect.NORTH, "Süd", Scope.Aspect.SOUTH);

    private static final Set<String> CHARGES = WordList.words("charges");

    private static final Map<String, List<String>> SIDES = sides();

    /** Verbs and adjectives by which something is only intended, beside "soll" and "will". */
    private static final Set<String> INTENDING = planningWords("intended");

    private static final Set<String> MODALS = Set.of("soll", "sollen", "solle", "will", "wollen", "wolle");

    /** Classes of verbs by which what their object names is not so: "lehnte einen Rücktritt ab", "dementierte die Entführung". */
    private static final Set<String> REJECTING = Set.of("reject", "deny");

    private static final Set<String> OF_ONE = Set.of("dead", "injured", "missing");

    private static final Set<String> ONE = Set.of("ein", "eine", "einen");

    /** What is to be prevented is not planned by it. */
    private static final Set<String> PREVENTING = WordList.words("preventing-verbs");

    private static final Set<String> STAGES = WordList.words("stages");

    /** Words between "bis" or "ab" and the time. */
    private static final Set<String> BEFORE_BOUNDS = WordList.words("before-bounds");

    /** Verbs whose preposition takes what they are about. */
    private static final Map<String, String> TAKING = WordList.pairs("verbs-about");

    private final Vocabulary words;
    private final Reading reading;
    private final Nobody nobody;
    /** By token: the name it belongs to. */
    private final @Nullable Name[] nameAt;
    /** The first name of each that the text calls by name. */
    private final Map<String, Name> nameOf = new HashMap<>();
    /** By token: whether it tells a time. */
    private final BitSet isTime;

    GistReader(Vocabulary words, Reading reading) {
        this.words = words;
        this.reading = reading;
        this.nobody = new Nobody(words);
        var tokens = reading.document().tokens();
        this.nameAt = new @Nullable Name[tokens.size()];
        for (var name : reading.names()) {
            Arrays.fill(nameAt, name.first(), Math.min(name.end(), tokens.size()), name);
            nameOf.putIfAbsent(name.canonical(), name);
        }
        this.isTime = new BitSet(tokens.size());
        for (var time : reading.times()) {
            var from = first(tokens, time.span().start());
            isTime.set(from, Math.max(from, first(tokens, time.span().end())));
        }
    }

    Vocabulary words() {
        return words;
    }

    /** The one person that the text calls by name; empty where it calls none, or several. */
    private Optional<String> onlyPerson() {
        var persons = nameOf.values().stream()
                .map(GistReader::identity)
                .filter(Identity::isPerson)
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    Document document() {
        return reading.document();
    }

    /** The first token that begins at a character or behind it. */
    int tokenAt(int start) {
        return first(reading.document().tokens(), start);
    }

    private static Map<String, String> like() {
        var like = new HashMap<>(WordList.pairs("kin-nouns"));
        like.putAll(WordList.pairs("like-nouns"));
        return Map.copyOf(like);
    }

    private static Set<String> planningWords(String use) {
        return WordList.rows("planning-words").stream()
                .filter(row -> row.get(1).equals(use) || row.get(1).equals("both"))
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> sides() {
        var sides = new HashMap<String, List<String>>();
        WordList.rows("states")
                .forEach(row -> sides.computeIfAbsent(row.get(0), _ -> new ArrayList<>())
                        .add(row.get(1) + "/" + row.get(2) + (row.size() > 3 ? " " + row.get(3) : "")));
        return Map.copyOf(sides);
    }

    /**
     * A claim of the text as it is compared.
     *
     * @param exact the words of its core span
     */
    public ComparableClaim comparable(String id, ExtractedClaim claim, String exact) {
        var core = reading.document()
                .tokens()
                .subList(tokenAt(claim.core().start()), tokenAt(claim.core().end()));
        var counted = nobody.counted(claim, core);
        return new ComparableClaim(id, counted, exact, of(counted));
    }

    private Gist of(ExtractedClaim claim) {
        var build = new Builder(claim);
        build.tokens(frame(claim));
        return build.done();
    }

    /** The words of a claim and of what fills its slots: "bleibt … auf See" around "zwei Tage länger". */
    private Span frame(ExtractedClaim claim) {
        var start = claim.core().start();
        var end = claim.core().end();
        for (var part : claim.parts()) {
            if (part.role() != Part.Role.ATTRIBUTION && part.role() != Part.Role.CUE) {
                start = Math.min(start, part.span().start());
                end = Math.max(end, part.span().end());
            }
        }
        return end - start > LONGEST_FRAME ? claim.core() : clause(start, end);
    }

    /** Out to the next marks on both sides: "einen Tag" is "länger als geplant". */
    private Span clause(int start, int end) {
        var tokens = reading.document().tokens();
        var last = first(tokens, end);
        while (last < tokens.size() && isInClause(tokens.get(last))) {
            last++;
        }
        var from = first(tokens, start);
        while (from > 0 && isInClause(tokens.get(from - 1))) {
            from--;
        }
        var to = last == 0 ? end : Math.max(end, tokens.get(last - 1).end());
        return Span.between(
                from < tokens.size() ? Math.min(start, tokens.get(from).start()) : start, to);
    }

    static boolean isInClause(Token token) {
        return token.isWord() || token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL) || token.isQuote();
    }

    /** The first part of a compound: "lawine" of "Lawinenniedergang". */
    static Optional<String> first(Analysis noun) {
        var length = noun.lemma().length() - noun.head().length();
        if (noun.head().equals(noun.lemma()) || length < SHORTEST_PART) {
            return Optional.empty();
        }
        return part(noun.lemma().substring(0, length));
    }

    private static Optional<String> part(String part) {
        var length = part.length();
        var bare =
                part.endsWith("-") || part.endsWith("s") || part.endsWith("n") ? part.substring(0, length - 1) : part;
        return Optional.of(like(bare).map(it -> "~" + it).orElseGet(() -> Identity.fold(bare)));
    }

    private final class Builder {

        private final ExtractedClaim claim;
        private final Set<String> what = new TreeSet<>();
        private final Set<String> things = new TreeSet<>();
        private final Set<String> about = new TreeSet<>();
        private final Set<String> deeds = new TreeSet<>();
        private final Set<String> names = new TreeSet<>();
        private final Set<Scope.Aspect> aspects = EnumSet.noneOf(Scope.Aspect.class);
        private final Set<String> sides = new LinkedHashSet<>();
        /** Sides that only a noun or what stands before it tells: "die entführte Frau", "die Geiseln". */
        private final Set<String> besides = new LinkedHashSet<>();

        /** Those of them that the clause does not tell otherwise; what it denies, it does not deny of them. */
        private final Set<String> attributed = new LinkedHashSet<>();

        private final Set<String> lemmas = new LinkedHashSet<>();
        private final Set<String> stages = new TreeSet<>();
        private final Set<String> places = new TreeSet<>();
        private String dimension = "";
        private String state = "";
        private String score = "";
        private boolean isPart;
        private boolean isModal;
        private boolean isChange;
        private boolean isOfWhole;
        /** "nach monatelangem Stillstand": a state that has ended. */
        private boolean isEnded;
        /** The event behind "Termin", "Datum": "Termin für den Start". */
        private String dated = "";

        private boolean isDateNamed;

        Builder(ExtractedClaim claim) {
            this.claim = claim;
        }

        void tokens(Span core) {
            var tokens = reading.document().tokens();
            for (var at = first(tokens, core.start());
                    at < tokens.size() && tokens.get(at).start() < core.end();
                    at++) {
                var name = nameAt[at];
                if (name != null && !isNoName(name, tokens.get(at))) {
                    names.add(identity(name));
                    if (name.first() == at && name.entityId() == null && isWhere(at)) {
                        places.add(identity(name));
                    }
                } else if (tokens.get(at).isWord() && !isTime.get(at)) {
                    if (tokens.get(at).lower().equals("weltweit")) {
                        aspects.add(Scope.Aspect.WORLDWIDE);
                    }
                    word(tokens.get(at));
                } else if (at > 0
                        && !isTime.get(at)
                        && (tokens.get(at - 1).lower().equals("mit") || isWon())) {
                    score(tokens.get(at).form());
                }
            }
            rank(tokens.subList(first(tokens, core.start()), Math.min(tokens.size(), first(tokens, core.end()))));
            pronoun();
        }

        private void rank(List<Token> clause) {
            var rank = score.isEmpty() && claim.quantity() == null
                    ? Rank.in(clause, String.valueOf(claim.predicate()))
                    : 0;
            if (rank > 0) {
                score = Gist.RANK + rank;
            }
        }

        /** "In Gewahrsam", "wurde Fünfter": what only looks like a name, since the lists know it for what it says. */
        private boolean isNoName(Name name, Token token) {
            return name.entityId() == null
                    && name.end() - name.first() == 1
                    && (LIKE.containsKey(token.form())
                            || SIDES.containsKey(token.form())
                            || Rank.isOrdinal(token)
                            || token.canBe(Pos.NUM)
                            || token.lower().endsWith("einhalb"));
        }

        private boolean isWon() {
            return Gist.WON.contains(words.predicate(claim.predicate()).id());
        }

        /** "mit 3:5", "31:28 besiegt": how a game ended. */
        private void score(String form) {
            var colon = form.indexOf(':');
            if (colon > 0 && form.chars().allMatch(it -> it == ':' || Character.isDigit(it))) {
                var goals = form.substring(0, colon);
                var others = form.substring(colon + 1);
                var isWon = goals.length() > others.length()
                        || goals.length() == others.length() && goals.compareTo(others) >= 0;
                score = isWon ? form : others + ":" + goals;
            }
        }

        /** "Sie fordern …": who or what a pronoun stands for is named by it. */
        private void pronoun() {
            var subject = claim.subject();
            if (subject != null && names.isEmpty() && subject.head().matches("\\d+-[Jj]ährige[rn]?")) {
                GistReader.this.onlyPerson().ifPresent(names::add); // "Der 36-Jährige wurde freigesprochen"
            }
            if (claim.object() != null && isPronoun(claim.object())) {
                var whom = nameOf.get(claim.object().name()); // "befand ihn für schuldig"
                if (whom != null) {
                    names.add(identity(whom));
                }
            }
            if (subject == null || !isPronoun(subject)) {
                return;
            }
            var name = nameOf.get(subject.name());
            if (name != null) {
                names.add(identity(name));
            } else if (Terms.isNamed(subject)) {
                things.addAll(classes(subject.head(), subject.hypernym()));
                lies(subject.head(), subject.hypernym());
            }
        }

        private boolean isPronoun(Term term) {
            var tokens = reading.document().tokens();
            var at = first(tokens, term.span().start());
            return at < tokens.size() && tokens.get(at).canBe(Pos.PRON);
        }

        /** "In Nova Friburgo": whether "in" or "bei" stands before a name, with at most one more capital word between. */
        private boolean isWhere(int name) {
            var tokens = reading.document().tokens();
            var before = name > 1 && tokens.get(name - 1).isCapitalised() && !isPlace(tokens.get(name - 1)) ? 2 : 1;
            return name >= before && isPlace(tokens.get(name - before));
        }

        private static boolean isPlace(Token preposition) {
            return switch (preposition.lower()) {
                case "in", "bei", "nahe" -> true;
                default -> false;
            };
        }

        private void word(Token token) {
            var noun = token.isCapitalised() && !token.canBe(Pos.PRON)
                    ? token.word().as(Pos.NOUN)
                    : null;
            if (noun != null) {
                noun(token, noun);
                isEnded = false;
                return;
            }
            isModal |= MODALS.contains(token.lower());
            var analyses = token.word().analyses();
            if (analyses.isEmpty() || token.canBe(Pos.DET) || token.canBe(Pos.NUM) || token.canBe(Pos.ADP)) {
                lemmas.add(token.lower());
                return;
            }
            var verb =
                    analyses.getFirst().pos() == Pos.VERB || analyses.getFirst().pos() == Pos.ADJ
                            ? token.word().as(Pos.VERB)
                            : null;
            var adjective = token.word().as(Pos.ADJ);
            var isBefore = adjective != null && isBeforeNoun(token);
            if (verb != null) {
                verb(verb.lemma(), isBefore);
            }
            lemmas.add(adjective == null ? token.lower() : adjective.lemma());
            if (adjective == null) {
                side(token.lower());
            } else if (isBefore) {
                beside(token.lower());
                beside(adjective.lemma());
            } else {
                side(token.lower());
                side(adjective.lemma());
            }
        }

        /** "die verschleppten Urlauber", not "die Urlauber sind frei". */
        private boolean isBeforeNoun(Token adjective) {
            var tokens = reading.document().tokens();
            var next = adjective.index() + 1;
            while (next < tokens.size()
                    && !tokens.get(next).isCapitalised()
                    && tokens.get(next).isWord()
                    && tokens.get(next).word().as(Pos.ADJ) != null) {
                next++;
            }
            return next < tokens.size()
                    && tokens.get(next).isWord()
                    && tokens.get(next).isCapitalised()
                    && hasEnding(adjective.lower());
        }

        /** "-e", "-em", "-en", "-er", "-es": an adjective that agrees with its noun. */
        private static boolean hasEnding(String adjective) {
            var last = adjective.length() - 1;
            return adjective.endsWith("e")
                    || last > 0 && adjective.charAt(last - 1) == 'e' && "mnrs".indexOf(adjective.charAt(last)) >= 0;
        }

        private void noun(Token token, Analysis noun) {
            isEnded = follows(token, "nach") || follows(token, "wegen") && isOfCharge();
            lemmas.add(noun.head());
            lemmas.add(noun.lemma());
            beside(noun.lemma());
            beside(noun.head());
            words.eventNamed(noun.lemma()).ifPresent(it -> {
                deeds.add(it.id());
                if (isDateNamed && dated.isEmpty() && it.has("once")) {
                    dated = it.id();
                }
            });
            var taken = TAKING.get(String.valueOf(claim.predicate()));
            if (taken != null && follows(token, taken)) {
                about(noun.lemma(), noun.head());
            }
            if ((STAGES.contains(noun.lemma()) || STAGES.contains(noun.head())) && !isCounted(token)) {
                stages.add(which(token) + noun.lemma());
            }
            if (noun.lemma().equals("Gegenseite")
                    || noun.lemma().equals("Seite") && !which(token).isEmpty() && follows(token, "auf")) {
                stages.add(which(token) + noun.lemma()); // "auf israelischer Seite"
            }
            if (isPaid()
                    && (follows(token, "beim") || follows(token, "bei"))
                    && !EMPTY_NOUNS.contains(noun.head()) // "liegt bei neun Millionen"
                    && words.eventNamed(noun.lemma()).isEmpty()) {
                places.add(Identity.fold(noun.head()));
            }
            if (token.index() > 0
                    && noun.origin() == Analysis.Origin.COMPOUND
                    && noun.lemma().equals(token.form())
                    && isPlace(reading.document().tokens().get(token.index() - 1))
                    && TOWN_ENDINGS.stream().anyMatch(it -> token.lower().endsWith(it))) {
                places.add(Identity.fold(noun.lemma())); // "bei Hochdorf"
            }
            lies(noun.lemma(), noun.head());
            isDateNamed |= PlannedEvents.DATES.contains(noun.head());
            if (!EMPTY_NOUNS.contains(noun.head())) {
                things.addAll(classes(noun.lemma(), noun.head()));
            }
            first(noun).ifPresent(things::add);
            if (noun.lemma().startsWith("Gegen")
                    && noun.lemma().length() > noun.head().length()) {
                aspects.add(Scope.Aspect.COUNTER);
            }
        }

        /** "Über zwölf Runden": how many, not in which. */
        private boolean isCounted(Token noun) {
            var before = noun.index() == 0 ? null : reading.document().tokens().get(noun.index() - 1);
            return before != null && (before.is(Token.Kind.NUMBER) || before.canBe(Pos.NUM) && !before.canBe(Pos.DET));
        }

        /** "Weströhre": on which side what a compound names lies. */
        private void lies(String compound, String last) {
            DIRECTIONS.keySet().stream()
                    .filter(it -> compound.startsWith(it) && compound.length() > last.length())
                    .map(DIRECTIONS::get)
                    .forEach(aspects::add);
        }

        /** Whether it tells of a sum: "beim Militär" it is that of a part. */
        private boolean isPaid() {
            var quantity = claim.quantity();
            var unit = quantity == null || quantity.unit() == null ? null : Unit.of(quantity.unit());
            return unit != null && unit.kind() == Unit.Kind.MONEY;
        }

        /** "dritten" of "im dritten Wahlgang": its stem; empty where no adjective tells which. */
        private String which(Token noun) {
            var before = noun.index() == 0 ? null : reading.document().tokens().get(noun.index() - 1);
            var adjective = before == null ? null : before.word().as(Pos.ADJ);
            if (before != null && before.is(Token.Kind.ORDINAL)) {
                return before.form() + " ";
            }
            return adjective == null ? "" : adjective.lemma() + " ";
        }

        /** Whether a noun stands behind a preposition, with at most an article and an adjective between. */
        private boolean follows(Token noun, String preposition) {
            var tokens = reading.document().tokens();
            for (var at = noun.index() - 1; at >= Math.max(0, noun.index() - 3); at--) {
                if (tokens.get(at).lower().equals(preposition)) {
                    return true;
                }
                if (!tokens.get(at).isWord() || tokens.get(at).isCapitalised()) {
                    return false;
                }
            }
            return false;
        }

        /** "Verfahren wegen Körperverletzung": what somebody is said to have done. */
        private boolean isOfCharge() {
            return CHARGES.contains(String.valueOf(claim.predicate()))
                    || Terms.terms(claim).stream()
                            .anyMatch(it -> CHARGES.contains(it.head()) || CHARGES.contains(it.hypernym()))
                    || lemmas.stream().anyMatch(CHARGES::contains);
        }

        private void verb(String lemma, boolean isBeforeNoun) {
            if (isParticleOf(claim.predicate(), lemma)) {
                return;
            }
            if (isBeforeNoun) {
                beside(lemma);
            } else {
                side(lemma);
            }
            lemmas.add(lemma);
            var happening = words.predicate(lemma);
            if (!happening.has("state")
                    && !words.isLight(lemma)
                    && !happening.id().equals(Vocabulary.BE)) {
                deeds.add(happening.id());
            }
        }

        private void side(String lemma) {
            if (!isEnded) {
                sides.addAll(SIDES.getOrDefault(lemma, List.of()));
            }
        }

        private void beside(String lemma) {
            if (!isEnded) {
                besides.addAll(SIDES.getOrDefault(lemma, List.of()));
            }
        }

        /** "nicht geöffnet" is closed. */
        private String asSaid(String side) {
            if (side.equals(Gist.PLANNED) || claim.commitment().polarity() != Commitment.Polarity.NEGATED) {
                return side;
            }
            return turned(side);
        }

        private static String turned(String side) {
            return side.endsWith("/yes") ? side.replace("/yes", "/no") : side.replace("/no", "/yes");
        }

        /** Sides that a word takes only together with another: "fahren wieder". */
        private void settleSides() {
            settle(sides);
            settle(besides);
            if (REJECTING.contains(words.predicate(claim.predicate()).id())) {
                var rejected = besides.stream().map(Builder::turned).toList();
                besides.clear();
                besides.addAll(rejected);
            }
            var told = sides.stream().map(Gist::stateOf).collect(Collectors.toSet());
            besides.stream()
                    .filter(it -> !told.contains(Gist.stateOf(it)) && !it.startsWith("occurrence/"))
                    .forEach(attributed::add);
            if (isModal && claim.time() == null && lemmas.contains("erst")) { // "soll erst geräumt werden, wenn …"
                sides.clear();
            }
            if (isIntended() && sides.stream().noneMatch(it -> it.startsWith("occurrence/"))) {
                sides.add(Gist.PLANNED);
            }
        }

        private Gist.@Nullable Moment moment() {
            var time = claim.time();
            if (time == null) {
                return null;
            }
            var bound = bound(time);
            return bound == null
                            && claim.quantity() != null
                            && words.predicate(event()).has("once")
                    ? Gist.Moment.ONCE
                    : bound;
        }

        /** "bis Sonntag", "bis zum 30. Juni", "ab 2015", "von 2017 an", "seit Ende Mai". */
        private Gist.@Nullable Moment bound(ClaimTime time) {
            var tokens = reading.document().tokens();
            var end = first(tokens, time.span().end());
            for (var at = first(tokens, time.span().start()) - 1; at >= 0; at--) {
                var before = tokens.get(at).lower();
                if (before.equals("bis")) {
                    return Gist.Moment.END;
                }
                if (before.equals("ab")
                        || before.equals("seit")
                        || before.equals("frühestens")
                        || before.equals("vor") && at > 0 && tokens.get(at - 1).is("nicht")
                        || before.equals("von")
                                && end < tokens.size()
                                && tokens.get(end).is("an")) {
                    return Gist.Moment.START;
                }
                if (!isTime.get(at) && !BEFORE_BOUNDS.contains(before)) {
                    return null;
                }
            }
            return null;
        }

        /** "stimmten dagegen", "128 votierten mit Nein", "für das Gesetz stimmten 389": how those counted voted; null elsewhere. */
        private Scope.@Nullable Vote vote() {
            var isFor = leaves("vote/yes");
            var isAgainst = leaves("vote/no");
            if (isFor || isAgainst || claim.quantity() == null) {
                return isFor == isAgainst ? null : isFor ? Scope.Vote.FOR : Scope.Vote.AGAINST;
            }
            return switch (words.predicate(claim.predicate()).id()) {
                case "approve" -> Scope.Vote.FOR;
                case "reject" -> Scope.Vote.AGAINST;
                default -> null;
            };
        }

        /** Whether a side was told, by the verb or by a noun; it is none any longer. */
        private boolean leaves(String side) {
            var isTold = sides.remove(side);
            return attributed.remove(side) || isTold;
        }

        /** What two words say together counts before what one says: "die festgenommenen Männer sind auf freiem Fuß". */
        private void settle(Set<String> some) {
            var phrases = new LinkedHashSet<String>();
            for (var side : List.copyOf(some)) {
                var with = side.indexOf(' ');
                if (with > 0) {
                    some.remove(side);
                    var other = side.substring(with + 1);
                    if (lemmas.contains(other) || things.contains(other)) {
                        phrases.add(side.substring(0, with));
                    }
                }
            }
            phrases.stream().map(Builder::turned).forEach(some::remove);
            some.addAll(phrases);
        }

        /** "Soll verhandeln", "der geplante Streik": an event that is to come, and is not denied; "soll dauern" tells how long. */
        private boolean isIntended() {
            return claim.commitment().polarity() == Commitment.Polarity.AFFIRMED
                    && !event().isEmpty()
                    && !PREVENTING.contains(String.valueOf(claim.predicate()))
                    && !"dauern".equals(claim.predicate())
                    && !lemmas.contains("haben") // "soll … getötet haben" tells what is said to have been
                    && (lemmas.stream().anyMatch(INTENDING::contains) || isModal);
        }

        Gist done() {
            var predicate = claim.predicate();
            if (predicate != null && !predicate.isBlank()) {
                verb(predicate, false);
            }
            var quantity = claim.quantity();
            if (quantity != null && (quantity.lower() != null || quantity.upper() != null)) {
                number(quantity);
            }
            if (!isOfWhole) {
                deeds.addAll(Turns.deeds(lemmas, things));
            }
            if (deeds.contains("~works") && moment() == Gist.Moment.START) {
                deeds.add(Gist.START_OF_WORK);
            }
            var persons = quantity == null ? persons() : 0;
            settleSides();
            var vote = vote();
            things.removeAll(what);
            return new Gist(
                    dimension,
                    state,
                    List.copyOf(what),
                    isPart,
                    isChange,
                    List.copyOf(things),
                    about(),
                    List.copyOf(deeds),
                    event(),
                    isPlanChange(),
                    predicate != null && setsDate(predicate),
                    List.copyOf(names),
                    Stream.concat(sides.stream().map(this::asSaid), attributed.stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    minute(),
                    new Scope(List.copyOf(stages), List.copyOf(places), vote, aspects),
                    moment(),
                    score,
                    persons);
        }

        /** How many it happens to, by an article or an ordinal: "ein Soldat ist getötet worden", "ein vierter Arbeiter starb". */
        private int persons() {
            var sufferer = claim.object() == null ? claim.subject() : claim.object();
            var happened = words.stateOf(words.predicate(claim.predicate()));
            if (sufferer == null
                    || happened.filter(it -> OF_ONE.contains(it.id())).isEmpty()
                    || claim.commitment().polarity() != Commitment.Polarity.AFFIRMED
                    || !CountedGist.isOfPeople(words, sufferer)) {
                return 0;
            }
            var count = told(first(reading.document().tokens(), sufferer.span().start()));
            if (count > 0) {
                dimension = Gist.PEOPLE;
                state = happened.get().id();
                what.addAll(classes(sufferer.head(), sufferer.hypernym()));
            }
            return count;
        }

        /** What the article at a token or before it says, with what stands behind it: "ein" one, "ein zweiter" two. */
        private int told(int at) {
            var tokens = reading.document().tokens();
            var article = at < tokens.size() && ONE.contains(tokens.get(at).lower()) ? at : at - 1;
            if (article < 0
                    || article + 1 >= tokens.size()
                    || !ONE.contains(tokens.get(article).lower())) {
                return 0;
            }
            var next = tokens.get(article + 1);
            if (next.lower().startsWith("weiter")
                    || next.lower().startsWith("ander")
                    || next.lower().startsWith("letzt")) {
                return 0;
            }
            return Rank.isOrdinal(next) ? Rank.ordinal(next) : 1;
        }

        /** What it is told of, not who does it, and the events these name. */
        private List<String> about() {
            var object = claim.object();
            for (var term : Terms.terms(claim)) {
                var acts = object != null && !isMeasure(object) && term.equals(claim.subject());
                if (!acts && !isMeasure(term) && term.entityId() == null && Terms.isNamed(term)) {
                    about(term.head(), term.hypernym());
                }
            }
            return List.copyOf(about);
        }

        /** The years of "ist 36 Jahre alt": it is told of somebody else. */
        private boolean isMeasure(Term term) {
            var quantity = claim.quantity();
            return quantity != null && quantity.unit() != null && Terms.isUnit(term, quantity.unit());
        }

        private void about(String noun, String last) {
            about.addAll(classes(noun, last));
            words.eventNamed(noun).map(PredicateClass::id).ifPresent(about::add);
        }

        /** What the claim mainly tells: by its verb, or by the noun of a verb that only holds it together. */
        private String event() {
            if (isOfWhole) {
                return "";
            }
            if (!dated.isEmpty()) {
                return dated;
            }
            var predicate = claim.predicate();
            var verb = words.predicate(predicate);
            var isHolding = predicate == null
                    || predicate.isBlank()
                    || words.isLight(predicate)
                    || verb.has("state")
                    || verb.id().equals("begin") // "der Gipfel beginnt": when it takes place
                    || PlannedEvents.isDropping(predicate)
                    || setsDate(predicate);
            if (!isHolding) {
                return verb.id();
            }
            for (var term : Terms.terms(claim)) {
                var noun = words.eventNoun(term).or(() -> words.eventNamed(term.head()));
                if (noun.isPresent()) {
                    return noun.get().id();
                }
            }
            if (claim.quantity() == null
                    && claim.time() != null
                    && (isTakingPlace(predicate) || isHeld(predicate))
                    && Terms.terms(claim).stream().anyMatch(Terms::isNamed)
                    && !isDateNamed) {
                return TAKE_PLACE;
            }
            return verb.id().equals("begin") || PlannedEvents.isDropping(predicate) ? verb.id() : "";
        }

        private boolean isTakingPlace(@Nullable String predicate) {
            return words.predicate(predicate).id().equals(TAKE_PLACE);
        }

        /** "Wurde auf den 9. März verlegt". */
        private static boolean isHeld(@Nullable String predicate) {
            return predicate != null && PlannedEvents.SCHEDULING.contains(predicate);
        }

        private static boolean setsDate(String predicate) {
            return PlannedEvents.SCHEDULING.contains(predicate) || TELLING_DATES.contains(predicate);
        }

        /** "länger als geplant", "früher als vorgesehen". */
        private boolean isPlanChange() {
            return lemmas.contains("als") && lemmas.stream().anyMatch(EXPECTED::contains);
        }

        /** "Stellten … ein" is "einstellen", not "stellen": whether a verb is only the end of the predicate. */
        private static boolean isParticleOf(@Nullable String predicate, String verb) {
            return predicate != null && predicate.length() > verb.length() && predicate.endsWith(verb);
        }

        private void number(Quantity quantity) {
            var number = new NumberGist(GistReader.this, claim, quantity, lemmas, things);
            dimension = number.dimension();
            state = number.state();
            what.addAll(number.what());
            isPart = number.isPart();
            number.degree().ifPresent(stages::add);
            if (number.isLoad()) {
                deeds.add(Gist.LOAD);
            }
            var most = quantity.upper();
            if (most != null && most.signum() == 0) {
                aspects.add(Scope.Aspect.NONE);
            }
            if (number.isOfAll()) {
                aspects.add(Scope.Aspect.ALL);
            }
            if (number.isWhere()) {
                aspects.add(Scope.Aspect.WHERE);
            }
            isChange = number.isChange();
            deeds.removeAll(number.toldOfWhole());
            if (number.isOfWhole()) { // what the clause tells is told of the part
                deeds.clear();
                things.clear();
                sides.clear();
                besides.clear();
                tokens(claim.core());
                isOfWhole = true;
            }
            if (number.isAge()) { // of somebody that a pronoun may stand for
                Terms.terms(claim).stream()
                        .filter(it -> it.entityId() != null)
                        .forEach(it -> names.add(Identity.of(it.name(), it.entityId())));
                onlyPerson(quantity).ifPresent(names::add);
                apposed();
            }
        }

        /** "Der Musikmanager starb im Alter von 63 Jahren", where the text calls one person only by name; not "eine 63 Jahre alte Frau". */
        private Optional<String> onlyPerson(Quantity quantity) {
            var isAtAge = document().slice(claim.core()).contains("Alter von " + quantity.surface());
            if (!isAtAge
                    || lemmas.contains("ein")
                    || lemmas.contains("eine")
                    || names.stream().anyMatch(Identity::isPerson)) {
                return Optional.empty();
            }
            return GistReader.this.onlyPerson();
        }

        private int tokenOf(Quantity quantity) {
            var at = document().slice(claim.core()).indexOf(quantity.surface());
            return at < 0 ? -1 : tokenAt(claim.core().start() + at);
        }

        /** "Der Fahrer des Lasters, ein 42-jähriger Slowake, …": whom the age behind the comma is told of. */
        private void apposed() {
            var tokens = reading.document().tokens();
            var comma = first(tokens, claim.core().start()) - 1;
            var own = claim.quantity() == null ? -1 : tokenOf(claim.quantity()) - 1;
            if (own > 0 && own < tokens.size() && tokens.get(own).is(",")) {
                comma = own; // "Kapitän Sulli, 58, …"
            }
            if (comma < 1 || !tokens.get(comma).is(",")) {
                return;
            }
            for (var at = comma - 1;
                    at >= Math.max(0, comma - LONGEST_APPOSED) && tokens.get(at).isWord();
                    at--) {
                var noun = StoryWords.isNoun(tokens.get(at))
                        ? tokens.get(at).word().as(Pos.NOUN)
                        : null;
                var name = nameAt[at];
                if (name != null) {
                    names.add(identity(name));
                } else if (noun != null) {
                    about(noun.lemma(), noun.head());
                }
            }
        }

        private int minute() {
            var time = claim.time();
            var own = time == null ? -1 : GistReader.minute(time.edtf());
            if (time == null || own >= 0) {
                return own;
            }
            var clocks = reading.times().stream() // "am Donnerstag | um 14.20 Uhr"
                    .filter(it -> it.edtf() != null && claim.core().contains(it.span()))
                    .mapToInt(it -> GistReader.minute(it.edtf()))
                    .filter(it -> it >= 0)
                    .toArray();
            return clocks.length == 1 ? clocks[0] : -1;
        }
    }

    /** The minute of the day a time names, -1 if it names none. */
    private static int minute(String edtf) {
        var clock = CLOCK.matcher(edtf);
        return clock.find() ? Integer.parseInt(clock.group(1)) * MINUTES + Integer.parseInt(clock.group(2)) : -1;
    }

    /** The first part of a compound as a class: "auftrag" of "Auftragsvolumen". */
    Optional<String> partBefore(Term term) {
        var length = term.head().length() - term.hypernym().length();
        return length < SHORTEST_PART || !Character.isUpperCase(term.head().charAt(0))
                ? Optional.empty()
                : part(term.head().substring(0, length));
    }

    /** Whether a noun says what a number of this unit measures: a height of metres, a damage of euros. */
    boolean isMeasureOf(String noun, Unit unit) {
        var like = LIKE.get(noun);
        return like != null && unit.kind().name().equals(MEASURES.getOrDefault(noun, MEASURES.getOrDefault(like, "")));
    }

    /** The classes a noun belongs to; a noun of none is a class of its own. */
    Set<String> classes(String noun, String last) {
        var classes = new TreeSet<String>();
        like(noun).or(() -> like(last)).ifPresent(it -> classes.add("~" + it));
        words.concept(noun).or(() -> words.concept(last)).ifPresent(it -> classes.add(it.id()));
        classes.add(Identity.fold(last));
        return classes;
    }

    /** Of a compound nobody lists, as its last part is: "Lkw-Fahrer", "Tankschiff"; only where that is a person or a thing. */
    static Optional<String> like(String noun) {
        var listed = LIKE.get(noun);
        if (listed != null) {
            return Optional.of(listed);
        }
        for (var cut = SHORTEST_BEGINNING; cut <= noun.length() - SHORTEST_LAST_PART; cut++) {
            var last = Terms.capital(noun.substring(cut));
            var like = LIKE.get(last);
            if (like != null && OF_COMPOUNDS.contains(like) && !ALONE.contains(last)) {
                return Optional.of(like);
            }
        }
        return Optional.empty();
    }

    private static String identity(Name name) {
        return Identity.of(name.canonical(), name.entityId());
    }

    private static int first(List<Token> tokens, int start) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
