package org.quellenlage.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;
import org.quellenlage.source.ContentAddressed;

/** A question that some source answers, with the figures by which it is found. */
@Entity
@Table(name = "question")
public final class AskedQuestion extends ContentAddressed {

    private static final long THOUSAND = 1000;

    @Id
    private String id;

    private String stem;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private String slots;
    private String labelDe;
    private String labelEn;
    private int claimCount;
    private int sourceCount;
    private int propositionCount;
    private int conflictCount;
    private @Nullable Instant firstAssertedAt;
    private @Nullable Instant lastAssertedAt;

    /** Changes of its answer in a thousand days. */
    private long pace;

    /** Position in the order of asking. */
    @Column(updatable = false)
    private long seq;

    @SuppressWarnings("NullAway.Init")
    private AskedQuestion() {}

    AskedQuestion(Question question, long seq) {
        this.id = question.id();
        this.seq = seq;
        this.stem = question.stem();
        this.kind = question.kind();
        this.slots = Json.print(question.slots());
        this.labelDe = question.labels().de();
        this.labelEn = question.labels().en();
    }

    /** Takes over how often it is answered. */
    void count(Answers.Count answers) {
        claimCount = (int) answers.claims();
        sourceCount = (int) answers.sources();
        propositionCount = (int) answers.propositions();
        firstAssertedAt = answers.first();
        lastAssertedAt = answers.last();
        pace = pace(propositionCount - 1, firstAssertedAt, lastAssertedAt);
    }

    /** How often it is answered. */
    Answers.Count count() {
        return new Answers.Count(id, claimCount, sourceCount, propositionCount, firstAssertedAt, lastAssertedAt);
    }

    private static long pace(int changes, @Nullable Instant first, @Nullable Instant last) {
        if (changes < 1 || first == null || last == null) {
            return 0;
        }
        var days = Math.max(1, Duration.between(first, last).toDays());
        return THOUSAND * changes / days;
    }

    void countConflicts(int conflicts) {
        conflictCount = conflicts;
    }

    public Question question() {
        return new Question(id, stem, kind, slots(), labels());
    }

    public String id() {
        return id;
    }

    public ClaimKind kind() {
        return kind;
    }

    public List<Slot> slots() {
        return Json.parseList(slots, Slot.class);
    }

    public Labels labels() {
        return new Labels(labelDe, labelEn);
    }

    public int claimCount() {
        return claimCount;
    }

    public int sourceCount() {
        return sourceCount;
    }

    /** How many different answers there are. */
    public int propositionCount() {
        return propositionCount;
    }

    /** How many conflicts it has that are more than apparent. */
    public int conflictCount() {
        return conflictCount;
    }

    /** How often its answer would change in a thousand days if it went on as it did. */
    public long pace() {
        return pace;
    }

    public @Nullable Instant firstAssertedAt() {
        return firstAssertedAt;
    }

    public @Nullable Instant lastAssertedAt() {
        return lastAssertedAt;
    }

    public long seq() {
        return seq;
    }

    @Override
    public String getId() {
        return id;
    }
}
