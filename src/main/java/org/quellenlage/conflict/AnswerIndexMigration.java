package org.quellenlage.conflict;

import java.util.List;
import org.quellenlage.conflict.AnswerIndex.Numbered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills the index of answers, which migration 11 made anew, from what is stored. */
@Component
class AnswerIndexMigration extends FillingMigration {

    private static final int AT_ONCE = 500;

    AnswerIndexMigration() {
        super("12", "fill the index of answers");
    }

    @Override
    void fill(JdbcTemplate database) {
        var index = new AnswerIndex(database);
        var last = Long.MIN_VALUE;
        List<Numbered> some;
        do {
            some = database.query(
                    "select claim_seq, content from answer where claim_seq > ? order by claim_seq fetch first "
                            + AT_ONCE + " rows only",
                    (row, _) -> new Numbered(row.getLong(1), Json.parse(row.getString(2), Answer.class)),
                    last);
            if (!some.isEmpty()) {
                index.add(some);
                last = some.getLast().claimSeq();
            }
        } while (!some.isEmpty());
    }
}
