package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/** All texts that were printed; {@link CopyIndex} finds near copies among them. */
interface PrintedTexts extends JpaRepository<PrintedText, String> {

    List<PrintedText> findByCopiedFromOrderBySourceId(String sourceId);

    /** The texts of these sources, by their numbers in the order of arrival. */
    @NativeQuery("select printed_text.* from printed_text join source on source.id = printed_text.source_id"
            + " where source.seq in (:seqs)")
    List<PrintedText> findBySources(Collection<Long> seqs);
}
