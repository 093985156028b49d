package org.quellenlage.conflict.web;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.conflict.AskedQuestions;
import org.quellenlage.http.Listing;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.WordIndex;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds questions. Where words are asked for, the index of words says which questions have them, so that asking does not
 * read every label; where none are, the columns of the questions are asked alone.
 */
@Component
class QuestionSearch {

    /** So many candidates are looked at in one go. */
    private static final int CANDIDATES = 500;

    /** So many questions are put into an order together; where words have more, the order is followed until a page is full. */
    private static final int MOST_SORTED = 2000;

    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "seq");

    private final AskedQuestions questions;
    private final WordIndex index;
    private final GermanWords german;
    private final EntityManager entities;

    QuestionSearch(AskedQuestions questions, WordIndex index, GermanWords german, EntityManager entities) {
        this.questions = questions;
        this.index = index;
        this.german = german;
        this.entities = entities;
    }

    /**
     * The questions a filter finds, those asked last first.
     *
     * @param after the number of the last one seen
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    List<AskedQuestion> newest(QuestionFilter filter, OptionalLong after, int limit) {
        if (filter.q() == null) {
            return ordered(filter.asSpecification().and(Listing.behind(true, after)), NEWEST, limit);
        }
        var words = filter.words(german);
        var step = Math.max(limit, CANDIDATES);
        var found = new ArrayList<AskedQuestion>();
        var last = after;
        while (found.size() < limit) {
            var candidates = index.claims(words, null, true, last, step);
            found.addAll(ordered(filter.asSpecification().and(Listing.numbered(candidates)), NEWEST, step));
            if (candidates.size() < step) {
                break;
            }
            last = OptionalLong.of(candidates.getLast());
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    /**
     * The questions a filter finds, in any order.
     *
     * @param beyond leaves over those behind the last one seen
     * @param next the same for a question that has been looked at
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    List<AskedQuestion> sorted(
            QuestionFilter filter,
            Sort order,
            Specification<AskedQuestion> beyond,
            Function<AskedQuestion, Specification<AskedQuestion>> next,
            int limit) {
        var wanted = filter.asSpecification();
        if (filter.q() == null) {
            return ordered(wanted.and(beyond), order, limit);
        }
        var words = filter.words(german);
        var few = index.claims(words, null, true, OptionalLong.empty(), MOST_SORTED);
        if (few.size() < MOST_SORTED) {
            return ordered(wanted.and(beyond).and(Listing.numbered(few)), order, limit);
        }
        var found = new ArrayList<AskedQuestion>();
        var rest = beyond;
        while (found.size() < limit) {
            var candidates = ordered(wanted.and(rest), order, CANDIDATES);
            var having = having(words, candidates);
            candidates.stream().filter(it -> having.contains(it.seq())).forEach(found::add);
            if (candidates.size() < CANDIDATES) {
                break;
            }
            rest = next.apply(candidates.getLast());
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private Set<Long> having(List<AnyWord> words, List<AskedQuestion> candidates) {
        var numbers = candidates.stream().map(AskedQuestion::seq).toList();
        return Set.copyOf(index.claims(words, numbers, true, OptionalLong.empty(), numbers.size()));
    }

    /**
     * How many questions a filter finds. The index counts them; what it does not know of, conflicts and questions that nobody
     * answers any more, are few of all and looked up beside it.
     */
    @Transactional(readOnly = true)
    long count(QuestionFilter filter) {
        if (filter.q() == null) {
            return questions.count(filter.asSpecification());
        }
        var words = filter.words(german);
        if (Boolean.TRUE.equals(filter.hasConflict())) {
            return index.countClaims(words, disputed());
        }
        var all = index.countClaims(words, null) - index.countClaims(words, unanswered());
        return filter.hasConflict() == null ? all : all - index.countClaims(words, disputed());
    }

    private List<Long> unanswered() {
        return numbers((question, _, where) -> where.equal(question.get("sourceCount"), 0));
    }

    private List<Long> disputed() {
        return numbers(new QuestionFilter(null, null, true).asSpecification());
    }

    private List<Long> numbers(Specification<AskedQuestion> wanted) {
        var where = entities.getCriteriaBuilder();
        var query = where.createQuery(Long.class);
        var question = query.from(AskedQuestion.class);
        query.select(question.get("seq")).where(wanted.toPredicate(question, query, where));
        return entities.createQuery(query).getResultList();
    }

    private List<AskedQuestion> ordered(Specification<AskedQuestion> wanted, Sort order, int limit) {
        return questions.findBy(wanted, it -> it.sortBy(order).limit(limit).all());
    }
}
