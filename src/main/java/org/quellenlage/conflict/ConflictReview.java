package org.quellenlage.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.text.ContentId;

/** What somebody decided on a conflict, and which version of it they saw. Never changed, never deleted. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "conflict_review")
public final class ConflictReview extends ContentAddressed {

    @Id
    private String id;

    private String conflictId;
    private int ordinal;
    private int conflictVersion;

    @Enumerated(EnumType.STRING)
    private Action action;

    private @Nullable String reviewer;
    private @Nullable String note;
    private @Nullable String preferredPropositionId;
    private Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    private ConflictReview() {}

    /** What can be decided. */
    public enum Action {
        CONFIRM(ConflictStatus.CONFIRMED),
        DISMISS(ConflictStatus.DISMISSED),
        RESOLVE(ConflictStatus.RESOLVED),
        REOPEN(ConflictStatus.REOPENED);

        private final ConflictStatus status;

        Action(ConflictStatus status) {
            this.status = status;
        }

        ConflictStatus status() {
            return status;
        }
    }

    /**
     * A decision as it is handed in.
     *
     * @param note why; a dismissal needs it
     * @param preferredPropositionId the proposition a resolution prefers
     */
    public record Decision(
            Action action,
            @Nullable String reviewer,
            @Nullable String note,
            @Nullable String preferredPropositionId) {}

    ConflictReview(Conflict conflict, int ordinal, Decision decision, Instant at) {
        this.id = ContentId.of("rev", conflict.id(), ordinal);
        this.conflictId = conflict.id();
        this.ordinal = ordinal;
        this.conflictVersion = conflict.version();
        this.action = decision.action();
        this.reviewer = decision.reviewer();
        this.note = decision.note();
        this.preferredPropositionId = decision.preferredPropositionId();
        this.reviewedAt = at;
    }

    public String id() {
        return id;
    }

    public String conflictId() {
        return conflictId;
    }

    /** The version of the conflict that was judged. */
    public int conflictVersion() {
        return conflictVersion;
    }

    public Action action() {
        return action;
    }

    public @Nullable String reviewer() {
        return reviewer;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String preferredPropositionId() {
        return preferredPropositionId;
    }

    public Instant at() {
        return reviewedAt;
    }

    @Override
    public String getId() {
        return id;
    }
}
