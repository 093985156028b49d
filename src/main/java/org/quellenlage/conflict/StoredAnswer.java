package org.quellenlage.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.ContentAddressed;

/** An answer as it is kept: its questions in columns, what a comparison reads as one JSON object. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "answer")
final class StoredAnswer extends ContentAddressed {

    @Id
    private String claimId;

    private String sourceId;
    private String questionId;
    private String propositionId;
    private String content;
    private @Nullable Instant appearedAt;

    @Transient
    private @Nullable Answer parsed;

    @SuppressWarnings("NullAway.Init")
    private StoredAnswer() {}

    StoredAnswer(Answer answer) {
        claimId = answer.claimId();
        sourceId = answer.sourceId();
        questionId = answer.asked().id();
        propositionId = answer.proposition();
        content = Json.print(answer);
        appearedAt = answer.publishedAt();
        parsed = answer;
    }

    /** Takes over where the answer is now known to come from. */
    void comesFrom(Answer retraced) {
        content = Json.print(retraced);
        parsed = retraced;
    }

    Answer answer() {
        if (parsed == null) {
            parsed = Json.parse(content, Answer.class);
        }
        return parsed;
    }

    @Override
    public String getId() {
        return claimId;
    }
}
