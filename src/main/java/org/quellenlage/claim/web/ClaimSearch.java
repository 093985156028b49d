package org.quellenlage.claim.web;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.http.Listing;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.WordIndex;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds claims. Where words are asked for, the index of words says which claims have them, and the rest of the filter is
 * asked of those; where none are, the columns of the claims are asked alone.
 */
@Component
class ClaimSearch {

    /** How many candidates are looked at in one go where words are not all that is asked for. */
    private static final int CANDIDATES = 500;

    private static final int LOOKED_AT_ONCE = 1000;

    private final Claims claims;
    private final WordIndex index;
    private final GermanWords german;
    private final EntityManager entities;

    ClaimSearch(Claims claims, WordIndex index, GermanWords german, EntityManager entities) {
        this.claims = claims;
        this.index = index;
        this.german = german;
        this.entities = entities;
    }

    /**
     * The claims a filter finds, in the order of arrival.
     *
     * @param after the number of the last one seen
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    List<Claim> find(ClaimFilter filter, boolean newestFirst, OptionalLong after, int limit) {
        var wanted = filter.asSpecification();
        if (!filter.asksForWords()) {
            return claims.findBy(
                    wanted.and(Listing.behind(newestFirst, after)),
                    it -> it.sortBy(Sort.by(Listing.direction(newestFirst), filter.order()))
                            .limit(limit)
                            .all());
        }
        var words = wordsAndBounds(filter);
        var among = among(filter, wanted);
        var step = filter.isAllInTheIndex() && filter.bounds().isEmpty() ? limit : Math.max(limit, CANDIDATES);
        var found = new ArrayList<Claim>();
        var last = after;
        while (found.size() < limit) {
            var candidates = index.claims(words, among, newestFirst, last, step);
            found.addAll(inOrder(claims.findBy(wanted.and(Listing.numbered(candidates)), it -> it.all()), newestFirst));
            if (candidates.size() < step) {
                break;
            }
            last = OptionalLong.of(candidates.getLast());
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** How many claims a filter finds. */
    @Transactional(readOnly = true)
    long count(ClaimFilter filter) {
        var wanted = filter.asSpecification();
        if (!filter.asksForWords()) {
            return claims.count(wanted);
        }
        var words = filter.words(german);
        var among = among(filter, wanted);
        if (among != null || words.isEmpty()) {
            return index.countClaims(words, among);
        }
        return filter.isAllInTheIndex()
                ? countWithin(words, filter.bounds(), wanted)
                : countAmongCandidates(wordsAndBounds(filter), wanted);
    }

    /** What is surely within all bounds is counted by the index; looked at is only what some bound is not sure of. */
    private long countWithin(List<AnyWord> words, List<ClaimFilter.Bound> bounds, Specification<Claim> wanted) {
        var surely = new ArrayList<>(words);
        var count = 0L;
        for (var i = 0; i < bounds.size(); i++) {
            var unsure = new ArrayList<>(surely);
            unsure.add(bounds.get(i).unsure());
            bounds.subList(i + 1, bounds.size()).forEach(it -> unsure.add(it.either()));
            count += countAmongCandidates(unsure, wanted);
            surely.add(bounds.get(i).sure());
        }
        return count + index.countClaims(surely, null);
    }

    private List<AnyWord> wordsAndBounds(ClaimFilter filter) {
        var words = new ArrayList<>(filter.words(german));
        if (!words.isEmpty()) {
            filter.bounds().forEach(it -> words.add(it.either()));
        }
        return words;
    }

    private long countAmongCandidates(List<AnyWord> words, Specification<Claim> wanted) {
        var count = 0L;
        var last = OptionalLong.empty();
        while (true) {
            var candidates = index.claims(words, null, true, last, CANDIDATES);
            if (!candidates.isEmpty()) {
                count += claims.count(wanted.and(Listing.numbered(candidates)));
            }
            if (candidates.size() < CANDIDATES) {
                return count;
            }
            last = OptionalLong.of(candidates.getLast());
        }
    }

    /** The numbers of the few claims that all but the words leaves over; null where they may be many. */
    private @Nullable List<Long> among(ClaimFilter filter, Specification<Claim> wanted) {
        return filter.isNarrow() ? numbers(wanted, Integer.MAX_VALUE) : null;
    }

    /** What facets count, of the newest claims a filter finds. */
    @Transactional(readOnly = true)
    List<ClaimFacets.Counted> counted(ClaimFilter filter, int limit) {
        var wanted = filter.asSpecification();
        if (!filter.asksForWords()) {
            return counted(wanted, limit);
        }
        var words = wordsAndBounds(filter);
        var among = among(filter, wanted);
        var found = new ArrayList<ClaimFacets.Counted>();
        var last = OptionalLong.empty();
        for (var looked = 0; looked < limit; looked += LOOKED_AT_ONCE) {
            var candidates = index.claims(words, among, true, last, LOOKED_AT_ONCE);
            if (!candidates.isEmpty()) {
                found.addAll(counted(wanted.and(Listing.numbered(candidates)), LOOKED_AT_ONCE));
                last = OptionalLong.of(candidates.getLast());
            }
            if (candidates.size() < LOOKED_AT_ONCE) {
                break;
            }
        }
        return found;
    }

    private List<ClaimFacets.Counted> counted(Specification<Claim> wanted, int limit) {
        var where = entities.getCriteriaBuilder();
        var query = where.createQuery(ClaimFacets.Counted.class);
        var claim = query.from(Claim.class);
        query.select(where.construct(
                        ClaimFacets.Counted.class,
                        claim.get("seq"),
                        claim.get("kind"),
                        claim.get("rootClaimant"),
                        claim.get("placeKeys"),
                        claim.get("sourceId"),
                        claim.get("timeFrom")))
                .where(wanted.toPredicate(claim, query, where))
                .orderBy(where.desc(claim.get("seq")));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    private List<Long> numbers(Specification<Claim> wanted, int limit) {
        var where = entities.getCriteriaBuilder();
        var query = where.createQuery(Long.class);
        var claim = query.from(Claim.class);
        query.select(claim.get("seq"))
                .where(wanted.toPredicate(claim, query, where))
                .orderBy(where.desc(claim.get("seq")));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    private static List<Claim> inOrder(List<Claim> found, boolean newestFirst) {
        var bySeq = Comparator.comparingLong(Claim::seq);
        return found.stream().sorted(newestFirst ? bySeq.reversed() : bySeq).toList();
    }
}
