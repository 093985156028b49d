package org.quellenlage.conflict;

import java.util.ArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills the index of copies, which migration 6 made anew, from what is stored. */
@Component
class CopyIndexMigration extends FillingMigration {

    private static final int AT_ONCE = 500;

    CopyIndexMigration() {
        super("7", "fill the indexes of answers and copies");
    }

    @Override
    void fill(JdbcTemplate database) {
        var index = new CopyIndex(database);
        var last = -1L;
        var numbers = new ArrayList<Long>();
        do {
            numbers.clear();
            database.query(
                    "select source.seq, printed_text.signature from source join printed_text"
                            + " on printed_text.source_id = source.id where source.seq > ? order by source.seq"
                            + " fetch first " + AT_ONCE + " rows only",
                    row -> {
                        numbers.add(row.getLong(1));
                        index.add(row.getLong(1), TextSignature.parse(row.getString(2)));
                    },
                    last);
            if (!numbers.isEmpty()) {
                last = numbers.getLast();
            }
        } while (!numbers.isEmpty());
    }
}
