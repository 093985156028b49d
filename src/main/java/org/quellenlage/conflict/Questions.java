package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.quellenlage.claim.Origin;
import org.quellenlage.conflict.Slot.Role;
import org.quellenlage.conflict.SourceContext.Topic;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.text.ContentId;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Unit;

/**
 * Turns the claims of one source into answers: which question each answers, and with what. "23 Tote", "forderte 23
 * Menschenleben" and "die Zahl der Opfer stieg auf 23" answer one question; a claim that answers none says why.
 */
public final class Questions {

    /** Words that stand for somebody the sentence does not name. */
    private static final Set<String> NAMELESS = Set.of(
            "ich",
            "du",
            "er",
            "sie",
            "es",
            "wir",
            "ihr",
            "man",
            "dies",
            "das",
            "der",
            "die",
            "dieser",
            "diese",
            "dieses",
            "jener",
            "wer",
            "was",
            "alle",
            "alles",
            "viele",
            "manche",
            "einige",
            "niemand",
            "nichts",
            "jemand",
            "etwas",
            "beide",
            "keiner",
            "andere",
            "einer",
            "eine",
            "eines",
            "sich",
            "hier",
            "dort",
            "selbst",
            "letzterer",
            "jeder");

    /** Adjectives that say how many, not which. */
    private static final Set<String> UNRESTRICTING = Set.of(
            "insgesamt",
            "gesamt",
            "rund",
            "etwa",
            "zirka",
            "genau",
            "knapp",
            "gut",
            "mindestens",
            "höchstens",
            "derzeit",
            "aktuell",
            "bisherig",
            "bislang",
            "ganz",
            "all",
            "viel",
            "mehrere",
            "einige",
            "beid",
            "beide",
            "bestätigt",
            "gezählt",
            "offiziell",
            "mutmaßlich",
            "angeblich",
            "sogenannt");

    private static final Set<String> OCCURRING =
            Set.of("erfolgen", "stattfinden", "geschehen", "passieren", "ereignen", "vollziehen");

    /** Verbs by which a thing is said to have its cost. */
    private static final Set<String> COSTING = Set.of("kosten");

    /** What it costs to build a thing is what the thing costs. */
    private static final Set<String> BUILDING = Set.of("Bau", "Neubau", "Errichtung", "Anschaffung", "Kauf");

    private static final Set<String> NUMBER_NOUNS = Set.of(
            "Prozent",
            "Prozentpunkt",
            "Promille",
            "Million",
            "Milliarde",
            "Billion",
            "Billiarde",
            "Tausend",
            "Hundert",
            "Dutzend",
            "Euro",
            "Dollar",
            "Meter",
            "Zahl",
            "Anzahl",
            "Summe",
            "Betrag",
            "Wert",
            "Höhe",
            "Anteil",
            "Teil",
            "Hälfte",
            "Drittel",
            "Viertel",
            "Fünftel",
            "Zehntel");

    private static final String NOTHING_MEASURED = "Es ist nicht gesagt, was gemessen wird.";
    /** The unit all areas convert to. */
    private static final String AREA = "m²";

    private static final List<String> DEGREES =
            List.of("schwer", "schwerst", "leicht", "lebensgefährlich", "lebensbedrohlich", "tödlich");

    private static final Set<String> SUFFERING = Set.of("erleiden", "davontragen", "zuziehen");
    /** What people are counted by that they do themselves, most often together. */
    private static final Set<String> GATHERING = Set.of("striking", "demonstrating", "evacuated");

    /** Who is counted in such a crowd is one of it, whatever else he is. */
    private static final Set<String> CROWDS = Set.of("participant", "visitor", "employee");

    private static final Set<String> BURNING = Set.of("destroy", "burn", "die", "damage");
    private static final Set<String> CANCELLING = Set.of("drop-out", "cancel", "dismiss-staff");
    private static final String PRODUCTION = "production";
    /** Verbs that set a date for what their object or, in the passive, their subject names. */
    private static final Set<String> SCHEDULING = Set.of(
            "planen",
            "vorsehen",
            "ansetzen",
            "terminieren",
            "anberaumen",
            "verschieben",
            "verlegen",
            "vertagen",
            "vorziehen",
            "festlegen",
            "festsetzen");

    /** Verbs by which an event does not take place. */
    private static final Set<String> DROPPING = Set.of(
            "absagen", "scheitern", "platzen", "zurückziehen", "stornieren", "ausfallen", "abblasen", "zurücknehmen");

    private static final Set<String> DATES = Set.of("Termin", "Datum", "Zeitpunkt");
    private static final Set<String> REFUSING = Set.of("ablehnen", "ausschließen", "verweigern");

    private static final Set<String> ELECTED = Set.of("seat", "vote");
    private static final Set<String> GAINING = Set.of("receive", "win", "have", "reach", "elect");
    private static final Set<String> FINDING = Set.of("bergen", "finden", "auffinden", "entdecken");
    private static final Set<String> VOTES = Set.of("Stimme", "Wählerstimme", "Kraft", "Wahl");
    private static final Set<String> BUSINESS = Set.of("revenue", "profit", "loss");
    /** What is measured of a country or a town, whatever the story. */
    private static final Set<String> RATES =
            Set.of("inflation", "unemployment", "growth", "turnout", "consumer-price", "interest-rate");

    private static final int CHANGE_REACH = 20;

    private static final BigDecimal ROUND_NUMBER = new BigDecimal("1000");
    private static final BigDecimal ROUND_TOLERANCE = new BigDecimal("0.05");
    /** By so many names of its story an answer is found. */
    private static final int STORY_KEYS = 4;

    private final Vocabulary words;

    public Questions() {
        this(new Vocabulary());
    }

    Questions(Vocabulary words) {
        this.words = words;
    }

    /** One answer for each claim, in the order given, which is the order of the text. */
    public List<Answer> read(SourceContext source, List<ComparableClaim> claims) {
        var reading = new SourceReading(source, claims);
        return claims.stream().map(reading::answer).toList();
    }

    /** The claims of one source, read one after the other. */
    private final class SourceReading {

        private final SourceContext source;
        private final Map<String, List<String>> surroundings = new LinkedHashMap<>();
        /** The group in which a thing was last counted or named: later mentions may leave it out. */
        private final Map<String, List<String>> lastGroups = new LinkedHashMap<>();
        /** The claim before, which an elliptic one takes up. */
        private @Nullable ExtractedClaim before;

        private boolean isElliptic;

        SourceReading(SourceContext source, List<ComparableClaim> claims) {
            this.source = source;
            for (var claim : claims) {
                var place = claim.claim().place();
                if (place != null && !place.within().isEmpty()) {
                    surroundings.putIfAbsent(Identity.fold(place.name()), place.within());
                }
            }
        }

        Answer answer(ComparableClaim asWritten) {
            var it = completed(asWritten);
            var claim = it.claim();
            try {
                return switch (claim.kind()) {
                    case QUANTITY -> quantity(it);
                    case EVENT, STATEMENT -> assertion(it);
                    case PROVISION -> provision(it);
                };
            } catch (NotComparable reason) {
                return Utterance.of(claim, it.exact())
                        .map(said -> utterance(it, said))
                        .orElseGet(() -> draft(it).notComparable(reason.german));
            } finally {
                rememberGroups(claim);
                before = claim;
            }
        }

        /**
         * "Die Gewerkschaft zählte 5.000 Streikende, der Konzern sprach von 2.000": what the second number counts or measures
         * stands with the first.
         */
        private ComparableClaim completed(ComparableClaim it) {
            isElliptic = false;
            var claim = it.claim();
            var quantity = claim.quantity();
            var earlier = before;
            if (quantity == null
                    || earlier == null
                    || earlier.quantity() == null
                    || quantity.counted() != null
                    || claim.attribution().isEmpty()
                    || !Objects.equals(quantity.unit(), earlier.quantity().unit())
                    || quantity.unit() == null && earlier.quantity().counted() == null
                    || !isNotedBy(claim)
                    || !measurable(claim, String.valueOf(quantity.unit())).isEmpty()) {
                return it;
            }
            isElliptic = true;
            return new ComparableClaim(it.claimId(), filled(claim, quantity, earlier), it.exact());
        }

        /** Whether the verb only tells that somebody names the number. */
        private boolean isNotedBy(ExtractedClaim claim) {
            return words.onlyStatesAmount(claim.predicate())
                    || words.predicate(claim.predicate()).has("reach")
                    || words.predicate(claim.predicate()).id().equals("expect");
        }

        private static ExtractedClaim filled(ExtractedClaim claim, Quantity quantity, ExtractedClaim earlier) {
            var counted = earlier.quantity() == null ? null : earlier.quantity().counted();
            return new ExtractedClaim(
                    claim.kind(),
                    claim.core(),
                    claim.parts(),
                    earlier.subject(),
                    earlier.predicate(),
                    earlier.object(),
                    earlier.participants(),
                    quantity.withCounted(counted),
                    claim.time() == null ? earlier.time() : claim.time(),
                    claim.place() == null ? earlier.place() : claim.place(),
                    claim.provision(),
                    claim.attribution(),
                    claim.commitment(),
                    claim.labels(),
                    claim.ruleId(),
                    claim.derivation());
        }

        private void rememberGroups(ExtractedClaim claim) {
            for (var term : terms(claim)) {
                var origin = term.modifiers().stream()
                        .filter(Questions::isOriginAdjective)
                        .toList();
                if (!origin.isEmpty()) {
                    lastGroups.put(words.measure(term.head(), term.hypernym()).id(), origin);
                }
            }
        }

        // ------------------------------------------------------------------ how many, how much

        private Answer quantity(ComparableClaim it) {
            var claim = it.claim();
            var quantity = claim.quantity();
            if (quantity == null || (quantity.lower() == null && quantity.upper() == null)) {
                throw new NotComparable("Die Menge hat keinen Zahlenwert.");
            }
            if (quantity.counted() != null) {
                return counted(it, quantity, quantity.counted());
            }
            return quantity.unit() == null
                            && !isPartOfOthers(it, quantity)
                            && stateOf(happening(it)).isPresent()
                    ? counted(it, quantity, "Mensch") // "mehr als 800 wurden verletzt"
                    : measured(it, quantity);
        }

        private Answer counted(ComparableClaim it, Quantity quantity, String noun) {
            var claim = it.claim();
            var term = counted(claim, noun);
            var ofForce = term.flatMap(found -> words.measureOf(noun, found.modifiers()));
            var measure = ofForce.orElseGet(
                    () -> words.measure(noun, term.map(Term::hypernym).orElse(noun)));
            var happening = happening(it);
            var group = new TreeSet<String>();
            if (ofForce.isEmpty()) {
                var isForce = measure.kind().equals("force");
                term.ifPresent(found -> group.addAll(restricting(found.modifiers().stream()
                        .filter(modifier -> !isForce || !isOwner(modifier))
                        .toList())));
            }
            if (NUMBER_NOUNS.contains(noun)) {
                throw new NotComparable("Es ist nicht gesagt, was gezählt wird.");
            }
            degree(it).ifPresent(group::add);
            var people = !measure.kind().equals("thing") || !words.counts(measure);
            var state = stateOf(happening);
            if (people && state.isPresent() && !actsItself(claim, term, state.get())) {
                if (!measure.kind().equals("anyone")
                        && !measure.kind().equals("state")
                        && !(GATHERING.contains(state.get().id()) && CROWDS.contains(measure.id()))) {
                    group.add(measure.id());
                }
                measure = state.get();
                happening = words.predicate(Vocabulary.BE);
            }
            var cancelled = CANCELLING.contains(happening.id())
                    ? words.measure("cancelled-" + measure.id())
                    : Optional.<Measure>empty();
            measure = cancelled.orElse(measure);
            if (ELECTED.contains(measure.id()) && GAINING.contains(happening.id())
                    || measure.id().equals("employee") && happening.id().equals("employ")) {
                happening = words.predicate(Vocabulary.BE);
            }
            var isState = measure.kind().equals("state");
            var isLevel = happening.has("reach");
            if (measure.kind().equals("force") && happening.has("placed")) {
                happening = words.predicate(Vocabulary.DEPLOY);
            }
            if (isState || happening.has("state") || happening.has("reach")) {
                happening = words.predicate(Vocabulary.BE);
            }
            var unit = quantity.unit() == null ? "" : ":" + quantity.unit();
            var stem = "Q|" + measure.id() + unit + "|" + happening.id();
            var slots = new Slots();
            slots.add(
                    asked(measure.id() + "/" + happening.id(), measure.labels().de()));
            var actor = isState ? Optional.<Term>empty() : actor(claim, term);
            actor.ifPresent(who -> slots.add(acting(who)));
            slots.add(group(measure, group));
            if (!isState
                    && actor.isEmpty()
                    && claim.place() == null
                    && happening.id().equals(Vocabulary.BE)) {
                throw new NotComparable("Es ist nicht gesagt, wo oder bei wem gezählt wird.");
            }
            slots.addAll(place(claim, actor.isPresent()));
            slots.addAll(period(claim, measure.cumulative()));
            var labels = countLabels(measure, happening, slots);
            return number(it, quantity, stem, slots, labels, BigDecimal.ONE, isLevel);
        }

        /** "schwer verletzt": which of those hurt. */
        private static Optional<String> degree(ComparableClaim it) {
            return DEGREES.stream()
                    .filter(degree -> it.exact().contains(" " + degree + " verletzt"))
                    .findFirst();
        }

        /** The part of a question that says what is asked; inherited where the sentence before says it. */
        private Slot asked(String value, String name) {
            return isElliptic ? Slot.inherited(Role.PREDICATE, value, name) : Slot.known(Role.PREDICATE, value, name);
        }

        /** What happens; "Verletzungen erleiden" says it by its noun. */
        private PredicateClass happening(ComparableClaim it) {
            var claim = it.claim();
            if (it.exact().contains(" tot ") && FINDING.contains(String.valueOf(claim.predicate()))) {
                return words.predicate("töten");
            }
            if (words.isLight(claim.predicate())) {
                var noun = terms(claim).stream()
                        .map(words::eventNoun)
                        .flatMap(Optional::stream)
                        .findFirst();
                if (noun.isPresent()) {
                    return noun.get();
                }
            }
            return words.predicate(claim.predicate());
        }

        /** As what people count to whom it happens: those killed as dead. */
        private Optional<Measure> stateOf(PredicateClass happening) {
            return happening.traits().stream()
                    .map(words::measure)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /**
         * "Fünf Männer töteten den Wirt": those counted do it, it does not happen to them; "sie erlitten Verletzungen": it
         * does, and who strikes or demonstrates is counted as doing so.
         */
        private boolean actsItself(ExtractedClaim claim, Optional<Term> counted, Measure state) {
            return counted.isPresent()
                    && counted.get().equals(claim.subject())
                    && claim.object() != null
                    && !SUFFERING.contains(String.valueOf(claim.predicate()))
                    && !GATHERING.contains(state.id());
        }

        private Answer measured(ComparableClaim it, Quantity quantity) {
            var claim = it.claim();
            if (quantity.unit() == null) {
                throw new NotComparable("Es ist nicht gesagt, was gezählt wird.");
            }
            var unit = quantity.unit();
            var owner = owner(claim);
            var what = measurable(claim, unit).stream().findFirst();
            if (owner.filter(Questions::isParty).isPresent()
                    && unit.equals("%")
                    && what.map(Term::head)
                            .filter(head -> !VOTES.contains(head))
                            .isEmpty()) {
                return voteShare(it, quantity, owner.get());
            }
            var measured =
                    what.or(() -> words.measuredBy(claim.predicate()).isPresent() ? owner : Optional.<Term>empty());
            return measured(it, quantity, unit, owner, measured.orElseThrow(() -> new NotComparable(NOTHING_MEASURED)));
        }

        private Answer measured(ComparableClaim it, Quantity quantity, String unit, Optional<Term> owner, Term what) {
            var claim = it.claim();
            var scale = words.scale(unit);
            var happening = words.predicate(claim.predicate());
            var isChange = isChange(it, quantity) && happening.has("reach");
            var costs = COSTING.contains(String.valueOf(claim.predicate()));
            var named = words.concept(what);
            var ofVerb = named.isEmpty() ? words.measuredBy(claim.predicate()) : Optional.<Concept>empty();
            if (ofVerb.isPresent()) {
                happening = words.predicate(Vocabulary.BE);
            }
            var concept = costs ? words.concept("Kosten") : ofVerb.or(() -> named);
            var dimension = dimension(it, quantity);
            if (dimension.isPresent()) {
                concept = dimension;
                happening = words.predicate(Vocabulary.BE);
            }
            if (scale.unit().equals(AREA) && BURNING.contains(happening.id())) {
                concept = words.conceptById("area");
                happening = words.predicate("vernichten");
            } else if (isChange
                    && concept.filter(found -> found.id().equals("consumer-price"))
                            .isPresent()) {
                concept = words.conceptById("inflation");
                happening = words.predicate(Vocabulary.BE);
            } else if (!isChange
                    && (happening.has("state")
                            || happening.has("reach")
                            || concept.isPresent() && words.onlyStatesAmount(claim.predicate()))) {
                happening = words.predicate(Vocabulary.BE);
            }
            var renewed = concept.filter(found -> found.id().equals("debt")).isPresent()
                    && what.modifiers().contains("neu");
            concept = renewed ? words.conceptById("new-debt") : concept;
            var thing = concept.map(Concept::id).orElse(what.hypernym().toLowerCase(Locale.GERMAN));
            var stem = "Q|" + scale.unit() + ":" + thing + "|" + happening.id();
            var slots = new Slots();
            slots.add(asked(thing + "/" + happening.id(), what.name()));
            owner.ifPresent(who -> slots.add(Slot.known(Role.SUBJECT, actorKey(who), who.name())));
            var ofCompany = owner.isEmpty()
                            && concept.filter(found -> BUSINESS.contains(found.id()))
                                    .isPresent()
                    ? organisation()
                    : Optional.<Slot>empty();
            ofCompany.ifPresent(slots::add);
            var of = what.modifiers().stream().filter(Questions::isOwner).toList();
            var bearer = of.isEmpty() && costs ? List.of(what.head()) : of;
            if (dimension.isPresent() && owner.isEmpty()) {
                bearer = bearer(claim, what).map(List::of).orElse(of);
            }
            if (!bearer.isEmpty() && concept.isPresent()) {
                var name = String.join(" ", bearer);
                slots.add(Slot.known(Role.OBJECT, Identity.fold(name), name));
            }
            var group = new TreeSet<>(restricting(
                    concept.isEmpty()
                            ? what.modifiers()
                            : what.modifiers().stream()
                                    .filter(found -> !isOwner(found))
                                    .toList()));
            if (renewed) {
                group.remove("neu");
            }
            if (dimension.isPresent()) {
                group.clear(); // "der neue Tunnel" and "eine Länge von 28 Kilometern": of one thing
            }
            if (costs && !of.isEmpty() && !BUILDING.contains(what.head())
                    || !costs && !what.head().equals(what.hypernym()) && concept.isEmpty()) {
                group.add(what.head().toLowerCase(Locale.GERMAN));
            }
            if (!group.isEmpty()) {
                slots.add(Slot.known(Role.GROUP, String.join(" ", group), String.join(" ", group)));
            }
            var isRate = concept.filter(found -> RATES.contains(found.id())).isPresent();
            var hasOwner = owner.isPresent() || ofCompany.isPresent();
            if (claim.place() != null || hasOwner || isRate) {
                slots.addAll(place(claim, hasOwner));
            } else {
                slots.add(storySlot());
            }
            slots.addAll(period(claim, false));
            var where = whereLabels(slots);
            var who = owner.map(term -> " (" + term.name() + ")").orElse("");
            var labels = new Labels(
                    concept.map(found -> found.labels().de()).orElse(what.name()) + who + where.de(),
                    concept.map(found -> capital(found.labels().en())).orElse("“" + what.name() + "”")
                            + owner.map(term -> " (" + EnglishNames.of(term.name()) + ")")
                                    .orElse("")
                            + where.en());
            return number(it, quantity, stem, slots, labels, scale.factor(), false);
        }

        /** "27 Kilometer lang", "eine Länge von 27 Kilometern", "wiegt 300 Tonnen": of which dimension the measure is. */
        private Optional<Concept> dimension(ComparableClaim it, Quantity quantity) {
            var claim = it.claim();
            var verb = words.measuredBy(claim.predicate()).filter(Concept::isDimension);
            if (verb.isPresent()) {
                return verb;
            }
            var noun = terms(claim).stream()
                    .map(words::concept)
                    .flatMap(Optional::stream)
                    .filter(Concept::isDimension)
                    .findFirst();
            if (noun.isPresent()) {
                return noun;
            }
            var at = it.exact().indexOf(quantity.surface());
            var after = at < 0
                    ? ""
                    : it.exact().substring(at + quantity.surface().length()).strip();
            var end = after.indexOf(' ');
            return words.measuredBy(end < 0 ? after : after.substring(0, end)).filter(Concept::isDimension);
        }

        /** What has the dimension: the genitive of its noun, else the subject. */
        private Optional<String> bearer(ExtractedClaim claim, Term what) {
            var isNoun = words.concept(what).filter(Concept::isDimension).isPresent();
            var of = what.modifiers().stream().filter(Questions::isOwner).findFirst();
            if (isNoun && of.isPresent()) {
                return of;
            }
            var subject = claim.subject();
            return subject == null
                            || words.concept(subject)
                                    .filter(Concept::isDimension)
                                    .isPresent()
                    ? Optional.empty()
                    : Optional.of(subject.head());
        }

        /** "Die CDU kam auf 27 Prozent": of the votes, where a party is said to have so much. */
        private Answer voteShare(ComparableClaim it, Quantity quantity, Term party) {
            var claim = it.claim();
            var happening = words.predicate(claim.predicate());
            if (isChange(it, quantity)
                    || !words.onlyStatesAmount(claim.predicate())
                            && !happening.has("reach")
                            && !happening.has("state")
                            && !GAINING.contains(happening.id())) {
                throw new NotComparable(NOTHING_MEASURED);
            }
            var slots = new Slots();
            slots.add(asked(Vocabulary.VOTE_SHARE, "Stimmenanteil"));
            slots.add(Slot.known(Role.SUBJECT, key(party), party.name()));
            slots.addAll(place(claim, false));
            slots.addAll(period(claim, false));
            var where = whereLabels(slots);
            return number(
                    it,
                    quantity,
                    "Q|%:" + Vocabulary.VOTE_SHARE + "|" + Vocabulary.BE,
                    slots,
                    new Labels(
                            "Stimmenanteil (" + party.name() + ")" + where.de(),
                            "Share of the vote (" + EnglishNames.of(party.name()) + ")" + where.en()),
                    BigDecimal.ONE,
                    false);
        }

        /** Whose sum it is: a name, but not of who tells of it; of several parties the one right before the number. */
        private Optional<Term> owner(ExtractedClaim claim) {
            var named = terms(claim).stream()
                    .filter(this::isProper)
                    .filter(term -> claim.attribution().stream()
                            .noneMatch(link -> link.span().overlaps(term.span())))
                    .toList();
            var value = claim.parts().stream()
                    .filter(part -> part.role() == Part.Role.VALUE)
                    .findFirst()
                    .map(part -> part.span().start())
                    .orElse(Integer.MAX_VALUE);
            return named.stream()
                    .filter(term -> isParty(term) && term.span().start() < value)
                    .max(Comparator.comparing(term -> term.span().start()))
                    .or(() -> named.stream().findFirst());
        }

        /** The organisation a story is about, where a sum or a staff is said to be of "das Unternehmen". */
        private Optional<Slot> organisation() {
            var found = source.organisation();
            return found == null
                    ? Optional.empty()
                    : Optional.of(Slot.inherited(Role.SUBJECT, found.identity(), found.name()));
        }

        /** What of a claim can be measured, the best known first: no name, nobody who speaks or acts, no unit. */
        private List<Term> measurable(ExtractedClaim claim, String unit) {
            return terms(claim).stream()
                    .filter(term -> !isProper(term) && isNamed(term) && !isUnit(term, unit))
                    .filter(term -> words.concept(term).filter(Concept::isAgent).isEmpty())
                    .filter(term -> claim.attribution().stream()
                            .noneMatch(link -> link.span().overlaps(term.span())))
                    .sorted(Comparator.comparing(term -> words.concept(term).isEmpty()))
                    .toList();
        }

        /** "sechs der neun Werke": so many of something, not so many people. */
        private static boolean isPartOfOthers(ComparableClaim it, Quantity quantity) {
            var at = it.exact().indexOf(quantity.surface());
            var after =
                    at < 0 ? "" : it.exact().substring(at + quantity.surface().length());
            return after.startsWith(" der ") || after.startsWith(" von ") || after.startsWith(" dieser ");
        }

        /** "stieg um 3 Prozent" tells the change, "stieg auf 3 Prozent" the level. */
        private boolean isChange(ComparableClaim it, Quantity quantity) {
            var at = it.exact().indexOf(quantity.surface());
            var before = at < 0 ? "" : it.exact().substring(Math.max(0, at - CHANGE_REACH), at);
            return before.contains(" um ") || before.startsWith("um ");
        }

        /** "Prozent", "Milliarden": how much, not what. */
        private boolean isUnit(Term term, String symbol) {
            var unit = Unit.of(symbol);
            return term.name().isBlank()
                    || NUMBER_NOUNS.contains(term.head())
                    || (unit != null && List.of(unit.german().split(" ")).contains(term.head()));
        }

        private Answer number(
                ComparableClaim it,
                Quantity quantity,
                String stem,
                Slots slots,
                Labels labels,
                BigDecimal factor,
                boolean isLevel) {
            var keys = new LinkedHashSet<String>();
            slots.places.forEach(place -> keys.add(stem + "@" + place));
            slots.of(Role.SUBJECT).ifPresent(slot -> keys.add(stem + "@" + slot.value()));
            source.topics().stream().limit(STORY_KEYS).forEach(topic -> keys.add(stem + "@" + topic.identity()));
            var draft = draft(it);
            draft.question = question(stem, ClaimKind.QUANTITY, slots, labels);
            draft.interval = interval(quantity, factor);
            draft.isLevel = isLevel;
            draft.hedge = quantity.hedge();
            draft.written = quantity.value() == null
                    ? null
                    : quantity.value().stripTrailingZeros().toPlainString();
            draft.value = quantity.bound() + " " + (draft.written == null ? quantity.surface() : draft.written);
            draft.places = slots.places;
            draft.group = slots.group;
            draft.keys = keys;
            return draft.answer();
        }

        private Slot group(Measure measure, Set<String> group) {
            if (!group.isEmpty()) {
                return Slot.known(Role.GROUP, String.join(" ", group), String.join(" ", group));
            }
            var before = lastGroups.get(measure.id());
            if (before != null && measure.isOfPersons()) {
                var inherited = String.join(" ", new TreeSet<>(before));
                return Slot.inherited(Role.GROUP, inherited, inherited);
            }
            return Slot.known(Role.GROUP, "", "");
        }

        private Optional<Term> counted(ExtractedClaim claim, String noun) {
            return terms(claim).stream()
                    .filter(it -> it.head().equals(noun) || it.hypernym().equals(noun))
                    .findFirst();
        }

        /** Who does it, where somebody named does it to those counted. */
        private Optional<Term> actor(ExtractedClaim claim, Optional<Term> counted) {
            return terms(claim).stream()
                    .filter(it -> counted.isEmpty() || !it.equals(counted.get()))
                    .filter(it -> isNamed(it) && !Identity.fold(it.name()).equals(placeOf(claim)))
                    .filter(it -> isProper(it) || words.concept(it).isPresent())
                    .findFirst();
        }

        /** Whether a term is a name: one of the lists, or one the source introduces, as in "der Zulieferer Brenner". */
        private boolean isProper(Term term) {
            if (term.entityId() != null) {
                return true;
            }
            var identity = Identity.fold(term.name());
            return source.topics().stream().anyMatch(it -> it.identity().equals(identity));
        }

        /** "Das Unternehmen" is the organisation the story is about. */
        private Slot acting(Term who) {
            var isNameless = !isProper(who)
                    && words.concept(who)
                            .filter(it -> it.id().equals("company"))
                            .isPresent();
            return (isNameless ? organisation() : Optional.<Slot>empty())
                    .orElseGet(() -> Slot.known(Role.SUBJECT, actorKey(who), who.name()));
        }

        /** A nameless treaty or company of a story is that of the story, however it is described. */
        private String actorKey(Term who) {
            if (isProper(who)) {
                return Identity.of(who.name(), who.entityId());
            }
            return words.concept(who).map(Concept::id).orElseGet(() -> key(who));
        }

        private @Nullable String placeOf(ExtractedClaim claim) {
            var place = claim.place();
            return place == null ? null : Identity.fold(place.name());
        }

        private List<Slot> period(ExtractedClaim claim, boolean cumulative) {
            var time = claim.time();
            if (time == null || cumulative || time.earliest() == null || time.latest() == null) {
                return List.of();
            }
            return List.of(Slot.known(Role.PERIOD, time.edtf(), time.edtf()));
        }

        private List<Slot> place(ExtractedClaim claim, boolean actorIsEnough) {
            var place = claim.place();
            if (place != null) {
                return List.of(placeSlot(place));
            }
            if (actorIsEnough) {
                return List.of();
            }
            return source.places().stream()
                    .findFirst()
                    .map(it -> List.of(Slot.inherited(Role.PLACE, Identity.fold(it.name()), it.name())))
                    .orElse(List.of(Slot.unknown(Role.PLACE)));
        }

        private static Slot placeSlot(ClaimPlace place) {
            return Slot.known(Role.PLACE, Identity.fold(place.name()), place.name());
        }

        // ------------------------------------------------------------------ what happened, what is so

        private Answer assertion(ComparableClaim it) {
            var claim = it.claim();
            if (claim.predicate() == null) {
                throw new NotComparable("Es ist nicht gesagt, was geschieht.");
            }
            var draft = draft(it);
            var happening = words.predicate(claim.predicate());
            var subject = claim.subject();
            var object = claim.object();
            Optional<Concept> theme = Optional.empty();
            @Nullable Term themeTerm = null;
            var planned = scheduled(claim, happening);
            var refused = planned.isPresent() ? Optional.<PredicateClass>empty() : refused(claim);
            var dropped = planned.isPresent() || refused.isPresent() ? Optional.<Term>empty() : dropped(claim);
            var noun = planned.isPresent() || refused.isPresent() || dropped.isPresent()
                    ? Optional.<Term>empty()
                    : meant(claim, happening);
            if (planned.isPresent()) {
                happening = planned.get().happening();
                subject = planned.get().of();
                object = null;
                theme = subject == null ? theme : words.concept(subject);
                themeTerm = theme.isPresent() ? subject : null;
            } else if (refused.isPresent()) {
                happening = refused.get();
                object = null;
                draft.negated = !draft.negated;
            } else if (dropped.isPresent()) {
                happening = words.eventNoun(dropped.get()).orElseThrow();
                subject = dropped.get().equals(subject) ? thingOf(dropped.get()).orElse(null) : subject;
                object = null;
                draft.negated = !draft.negated;
                draft.flipped = true;
            } else if (noun.isPresent()) {
                happening = words.eventNoun(noun.get()).orElse(happening);
                theme = themeIn(noun.get());
                themeTerm = theme.isPresent() ? noun.get() : null;
                if (noun.get().equals(subject)) {
                    subject = object;
                }
                object = null;
                if (draft.claimant.isEmpty() && subject != null && subject.entityId() != null) {
                    draft.claimant = Identity.of(subject.name(), subject.entityId());
                    draft.root = draft.claimant;
                    draft.origin = new Origin(subject.name(), List.of(), true, Origin.Basis.NONE);
                }
            }
            if (happening.has("theme") && theme.isEmpty()) {
                themeTerm = theme(subject, object);
                theme = Optional.ofNullable(themeTerm).flatMap(words::concept);
            }
            happening = ofThing(happening, theme, object == null ? subject : object);
            if (happening.id().equals("run") || happening.id().equals("halt")) {
                themeTerm = theme(subject, object);
                theme = Optional.ofNullable(themeTerm)
                        .flatMap(words::concept)
                        .filter(SourceReading::isProduction)
                        .flatMap(_ -> words.conceptById(PRODUCTION));
            }
            var asked = words.oppositeAskedInstead(happening.id());
            if (asked.isPresent()) {
                happening = words.predicate(asked.get());
                draft.negated = !draft.negated;
                draft.flipped = true;
            }
            timed(draft, claim);
            draft.actors = actors(claim);
            if (happening.has("theme") && theme.isPresent() && themeTerm != null) {
                return themed(draft, it, happening, theme.get(), themeTerm, subject);
            }
            return plain(draft, it, happening, subject, object);
        }

        /** What a word means of this thing: a treaty is concluded, a border closed; a line of production that starts, runs. */
        private PredicateClass ofThing(PredicateClass happening, Optional<Concept> theme, @Nullable Term thing) {
            if (happening.id().equals("conclude") && theme.isEmpty()) {
                return words.predicate("close");
            }
            var isMachine = thing != null
                    && words.concept(thing).filter(SourceReading::isProduction).isPresent();
            if (!isMachine) {
                return happening;
            }
            return switch (happening.id()) {
                case "launch", "begin" -> words.predicate("run");
                case "end", "cancel" -> words.predicate("halt");
                default -> happening;
            };
        }

        private static boolean isProduction(Concept concept) {
            return concept.id().equals(PRODUCTION) || concept.parent().equals(PRODUCTION);
        }

        /** An event that is told of as planned: what happens, and to what. */
        private record Planned(
                PredicateClass happening, @Nullable Term of) {}

        /**
         * "Die Landung ist für den 9. Mai vorgesehen", "die Esa verschob den Start der Sonde auf den 4. Mai", "neuer Termin ist
         * der 3. August": asked is when the event takes place. A date without its event is that of the sentence before.
         */
        private Optional<Planned> scheduled(ExtractedClaim claim, PredicateClass happening) {
            var verb = String.valueOf(claim.predicate());
            var dated = Stream.of(claim.subject(), claim.object())
                    .filter(Objects::nonNull)
                    .filter(it -> DATES.contains(it.hypernym()))
                    .findFirst();
            var isPlan = SCHEDULING.contains(verb);
            if (claim.time() == null
                    || !isPlan && !(dated.isPresent() && happening.id().equals(Vocabulary.BE))) {
                return Optional.empty();
            }
            var own = Stream.of(claim.object(), claim.subject())
                    .filter(Objects::nonNull)
                    .map(this::planned)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
            var earlier = before;
            var isOpen = dated.isPresent() || claim.subject() == null && claim.object() == null;
            return earlier == null || !isOpen
                    ? Optional.empty()
                    : Stream.of(earlier.object(), earlier.subject())
                            .filter(Objects::nonNull)
                            .map(this::planned)
                            .flatMap(Optional::stream)
                            .findFirst();
        }

        /** The event a noun names, with what it happens to: "Start der Rakete", "Termin für den Start", "Starttermin". */
        private Optional<Planned> planned(Term noun) {
            var event = words.eventNoun(noun);
            if (event.isPresent()) {
                return event.filter(it -> it.has("once"))
                        .map(it -> new Planned(it, thingOf(noun).orElse(null)));
            }
            if (!DATES.contains(noun.hypernym())) {
                return Optional.empty();
            }
            var first = noun.head()
                    .substring(
                            0,
                            Math.max(0, noun.head().length() - noun.hypernym().length()));
            return Stream.concat(Stream.of(first), noun.modifiers().stream())
                    .filter(it -> !it.isEmpty())
                    .map(words::eventNamed)
                    .flatMap(Optional::stream)
                    .filter(it -> it.has("once"))
                    .findFirst()
                    .map(it -> new Planned(it, null));
        }

        /** Whose event it is: the genitive of its noun, else what the story is most about. */
        private Optional<Term> thingOf(Term noun) {
            return noun.modifiers().stream()
                    .filter(Questions::isOwner)
                    .findFirst()
                    .map(it -> Term.named(it, null, noun.span()));
        }

        /** "hat seine Reise abgesagt", "der Verkauf ist gescheitert": the event that does not take place. */
        private Optional<Term> dropped(ExtractedClaim claim) {
            return !DROPPING.contains(String.valueOf(claim.predicate()))
                    ? Optional.empty()
                    : Stream.of(claim.object(), claim.subject())
                            .filter(Objects::nonNull)
                            .filter(it -> words.eventNoun(it)
                                    .filter(event -> !event.has("theme"))
                                    .isPresent())
                            .findFirst();
        }

        /** "lehnt einen Rücktritt ab": that he does not resign; nobody else's act is refused so. */
        private Optional<PredicateClass> refused(ExtractedClaim claim) {
            var object = claim.object();
            return object == null || !REFUSING.contains(String.valueOf(claim.predicate()))
                    ? Optional.empty()
                    : words.eventNoun(object).filter(it -> it.has("once") && !it.has("theme") && !it.has("ergative"));
        }

        /** Asked of the thing it happens to: "Wann wurde der Vertrag unterzeichnet?" */
        private Answer themed(
                AnswerDraft draft,
                ComparableClaim it,
                PredicateClass happening,
                Concept theme,
                Term term,
                @Nullable Term subject) {
            var isNorm = happening.id().equals("violate") || happening.id().equals("comply");
            if (isNorm && !theme.parent().equals("norm") && !theme.id().equals("norm")) {
                throw new NotComparable("Es ist nicht gesagt, welche Regel verletzt wird.");
            }
            var kind = isNorm ? "norm" : theme.id();
            var stem = "A|" + happening.id() + "|" + kind;
            var slots = new Slots();
            slots.add(Slot.known(
                    Role.PREDICATE, happening.id(), happening.labels().de()));
            slots.add(Slot.known(Role.OBJECT, kind, term.name()));
            var story = storySlot();
            var names = story.name();
            slots.add(story);
            var of = names.isEmpty() ? "" : " (" + names + ")";
            var ofEnglish = names.isEmpty() ? "" : " (" + EnglishNames.of(names) + ")";
            draft.question = question(
                    stem,
                    it.claim().kind(),
                    slots,
                    isNorm
                            ? new Labels("Verletzung von Regeln" + of, "Violation of rules" + ofEnglish)
                            : new Labels(
                                    happening.labels().de()
                                            + (theme.isAgent() ? " durch: " : ": ")
                                            + theme.labels().de()
                                            + of,
                                    capital(happening.labels().en())
                                            + (theme.isAgent() ? " by: " : ": ")
                                            + theme.labels().en()
                                            + ofEnglish));
            draft.keys = keys(stem);
            if (isNorm) {
                draft.group = subject == null || !isNamed(subject) ? List.of() : List.of(key(subject));
                draft.article = term.name();
            }
            draft.value = timeValue(draft, it.claim());
            return draft.answer();
        }

        private Answer plain(
                AnswerDraft draft,
                ComparableClaim it,
                PredicateClass happening,
                @Nullable Term subject,
                @Nullable Term object) {
            var claim = it.claim();
            if (subject == null || !isNamed(subject)) {
                throw new NotComparable("Der Satz nennt nicht, von wem oder wovon er spricht.");
            }
            if (happening.id().equals(Vocabulary.BE) && object == null) {
                throw new NotComparable("Der Satz sagt nur, dass etwas ist.");
            }
            if (happening.has("ergative") && object != null && isNamed(object)) {
                subject = object;
                object = null;
            }
            if (happening.id().equals("transfer")) {
                object = null; // to which club is told as object or as place
            }
            var place = claim.place();
            var stem = "A|" + happening.id() + "|" + key(subject) + "|" + (object == null ? "" : key(object));
            var slots = new Slots();
            slots.add(Slot.known(
                    Role.PREDICATE, happening.id(), happening.labels().de()));
            slots.add(Slot.known(Role.SUBJECT, key(subject), subject.name()));
            if (object != null) {
                slots.add(Slot.known(Role.OBJECT, key(object), object.name()));
            }
            if (place != null) {
                slots.add(placeSlot(place));
            }
            if (!isProper(subject) && (object == null || !isProper(object))) {
                slots.add(storySlot());
            }
            var of = object == null ? "" : ", " + object.name();
            draft.question = question(
                    stem,
                    claim.kind(),
                    slots,
                    new Labels(
                            subject.name() + of + ": " + happening.labels().de(),
                            subject.name() + of + ": " + happening.labels().en()));
            draft.keys = Set.of(stem);
            draft.value = timeValue(draft, claim);
            return draft.answer();
        }

        private void timed(AnswerDraft draft, ExtractedClaim claim) {
            var time = claim.time();
            if (time != null) {
                draft.from = time.earliest();
                draft.to = time.latest();
            }
        }

        private String timeValue(AnswerDraft draft, ExtractedClaim claim) {
            var time = claim.time();
            return (draft.negated ? "not " : "") + (time == null ? "" : time.edtf());
        }

        /** What it happens to: the object, else the subject; somebody who acts only if nothing else is named. */
        private @Nullable Term theme(@Nullable Term subject, @Nullable Term object) {
            @Nullable Term acting = null;
            for (var term : Arrays.asList(object, subject)) {
                var concept = term == null ? Optional.<Concept>empty() : words.concept(term);
                if (concept.isPresent() && !concept.get().isAgent()) {
                    return term;
                }
                acting = concept.isPresent() ? term : acting;
            }
            return acting;
        }

        /**
         * The noun that carries the meaning of a clause: in "eine Verletzung darstellen" and "das Inkrafttreten verkünden" the
         * object, in "die Unterzeichnung erfolgte" the subject.
         */
        private Optional<Term> meant(ExtractedClaim claim, PredicateClass happening) {
            var object = Optional.ofNullable(claim.object());
            var event = object.flatMap(words::eventNoun);
            if (event.isPresent()) {
                var themed = event.get().has("theme")
                        && themeIn(object.orElseThrow()).isPresent()
                        && (words.isLight(claim.predicate()) || happening.has("state") || happening.has("tells"));
                return themed || words.isLight(claim.predicate()) ? object : Optional.empty();
            }
            return Optional.ofNullable(claim.subject())
                    .filter(_ -> OCCURRING.contains(String.valueOf(claim.predicate())))
                    .filter(it -> words.eventNoun(it).isPresent());
        }

        /** What an event noun says it happens to: "Verletzung der Resolutionen". */
        private Optional<Concept> themeIn(Term noun) {
            for (var modifier : noun.modifiers()) {
                var found = words.declinedConcept(modifier);
                if (found.isPresent()) {
                    return found;
                }
            }
            var past = false;
            for (var word : noun.name().split(" ")) {
                var found = past ? words.declinedConcept(trimmed(word)) : Optional.<Concept>empty();
                if (found.isPresent()) {
                    return found;
                }
                past |= word.startsWith(noun.head());
            }
            return noun.head().equals(noun.hypernym())
                    ? Optional.empty()
                    : words.declinedConcept(noun.head()
                            .substring(
                                    0,
                                    Math.max(
                                            0,
                                            noun.head().length()
                                                    - noun.hypernym().length())));
        }

        private static String trimmed(String word) {
            return word.replace(",", "").replace(".", "").replace("“", "").replace("„", "");
        }

        private List<String> actors(ExtractedClaim claim) {
            return terms(claim).stream()
                    .filter(it -> it.entityId() != null)
                    .map(it -> Identity.of(it.name(), it.entityId()))
                    .distinct()
                    .sorted()
                    .toList();
        }

        // ------------------------------------------------------------------ what a rule says

        private Answer provision(ComparableClaim it) {
            var claim = it.claim();
            var provision = claim.provision();
            if (provision == null) {
                throw new NotComparable("Es ist keine Regel genannt.");
            }
            var happening = words.predicate(claim.predicate());
            var object = claim.object();
            var noun = object == null ? Optional.<PredicateClass>empty() : words.eventNoun(object);
            var content = noun.map(PredicateClass::id)
                    .orElseGet(() -> happening.id()
                            + (object == null || !isNamed(object)
                                    ? ""
                                    : " " + object.hypernym().toLowerCase(Locale.GERMAN)));
            var instrument = provision.instrument();
            var concept = instrument == null ? Optional.<Concept>empty() : words.declinedConcept(instrument);
            var what = concept.map(Concept::id).orElse(instrument == null ? "treaty" : Identity.fold(instrument));
            var stem = "P|" + what + "|" + content;
            var slots = new Slots();
            slots.add(Slot.known(Role.PREDICATE, content, content));
            slots.add(
                    instrument == null
                            ? Slot.inherited(Role.OBJECT, what, "Vertrag")
                            : Slot.known(Role.OBJECT, what, instrument));
            slots.add(storySlot());
            var draft = draft(it);
            var name = instrument == null ? "Vertrag" : instrument;
            draft.question = question(
                    stem,
                    ClaimKind.PROVISION,
                    slots,
                    new Labels(
                            name + ": "
                                    + noun.map(found -> found.labels().de())
                                            .orElse(happening.labels().de()),
                            name + ": "
                                    + noun.map(found -> found.labels().en())
                                            .orElse(happening.labels().en())));
            draft.article = provision.article();
            draft.keys = keys(stem);
            draft.value = (draft.negated ? "not " : "") + (provision.article() == null ? "" : provision.article());
            return draft.answer();
        }

        // ------------------------------------------------------------------ what was said

        /** Asked of what is quoted word for word and says nothing else that could be compared: who said what in which words. */
        private Answer utterance(ComparableClaim it, Utterance said) {
            var draft = draft(it);
            draft.negated = false;
            var slots = new Slots();
            slots.add(Slot.known(Role.PREDICATE, Utterance.STEM, "Äußerung"));
            slots.add(Slot.known(Role.SUBJECT, draft.claimant, said.speaker()));
            slots.add(Slot.known(Role.OBJECT, ContentId.of("wrd", String.join(" ", said.words())), said.opening()));
            draft.question = question(
                    Utterance.STEM,
                    it.claim().kind(),
                    slots,
                    new Labels(
                            "Äußerung (" + said.speaker() + "): „" + said.opening() + "“",
                            "Statement (" + said.speaker() + "): “" + said.opening() + "”"));
            draft.group = said.words();
            draft.keys = said.keys();
            return draft.answer();
        }

        // ------------------------------------------------------------------ shared

        private Set<String> keys(String stem) {
            var keys = new LinkedHashSet<String>();
            source.topics().stream().limit(STORY_KEYS).forEach(it -> keys.add(stem + "@" + it.identity()));
            keys.add(stem + "@" + source.sourceId());
            return keys;
        }

        /** The story a nameless thing belongs to: that of the parties its source is about. */
        private Slot storySlot() {
            var parties = source.parties();
            return parties.isEmpty()
                    ? Slot.unknown(Role.STORY)
                    : Slot.inherited(
                            Role.STORY,
                            parties.stream().map(Topic::identity).collect(Collectors.joining(" ")),
                            parties.stream().map(Topic::name).collect(Collectors.joining(", ")));
        }

        private Question question(String stem, ClaimKind kind, Slots slots, Labels labels) {
            var key = slots.all.stream()
                    .map(it -> it.role() + "=" + it.value())
                    .sorted()
                    .collect(Collectors.joining("|"));
            return new Question(ContentId.of("que", stem, key), stem, kind, slots.all, labels);
        }

        private AnswerDraft draft(ComparableClaim it) {
            var draft = new AnswerDraft(it, source);
            var claim = it.claim();
            var commitment = claim.commitment();
            draft.negated = commitment.polarity() == Commitment.Polarity.NEGATED;
            draft.uncertain = commitment.certainty() == Commitment.Certainty.POSSIBLE;
            if (!claim.attribution().isEmpty()) {
                var innermost = claim.attribution().getLast();
                draft.claimant = Identity.of(
                        innermost.claimant().name(), innermost.claimant().entityId());
                draft.negated ^= words.denies(innermost.cue()) && !Objects.equals(innermost.cue(), claim.predicate());
                draft.uncertain |= words.demands(innermost.cue());
            }
            traceOrigin(draft, claim.attribution());
            return draft;
        }

        /** Who first vouches for it, and what shows that the source has it from somebody else. */
        private void traceOrigin(AnswerDraft draft, List<Attribution> chain) {
            var origins = Origins.of(source);
            if (chain.isEmpty()) {
                draft.root = origins.root();
                draft.origin = origins.origin();
            } else {
                var root = chain.getLast().claimant();
                draft.root = Identity.of(root.name(), root.entityId());
                draft.origin = origins.origin(chain);
            }
        }

        /** The slots of one question, with the lists a comparison reads. */
        private final class Slots {

            private final List<Slot> all = new ArrayList<>();
            private List<String> places = List.of();
            private List<String> group = List.of();

            void add(Slot slot) {
                all.add(slot);
                if (slot.role() == Role.PLACE && !slot.isUnknown()) {
                    var chain = new ArrayList<String>();
                    chain.add(slot.value());
                    surroundings.getOrDefault(slot.value(), List.of()).forEach(it -> chain.add(Identity.fold(it)));
                    places = chain;
                }
                if (slot.role() == Role.GROUP) {
                    group = slot.value().isEmpty()
                            ? List.of()
                            : List.of(slot.value().split(" "));
                }
            }

            void addAll(List<Slot> slots) {
                slots.forEach(this::add);
            }

            Optional<Slot> of(Role role) {
                return all.stream().filter(it -> it.role() == role).findFirst();
            }
        }

        private Labels countLabels(Measure measure, PredicateClass happening, Slots slots) {
            var group = slots.of(Role.GROUP).map(Slot::name).orElse("");
            var adjectives = group.isEmpty() ? "" : adjectives(group) + " ";
            var where = whereLabels(slots);
            var isPlain = happening.id().equals(Vocabulary.BE);
            var de = isPlain ? "" : " – " + happening.labels().de();
            var en = isPlain ? "" : " – " + happening.labels().en();
            return new Labels(
                    capital(adjectives + measure.labels().de()) + where.de() + de,
                    capital(
                                    adjectives.isEmpty()
                                            ? measure.labels().en()
                                            : EnglishNames.adjectives(group) + " "
                                                    + measure.labels().en())
                            + where.en()
                            + en);
        }

        private Labels whereLabels(Slots slots) {
            var place = slots.of(Role.PLACE).map(Slot::name).orElse("");
            var when = slots.of(Role.PERIOD).map(it -> ", " + it.name()).orElse("");
            return place.isEmpty()
                    ? new Labels(when, when)
                    : new Labels(" in " + place + when, " in " + EnglishNames.of(place) + when);
        }
    }

    /** An answer in the making. */
    private static final class AnswerDraft {

        private final ComparableClaim it;
        private final SourceContext source;
        private @Nullable Question question;
        private @Nullable Interval interval;
        private @Nullable String hedge;
        private @Nullable String written;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private boolean negated;
        private boolean flipped;
        private boolean uncertain;
        /** "stieg am Dienstag auf 21": the day is that of the count, not of what is counted. */
        private boolean isLevel;

        private List<String> actors = List.of();
        private List<String> places = List.of();
        private List<String> group = List.of();
        private @Nullable String article;
        private String claimant = "";
        private String value = "";
        private Set<String> keys = Set.of();
        private Origin origin = new Origin(null, List.of(), true, Origin.Basis.NONE);
        private String root = "";

        AnswerDraft(ComparableClaim it, SourceContext source) {
            this.it = it;
            this.source = source;
        }

        Answer answer() {
            return make(null);
        }

        Answer notComparable(String reason) {
            question = null;
            keys = Set.of();
            return make(reason);
        }

        private Answer make(@Nullable String reason) {
            var time = it.claim().time();
            return new Answer(
                    it.claimId(),
                    source.sourceId(),
                    source.publishedAt(),
                    question,
                    question == null ? null : ContentId.of("prp", question.id(), value),
                    reason,
                    it.claim().labels(),
                    interval,
                    hedge,
                    written,
                    from != null || time == null || isLevel ? from : time.earliest(),
                    to != null || time == null || isLevel ? to : time.latest(),
                    negated,
                    flipped,
                    uncertain,
                    actors,
                    places,
                    group,
                    article,
                    source.topics().stream().map(Topic::chained).toList(),
                    claimant,
                    origin,
                    root,
                    Identity.fold(String.valueOf(source.publisher() == null ? "" : source.publisher())),
                    List.copyOf(keys));
        }
    }

    /** Why a claim has no question. */
    private static final class NotComparable extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final String german;

        NotComparable(String german) {
            super(german, null, false, false);
            this.german = german;
        }
    }

    private static List<Term> terms(ExtractedClaim claim) {
        var terms = new ArrayList<Term>();
        if (claim.subject() != null) {
            terms.add(claim.subject());
        }
        if (claim.object() != null) {
            terms.add(claim.object());
        }
        terms.addAll(claim.participants());
        return terms;
    }

    private static boolean isNamed(Term term) {
        return term.entityId() != null || !NAMELESS.contains(term.head().toLowerCase(Locale.GERMAN));
    }

    /** A term as part of a question: the entity, or the phrase by its kind and what restricts it. */
    private String key(Term term) {
        if (term.entityId() != null) {
            return term.entityId();
        }
        var head = words.concept(term)
                .map(Concept::id)
                .orElseGet(() -> words.eventNoun(term).map(PredicateClass::id).orElse(Identity.fold(term.head())));
        var restricting = restricting(term.modifiers());
        return restricting.isEmpty() ? head : head + "/" + String.join(" ", restricting);
    }

    /** A genitive that says whose: "der Umsatz der Sparte". */
    private static boolean isOwner(String modifier) {
        return !modifier.isBlank()
                && !NUMBER_NOUNS.contains(modifier)
                && Character.isUpperCase(modifier.charAt(0))
                && !isOriginAdjective(modifier);
    }

    private static boolean isParty(Term term) {
        var known = term.entityId() == null ? null : Gazetteer.WORLD.byId(term.entityId());
        return known != null && known.group().equals("party");
    }

    private static List<String> restricting(List<String> modifiers) {
        return modifiers.stream()
                .filter(it -> !NUMBER_NOUNS.contains(it))
                .map(it -> it.toLowerCase(Locale.GERMAN))
                .filter(it -> !it.isBlank() && !UNRESTRICTING.contains(it) && !Character.isDigit(it.charAt(0)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Adjectives that say where somebody comes from: "nordkoreanisch", "bayerisch", "Leipziger". */
    private static boolean isOriginAdjective(String modifier) {
        return modifier.endsWith("isch") || (modifier.endsWith("er") && Character.isUpperCase(modifier.charAt(0)));
    }

    /** "nordkoreanisch" as it stands before a plural: "nordkoreanische". */
    private static String adjectives(String group) {
        var words = new ArrayList<String>();
        for (var word : group.split(" ")) {
            words.add(word.endsWith("isch") || word.endsWith("ig") || word.endsWith("lich") ? word + "e" : word);
        }
        return String.join(" ", words);
    }

    private static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /** The interval in the common unit; a bare round number is taken as approximate, as people mean it. */
    private static Interval interval(Quantity quantity, BigDecimal factor) {
        var lower = quantity.lower();
        var upper = quantity.upper();
        var value = quantity.value();
        if (quantity.bound() == Quantity.Bound.EXACT
                && value != null
                && value.abs().compareTo(ROUND_NUMBER) >= 0
                && value.remainder(ROUND_NUMBER).signum() == 0) {
            var tolerance = tolerance(value);
            return new Interval(
                    value.subtract(tolerance).multiply(factor),
                    value.add(tolerance).multiply(factor),
                    true,
                    true,
                    true);
        }
        return new Interval(
                lower == null ? null : lower.multiply(factor),
                upper == null ? null : upper.multiply(factor),
                quantity.lowerInclusive(),
                quantity.upperInclusive(),
                quantity.bound() == Quantity.Bound.APPROX || quantity.bound() == Quantity.Bound.VAGUE);
    }

    /** Half the unit of the last digit written, at most five per cent: 11.000 may be 10.500 to 11.500, 1.240.000 only ± 5.000. */
    private static BigDecimal tolerance(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        var halfDigit =
                BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).divide(BigDecimal.TWO, MathContext.DECIMAL64);
        return halfDigit.min(value.abs().multiply(ROUND_TOLERANCE));
    }
}
