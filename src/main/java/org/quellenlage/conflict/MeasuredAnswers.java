package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quellenlage.conflict.Slot.Role;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.Term;
import org.quellenlage.value.Quantity;

/** How much: what is measured, of whom or what. */
final class MeasuredAnswers {

    private static final String NOTHING_MEASURED = "Es ist nicht gesagt, was gemessen wird.";

    /** The unit all areas convert to. */
    private static final String AREA = "m²";

    /** Verbs by which a thing is said to have its cost. */
    private static final Set<String> COSTING = Set.of("kosten");

    /** What it costs to build a thing is what the thing costs. */
    private static final Set<String> BUILDING = Set.of("Bau", "Neubau", "Errichtung", "Anschaffung", "Kauf");

    private static final Set<String> BURNING = Set.of("destroy", "burn", "die", "damage");

    private static final Set<String> GAINING = Set.of("receive", "win", "have", "reach", "elect");

    private static final Set<String> VOTES = Set.of("Stimme", "Wählerstimme", "Kraft", "Wahl");

    private static final Set<String> BUSINESS = Set.of("revenue", "profit", "loss");

    /** What is measured of a country or a town, whatever the story. */
    private static final Set<String> RATES =
            Set.of("inflation", "unemployment", "growth", "turnout", "consumer-price", "interest-rate");

    private static final int CHANGE_REACH = 20;

    private final SourceReading reading;
    private final Vocabulary words;

    MeasuredAnswers(SourceReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Answer answer(ComparableClaim it, Quantity quantity) {
        var claim = it.claim();
        if (quantity.unit() == null) {
            throw new NotComparable("Es ist nicht gesagt, was gezählt wird.");
        }
        var unit = quantity.unit();
        var owner = owner(claim);
        var what = measurable(claim, unit).stream().findFirst();
        if (owner.filter(Terms::isParty).isPresent()
                && unit.equals("%")
                && what.map(Term::head).filter(head -> !VOTES.contains(head)).isEmpty()) {
            return voteShare(it, quantity, owner.get());
        }
        var measured = what.or(() -> words.measuredBy(claim.predicate()).isPresent() ? owner : Optional.<Term>empty());
        return measured(it, quantity, unit, owner, measured.orElseThrow(() -> new NotComparable(NOTHING_MEASURED)));
    }

    Answer measured(ComparableClaim it, Quantity quantity, String unit, Optional<Term> owner, Term what) {
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
                && concept.filter(found -> found.id().equals("consumer-price")).isPresent()) {
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
        var slots = reading.slots();
        slots.add(reading.asked(thing + "/" + happening.id(), what.name()));
        owner.ifPresent(who -> slots.add(Slot.known(Role.SUBJECT, reading.actorKey(who), who.name())));
        var ofCompany = owner.isEmpty()
                        && concept.filter(found -> BUSINESS.contains(found.id()))
                                .isPresent()
                ? reading.organisation()
                : Optional.<Slot>empty();
        ofCompany.ifPresent(slots::add);
        var of = what.modifiers().stream().filter(Terms::isOwner).toList();
        var bearer = of.isEmpty() && costs ? List.of(what.head()) : of;
        if (dimension.isPresent() && owner.isEmpty()) {
            bearer = bearer(claim, what).map(List::of).orElse(of);
        }
        if (!bearer.isEmpty() && concept.isPresent()) {
            var name = String.join(" ", bearer);
            slots.add(Slot.known(Role.OBJECT, Identity.fold(name), name));
        }
        var group = new TreeSet<>(Terms.restricting(
                concept.isEmpty()
                        ? what.modifiers()
                        : what.modifiers().stream()
                                .filter(found -> !Terms.isOwner(found))
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
            slots.addAll(reading.place(claim, hasOwner));
        } else {
            slots.add(reading.storySlot());
        }
        slots.addAll(reading.period(claim, false));
        var where = reading.whereLabels(slots);
        var who = owner.map(term -> " (" + term.name() + ")").orElse("");
        var labels = new Labels(
                concept.map(found -> found.labels().de()).orElse(what.name()) + who + where.de(),
                concept.map(found -> Terms.capital(found.labels().en())).orElse("“" + what.name() + "”")
                        + owner.map(term -> " (" + EnglishNames.of(term.name()) + ")")
                                .orElse("")
                        + where.en());
        return reading.number(it, quantity, stem, slots, labels, scale.factor(), false);
    }

    /** "27 Kilometer lang", "eine Länge von 27 Kilometern", "wiegt 300 Tonnen": of which dimension the measure is. */
    Optional<Concept> dimension(ComparableClaim it, Quantity quantity) {
        var claim = it.claim();
        var verb = words.measuredBy(claim.predicate()).filter(Concept::isDimension);
        if (verb.isPresent()) {
            return verb;
        }
        var noun = Terms.terms(claim).stream()
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
    Optional<String> bearer(ExtractedClaim claim, Term what) {
        var isNoun = words.concept(what).filter(Concept::isDimension).isPresent();
        var of = what.modifiers().stream().filter(Terms::isOwner).findFirst();
        if (isNoun && of.isPresent()) {
            return of;
        }
        var subject = claim.subject();
        return subject == null
                        || words.concept(subject).filter(Concept::isDimension).isPresent()
                ? Optional.empty()
                : Optional.of(subject.head());
    }

    /** "Die CDU kam auf 27 Prozent": of the votes, where a party is said to have so much. */
    Answer voteShare(ComparableClaim it, Quantity quantity, Term party) {
        var claim = it.claim();
        var happening = words.predicate(claim.predicate());
        if (isChange(it, quantity)
                || !words.onlyStatesAmount(claim.predicate())
                        && !happening.has("reach")
                        && !happening.has("state")
                        && !GAINING.contains(happening.id())) {
            throw new NotComparable(NOTHING_MEASURED);
        }
        var slots = reading.slots();
        slots.add(reading.asked(Vocabulary.VOTE_SHARE, "Stimmenanteil"));
        slots.add(Slot.known(Role.SUBJECT, reading.key(party), party.name()));
        slots.addAll(reading.place(claim, false));
        slots.addAll(reading.period(claim, false));
        var where = reading.whereLabels(slots);
        return reading.number(
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
    Optional<Term> owner(ExtractedClaim claim) {
        var named = Terms.terms(claim).stream()
                .filter(reading::isProper)
                .filter(term -> claim.attribution().stream()
                        .noneMatch(link -> link.span().overlaps(term.span())))
                .toList();
        var value = claim.parts().stream()
                .filter(part -> part.role() == Part.Role.VALUE)
                .findFirst()
                .map(part -> part.span().start())
                .orElse(Integer.MAX_VALUE);
        return named.stream()
                .filter(term -> Terms.isParty(term) && term.span().start() < value)
                .max(Comparator.comparing(term -> term.span().start()))
                .or(() -> named.stream().findFirst());
    }

    /** What of a claim can be measured, the best known first: no name, nobody who speaks or acts, no unit. */
    List<Term> measurable(ExtractedClaim claim, String unit) {
        return Terms.terms(claim).stream()
                .filter(term -> !reading.isProper(term) && Terms.isNamed(term) && !Terms.isUnit(term, unit))
                .filter(term -> words.concept(term).filter(Concept::isAgent).isEmpty())
                .filter(term -> claim.attribution().stream()
                        .noneMatch(link -> link.span().overlaps(term.span())))
                .sorted(Comparator.comparing(term -> words.concept(term).isEmpty()))
                .toList();
    }

    /** "stieg um 3 Prozent" tells the change, "stieg auf 3 Prozent" the level. */
    boolean isChange(ComparableClaim it, Quantity quantity) {
        var at = it.exact().indexOf(quantity.surface());
        var before = at < 0 ? "" : it.exact().substring(Math.max(0, at - CHANGE_REACH), at);
        return before.contains(" um ") || before.startsWith("um ");
    }
}
