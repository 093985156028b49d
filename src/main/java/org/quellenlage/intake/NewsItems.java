package org.quellenlage.intake;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All news items that came in versions, each in its latest. */
interface NewsItems extends JpaRepository<StoredItem, String> {

    List<StoredItem> findBySourceId(String sourceId);
}
