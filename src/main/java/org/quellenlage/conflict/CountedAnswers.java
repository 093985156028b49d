package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quellenlage.conflict.Slot.Role;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Term;
import org.quellenlage.value.Quantity;

/** How many: what is counted, by whom or where, in which group. */
final class CountedAnswers {

    private static final List<String> DEGREES =
            List.of("schwer", "schwerst", "leicht", "lebensgefährlich", "lebensbedrohlich", "tödlich");

    private static final Set<String> SUFFERING = Set.of("erleiden", "davontragen", "zuziehen");

    /** What people are counted by that they do themselves, most often together. */
    private static final Set<String> GATHERING = Set.of("striking", "demonstrating", "evacuated");

    /** Who is counted in such a crowd is one of it, whatever else he is. */
    private static final Set<String> CROWDS = Set.of("participant", "visitor", "employee");

    private static final Set<String> CANCELLING = Set.of("drop-out", "cancel", "dismiss-staff");

    private static final Set<String> ELECTED = Set.of("seat", "vote");

    private static final Set<String> GAINING = Set.of("receive", "win", "have", "reach", "elect");

    private static final Set<String> FINDING = Set.of("bergen", "finden", "auffinden", "entdecken");

    /** Who is dead is counted so, whatever else happens to him: "106 Leichname wurden geborgen". */
    private static final String DEAD = "dead";

    private final SourceReading reading;
    private final Vocabulary words;

    CountedAnswers(SourceReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Answer answer(ComparableClaim it, Quantity quantity, String noun) {
        var claim = it.claim();
        var term = counted(claim, noun);
        var ofForce = term.flatMap(found -> words.measureOf(noun, found.modifiers()));
        var measure = ofForce.orElseGet(
                () -> words.measure(noun, term.map(Term::hypernym).orElse(noun)));
        var happening = happening(it);
        var group = new TreeSet<String>();
        if (ofForce.isEmpty() && !isPartOfOthers(it, quantity)) { // "sechs der neun deutschen Werke": of the nine
            var isForce = measure.kind().equals("force");
            term.ifPresent(found -> group.addAll(Terms.restricting(found.modifiers().stream()
                    .filter(modifier -> !isForce || !Terms.isOwner(modifier))
                    .toList())));
        }
        if (Terms.NUMBER_NOUNS.contains(noun)) {
            throw new NotComparable("Es ist nicht gesagt, was gezählt wird.");
        }
        degree(it).ifPresent(group::add);
        if (happening.id().equals("save") && measure.id().equals("job")) {
            happening = words.predicate("entlassen"); // "500 Stellen einsparen"
        }
        if (happening.has("reach") && measure.kind().equals("anyone")) {
            measure = words.measure(it.gist().state())
                    .orElse(measure); // "die Zahl der Menschen, die starben, stieg auf 64"
        }
        if (happening.id().equals("employ") && measure.kind().equals("anyone")) {
            measure = words.measure("employee").orElse(measure); // "beschäftigt 38.000 Menschen"
        }
        var people = !measure.kind().equals("thing") || !words.counts(measure);
        var state = words.stateOf(happening);
        if (people && state.isPresent() && !measure.id().equals(DEAD) && !actsItself(claim, term, state.get())) {
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
        var slots = reading.slots();
        slots.add(reading.asked(
                measure.id() + "/" + happening.id(), measure.labels().de()));
        var actor = isState ? Optional.<Term>empty() : actor(claim, term);
        actor.ifPresent(who -> slots.add(reading.acting(who)));
        slots.add(reading.group(measure, group));
        if (!isState
                && actor.isEmpty()
                && claim.place() == null
                && happening.id().equals(Vocabulary.BE)) {
            throw new NotComparable("Es ist nicht gesagt, wo oder bei wem gezählt wird.");
        }
        slots.addAll(reading.place(claim, actor.isPresent()));
        slots.addAll(reading.period(claim, measure.cumulative()));
        var labels = countLabels(measure, happening, slots);
        return reading.number(it, quantity, stem, slots, labels, BigDecimal.ONE, isLevel);
    }

    /** "schwer verletzt": which of those hurt. */
    static Optional<String> degree(ComparableClaim it) {
        return DEGREES.stream()
                .filter(degree -> it.exact().contains(" " + degree + " verletzt"))
                .findFirst();
    }

    /** What happens; "Verletzungen erleiden" says it by its noun. */
    PredicateClass happening(ComparableClaim it) {
        var claim = it.claim();
        if (isNotSurviving(claim)) {
            return words.predicate("sterben");
        }
        if (it.exact().contains(" tot ") && FINDING.contains(String.valueOf(claim.predicate()))) {
            return words.predicate("töten");
        }
        if (words.isLight(claim.predicate())) {
            var noun = Terms.terms(claim).stream()
                    .map(words::eventNoun)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (noun.isPresent()) {
                return noun.get();
            }
        }
        return words.predicate(claim.predicate());
    }

    /** "26 Kranke haben nicht überlebt": they died. */
    static boolean isNotSurviving(ExtractedClaim claim) {
        return "überleben".equals(claim.predicate()) && claim.commitment().polarity() == Commitment.Polarity.NEGATED;
    }

    /**
     * "Fünf Männer töteten den Wirt": those counted do it, it does not happen to them; "sie erlitten Verletzungen": it
     * does, and who strikes or demonstrates is counted as doing so.
     */
    boolean actsItself(ExtractedClaim claim, Optional<Term> counted, Measure state) {
        return counted.isPresent()
                && counted.get().equals(claim.subject())
                && claim.object() != null
                && !SUFFERING.contains(String.valueOf(claim.predicate()))
                && !GATHERING.contains(state.id());
    }

    /** "sechs der neun Werke": so many of something, not so many people. */
    static boolean isPartOfOthers(ComparableClaim it, Quantity quantity) {
        var at = it.exact().indexOf(quantity.surface());
        var after = at < 0 ? "" : it.exact().substring(at + quantity.surface().length());
        return after.startsWith(" der ") || after.startsWith(" von ") || after.startsWith(" dieser ");
    }

    Optional<Term> counted(ExtractedClaim claim, String noun) {
        return Terms.terms(claim).stream()
                .filter(it -> it.head().equals(noun) || it.hypernym().equals(noun))
                .findFirst();
    }

    /** Who does it, where somebody named does it to those counted. */
    Optional<Term> actor(ExtractedClaim claim, Optional<Term> counted) {
        return Terms.terms(claim).stream()
                .filter(it -> counted.isEmpty() || !it.equals(counted.get()))
                .filter(it -> Terms.isNamed(it) && !Identity.fold(it.name()).equals(reading.placeOf(claim)))
                .filter(it -> reading.isProper(it) || words.concept(it).isPresent())
                .findFirst();
    }

    Labels countLabels(Measure measure, PredicateClass happening, Slots slots) {
        var group = slots.of(Role.GROUP).map(Slot::name).orElse("");
        var adjectives = group.isEmpty() ? "" : Terms.adjectives(group) + " ";
        var where = reading.whereLabels(slots);
        var isPlain = happening.id().equals(Vocabulary.BE);
        var de = isPlain ? "" : " – " + happening.labels().de();
        var en = isPlain ? "" : " – " + happening.labels().en();
        return new Labels(
                Terms.capital(adjectives + measure.labels().de()) + where.de() + de,
                Terms.capital(
                                adjectives.isEmpty()
                                        ? measure.labels().en()
                                        : EnglishNames.adjectives(group) + " "
                                                + measure.labels().en())
                        + where.en()
                        + en);
    }
}
