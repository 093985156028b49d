package org.quellenlage.conflict;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.extraction.Reading;
import org.quellenlage.source.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps questions, answers and conflicts while sources are stored: a source is compared inside its questions only, found by
 * index, in the transaction that stores it.
 */
@Component
public class ConflictRecorder {

    private static final long CONFLICTS_PER_SOURCE = 1L << 16;

    /** Answers are compared within this many days. */
    private static final long STORY_DAYS = 46;

    private final Questions questions = new Questions();
    private final ConflictFinder finder = new ConflictFinder();
    private final Answers answers;
    private final AnswerKeys answerKeys;
    private final AskedQuestions askedQuestions;
    private final Conflicts conflicts;
    private final Claims claims;
    private final TextReuse reuse;

    ConflictRecorder(
            Answers answers,
            AnswerKeys answerKeys,
            AskedQuestions askedQuestions,
            Conflicts conflicts,
            Claims claims,
            TextReuse reuse) {
        this.answers = answers;
        this.answerKeys = answerKeys;
        this.askedQuestions = askedQuestions;
        this.conflicts = conflicts;
        this.claims = claims;
        this.reuse = reuse;
    }

    /**
     * Asks what the claims of a source answer, notes it on them, and finds what they stand against. What the source answered
     * before, in an earlier reading, no longer counts.
     *
     * @param standing the claims of the source that stand, in the order of its text; already saved
     * @return the conflicts it takes part in that are more than apparent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Conflict> record(Source source, Reading reading, List<Claim> standing, Instant at) {
        var written = SourceContext.of(source.id(), appeared(source, reading), source.publisher(), reading);
        var placed = reuse.place(written, reading);
        var context = written.copiedFrom(placed.original().orElse(null));
        var asked = questionsOf(source);
        var before = new TreeSet<>(forget(source));
        placed.moved().forEach(it -> before.addAll(retrace(it)));
        var fresh = new ArrayList<Answer>();
        var found = questions.read(
                context,
                standing.stream()
                        .map(it -> new ComparableClaim(
                                it.id(), it.extracted(), it.evidence().exact()))
                        .toList());
        for (var i = 0; i < standing.size(); i++) {
            note(standing.get(i), found.get(i));
            if (found.get(i).question() != null) {
                fresh.add(found.get(i));
            }
        }
        var touched = new TreeMap<String, Question>();
        fresh.forEach(it -> touched.put(it.asked().id(), it.asked()));
        ask(touched.values());
        answers.saveAll(fresh.stream().map(StoredAnswer::new).toList());
        answerKeys.saveAll(fresh.stream()
                .flatMap(it -> it.lookupKeys().stream().map(key -> new AnswerKey(key, it)))
                .toList());
        answers.flush();
        var settled = settle(source, fresh, before, standing, at);
        asked.addAll(touched.keySet());
        recount(asked);
        return settled;
    }

    /**
     * What a source answered no longer counts: its publisher took it back.
     *
     * @param claims every claim of the source
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Source source, List<Claim> claims, Instant at) {
        var asked = questionsOf(source);
        var before = forget(source);
        answers.flush();
        settle(source, List.of(), before, claims, at);
        recount(asked);
    }

    /** Notes where a source is now known to have its claims from; the conflicts they take part in are returned. */
    private Set<String> retrace(Origins origins) {
        answers.findBySourceId(origins.sourceId()).forEach(it -> it.comesFrom(origins.retraced(it.answer())));
        var conflictIds = new TreeSet<String>();
        claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(origins.sourceId())
                .forEach(it -> {
                    var old = it.origin();
                    if (old != null) {
                        it.comesFrom(origins.retraced(old, it.attribution().isEmpty()));
                    }
                    conflictIds.addAll(it.conflictIds());
                });
        answers.flush();
        return conflictIds;
    }

    private Set<String> questionsOf(Source source) {
        return answers.findBySourceId(source.id()).stream()
                .map(it -> it.answer().asked().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** When it appeared: given, or at noon of the day its text tells. */
    private static @Nullable Instant appeared(Source source, Reading reading) {
        var published = source.publishedAt();
        var day = reading.facts().date();
        return published != null || day == null
                ? published
                : day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static void note(Claim claim, Answer answer) {
        claim.comesFrom(answer.origin());
        var reason = answer.notComparable();
        if (answer.question() == null) {
            claim.standsAlone(reason == null ? "" : reason);
        } else {
            claim.answers(answer.asked().id(), answer.proposition());
        }
    }

    /** What the source answered before; its answers are removed and the conflicts they took part in are returned. */
    private Set<String> forget(Source source) {
        var old = answers.findBySourceId(source.id());
        if (old.isEmpty()) {
            return Set.of();
        }
        var ids = old.stream().map(it -> it.answer().claimId()).toList();
        var conflictIds = new TreeSet<String>();
        claims.findAllById(ids).forEach(it -> {
            conflictIds.addAll(it.conflictIds());
            it.isPartOf(Set.of());
        });
        answerKeys.deleteOf(ids);
        answers.deleteAllInBatch(old);
        return conflictIds;
    }

    private void ask(Collection<Question> asked) {
        var known = new TreeSet<String>();
        askedQuestions.findAllById(asked.stream().map(Question::id).toList()).forEach(it -> known.add(it.id()));
        askedQuestions.saveAll(asked.stream()
                .filter(it -> !known.contains(it.id()))
                .map(AskedQuestion::new)
                .toList());
        askedQuestions.flush();
    }

    private List<Conflict> settle(
            Source source, List<Answer> fresh, Set<String> before, List<Claim> standing, Instant at) {
        var around = around(fresh);
        var relations = finder.relations(fresh, around);
        var concerned = new TreeMap<String, Set<String>>();
        before.forEach(it -> concerned.put(it, new TreeSet<>()));
        joined(fresh).forEach(it -> concerned.put(it, new TreeSet<>()));
        var related = new HashMap<String, Set<String>>();
        for (var relation : relations) {
            var claimIds = related.computeIfAbsent(ConflictFinder.id(relation), _ -> new TreeSet<>());
            claimIds.add(relation.one().claimId());
            claimIds.add(relation.other().claimId());
            var questionIds = concerned.computeIfAbsent(ConflictFinder.id(relation), _ -> new TreeSet<>());
            questionIds.add(relation.one().asked().id());
            questionIds.add(relation.other().asked().id());
        }
        var known = new HashMap<String, Conflict>();
        conflicts.findAllById(concerned.keySet()).forEach(it -> known.put(it.id(), it));
        known.forEach((id, conflict) ->
                concerned.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(conflict.questionIds()));
        var claimsById = new HashMap<String, Claim>();
        standing.forEach(it -> claimsById.put(it.id(), it));
        var taking = new ArrayList<Conflict>();
        var ordinal = 0;
        for (var entry : concerned.entrySet()) {
            var conflict = known.get(entry.getKey());
            var claimIds = new TreeSet<>(related.getOrDefault(entry.getKey(), Set.of()));
            if (conflict != null) {
                claimIds.addAll(conflict.claimIds());
            }
            var now = finder.find(members(claimIds)).stream()
                    .filter(it -> it.id().equals(entry.getKey()))
                    .findFirst();
            if (now.isEmpty()) {
                if (conflict != null) {
                    move(conflict, Set.copyOf(conflict.claimIds()), Set.of(), claimsById);
                    conflict.withdraw(at);
                }
                continue;
            }
            var earlier = conflict == null ? Set.<String>of() : Set.copyOf(conflict.claimIds());
            if (conflict == null) {
                conflict = conflicts.save(
                        new Conflict(now.get(), entry.getValue(), source.seq() * CONFLICTS_PER_SOURCE + ordinal++, at));
            } else {
                conflict.update(now.get(), entry.getValue(), at);
            }
            move(conflict, earlier, Set.copyOf(conflict.claimIds()), claimsById);
            if (conflict.conflictClass() != ConflictClass.APPARENT) {
                taking.add(conflict);
            }
        }
        conflicts.flush();
        countConflicts(concerned.values());
        return taking;
    }

    /** Notes on claims that they joined or left a conflict. */
    private void move(Conflict conflict, Set<String> earlier, Set<String> now, Map<String, Claim> known) {
        var changed = new TreeSet<>(earlier);
        changed.addAll(now);
        var missing = changed.stream().filter(it -> !known.containsKey(it)).toList();
        claims.findAllById(missing).forEach(it -> known.put(it.id(), it));
        for (var id : changed) {
            var claim = known.get(id);
            if (claim != null) {
                var ids = new TreeSet<>(claim.conflictIds());
                if (now.contains(id) ? ids.add(conflict.id()) : ids.remove(conflict.id())) {
                    claim.isPartOf(ids);
                }
            }
        }
    }

    /** The conflicts in which somebody of the same story says what a fresh answer says. */
    private Set<String> joined(List<Answer> fresh) {
        var byProposition = new HashMap<String, Answer>();
        fresh.forEach(it -> byProposition.putIfAbsent(it.proposition(), it));
        if (byProposition.isEmpty()) {
            return Set.of();
        }
        var same = new TreeSet<String>();
        answers.findByPropositionIdIn(byProposition.keySet()).forEach(it -> {
            var answer = it.answer();
            var own = byProposition.get(answer.proposition());
            if (own != null && !own.sourceId().equals(answer.sourceId()) && Alignment.sameStory(own, answer, false)) {
                same.add(answer.claimId());
            }
        });
        var ids = new TreeSet<String>();
        claims.findAllById(same).forEach(it -> ids.addAll(it.conflictIds()));
        return ids;
    }

    /**
     * All that a conflict of these claims may be made of: whoever says the same, and what the same sources answer beside it.
     * How much that is depends on the conflict, not on the base.
     */
    private List<Answer> members(Set<String> claimIds) {
        var members = new TreeMap<String, Answer>();
        answers.findAllById(claimIds).forEach(it -> members.put(it.answer().claimId(), it.answer()));
        if (members.isEmpty()) {
            return List.of();
        }
        var propositions = new TreeSet<String>();
        members.values().forEach(it -> propositions.add(it.proposition()));
        answers.findByPropositionIdIn(propositions)
                .forEach(it -> members.put(it.answer().claimId(), it.answer()));
        var questionIds = new TreeSet<String>();
        var sourceIds = new TreeSet<String>();
        members.values().forEach(it -> {
            questionIds.add(it.asked().id());
            sourceIds.add(it.sourceId());
        });
        answers.findByQuestionIdInAndSourceIdIn(questionIds, sourceIds)
                .forEach(it -> members.put(it.answer().claimId(), it.answer()));
        return List.copyOf(members.values());
    }

    /** Stored answers that share a key with one of these, the fresh ones included. */
    List<Answer> around(Collection<Answer> fresh) {
        var keys = new TreeSet<String>();
        fresh.forEach(it -> it.lookupKeys().forEach(key -> keys.add(AnswerKey.hashed(key))));
        if (keys.isEmpty()) {
            return List.copyOf(fresh);
        }
        var day = AnswerKey.day(fresh.iterator().next().publishedAt());
        var found = day == null
                ? answers.findByKeys(keys)
                : answers.findByKeysBetween(keys, day - STORY_DAYS, day + STORY_DAYS);
        var around = new LinkedHashMap<String, Answer>();
        fresh.forEach(it -> around.put(it.claimId(), it));
        found.forEach(it -> around.putIfAbsent(it.answer().claimId(), it.answer()));
        return List.copyOf(around.values());
    }

    private void recount(Collection<String> questionIds) {
        var counts = new HashMap<String, Answers.Count>();
        answers.countByQuestion(questionIds).forEach(it -> counts.put(it.questionId(), it));
        askedQuestions
                .findAllById(questionIds)
                .forEach(it -> it.count(counts.getOrDefault(it.id(), Answers.Count.none(it.id()))));
    }

    private void countConflicts(Collection<Set<String>> questionIds) {
        var all = new LinkedHashSet<String>();
        questionIds.forEach(all::addAll);
        var counts = new HashMap<String, Integer>();
        conflicts.findByQuestionIdInAndWithdrawnAtIsNullOrderBySeq(all).forEach(it -> {
            if (it.conflictClass() != ConflictClass.APPARENT) {
                counts.merge(it.questionId(), 1, Integer::sum);
            }
        });
        askedQuestions.findAllById(all).forEach(it -> it.countConflicts(counts.getOrDefault(it.id(), 0)));
    }
}
