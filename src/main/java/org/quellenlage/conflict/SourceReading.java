package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.quellenlage.extraction.Term;
import org.quellenlage.text.ContentId;
import org.quellenlage.value.Quantity;

/** The claims of one source, read one after the other. */
final class SourceReading {

    /** By so many names of its story an answer is found. */
    private static final int STORY_KEYS = 4;

    /** "hat sich verdoppelt", "dreimal so viele": how many there are, it does not tell. */
    private static final String FACTOR = "quantity/factor";

    /** "die achtköpfige Familie", "das zweimotorige Flugzeug". */
    private static final String DESCRIBED = "quantity/described";

    private final Vocabulary words;
    private final SourceContext source;
    private final Map<String, List<String>> surroundings = new LinkedHashMap<>();
    /** The group in which a thing was last counted or named: later mentions may leave it out. */
    private final Map<String, List<String>> lastGroups = new LinkedHashMap<>();
    /** The claim before, which an elliptic one takes up. */
    private @Nullable ExtractedClaim before;

    private @Nullable Gist gistBefore;

    private boolean isElliptic;

    private final CountedAnswers counted;
    private final MeasuredAnswers measured;
    private final AssertedAnswers asserted;
    private final RuleAnswers rules;
    private final OpenAnswers open;

    SourceReading(Vocabulary words, SourceContext source, List<ComparableClaim> claims) {
        this.words = words;
        this.source = source;
        this.counted = new CountedAnswers(this);
        this.measured = new MeasuredAnswers(this);
        this.asserted = new AssertedAnswers(this);
        this.rules = new RuleAnswers(this);
        this.open = new OpenAnswers(this);
        for (var claim : claims) {
            var place = claim.claim().place();
            if (place != null && !place.within().isEmpty()) {
                surroundings.putIfAbsent(Identity.fold(place.name()), place.within());
            }
        }
    }

    Vocabulary words() {
        return words;
    }

    SourceContext source() {
        return source;
    }

    /** The claim before, null at the first. */
    @Nullable
    ExtractedClaim before() {
        return before;
    }

    /** The slots of a question about to be asked. */
    Slots slots() {
        return new Slots(surroundings);
    }

    Answer answer(ComparableClaim asWritten) {
        var it = continued(completed(asWritten));
        var claim = it.claim();
        try {
            return switch (claim.kind()) {
                case QUANTITY -> quantity(it);
                case EVENT, STATEMENT -> asserted.answer(it);
                case PROVISION -> rules.answer(it);
            };
        } catch (NotComparable reason) {
            return Utterance.of(claim, it.exact())
                    .map(said -> utterance(it, said))
                    .or(() -> open.answer(it))
                    .orElseGet(() -> draft(it).notComparable(reason.german()));
        } finally {
            rememberGroups(claim);
            before = claim;
            gistBefore = it.gist();
        }
    }

    /** "Geplant ist der 13. Juli": the event whose date is told is that of the sentence before. */
    private ComparableClaim continued(ComparableClaim it) {
        var gist = it.gist();
        var earlier = gistBefore;
        var isOpen = it.claim().time() != null
                && it.claim().quantity() == null
                && (gist.deeds().contains("plan") || gist.things().contains("~date"))
                && gist.event().isEmpty();
        if (!isOpen || earlier == null) {
            return it;
        }
        return Stream.concat(Stream.of(earlier.event()), earlier.deeds().stream())
                .filter(deed -> words.predicate(deed).has("once"))
                .findFirst()
                .map(deed -> new ComparableClaim(it.claimId(), it.claim(), it.exact(), gist.of(deed, earlier)))
                .orElse(it);
    }

    /**
     * "Die Gewerkschaft zählte 5.000 Streikende, der Konzern sprach von 2.000": what the second number counts or measures
     * stands with the first.
     */
    ComparableClaim completed(ComparableClaim it) {
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
                || !measured.measurable(claim, String.valueOf(quantity.unit())).isEmpty()) {
            return it;
        }
        isElliptic = true;
        return new ComparableClaim(it.claimId(), filled(claim, quantity, earlier), it.exact(), it.gist());
    }

    /** Whether the verb only tells that somebody names the number. */
    boolean isNotedBy(ExtractedClaim claim) {
        return words.onlyStatesAmount(claim.predicate())
                || words.predicate(claim.predicate()).has("reach")
                || words.predicate(claim.predicate()).id().equals("expect");
    }

    static ExtractedClaim filled(ExtractedClaim claim, Quantity quantity, ExtractedClaim earlier) {
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

    void rememberGroups(ExtractedClaim claim) {
        for (var term : Terms.terms(claim)) {
            var origin =
                    term.modifiers().stream().filter(Terms::isOriginAdjective).toList();
            if (!origin.isEmpty()) {
                lastGroups.put(words.measure(term.head(), term.hypernym()).id(), origin);
            }
        }
    }

    Answer quantity(ComparableClaim it) {
        var claim = it.claim();
        var quantity = claim.quantity();
        if (quantity == null || (quantity.lower() == null && quantity.upper() == null)) {
            throw new NotComparable("Die Menge hat keinen Zahlenwert.");
        }
        if (claim.ruleId().equals(FACTOR)) {
            return draft(it).notComparable("Es ist nur gesagt, um das Wievielfache.");
        }
        if (claim.ruleId().equals(DESCRIBED) && "Person".equals(quantity.counted())) {
            return draft(it).notComparable("Es ist nur gesagt, wie groß eine Gruppe ist.");
        }
        if (quantity.counted() != null) {
            return counted.answer(it, quantity, quantity.counted());
        }
        return quantity.unit() == null
                        && !CountedAnswers.isPartOfOthers(it, quantity)
                        && words.stateOf(counted.happening(it)).isPresent()
                ? counted.answer(it, quantity, "Mensch") // "mehr als 800 wurden verletzt"
                : measured.answer(it, quantity);
    }

    /** Asked of what is quoted word for word and says nothing else that could be compared: who said what in which words. */
    Answer utterance(ComparableClaim it, Utterance said) {
        var draft = draft(it);
        draft.negated = false;
        var slots = slots();
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

    /** The part of a question that says what is asked; inherited where the sentence before says it. */
    Slot asked(String value, String name) {
        return isElliptic ? Slot.inherited(Role.PREDICATE, value, name) : Slot.known(Role.PREDICATE, value, name);
    }

    Slot group(Measure measure, Set<String> group) {
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

    /** The organisation a story is about, where a sum or a staff is said to be of "das Unternehmen". */
    Optional<Slot> organisation() {
        var found = source.organisation();
        return found == null
                ? Optional.empty()
                : Optional.of(Slot.inherited(Role.SUBJECT, found.identity(), found.name()));
    }

    /** Whether a term is a name: one of the lists, or one the source introduces, as in "der Zulieferer Brenner". */
    boolean isProper(Term term) {
        if (term.entityId() != null) {
            return true;
        }
        var identity = Identity.fold(term.name());
        return source.topics().stream().anyMatch(it -> it.identity().equals(identity));
    }

    /** "Das Unternehmen" is the organisation the story is about. */
    Slot acting(Term who) {
        var isNameless = !isProper(who)
                && words.concept(who).filter(it -> it.id().equals("company")).isPresent();
        return (isNameless ? organisation() : Optional.<Slot>empty())
                .orElseGet(() -> Slot.known(Role.SUBJECT, actorKey(who), who.name()));
    }

    /** A nameless treaty or company of a story is that of the story, however it is described. */
    String actorKey(Term who) {
        if (isProper(who)) {
            return Identity.of(who.name(), who.entityId());
        }
        return words.concept(who).map(Concept::id).orElseGet(() -> key(who));
    }

    @Nullable
    String placeOf(ExtractedClaim claim) {
        var place = claim.place();
        return place == null ? null : Identity.fold(place.name());
    }

    List<Slot> period(ExtractedClaim claim, boolean cumulative) {
        var time = claim.time();
        if (time == null || cumulative || time.earliest() == null || time.latest() == null) {
            return List.of();
        }
        return List.of(Slot.known(Role.PERIOD, time.edtf(), time.edtf()));
    }

    List<Slot> place(ExtractedClaim claim, boolean actorIsEnough) {
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

    static Slot placeSlot(ClaimPlace place) {
        return Slot.known(Role.PLACE, Identity.fold(place.name()), place.name());
    }

    Answer number(
            ComparableClaim it,
            Quantity quantity,
            String stem,
            Slots slots,
            Labels labels,
            BigDecimal factor,
            boolean isLevel) {
        var keys = new LinkedHashSet<String>();
        slots.places().forEach(place -> keys.add(stem + "@" + place));
        slots.of(Role.SUBJECT).ifPresent(slot -> keys.add(stem + "@" + slot.value()));
        source.topics().stream().limit(STORY_KEYS).forEach(topic -> keys.add(stem + "@" + topic.identity()));
        var draft = draft(it);
        draft.question = question(stem, ClaimKind.QUANTITY, slots, labels);
        draft.interval = Interval.of(quantity, factor);
        draft.isLevel = isLevel;
        draft.hedge = quantity.hedge();
        draft.written = quantity.value() == null
                ? null
                : quantity.value().stripTrailingZeros().toPlainString();
        draft.value = quantity.bound() + " " + (draft.written == null ? quantity.surface() : draft.written);
        draft.places = slots.places();
        draft.group = slots.group();
        draft.keys = keys;
        return draft.answer();
    }

    Set<String> keys(String stem) {
        var keys = new LinkedHashSet<String>();
        source.topics().stream().limit(STORY_KEYS).forEach(it -> keys.add(stem + "@" + it.identity()));
        keys.add(stem + "@" + source.sourceId());
        return keys;
    }

    /** The story a nameless thing belongs to: that of the parties its source is about. */
    Slot storySlot() {
        var parties = source.parties();
        return parties.isEmpty()
                ? Slot.unknown(Role.STORY)
                : Slot.inherited(
                        Role.STORY,
                        parties.stream().map(Topic::identity).collect(Collectors.joining(" ")),
                        parties.stream().map(Topic::name).collect(Collectors.joining(", ")));
    }

    Question question(String stem, ClaimKind kind, Slots slots, Labels labels) {
        var key = slots.all().stream()
                .map(it -> it.role() + "=" + it.value())
                .sorted()
                .collect(Collectors.joining("|"));
        return new Question(ContentId.of("que", stem, key), stem, kind, slots.all(), labels);
    }

    AnswerDraft draft(ComparableClaim it) {
        var draft = new AnswerDraft(it, source);
        var claim = it.claim();
        var commitment = claim.commitment();
        draft.negated = commitment.polarity() == Commitment.Polarity.NEGATED
                && !(claim.quantity() != null && CountedAnswers.isNotSurviving(claim));
        draft.uncertain = commitment.certainty() == Commitment.Certainty.POSSIBLE
                && it.gist().sides().stream().noneMatch(side -> side.startsWith("exclusion/"));
        if (!claim.attribution().isEmpty()) {
            var innermost = claim.attribution().getLast();
            draft.claimant = Identity.of(
                    innermost.claimant().name(), innermost.claimant().entityId());
            draft.negated ^= innermost.denies() && !Objects.equals(innermost.cue(), claim.predicate());
            draft.uncertain |= words.demands(innermost.cue());
        }
        traceOrigin(draft, claim.attribution());
        return draft;
    }

    /** Who first vouches for it, and what shows that the source has it from somebody else. */
    void traceOrigin(AnswerDraft draft, List<Attribution> chain) {
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

    Labels whereLabels(Slots slots) {
        var place = slots.of(Role.PLACE).map(Slot::name).orElse("");
        var when = slots.of(Role.PERIOD).map(it -> ", " + it.name()).orElse("");
        return place.isEmpty()
                ? new Labels(when, when)
                : new Labels(" in " + place + when, " in " + EnglishNames.of(place) + when);
    }

    /** A term as part of a question: the entity, or the phrase by its kind and what restricts it. */
    String key(Term term) {
        if (term.entityId() != null) {
            return term.entityId();
        }
        var head = words.concept(term)
                .map(Concept::id)
                .orElseGet(() -> words.eventNoun(term).map(PredicateClass::id).orElse(Identity.fold(term.head())));
        var restricting = Terms.restricting(term.modifiers());
        return restricting.isEmpty() ? head : head + "/" + String.join(" ", restricting);
    }
}
