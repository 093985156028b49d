package org.quellenlage.conflict;

import org.springframework.data.jpa.domain.DeleteSpecification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The bands of all texts. */
interface TextBands extends JpaRepository<TextBand, String>, JpaSpecificationExecutor<TextBand> {

    default void deleteOf(String sourceId) {
        delete((DeleteSpecification<TextBand>) (band, _, test) -> test.equal(band.get("sourceId"), sourceId));
    }
}
