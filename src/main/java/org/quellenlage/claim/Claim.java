package org.quellenlage.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimProvision;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Derivation;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.text.ContentId;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import org.quellenlage.value.Quantity;

/**
 * One assertion at one place of one source. Its id is made from the text of the source, its kind, its core words and its
 * value, so that it outlives restarts, new readings and new engines. What an engine no longer finds is withdrawn, not
 * deleted.
 *
 * <p>Columns hold what is searched, {@link Details} the rest.
 */
@Entity
@Table(name = "claim")
public final class Claim extends ContentAddressed {

    /** How many claims one source may hold in the order of all claims: {@code seq} is its number, then the claim's. */
    private static final long CLAIMS_PER_SOURCE = 1L << 20;

    /** A run of words longer than this proves nothing that somebody could check. */
    private static final int MAX_LENGTH = 10_000;

    private static final String SEPARATOR = "|";

    @Id
    private String id;

    /** Position among all claims: a later source has a higher one, within a source an earlier claim has. */
    private long seq;

    private String sourceId;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private String labelDe;
    private String labelEn;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "start_at"))
    @AttributeOverride(name = "end", column = @Column(name = "end_at"))
    @AttributeOverride(name = "utf16Start", column = @Column(name = "utf16_start"))
    @AttributeOverride(name = "utf16End", column = @Column(name = "utf16_end"))
    private Evidence evidence;

    private @Nullable String subjectKey;
    private @Nullable String subjectEntity;
    private @Nullable String predicate;
    private @Nullable String claimantKeys;
    private @Nullable String rootClaimant;
    private @Nullable String placeKeys;

    @Enumerated(EnumType.STRING)
    private @Nullable SpeechType speechType;

    @Enumerated(EnumType.STRING)
    private Commitment.Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Commitment.Certainty certainty;

    @Enumerated(EnumType.STRING)
    private Commitment.Mood mood;

    @Enumerated(EnumType.STRING)
    private Quantity.@Nullable Bound valueBound;

    private @Nullable Double valueLow;
    private @Nullable Double valueHigh;
    private @Nullable String valueUnit;
    private @Nullable String valueCounted;

    private @Nullable String edtf;
    private @Nullable LocalDate timeFrom;
    private @Nullable LocalDate timeTo;

    private @Nullable String propositionId;
    private @Nullable String questionId;
    private @Nullable String notComparable;
    private @Nullable String origin;
    private @Nullable String conflictIds;

    @Enumerated(EnumType.STRING)
    private ReviewState review;

    private String ruleId;
    private String engineVersion;
    private @Nullable Double confidence;
    private String details;
    private Instant recordedAt;
    private @Nullable Instant withdrawnAt;

    @Transient
    private @Nullable Details parsed;

    @Transient
    private @Nullable ExtractedClaim extracted;

    @SuppressWarnings("NullAway.Init")
    private Claim() {}

    @SuppressWarnings("NullAway.Init") // fill sets the rest
    private Claim(String id, long seq, InSource place, ExtractedClaim extracted) {
        this.id = id;
        this.seq = seq;
        this.sourceId = place.sourceId();
        this.review = ReviewState.UNREVIEWED;
        this.recordedAt = place.recordedAt();
        fill(place, extracted);
    }

    /**
     * Where claims are read from.
     *
     * @param sourceId the source
     * @param sourceSeq its position in the order of arrival
     * @param textSha256 hash of its text
     * @param text its text
     * @param claimsSoFar how many claims of it were ever recorded
     */
    public record InSource(
            String sourceId,
            long sourceSeq,
            String textSha256,
            Text text,
            int claimsSoFar,
            String engineVersion,
            Instant recordedAt) {}

    /**
     * The claims of a reading, in the order of the text and each once. Nothing is stored.
     *
     * @param extracted what the engine found
     */
    public static List<Claim> of(InSource source, Collection<ExtractedClaim> extracted) {
        var claims = new LinkedHashMap<String, Claim>();
        var ordinal = source.claimsSoFar();
        for (var each : extracted) {
            if (each.core().length() > MAX_LENGTH) {
                continue;
            }
            var id = idOf(source, each, false);
            var before = claims.get(id);
            if (before != null) {
                if (before.saysTheSameAs(each)) {
                    continue;
                }
                id = idOf(source, each, true);
            }
            if (!claims.containsKey(id)) {
                var seq = source.sourceSeq() * CLAIMS_PER_SOURCE + CLAIMS_PER_SOURCE - 1 - ordinal++;
                claims.put(id, new Claim(id, seq, source, each));
            }
        }
        return new ArrayList<>(claims.values());
    }

    private boolean saysTheSameAs(ExtractedClaim other) {
        return Objects.equals(subjectKey, key(other.subject()))
                && Objects.equals(predicate, other.predicate())
                && Objects.equals(key(object()), key(other.object()));
    }

    /** @param whole whether subject, predicate and object are needed to tell it from another at the same place */
    private static String idOf(InSource source, ExtractedClaim it, boolean whole) {
        return ContentId.of(
                "clm",
                source.textSha256(),
                it.kind(),
                it.core(),
                normalisedValue(it),
                whole ? key(it.subject()) + SEPARATOR + it.predicate() + SEPARATOR + key(it.object()) : null);
    }

    /** What a claim of this kind asserts, in a form that two writings of the same value share. */
    private static String normalisedValue(ExtractedClaim it) {
        var value = switch (it.kind()) {
            case QUANTITY -> normalised(it.quantity());
            case EVENT -> it.time() == null ? "" : it.time().edtf();
            case PROVISION ->
                it.provision() == null
                        ? ""
                        : it.provision().article() + " " + it.provision().paragraph();
            case STATEMENT -> "";
        };
        return value + " " + it.commitment().polarity();
    }

    private static String normalised(@Nullable Quantity it) {
        return it == null
                ? ""
                : Stream.of(it.value(), it.lower(), it.upper())
                                .map(bound -> bound == null
                                        ? "*"
                                        : bound.stripTrailingZeros().toPlainString())
                                .toList()
                        + " " + it.bound() + " " + it.unit();
    }

    private void fill(InSource source, ExtractedClaim it) {
        kind = it.kind();
        labelDe = it.labels().de();
        labelEn = it.labels().en();
        evidence = Evidence.of(source.text(), it.core());
        subjectKey = key(it.subject());
        subjectEntity = it.subject() == null ? null : it.subject().entityId();
        predicate = it.predicate();
        claimantKeys =
                keys(it.attribution().stream().map(link -> link.claimant().name()));
        rootClaimant = it.attribution().isEmpty()
                ? null
                : it.attribution().getLast().claimant().name();
        speechType =
                it.attribution().isEmpty() ? null : it.attribution().getLast().speechType();
        placeKeys = it.place() == null
                ? null
                : keys(Stream.concat(Stream.of(it.place().name()), it.place().within().stream()));
        polarity = it.commitment().polarity();
        certainty = it.commitment().certainty();
        mood = it.commitment().mood();
        measure(it.quantity());
        edtf = it.time() == null ? null : it.time().edtf();
        timeFrom = it.time() == null ? null : it.time().earliest();
        timeTo = it.time() == null ? null : it.time().latest();
        ruleId = it.ruleId();
        engineVersion = source.engineVersion();
        extracted = it;
        parsed = new Details(
                it.parts().stream()
                        .filter(part -> part.span().length() <= MAX_LENGTH)
                        .map(part -> new ClaimPart(part.role(), Passage.of(source.text(), part.span())))
                        .toList(),
                it.subject(),
                it.object(),
                it.participants(),
                it.quantity(),
                it.time(),
                it.place(),
                it.provision(),
                it.attribution().stream()
                        .map(link -> attributedTo(source.text(), link))
                        .toList(),
                it.derivation().print());
        details = Details.print(parsed);
    }

    private void measure(@Nullable Quantity it) {
        valueBound = it == null ? null : it.bound();
        valueLow = it == null ? null : number(it.lower());
        valueHigh = it == null ? null : number(it.upper());
        valueUnit = it == null ? null : it.unit();
        valueCounted = it == null ? null : it.counted();
    }

    private static @Nullable Double number(@Nullable BigDecimal it) {
        return it == null ? null : it.doubleValue();
    }

    private static AttributedTo attributedTo(Text text, Attribution link) {
        return new AttributedTo(
                link.claimant(),
                link.cue(),
                link.speechType(),
                Passage.of(text, link.span()),
                link.cueSpan() == null ? null : Passage.of(text, link.cueSpan()));
    }

    private static @Nullable String key(@Nullable Term term) {
        return term == null ? null : key(term.name());
    }

    /** A name in the form it is searched by. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(SEPARATOR, " ").strip();
    }

    private static @Nullable String keys(Stream<String> names) {
        var keys = names.map(Claim::key).distinct().toList();
        return keys.isEmpty() ? null : SEPARATOR + String.join(SEPARATOR, keys) + SEPARATOR;
    }

    /** Takes over what a newer reading says of the same claim; id, place in the order, reviews and conflicts stay. */
    public void readAgain(Claim newer) {
        if (!newer.id.equals(id)) {
            throw new IllegalArgumentException(
                    "Only the same claim is read again, " + id + " is not " + newer.id + ".");
        }
        kind = newer.kind;
        labelDe = newer.labelDe;
        labelEn = newer.labelEn;
        evidence = newer.evidence;
        subjectKey = newer.subjectKey;
        subjectEntity = newer.subjectEntity;
        predicate = newer.predicate;
        claimantKeys = newer.claimantKeys;
        rootClaimant = newer.rootClaimant;
        speechType = newer.speechType;
        placeKeys = newer.placeKeys;
        polarity = newer.polarity;
        certainty = newer.certainty;
        mood = newer.mood;
        valueBound = newer.valueBound;
        valueLow = newer.valueLow;
        valueHigh = newer.valueHigh;
        valueUnit = newer.valueUnit;
        valueCounted = newer.valueCounted;
        edtf = newer.edtf;
        timeFrom = newer.timeFrom;
        timeTo = newer.timeTo;
        ruleId = newer.ruleId;
        engineVersion = newer.engineVersion;
        confidence = newer.confidence;
        details = newer.details;
        parsed = newer.parsed;
        extracted = newer.extracted;
        withdrawnAt = null;
    }

    /** The source, or a newer reading of it, no longer makes this claim. */
    public void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    /** Says which question this claim answers, and which answers mean the same. */
    public void answers(String question, String proposition) {
        questionId = question;
        propositionId = proposition;
        notComparable = null;
    }

    /** Says why this claim answers no question that others could answer too. */
    public void standsAlone(String why) {
        questionId = null;
        propositionId = null;
        notComparable = why;
    }

    public void comesFrom(Origin from) {
        origin = Details.print(from);
    }

    /** Notes the conflicts it takes part in; none clears them. */
    public void isPartOf(Collection<String> conflicts) {
        conflictIds = conflicts.isEmpty() ? null : String.join(" ", new TreeSet<>(conflicts));
    }

    public String id() {
        return id;
    }

    public long seq() {
        return seq;
    }

    public String sourceId() {
        return sourceId;
    }

    public ClaimKind kind() {
        return kind;
    }

    public Labels labels() {
        return new Labels(labelDe, labelEn);
    }

    public Evidence evidence() {
        return evidence;
    }

    public List<ClaimPart> parts() {
        return details().parts();
    }

    public @Nullable Term subject() {
        return details().subject();
    }

    public @Nullable String predicate() {
        return predicate;
    }

    public @Nullable Term object() {
        return details().object();
    }

    public List<Term> participants() {
        return details().participants();
    }

    public @Nullable Quantity quantity() {
        return details().quantity();
    }

    public @Nullable ClaimTime time() {
        return details().time();
    }

    public @Nullable ClaimPlace place() {
        return details().place();
    }

    public @Nullable ClaimProvision provision() {
        return details().provision();
    }

    /** Who says so, outermost first; empty when the source itself asserts it. */
    public List<AttributedTo> attribution() {
        return details().attribution();
    }

    public Commitment commitment() {
        return new Commitment(polarity, certainty, mood);
    }

    public @Nullable String propositionId() {
        return propositionId;
    }

    public @Nullable String questionId() {
        return questionId;
    }

    public @Nullable String notComparable() {
        return notComparable;
    }

    public @Nullable Origin origin() {
        return origin == null ? null : Details.parse(origin, Origin.class);
    }

    public List<String> conflictIds() {
        return conflictIds == null ? List.of() : List.of(conflictIds.split(" "));
    }

    public ReviewState review() {
        return review;
    }

    public String ruleId() {
        return ruleId;
    }

    public String engineVersion() {
        return engineVersion;
    }

    /** How sure the extraction is, if that has been measured. */
    public @Nullable Double confidence() {
        return confidence;
    }

    /** The rules and slots that led here, as an indented tree. */
    public String derivation() {
        return details().derivation();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The claim as the engine handed it on. */
    public ExtractedClaim extracted() {
        if (extracted == null) {
            extracted = new ExtractedClaim(
                    kind,
                    Span.between(evidence.utf16Start(), evidence.utf16End()),
                    parts().stream()
                            .map(it -> new Part(it.role(), it.words().span()))
                            .toList(),
                    subject(),
                    predicate,
                    object(),
                    participants(),
                    quantity(),
                    time(),
                    place(),
                    provision(),
                    attribution().stream().map(AttributedTo::extracted).toList(),
                    commitment(),
                    labels(),
                    ruleId,
                    Derivation.of(ruleId, evidence.exact()));
        }
        return extracted;
    }

    private Details details() {
        if (parsed == null) {
            parsed = Details.parse(details);
        }
        return parsed;
    }

    @Override
    public String getId() {
        return id;
    }
}
