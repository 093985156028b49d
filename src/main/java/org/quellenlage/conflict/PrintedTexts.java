package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All texts that were printed; {@link CopyIndex} finds near copies among them. */
interface PrintedTexts extends JpaRepository<PrintedText, String> {

    List<PrintedText> findByCopiedFromOrderBySourceId(String sourceId);

    /** The texts of these sources, by their numbers in the order of arrival. */
    @Query("select text from PrintedText text join Source source on source.id = text.sourceId where source.seq in"
            + " :seqs")
    List<PrintedText> findBySources(Collection<Long> seqs);
}
