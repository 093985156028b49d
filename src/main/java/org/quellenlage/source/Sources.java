package org.quellenlage.source;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All sources there are. New ones come in through {@link Arrivals}. */
public interface Sources extends JpaRepository<Source, String>, JpaSpecificationExecutor<Source> {

    /** The stored text of a source, exactly as it was decoded. */
    @Query("select t.text from SourceText t where t.sourceId = :id")
    Optional<String> textOf(String id);
}
