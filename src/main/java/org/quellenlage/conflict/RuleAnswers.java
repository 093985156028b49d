package org.quellenlage.conflict;

import java.util.Locale;
import java.util.Optional;
import org.quellenlage.conflict.Slot.Role;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;

/** What a rule says: which article of which instrument stipulates it. */
final class RuleAnswers {

    private final SourceReading reading;
    private final Vocabulary words;

    RuleAnswers(SourceReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Answer answer(ComparableClaim it) {
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
                        + (object == null || !Terms.isNamed(object)
                                ? ""
                                : " " + object.hypernym().toLowerCase(Locale.GERMAN)));
        var instrument = provision.instrument();
        var concept = instrument == null ? Optional.<Concept>empty() : words.declinedConcept(instrument);
        var what = concept.map(Concept::id).orElse(instrument == null ? "treaty" : Identity.fold(instrument));
        var stem = "P|" + what + "|" + content;
        var slots = reading.slots();
        slots.add(Slot.known(Role.PREDICATE, content, content));
        slots.add(
                instrument == null
                        ? Slot.inherited(Role.OBJECT, what, "Vertrag")
                        : Slot.known(Role.OBJECT, what, instrument));
        slots.add(reading.storySlot());
        var draft = reading.draft(it);
        var name = instrument == null ? "Vertrag" : instrument;
        draft.question = reading.question(
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
        draft.keys = reading.keys(stem);
        draft.value = (draft.negated ? "not " : "") + (provision.article() == null ? "" : provision.article());
        return draft.answer();
    }
}
