package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quellenlage.conflict.Slot.Role;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Term;
import org.quellenlage.value.Quantity;

/**
 * Questions of claims that do not say enough to be asked of by themselves: whether "533 Fahrgäste" are those of the ship, only
 * the rest of the story tells. They are known by their gist, and meet others of their story by it.
 */
final class OpenAnswers {

    private final SourceReading reading;
    private final Vocabulary words;

    OpenAnswers(SourceReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Empty where nothing of the claim could be held against another, or its source is about nobody. */
    Optional<Answer> answer(ComparableClaim it) {
        if (reading.source().topics().isEmpty()) {
            return Optional.empty();
        }
        var quantity = it.claim().quantity();
        return quantity == null ? event(it).or(() -> state(it)) : number(it, quantity);
    }

    private Optional<Answer> number(ComparableClaim it, Quantity quantity) {
        var gist = it.gist();
        if (gist.dimension().isEmpty() || gist.what().isEmpty() && gist.state().isEmpty() && !tellsOfWhat(gist)) {
            return Optional.empty();
        }
        var deeds = gist.deeds().isEmpty() ? Vocabulary.BE : String.join("+", gist.deeds());
        var stem = "Q|" + gist.dimension() + ":" + String.join("+", gist.what()) + "|" + deeds;
        var what = what(it, quantity);
        var draft = draft(it, stem, Slot.inherited(Role.PREDICATE, stem, what.de()), what);
        draft.interval = Interval.of(quantity, factor(quantity));
        draft.hedge = quantity.hedge();
        draft.written = quantity.value() == null
                ? null
                : quantity.value().stripTrailingZeros().toPlainString();
        draft.value = quantity.bound() + " " + (draft.written == null ? quantity.surface() : draft.written);
        return Optional.of(draft.answer());
    }

    /** "240 Hektar brennen", "Die Elbe steht bei sieben Metern": what is measured, others tell. */
    private static boolean tellsOfWhat(Gist gist) {
        return !gist.deeds().isEmpty() || !gist.names().isEmpty();
    }

    /** What is counted or measured, as a reader would name it. */
    private Labels what(ComparableClaim it, Quantity quantity) {
        if (quantity.counted() != null) {
            return words.measure(quantity.counted(), quantity.counted()).labels();
        }
        var state = words.measure(it.gist().state());
        if (state.isPresent()) {
            return state.get().labels();
        }
        var measured = Terms.terms(it.claim()).stream()
                .filter(term -> term.entityId() == null && Terms.isNamed(term))
                .map(Term::name)
                .findFirst()
                .orElse(quantity.surface());
        return new Labels(measured, "“" + measured + "”");
    }

    private BigDecimal factor(Quantity quantity) {
        return quantity.unit() == null
                ? BigDecimal.ONE
                : words.scale(quantity.unit()).factor();
    }

    /** "Geplant ist der 13. Juli": when an event takes place that the sentence before names. */
    private Optional<Answer> event(ComparableClaim it) {
        var time = it.claim().time();
        if (time == null) {
            return Optional.empty();
        }
        var happening = it.gist().event().isEmpty()
                ? OneEvent.onceTold(it.gist()).orElse("")
                : it.gist().event();
        return !happening.isEmpty() && words.predicate(happening).has("once")
                ? Optional.of(event(it, words.predicate(happening), time))
                : Optional.empty();
    }

    private Answer event(ComparableClaim it, PredicateClass happening, ClaimTime time) {
        var asked = Slot.inherited(
                Role.PREDICATE, happening.id(), happening.labels().de());
        var draft = draft(it, "E|" + happening.id(), asked, happening.labels());
        draft.from = time.earliest();
        draft.to = time.latest();
        draft.value = (draft.negated ? "not " : "") + time.edtf();
        return draft.answer();
    }

    /** "Die Strecke bleibt gesperrt": in which of two states a thing is. */
    private Optional<Answer> state(ComparableClaim it) {
        var subject = it.claim().subject() == null
                ? it.claim().object() // "in Dhaka gibt es wieder Strom"
                : it.claim().subject();
        if (it.gist().sides().isEmpty() || subject == null || !Terms.isNamed(subject)) {
            return Optional.empty();
        }
        var states = it.gist().sides().stream().map(Gist::stateOf).distinct().collect(Collectors.joining("+"));
        var labels = new Labels(subject.name() + ": Zustand", subject.name() + ": state");
        var stem = "S|" + states + "|" + reading.key(subject);
        var draft = draft(it, stem, Slot.known(Role.PREDICATE, stem, "Zustand"), labels);
        draft.value = (draft.negated ? "not " : "") + String.join(" ", it.gist().sides());
        return Optional.of(draft.answer());
    }

    private AnswerDraft draft(ComparableClaim it, String stem, Slot asked, Labels labels) {
        var slots = reading.slots();
        slots.add(asked);
        var story = reading.storySlot();
        slots.add(story);
        var draft = reading.draft(it);
        draft.question = reading.question(
                stem,
                it.claim().kind(),
                slots,
                new Labels(
                        Terms.capital(labels.de()) + " (" + story.name() + ")",
                        Terms.capital(labels.en()) + " (" + EnglishNames.of(story.name()) + ")"));
        return draft;
    }
}
