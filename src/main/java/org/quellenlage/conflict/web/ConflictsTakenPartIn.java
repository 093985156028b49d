package org.quellenlage.conflict.web;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.quellenlage.claim.Claim;
import org.quellenlage.conflict.ClaimantWords;
import org.quellenlage.conflict.Conflict;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * In which conflicts a source, a question or a claimant takes part. Claims know it of the first two, and are found by both
 * through an index, so that asking costs what is found and does not grow with the base.
 */
@Component
class ConflictsTakenPartIn {

    private final EntityManager entities;

    private final ClaimantWords claimants;

    ConflictsTakenPartIn(EntityManager entities, ClaimantWords claimants) {
        this.entities = entities;
        this.claimants = claimants;
    }

    /**
     * Leaves over the conflicts of a claimant, and those of which a filter by source or question may tell; it still has to
     * look at these.
     */
    Specification<Conflict> narrow(ConflictFilter filter) {
        Specification<Conflict> all = (_, _, where) -> where.conjunction();
        var source = filter.source();
        if (source != null) {
            var ids = ids("sourceId", source);
            all = all.and((conflict, _, where) ->
                    ids.isEmpty() ? where.disjunction() : conflict.get("id").in(ids));
        }
        var question = filter.question();
        if (question != null) {
            var ids = ids("questionId", question);
            all = all.and((conflict, _, where) -> {
                var own = where.equal(conflict.get("questionId"), question);
                return ids.isEmpty() ? own : where.or(own, conflict.get("id").in(ids));
            });
        }
        return filter.claimant() == null ? all : all.and(claimants.naming(filter.claimant()));
    }

    private List<String> ids(String attribute, String id) {
        var where = entities.getCriteriaBuilder();
        var query = where.createQuery(String.class);
        var claim = query.from(Claim.class);
        query.select(claim.get("conflictIds"))
                .distinct(true)
                .where(where.equal(claim.get(attribute), id), where.isNotNull(claim.get("conflictIds")));
        return entities.createQuery(query).getResultList().stream()
                .flatMap(it -> Stream.of(it.split(" ")))
                .distinct()
                .sorted()
                .toList();
    }
}
