package org.quellenlage.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.quellenlage.extraction.ClaimKind;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All claims there are, withdrawn ones included. */
public interface Claims extends JpaRepository<Claim, String>, JpaSpecificationExecutor<Claim> {

    /** Every claim ever recorded of a source, in the order of its text. */
    List<Claim> findBySourceIdOrderBySeqDesc(String sourceId);

    /** The claims of a source that stand, in the order of its text. */
    List<Claim> findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(String sourceId);

    /** The claims that stand and answer one of these questions, oldest source first. */
    List<Claim> findByQuestionIdInAndWithdrawnAtIsNullOrderBySeq(Collection<String> questionIds);

    /** How many claims of each kind stand. */
    default List<OfKind> countByKind() {
        return Arrays.stream(ClaimKind.values())
                .map(kind -> new OfKind(
                        kind,
                        count((claim, _, test) -> test.and(
                                test.equal(claim.get("kind"), kind),
                                claim.get("withdrawnAt").isNull()))))
                .filter(it -> it.count() > 0)
                .toList();
    }

    /** A number of claims of one kind. */
    record OfKind(ClaimKind kind, long count) {}
}
