package org.quellenlage.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.text.ContentId;

/** One of the keys by which an answer is found. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "answer_key")
final class AnswerKey extends ContentAddressed {

    @Id
    private String id;

    private String lookupKey;
    private String claimId;
    private @Nullable Long storyDay;

    @SuppressWarnings("NullAway.Init")
    private AnswerKey() {}

    AnswerKey(String key, Answer answer) {
        lookupKey = hashed(key);
        claimId = answer.claimId();
        id = ContentId.of("ank", key, claimId);
        storyDay = day(answer.publishedAt());
    }

    static String hashed(String key) {
        return ContentId.of("key", key);
    }

    static @Nullable Long day(@Nullable Instant at) {
        return at == null ? null : Duration.between(Instant.EPOCH, at).toDays();
    }

    @Override
    public String getId() {
        return id;
    }
}
