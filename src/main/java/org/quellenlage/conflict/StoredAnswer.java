package org.quellenlage.conflict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AnswerIndex.Marked;
import org.quellenlage.conflict.AnswerIndex.Numbered;

/**
 * An answer as it is kept, under the number of its claim in the order of all claims. By question, proposition and source it
 * is found through its claim.
 *
 * @param content what a comparison reads, as one JSON object
 * @param mark made of the content: the same claim may answer otherwise later, and then has another mark
 */
record StoredAnswer(
        long claimSeq, String content, long mark, @Nullable Instant appearedAt) {

    static StoredAnswer of(Numbered answer) {
        var content = Json.print(answer.answer());
        return new StoredAnswer(
                answer.claimSeq(),
                content,
                AnswerIndex.hashed(content),
                answer.answer().publishedAt());
    }

    Marked marked() {
        return new Marked(claimSeq, mark);
    }
}
