package org.quellenlage.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AnswerIndex.Numbered;
import org.springframework.data.domain.Persistable;

/**
 * An answer as it is kept, under the number of its claim in the order of all claims: what a comparison reads, as one JSON
 * object. By question, proposition and source it is found through its claim.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "answer")
final class StoredAnswer implements Persistable<Long> {

    @Id
    private long claimSeq;

    private String content;

    /** Made of the content: the same claim may answer otherwise later, and then has another mark. */
    private long mark;

    private @Nullable Instant appearedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    private StoredAnswer() {}

    @SuppressWarnings("NullAway.Init") // keep sets the content
    StoredAnswer(Numbered answer) {
        claimSeq = answer.claimSeq();
        keep(answer.answer());
        appearedAt = answer.answer().publishedAt();
    }

    /** Takes over where the answer is now known to come from. */
    void comesFrom(Answer retraced) {
        keep(retraced);
    }

    private void keep(Answer answer) {
        content = Json.print(answer);
        mark = AnswerIndex.hashed(content);
    }

    AnswerIndex.Marked marked() {
        return new AnswerIndex.Marked(claimSeq, mark);
    }

    String content() {
        return content;
    }

    @Override
    public Long getId() {
        return claimSeq;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
