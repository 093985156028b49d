package org.quellenlage.conflict;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.WordList;

/** Events that are planned, moved, called off or refused: asked is whether and when the event takes place. */
final class PlannedEvents {

    /** Verbs that set a date for what their object or, in the passive, their subject names. */
    static final Set<String> SCHEDULING = WordList.words("scheduling-verbs");

    /** Verbs by which an event does not take place. */
    private static final Set<String> DROPPING = WordList.words("dropping-verbs");

    /** Whether a verb tells that the event it names does not take place. */
    static boolean isDropping(@Nullable String verb) {
        return verb != null && DROPPING.contains(verb);
    }

    static final Set<String> DATES = Set.of("Termin", "Datum", "Zeitpunkt");

    private static final Set<String> REFUSING = Set.of("ablehnen", "ausschließen", "verweigern");

    private final SourceReading reading;
    private final Vocabulary words;

    PlannedEvents(SourceReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** An event that is told of as planned: what happens, and to what. */
    record Planned(PredicateClass happening, @Nullable Term of) {}

    /**
     * "Die Landung ist für den 9. Mai vorgesehen", "die Esa verschob den Start der Sonde auf den 4. Mai", "neuer Termin ist
     * der 3. August": asked is when the event takes place. A date without its event is that of the sentence before.
     */
    Optional<Planned> scheduled(ExtractedClaim claim, PredicateClass happening) {
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
        var earlier = reading.before();
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
    Optional<Planned> planned(Term noun) {
        var event = words.eventNoun(noun);
        if (event.isPresent()) {
            return event.filter(it -> it.has("once"))
                    .map(it -> new Planned(it, thingOf(noun).orElse(null)));
        }
        if (!DATES.contains(noun.hypernym())) {
            return Optional.empty();
        }
        var first = noun.head()
                .substring(0, Math.max(0, noun.head().length() - noun.hypernym().length()));
        return Stream.concat(Stream.of(first), noun.modifiers().stream())
                .filter(it -> !it.isEmpty())
                .map(words::eventNamed)
                .flatMap(Optional::stream)
                .filter(it -> it.has("once"))
                .findFirst()
                .map(it -> new Planned(it, null));
    }

    /** Whose event it is: the genitive of its noun, else what the story is most about. */
    Optional<Term> thingOf(Term noun) {
        return noun.modifiers().stream()
                .filter(Terms::isOwner)
                .findFirst()
                .map(it -> Term.named(it, null, noun.span()));
    }

    /** "hat seine Reise abgesagt", "der Verkauf ist gescheitert": the event that does not take place. */
    Optional<Term> dropped(ExtractedClaim claim) {
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
    Optional<PredicateClass> refused(ExtractedClaim claim) {
        var object = claim.object();
        return object == null || !REFUSING.contains(String.valueOf(claim.predicate()))
                ? Optional.empty()
                : words.eventNoun(object).filter(it -> it.has("once") && !it.has("theme") && !it.has("ergative"));
    }
}
