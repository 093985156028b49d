package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All texts that were printed, with the bands they are found by. */
interface PrintedTexts extends JpaRepository<PrintedText, String>, JpaSpecificationExecutor<PrintedText> {

    List<PrintedText> findByCopiedFromOrderBySourceId(String sourceId);

    /** Texts that share one of these bands. */
    default List<PrintedText> findByBands(Collection<String> bands) {
        return findAll((text, query, _) -> {
            var found = query.subquery(String.class);
            var band = found.from(TextBand.class);
            found.select(band.get("sourceId")).where(band.get("band").in(bands));
            return text.get("sourceId").in(found);
        });
    }
}
