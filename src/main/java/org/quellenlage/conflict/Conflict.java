package org.quellenlage.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.quellenlage.source.ContentAddressed;

/**
 * Answers to one question that cannot all be right, or that only seem to differ. It keeps its id while positions come and
 * go; its version rises when they do. Whoever judged an earlier version is asked again.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "conflict")
public final class Conflict extends ContentAddressed {

    private static final String SEPARATOR = "|";

    @Id
    private String id;

    private int version;

    @Version
    private int lockVersion;

    private String questionId;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    @Enumerated(EnumType.STRING)
    private ConflictClass conflictClass;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private double severity;

    @Enumerated(EnumType.STRING)
    private ConflictStatus status;

    private String explanationDe;
    private String explanationEn;
    private String positions;
    private String missingSlots;
    private String alignedSlots;
    private String differingSlots;
    private @Nullable Double gap;
    private @Nullable Double relativeGap;
    private String questionIds;
    private String sourceIds;
    private String fingerprint;
    private Instant detectedAt;
    private Instant updatedAt;

    /** Position in the order of detection. */
    @Column(updatable = false)
    private long seq;

    private @Nullable Instant withdrawnAt;

    @Transient
    private @Nullable List<Position> parsed;

    @Transient
    private @Nullable List<String> claimIds;

    @SuppressWarnings("NullAway.Init")
    private Conflict() {}

    @SuppressWarnings("NullAway.Init") // fill sets the rest
    Conflict(FoundConflict found, Collection<String> questions, long seq, Instant at) {
        this.id = found.id();
        this.version = 1;
        this.status = ConflictStatus.SUGGESTED;
        this.detectedAt = at;
        this.seq = seq;
        fill(found, questions, at);
    }

    /** Takes over what the comparison now sees; where its positions changed, the version rises and a decision is open again. */
    boolean update(FoundConflict found, Collection<String> questions, Instant at) {
        if (found.fingerprint().equals(fingerprint) && withdrawnAt == null) {
            return false;
        }
        version++;
        if (status != ConflictStatus.SUGGESTED) {
            status = ConflictStatus.REOPENED;
        }
        withdrawnAt = null;
        fill(found, questions, at);
        return true;
    }

    private void fill(FoundConflict found, Collection<String> questions, Instant at) {
        questionId = found.question().id();
        kind = found.kind();
        conflictClass = found.conflictClass();
        strength = found.strength();
        severity = found.severity();
        explanationDe = found.explanations().de();
        explanationEn = found.explanations().en();
        parsed = found.positions();
        claimIds = null;
        positions = Json.print(parsed);
        missingSlots = String.join(" ", found.missingSlots());
        alignedSlots = String.join(" ", found.alignedSlots());
        differingSlots = String.join(" ", found.differingSlots());
        gap = found.gap() == null ? null : number(found.gap());
        relativeGap = found.relativeGap();
        questionIds = keys(questions);
        sourceIds = keys(parsed.stream().flatMap(it -> it.sourceIds().stream()).toList());
        fingerprint = found.fingerprint();
        updatedAt = at;
    }

    private static double number(BigDecimal value) {
        return value.doubleValue();
    }

    private static String keys(Collection<String> values) {
        return SEPARATOR + String.join(SEPARATOR, new TreeSet<>(values)) + SEPARATOR;
    }

    /** Its claims no longer stand against each other. */
    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
            updatedAt = at;
            version++;
        }
    }

    /** Takes over a decision; the one who decides must have seen the present version. */
    ConflictReview review(ConflictReview.Decision decision, int seenVersion, int ordinal, Instant at) {
        if (seenVersion != version) {
            throw new OutdatedReview(id, seenVersion, version);
        }
        var review = new ConflictReview(this, ordinal, decision, at);
        status = decision.action().status();
        updatedAt = at;
        return review;
    }

    public String id() {
        return id;
    }

    /** Rises whenever its positions change. */
    public int version() {
        return version;
    }

    public String questionId() {
        return questionId;
    }

    public ConflictKind kind() {
        return kind;
    }

    public ConflictClass conflictClass() {
        return conflictClass;
    }

    public Strength strength() {
        return strength;
    }

    public double severity() {
        return severity;
    }

    public ConflictStatus status() {
        return status;
    }

    public Labels explanations() {
        return new Labels(explanationDe, explanationEn);
    }

    public List<Position> positions() {
        if (parsed == null) {
            parsed = Json.parseList(positions, Position.class);
        }
        return parsed;
    }

    /** Slots that one side leaves open, in lower case: "place". */
    public List<String> missingSlots() {
        return words(missingSlots);
    }

    public List<String> alignedSlots() {
        return words(alignedSlots);
    }

    public List<String> differingSlots() {
        return words(differingSlots);
    }

    public @Nullable Double gap() {
        return gap;
    }

    public @Nullable Double relativeGap() {
        return relativeGap;
    }

    /** The questions its claims answer: its own and those nested in it. */
    public List<String> questionIds() {
        return List.of(questionIds.substring(1, questionIds.length() - 1).split("\\|"));
    }

    public List<String> claimIds() {
        if (claimIds == null) {
            claimIds = positions().stream()
                    .flatMap(it -> it.claimIds().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        return claimIds;
    }

    /** The names of all who take part. */
    Set<String> claimants() {
        return claimants(positions());
    }

    static Set<String> claimants(Collection<Position> positions) {
        return positions.stream().flatMap(it -> it.claimants().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The question in whose count it stands: its own, while it stands and is more than apparent. */
    Optional<String> disputes() {
        return withdrawnAt == null && conflictClass != ConflictClass.APPARENT
                ? Optional.of(questionId)
                : Optional.empty();
    }

    public Instant detectedAt() {
        return detectedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long seq() {
        return seq;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    @Override
    public String getId() {
        return id;
    }
}
