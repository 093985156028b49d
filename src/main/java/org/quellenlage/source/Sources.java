package org.quellenlage.source;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All sources there are, without their texts, see {@link SourceTexts}. New ones come in through {@link Arrivals}. */
public interface Sources extends JpaRepository<Source, String>, JpaSpecificationExecutor<Source> {}
