package org.quellenlage.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Origin;
import org.quellenlage.conflict.Slot.Role;
import org.quellenlage.conflict.Vocabulary.Concept;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Term;

/** What happened, and what is so. */
final class AssertedAnswers {

    private static final Set<String> OCCURRING =
            Set.of("erfolgen", "stattfinden", "geschehen", "passieren", "ereignen", "vollziehen");

    private static final String PRODUCTION = "production";

    private final SourceReading reading;
    private final Vocabulary words;
    private final PlannedEvents plans;

    AssertedAnswers(SourceReading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.plans = new PlannedEvents(reading);
    }

    Answer answer(ComparableClaim it) {
        var claim = it.claim();
        if (claim.predicate() == null) {
            throw new NotComparable("Es ist nicht gesagt, was geschieht.");
        }
        var draft = reading.draft(it);
        // what is only supposed, of no certain time, nobody denies who says what has been so far
        draft.uncertain |= claim.time() == null && claim.commitment().certainty() == Commitment.Certainty.PROBABLE;
        var happening = words.predicate(claim.predicate());
        var subject = claim.subject();
        var object = claim.object();
        Optional<Concept> theme = Optional.empty();
        @Nullable Term themeTerm = null;
        var planned = plans.scheduled(claim, happening);
        var refused = planned.isPresent() ? Optional.<PredicateClass>empty() : plans.refused(claim);
        var dropped = planned.isPresent() || refused.isPresent() ? Optional.<Term>empty() : plans.dropped(claim);
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
            subject =
                    dropped.get().equals(subject) ? plans.thingOf(dropped.get()).orElse(null) : subject;
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
                    .filter(AssertedAnswers::isProduction)
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
    PredicateClass ofThing(PredicateClass happening, Optional<Concept> theme, @Nullable Term thing) {
        if (happening.id().equals("conclude") && theme.isEmpty()) {
            return words.predicate("close");
        }
        var isMachine = thing != null
                && words.concept(thing).filter(AssertedAnswers::isProduction).isPresent();
        if (!isMachine) {
            return happening;
        }
        return switch (happening.id()) {
            case "launch", "begin" -> words.predicate("run");
            case "end", "cancel" -> words.predicate("halt");
            default -> happening;
        };
    }

    static boolean isProduction(Concept concept) {
        return concept.id().equals(PRODUCTION) || concept.parent().equals(PRODUCTION);
    }

    /** Asked of the thing it happens to: "Wann wurde der Vertrag unterzeichnet?" */
    Answer themed(
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
        var slots = reading.slots();
        slots.add(Slot.known(Role.PREDICATE, happening.id(), happening.labels().de()));
        slots.add(Slot.known(Role.OBJECT, kind, term.name()));
        var story = reading.storySlot();
        var names = story.name();
        slots.add(story);
        var of = names.isEmpty() ? "" : " (" + names + ")";
        var ofEnglish = names.isEmpty() ? "" : " (" + EnglishNames.of(names) + ")";
        draft.question = reading.question(
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
                                Terms.capital(happening.labels().en())
                                        + (theme.isAgent() ? " by: " : ": ")
                                        + theme.labels().en()
                                        + ofEnglish));
        draft.keys = reading.keys(stem);
        if (isNorm) {
            draft.group = subject == null || !Terms.isNamed(subject) ? List.of() : List.of(reading.key(subject));
            draft.article = term.name();
        }
        draft.value = timeValue(draft, it.claim());
        return draft.answer();
    }

    Answer plain(
            AnswerDraft draft,
            ComparableClaim it,
            PredicateClass happening,
            @Nullable Term subject,
            @Nullable Term object) {
        var claim = it.claim();
        if (subject == null || !Terms.isNamed(subject)) {
            throw new NotComparable("Der Satz nennt nicht, von wem oder wovon er spricht.");
        }
        if (happening.id().equals(Vocabulary.BE) && object == null) {
            throw new NotComparable("Der Satz sagt nur, dass etwas ist.");
        }
        if (happening.has("ergative") && object != null && Terms.isNamed(object)) {
            subject = object;
            object = null;
        }
        if (happening.id().equals("transfer")) {
            object = null; // to which club is told as object or as place
        }
        var place = claim.place();
        var stem =
                "A|" + happening.id() + "|" + reading.key(subject) + "|" + (object == null ? "" : reading.key(object));
        var slots = reading.slots();
        slots.add(Slot.known(Role.PREDICATE, happening.id(), happening.labels().de()));
        slots.add(Slot.known(Role.SUBJECT, reading.key(subject), subject.name()));
        if (object != null) {
            slots.add(Slot.known(Role.OBJECT, reading.key(object), object.name()));
        }
        if (place != null) {
            slots.add(SourceReading.placeSlot(place));
        }
        if (!reading.isProper(subject) && (object == null || !reading.isProper(object))) {
            slots.add(reading.storySlot());
        }
        var of = object == null ? "" : ", " + object.name();
        draft.question = reading.question(
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

    void timed(AnswerDraft draft, ExtractedClaim claim) {
        var time = claim.time();
        if (time != null) {
            draft.from = time.earliest();
            draft.to = time.latest();
        }
    }

    String timeValue(AnswerDraft draft, ExtractedClaim claim) {
        var time = claim.time();
        return (draft.negated ? "not " : "") + (time == null ? "" : time.edtf());
    }

    /** What it happens to: the object, else the subject; somebody who acts only if nothing else is named. */
    @Nullable
    Term theme(@Nullable Term subject, @Nullable Term object) {
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
    Optional<Term> meant(ExtractedClaim claim, PredicateClass happening) {
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
    Optional<Concept> themeIn(Term noun) {
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
                                        noun.head().length() - noun.hypernym().length())));
    }

    static String trimmed(String word) {
        return word.replace(",", "").replace(".", "").replace("“", "").replace("„", "");
    }

    List<String> actors(ExtractedClaim claim) {
        return Terms.terms(claim).stream()
                .filter(it -> it.entityId() != null)
                .map(it -> Identity.of(it.name(), it.entityId()))
                .distinct()
                .sorted()
                .toList();
    }
}
