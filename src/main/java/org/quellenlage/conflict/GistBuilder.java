package org.quellenlage.conflict;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Unit;

/**
 * Reads the gist of one claim word by word. "Die festgenommenen Fahrer streiken seit Montag in Berlin" names drivers and Berlin, tells
 * of a strike and, beside it, of a capture, and when the strike began. What the words say is noted as they come and put together in the
 * end, with what its number counts ({@link NumberGist}), its states ({@link ToldStates}) and its event ({@link MainEvent}).
 */
final class GistBuilder {

    private static final int LONGEST_APPOSED = 4;
    private static final Set<String> TOWN_ENDINGS = WordList.words("town-endings");

    /** What sets two parts of one thing apart: "Weströhre", "Oströhre". */
    private static final Map<String, Scope.Aspect> DIRECTIONS = Map.of(
            "West", Scope.Aspect.WEST, "Ost", Scope.Aspect.EAST, "Nord", Scope.Aspect.NORTH, "Süd", Scope.Aspect.SOUTH);

    /** Nouns and verbs of proceedings "wegen" something. */
    private static final Set<String> CHARGES = WordList.words("charges");

    private static final Set<String> MODALS = Set.of("soll", "sollen", "solle", "will", "wollen", "wolle");
    /** States of people who may be told of one by one. */
    private static final Set<String> OF_ONE = Set.of("dead", "injured", "missing");

    private static final Set<String> ONE = Set.of("ein", "eine", "einen");
    private static final Set<String> STAGES = WordList.words("stages");

    /** Verbs whose preposition takes what they are about. */
    private static final Map<String, String> TAKING = WordList.pairs("verbs-about");

    private final GistReader reader;
    private final Vocabulary words;
    private final NounClasses nouns;
    private final List<Token> tokens;
    private final ExtractedClaim claim;
    private final NounContext before;
    private final ToldStates states;

    private final Set<String> what = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();
    private final Set<String> about = new TreeSet<>();
    private final Set<String> deeds = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<Scope.Aspect> aspects = EnumSet.noneOf(Scope.Aspect.class);
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

    GistBuilder(GistReader reader, ExtractedClaim claim) {
        this.reader = reader;
        this.words = reader.words();
        this.nouns = reader.nouns();
        this.tokens = reader.document().tokens();
        this.claim = claim;
        this.states = new ToldStates(words, claim, lemmas, things);
        this.before = new NounContext(tokens);
    }

    /** Notes what the words of a clause say, except of times. */
    void tokens(Span core) {
        for (var at = reader.tokenAt(core.start());
                at < tokens.size() && tokens.get(at).start() < core.end();
                at++) {
            var name = reader.nameAt(at);
            if (name != null && !isNoName(name, tokens.get(at))) {
                names.add(GistReader.identity(name));
                if (name.first() == at && name.entityId() == null && before.isWhere(at)) {
                    places.add(GistReader.identity(name));
                }
            } else if (tokens.get(at).isWord() && !reader.isTime(at)) {
                if (tokens.get(at).lower().equals("weltweit")) {
                    aspects.add(Scope.Aspect.WORLDWIDE);
                }
                word(tokens.get(at));
            } else if (at > 0
                    && !reader.isTime(at)
                    && (tokens.get(at - 1).lower().equals("mit") || isWon())) {
                score(tokens.get(at).form());
            }
        }
        rank(tokens.subList(reader.tokenAt(core.start()), Math.min(tokens.size(), reader.tokenAt(core.end()))));
        pronoun();
    }

    private void rank(List<Token> clause) {
        var rank = score.isEmpty() && claim.quantity() == null ? Rank.in(clause, String.valueOf(claim.predicate())) : 0;
        if (rank > 0) {
            score = Gist.RANK + rank;
        }
    }

    /** "In Gewahrsam", "wurde Fünfter": what only looks like a name, since the lists know it for what it says. */
    private boolean isNoName(Name name, Token token) {
        return name.entityId() == null
                && name.end() - name.first() == 1
                && (NounClasses.isListed(token.form())
                        || ToldStates.isTold(token.form())
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
            reader.onlyPerson().ifPresent(names::add); // "Der 36-Jährige wurde freigesprochen"
        }
        if (claim.object() != null && isPronoun(claim.object())) {
            var whom = reader.nameOf(claim.object().name()); // "befand ihn für schuldig"
            if (whom != null) {
                names.add(GistReader.identity(whom));
            }
        }
        if (subject == null || !isPronoun(subject)) {
            return;
        }
        var name = reader.nameOf(subject.name());
        if (name != null) {
            names.add(GistReader.identity(name));
        } else if (Terms.isNamed(subject)) {
            things.addAll(nouns.of(subject.head(), subject.hypernym()));
            lies(subject.head(), subject.hypernym());
        }
    }

    private boolean isPronoun(Term term) {
        var at = reader.tokenAt(term.span().start());
        return at < tokens.size() && tokens.get(at).canBe(Pos.PRON);
    }

    private void word(Token token) {
        var noun =
                token.isCapitalised() && !token.canBe(Pos.PRON) ? token.word().as(Pos.NOUN) : null;
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
        var verb = analyses.getFirst().pos() == Pos.VERB || analyses.getFirst().pos() == Pos.ADJ
                ? token.word().as(Pos.VERB)
                : null;
        var adjective = token.word().as(Pos.ADJ);
        var isBefore = adjective != null && before.isBeforeNoun(token);
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

    private void noun(Token token, Analysis noun) {
        isEnded = before.follows(token, "nach") || before.follows(token, "wegen") && isOfCharge();
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
        if (taken != null && before.follows(token, taken)) {
            about(noun.lemma(), noun.head());
        }
        if ((STAGES.contains(noun.lemma()) || STAGES.contains(noun.head())) && !before.isCounted(token)) {
            stages.add(before.which(token) + noun.lemma());
        }
        if (noun.lemma().equals("Gegenseite")
                || noun.lemma().equals("Seite") && !before.which(token).isEmpty() && before.follows(token, "auf")) {
            stages.add(before.which(token) + noun.lemma()); // "auf israelischer Seite"
        }
        if (isPaid()
                && (before.follows(token, "beim") || before.follows(token, "bei"))
                && !NounClasses.EMPTY.contains(noun.head()) // "liegt bei neun Millionen"
                && words.eventNamed(noun.lemma()).isEmpty()) {
            places.add(Identity.fold(noun.head()));
        }
        if (token.index() > 0
                && noun.origin() == Analysis.Origin.COMPOUND
                && noun.lemma().equals(token.form())
                && NounContext.isPlace(tokens.get(token.index() - 1))
                && TOWN_ENDINGS.stream().anyMatch(it -> token.lower().endsWith(it))) {
            places.add(Identity.fold(noun.lemma())); // "bei Hochdorf"
        }
        lies(noun.lemma(), noun.head());
        isDateNamed |= PlannedEvents.DATES.contains(noun.head());
        if (!NounClasses.EMPTY.contains(noun.head())) {
            things.addAll(nouns.of(noun.lemma(), noun.head()));
        }
        NounClasses.first(noun).ifPresent(things::add);
        if (noun.lemma().startsWith("Gegen")
                && noun.lemma().length() > noun.head().length()) {
            aspects.add(Scope.Aspect.COUNTER);
        }
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
        if (!happening.has("state") && !words.isLight(lemma) && !happening.id().equals(Vocabulary.BE)) {
            deeds.add(happening.id());
        }
    }

    /** "Stellten … ein" is "einstellen", not "stellen": whether a verb is only the end of the predicate. */
    private static boolean isParticleOf(@Nullable String predicate, String verb) {
        return predicate != null && predicate.length() > verb.length() && predicate.endsWith(verb);
    }

    private void side(String lemma) {
        if (!isEnded) {
            states.tell(lemma);
        }
    }

    private void beside(String lemma) {
        if (!isEnded) {
            states.tellBeside(lemma);
        }
    }

    /** All that was noted, put together. */
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
        var event = new MainEvent(words, claim, lemmas, dated, isDateNamed, isOfWhole);
        var moment = ClaimMoment.of(reader, claim, event);
        if (deeds.contains("~works") && moment == Gist.Moment.START) {
            deeds.add(Gist.START_OF_WORK);
        }
        var persons = quantity == null ? persons() : 0;
        states.settle(isModal, event.isIntended(isModal));
        var vote = states.vote();
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
                event.id(),
                event.isPlanChange(),
                predicate != null && MainEvent.setsDate(predicate),
                List.copyOf(names),
                states.told(),
                ClaimMoment.minute(reader, claim),
                new Scope(List.copyOf(stages), List.copyOf(places), vote, aspects),
                moment,
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
        var count = told(reader.tokenAt(sufferer.span().start()));
        if (count > 0) {
            dimension = Gist.PEOPLE;
            state = happened.get().id();
            what.addAll(nouns.of(sufferer.head(), sufferer.hypernym()));
        }
        return count;
    }

    /** What the article at a token or before it says, with what stands behind it: "ein" one, "ein zweiter" two. */
    private int told(int at) {
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

    private void about(String noun, String last) {
        about.addAll(nouns.of(noun, last));
        words.eventNamed(noun).map(PredicateClass::id).ifPresent(about::add);
    }

    /** The years of "ist 36 Jahre alt": it is told of somebody else. */
    private boolean isMeasure(Term term) {
        var quantity = claim.quantity();
        return quantity != null && quantity.unit() != null && Terms.isUnit(term, quantity.unit());
    }

    private void number(Quantity quantity) {
        var number = new NumberGist(reader, claim, quantity, lemmas, things);
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
            states.clear();
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
        var isAtAge = reader.document().slice(claim.core()).contains("Alter von " + quantity.surface());
        if (!isAtAge
                || lemmas.contains("ein")
                || lemmas.contains("eine")
                || names.stream().anyMatch(Identity::isPerson)) {
            return Optional.empty();
        }
        return reader.onlyPerson();
    }

    private int tokenOf(Quantity quantity) {
        var at = reader.document().slice(claim.core()).indexOf(quantity.surface());
        return at < 0 ? -1 : reader.tokenAt(claim.core().start() + at);
    }

    /** "Der Fahrer des Lasters, ein 42-jähriger Slowake, …": whom the age behind the comma is told of. */
    private void apposed() {
        var comma = reader.tokenAt(claim.core().start()) - 1;
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
            var noun = StoryWords.isNoun(tokens.get(at)) ? tokens.get(at).word().as(Pos.NOUN) : null;
            var name = reader.nameAt(at);
            if (name != null) {
                names.add(GistReader.identity(name));
            } else if (noun != null) {
                about(noun.lemma(), noun.head());
            }
        }
    }
}
