package org.quellenlage.conflict;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills the index of copies, which migration 6 made anew. */
@Component
class CopyIndexMigration extends RefillingMigration<CopyIndexMigration.Signed> {

    /** @param source the number of a source, in the order of storing */
    record Signed(long source, TextSignature signature) {}

    CopyIndexMigration() {
        super(7, "fill the indexes of answers and copies");
    }

    @Override
    List<Signed> after(long number, int atOnce, JdbcTemplate database) {
        return database.query(
                "select source.seq, printed_text.signature from source join printed_text"
                        + " on printed_text.source_id = source.id where source.seq > ? order by source.seq"
                        + " fetch first ? rows only",
                (row, _) -> new Signed(row.getLong(1), TextSignature.parse(row.getString(2))),
                number,
                atOnce);
    }

    @Override
    long number(Signed text) {
        return text.source();
    }

    @Override
    void add(List<Signed> texts, JdbcTemplate database) {
        var index = new CopyIndex(database);
        texts.forEach(text -> index.add(text.source(), text.signature()));
    }
}
