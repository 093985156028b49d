package org.quellenlage.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All questions that were ever answered; one without a standing answer counts no claims. */
public interface AskedQuestions extends JpaRepository<AskedQuestion, String>, JpaSpecificationExecutor<AskedQuestion> {

    /** The questions with numbers from one to another. */
    List<AskedQuestion> findBySeqBetween(long lowest, long highest);

    /** The lowest number of a question from one to another. */
    @Query("select min(seq) from AskedQuestion where seq between :lowest and :highest")
    @Nullable
    Long lowestSeq(long lowest, long highest);
}
