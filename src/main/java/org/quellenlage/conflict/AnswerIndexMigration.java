package org.quellenlage.conflict;

import java.util.List;
import org.quellenlage.conflict.AnswerIndex.Numbered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills the index of answers, which migration 11 made anew. */
@Component
class AnswerIndexMigration extends RefillingMigration<Numbered> {

    AnswerIndexMigration() {
        super(12, "fill the index of answers");
    }

    @Override
    List<Numbered> after(long number, int atOnce, JdbcTemplate database) {
        return database.query(
                "select claim_seq, content from answer where claim_seq > ? order by claim_seq"
                        + " fetch first ? rows only",
                (row, _) -> new Numbered(row.getLong(1), Json.parse(row.getString(2), Answer.class)),
                number,
                atOnce);
    }

    @Override
    long number(Numbered answer) {
        return answer.claimSeq();
    }

    @Override
    void add(List<Numbered> answers, JdbcTemplate database) {
        new AnswerIndex(database).add(answers);
    }
}
