package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds near copies of a text without looking at any other: by the bands of its signature. */
@Component
class CopyIndex {

    private final JdbcTemplate database;

    CopyIndex(JdbcTemplate database) {
        this.database = database;
    }

    /** @param source number of the source in the order of arrival */
    void add(long source, TextSignature signature) {
        database.batchUpdate("insert into text_band (band, source) values (?, ?)", rows(source, signature));
    }

    void remove(long source, TextSignature signature) {
        database.batchUpdate("delete from text_band where band = ? and source = ?", rows(source, signature));
    }

    private static List<Object[]> rows(long source, TextSignature signature) {
        return signature.bands().stream()
                .distinct()
                .map(band -> new Object[] {band, source})
                .toList();
    }

    /** The numbers of the sources that share a band with this signature. */
    Collection<Long> find(TextSignature signature) {
        var bands = Given.of(signature.bands());
        var found = new TreeSet<Long>();
        database.query(
                "select source from text_band where band in (" + bands.each("?") + ")",
                row -> {
                    found.add(row.getLong(1));
                },
                bands.values());
        return found;
    }
}
