package org.quellenlage.conflict;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.conflict.AnswerIndex.Numbered;
import org.quellenlage.conflict.AnswerIndex.Said;
import org.quellenlage.extraction.Reading;
import org.quellenlage.source.ContentAddressed;
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

    private final Questions questions = new Questions();
    private final ConflictFinder finder = ConflictFinder.remembering();
    private final Answers answers;
    private final KnownAnswers known;
    private final AnswerIndex index;
    private final AskedQuestions askedQuestions;
    private final Conflicts conflicts;
    private final Claims claims;
    private final TextReuse reuse;
    private final Quotations quotations;
    private final ClaimantWords claimants;

    ConflictRecorder(
            Answers answers,
            KnownAnswers known,
            AnswerIndex index,
            AskedQuestions askedQuestions,
            Conflicts conflicts,
            Claims claims,
            TextReuse reuse,
            Quotations quotations,
            ClaimantWords claimants) {
        this.answers = answers;
        this.known = known;
        this.index = index;
        this.askedQuestions = askedQuestions;
        this.conflicts = conflicts;
        this.claims = claims;
        this.reuse = reuse;
        this.quotations = quotations;
        this.claimants = claimants;
    }

    /**
     * Asks what the claims of a source answer, notes it on them, and finds what they stand against. What the source answered
     * before, in an earlier reading, no longer counts.
     *
     * @param standing the claims of the source that stand, in the order of its text
     * @return the conflicts it takes part in that are more than apparent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Conflict> record(Source source, Reading reading, List<Claim> standing, Instant at) {
        var written = SourceContext.of(source.id(), appeared(source, reading), source.publisher(), reading);
        var placed = reuse.place(written, source.seq(), source.isNew(), reading);
        var context = written.copiedFrom(placed.original().orElse(null));
        var forgotten = source.isNew() ? Forgotten.NOTHING : forget(source);
        var before = new Touched(forgotten.conflictIds());
        placed.moved().forEach(it -> retrace(it, before));
        var fresh = new ArrayList<Numbered>();
        var gists = questions.gists(reading);
        var comparable = standing.stream()
                .map(it ->
                        gists.comparable(it.id(), it.extracted(), it.evidence().exact()))
                .toList();
        var quoted = new TreeMap<>(quotations.place(
                context,
                reading,
                source.isNew(),
                comparable,
                placed.moved().stream().map(Origins::sourceId).toList()));
        var found = questions.read(context, comparable);
        for (var i = 0; i < standing.size(); i++) {
            var isRepeated = quoted.remove(standing.get(i).id());
            var answer = isRepeated == null ? found.get(i) : quoted(found.get(i), isRepeated);
            note(standing.get(i), answer);
            if (answer.question() != null) {
                fresh.add(new Numbered(standing.get(i).seq(), answer));
            }
        }
        requote(quoted, before);
        var given = fresh.stream().map(Numbered::answer).toList();
        var repeated = ask(source, given, forgotten.questionIds());
        var settled = settle(source, given, repeated, before, standing, at);
        var kept = new ArrayList<StoredAnswer>();
        for (var numbered : fresh) {
            var answer = StoredAnswer.of(numbered);
            known.keep(answer, numbered.answer());
            kept.add(answer);
        }
        answers.add(kept);
        index.add(fresh);
        return settled;
    }

    /**
     * What a source answered no longer counts: its publisher took it back.
     *
     * @param claims every claim of the source
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Source source, List<Claim> claims, Instant at) {
        var forgotten = forget(source);
        ask(source, List.of(), forgotten.questionIds());
        var before = new Touched(forgotten.conflictIds());
        requote(quotations.forget(source.id()), before);
        settle(source, List.of(), Set.of(), before, claims, at);
    }

    private static Answer quoted(Answer answer, boolean isRepeated) {
        return answer.from(Origins.quoted(answer.origin(), isRepeated), answer.root());
    }

    /**
     * What a source touches beside its own claims.
     *
     * @param conflictIds conflicts that it or its like took part in before
     * @param sourceIds other sources whose claims are now known to come from elsewhere, so that they may stand against others
     */
    private record Touched(Set<String> conflictIds, Set<String> sourceIds) {

        Touched(Set<String> conflictIds) {
            this(new TreeSet<>(conflictIds), new TreeSet<>());
        }
    }

    /** Notes of claims of other sources whether another had their quotation first. */
    private void requote(Map<String, Boolean> quoted, Touched touched) {
        if (quoted.isEmpty()) {
            return;
        }
        var changed = new ArrayList<StoredAnswer>();
        for (var claim : claims.findAllById(quoted.keySet())) {
            var isRepeated = quoted.getOrDefault(claim.id(), false);
            var old = claim.origin();
            if (old == null || Origins.quoted(old, isRepeated).equals(old)) {
                continue;
            }
            claim.comesFrom(Origins.quoted(old, isRepeated));
            touched.conflictIds.addAll(claim.conflictIds());
            touched.sourceIds.add(claim.sourceId());
            answers.of(claim.seq())
                    .ifPresent(it -> changed.add(
                            StoredAnswer.of(new Numbered(it.claimSeq(), quoted(known.read(it), isRepeated)))));
        }
        answers.change(changed);
        claims.flush();
    }

    /** Notes where a source is now known to have its claims from. */
    private void retrace(Origins origins, Touched touched) {
        touched.sourceIds.add(origins.sourceId());
        answers.change(answers.ofSource(origins.sourceId()).stream()
                .map(it -> StoredAnswer.of(new Numbered(it.claimSeq(), origins.retraced(known.read(it)))))
                .toList());
        claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(origins.sourceId())
                .forEach(it -> {
                    var old = it.origin();
                    if (old != null) {
                        it.comesFrom(origins.retraced(old, it.attribution().isEmpty()));
                    }
                    touched.conflictIds.addAll(it.conflictIds());
                });
        claims.flush();
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

    /** What a source took part in before it was read again or taken back. */
    private record Forgotten(Set<String> questionIds, Set<String> conflictIds) {

        static final Forgotten NOTHING = new Forgotten(Set.of(), Set.of());
    }

    /** What the source answered before no longer counts; its answers are removed. */
    private Forgotten forget(Source source) {
        var old = answers.ofSource(source.id());
        if (old.isEmpty()) {
            return Forgotten.NOTHING;
        }
        var given = old.stream()
                .map(it -> new Numbered(it.claimSeq(), known.read(it)))
                .toList();
        var questionIds = new TreeSet<String>();
        given.forEach(it -> questionIds.add(it.answer().asked().id()));
        var conflictIds = new TreeSet<String>();
        claims.findAllById(given.stream().map(it -> it.answer().claimId()).toList())
                .forEach(it -> {
                    conflictIds.addAll(it.conflictIds());
                    it.isPartOf(Set.of());
                });
        index.remove(given);
        answers.remove(old);
        claims.flush();
        return new Forgotten(questionIds, conflictIds);
    }

    /**
     * Keeps the questions of a source and counts how often they are answered.
     *
     * @param asked which of them the source answered before; their answers are counted anew
     * @return which of the propositions of the source others have stated before
     */
    private Set<String> ask(Source source, List<Answer> fresh, Set<String> asked) {
        var byQuestion = new TreeMap<String, List<Answer>>();
        asked.forEach(it -> byQuestion.put(it, new ArrayList<>()));
        fresh.forEach(it -> byQuestion
                .computeIfAbsent(it.asked().id(), _ -> new ArrayList<>())
                .add(it));
        if (byQuestion.isEmpty()) {
            return Set.of();
        }
        var stored = stored(byQuestion.keySet());
        var counts = new HashMap<String, Answers.Count>();
        if (!asked.isEmpty()) {
            asked.forEach(it -> counts.put(it, Answers.Count.none(it)));
            claims.flush();
            index.countByQuestion(asked).forEach(it -> counts.put(it.questionId(), it));
        }
        var repeated = repeated(
                fresh.stream().filter(it -> stored.containsKey(it.asked().id())).toList());
        var added = new ArrayList<AskedQuestion>();
        var numbers = Numbers.of(source, askedQuestions::lowestSeq);
        byQuestion.forEach((id, given) -> {
            var question = stored.get(id);
            if (question == null) {
                question = new AskedQuestion(given.getLast().asked(), numbers.next());
                added.add(question);
            }
            var count = counts.getOrDefault(id, question.count());
            question.count(given.isEmpty() ? count : count.with(given, repeated));
        });
        askedQuestions.saveAll(added);
        return repeated;
    }

    /** The questions that were asked before; of most sources few were. */
    private Map<String, AskedQuestion> stored(Set<String> questionIds) {
        var known = index.knownQuestions(questionIds);
        return known.isEmpty() ? Map.of() : ContentAddressed.byId(askedQuestions.findAllById(known));
    }

    private Set<String> repeated(List<Answer> fresh) {
        return fresh.isEmpty() ? Set.of() : index.knownPropositions(Said.by(fresh));
    }

    private static Set<String> propositions(Collection<Answer> answers) {
        return answers.stream().map(Answer::proposition).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> questions(Collection<Answer> answers) {
        return answers.stream().map(it -> it.asked().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Conflict> settle(
            Source source, List<Answer> fresh, Set<String> repeated, Touched before, List<Claim> standing, Instant at) {
        var concerned = new TreeMap<String, Set<String>>();
        before.conflictIds.forEach(it -> concerned.put(it, new TreeSet<>()));
        joined(fresh, repeated).forEach(it -> concerned.put(it, new TreeSet<>()));
        var related = new HashMap<String, Set<String>>();
        for (var relation : relations(fresh, before.sourceIds)) {
            var claimIds = related.computeIfAbsent(ConflictFinder.id(relation), _ -> new TreeSet<>());
            claimIds.add(relation.one().claimId());
            claimIds.add(relation.other().claimId());
            var questionIds = concerned.computeIfAbsent(ConflictFinder.id(relation), _ -> new TreeSet<>());
            questionIds.add(relation.one().asked().id());
            questionIds.add(relation.other().asked().id());
        }
        if (concerned.isEmpty()) {
            return List.of();
        }
        var stored = ContentAddressed.byId(conflicts.findAllById(concerned.keySet()));
        stored.forEach((id, conflict) ->
                concerned.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(conflict.questionIds()));
        var parts = new TreeMap<String, Set<String>>();
        for (var id : concerned.keySet()) {
            var claimIds = parts.computeIfAbsent(id, _ -> new TreeSet<>(related.getOrDefault(id, Set.of())));
            var conflict = stored.get(id);
            if (conflict != null) {
                claimIds.addAll(conflict.claimIds());
            }
        }
        var members = members(parts.values(), fresh);
        var now = new HashMap<String, FoundConflict>();
        parts.forEach(
                (id, claimIds) -> finder.find(id, members.around(claimIds)).ifPresent(it -> now.put(id, it)));
        var outcome = new Outcome(moving(standing, stored.values(), now), Numbers.of(source, conflicts::lowestSeq), at);
        concerned.forEach((id, questionIds) -> outcome.settle(stored.get(id), now.get(id), questionIds));
        countConflicts(outcome.disputed);
        claimants.note(outcome.named);
        return outcome.taking;
    }

    /** What becomes of the conflicts that a source may take part in. */
    private final class Outcome {

        private final Map<String, Claim> moving;
        private final Numbers numbers;
        private final Instant at;

        /** The conflicts that stand and are more than apparent. */
        private final List<Conflict> taking = new ArrayList<>();

        /** The questions that gained or lost one of these. */
        private final Set<String> disputed = new TreeSet<>();

        private final List<ClaimantWords.Change> named = new ArrayList<>();

        Outcome(Map<String, Claim> moving, Numbers numbers, Instant at) {
            this.moving = moving;
            this.numbers = numbers;
            this.at = at;
        }

        void settle(@Nullable Conflict known, @Nullable FoundConflict found, Set<String> questionIds) {
            if (found == null) {
                if (known != null) {
                    withdraw(known);
                }
            } else if (known == null) {
                var begun = conflicts.save(new Conflict(found, questionIds, numbers.next(), at));
                stands(begun, Set.of(), Optional.empty(), Set.of());
            } else {
                change(known, found, questionIds);
            }
        }

        private void withdraw(Conflict conflict) {
            move(conflict, Set.copyOf(conflict.claimIds()), Set.of());
            conflict.disputes().ifPresent(disputed::add);
            conflict.withdraw(at);
        }

        private void change(Conflict conflict, FoundConflict found, Set<String> questionIds) {
            var claimsBefore = Set.copyOf(conflict.claimIds());
            var disputedBefore = conflict.disputes();
            var namedBefore = conflict.claimants();
            conflict.update(found, questionIds, at);
            stands(conflict, claimsBefore, disputedBefore, namedBefore);
        }

        private void stands(
                Conflict conflict, Set<String> claimsBefore, Optional<String> disputedBefore, Set<String> namedBefore) {
            named.add(new ClaimantWords.Change(conflict.seq(), namedBefore, conflict.claimants()));
            move(conflict, claimsBefore, Set.copyOf(conflict.claimIds()));
            var disputedNow = conflict.disputes();
            if (!disputedNow.equals(disputedBefore)) {
                disputedBefore.ifPresent(disputed::add);
                disputedNow.ifPresent(disputed::add);
            }
            if (conflict.conflictClass() != ConflictClass.APPARENT) {
                taking.add(conflict);
            }
        }

        /** Notes on claims that they joined or left a conflict. */
        private void move(Conflict conflict, Set<String> before, Set<String> now) {
            var changed = new TreeSet<>(before);
            changed.addAll(now);
            for (var id : changed) {
                var claim = moving.get(id);
                if (claim != null) {
                    var ids = new TreeSet<>(claim.conflictIds());
                    if (now.contains(id) ? ids.add(conflict.id()) : ids.remove(conflict.id())) {
                        claim.isPartOf(ids);
                    }
                }
            }
        }
    }

    /**
     * How the claims of a source stand to all others, and those of other sources whose origin is another one now: what two
     * papers have from one wire is held against each other though both were there before.
     */
    private List<Relation> relations(List<Answer> fresh, Set<String> sourceIds) {
        var relations = new ArrayList<>(finder.relations(fresh, around(fresh)));
        for (var sourceId : sourceIds) {
            var retold = answers.ofSource(sourceId).stream().map(known::read).toList();
            relations.addAll(finder.relations(retold, around(retold)));
        }
        return relations;
    }

    /** The claims that may join or leave a conflict: those of the source, and of others those that were in none or are now. */
    private Map<String, Claim> moving(
            List<Claim> standing, Collection<Conflict> stored, Map<String, FoundConflict> now) {
        var claimIds = new TreeSet<String>();
        var known = new HashMap<String, Conflict>();
        for (var conflict : stored) {
            known.put(conflict.id(), conflict);
            if (!now.containsKey(conflict.id())) {
                claimIds.addAll(conflict.claimIds());
            }
        }
        now.forEach((id, found) -> {
            var conflict = known.get(id);
            var earlier = conflict == null ? Set.<String>of() : Set.copyOf(conflict.claimIds());
            var later = Set.copyOf(found.claimIds());
            later.stream().filter(it -> !earlier.contains(it)).forEach(claimIds::add);
            earlier.stream().filter(it -> !later.contains(it)).forEach(claimIds::add);
        });
        var moving = new HashMap<String, Claim>();
        standing.forEach(it -> moving.put(it.id(), it));
        claimIds.removeAll(moving.keySet());
        if (!claimIds.isEmpty()) {
            claims.findAllById(claimIds).forEach(it -> moving.put(it.id(), it));
        }
        return moving;
    }

    /** The conflicts in which somebody of the same story says what a fresh answer says. */
    private Set<String> joined(List<Answer> fresh, Set<String> repeated) {
        if (repeated.isEmpty()) {
            return Set.of();
        }
        var byProposition = new HashMap<String, Answer>();
        fresh.stream()
                .filter(it -> repeated.contains(it.proposition()))
                .forEach(it -> byProposition.putIfAbsent(it.proposition(), it));
        var ids = new TreeSet<String>();
        known.disputed(Said.by(byProposition.values())).forEach((answer, conflictIds) -> {
            var own = byProposition.get(answer.proposition());
            if (own != null && !own.sourceId().equals(answer.sourceId()) && Story.isOne(own, answer, false)) {
                ids.addAll(List.of(conflictIds.split(" ")));
            }
        });
        return ids;
    }

    /**
     * All that conflicts of these claims may be made of: whoever says the same, and what the same sources answer beside it.
     * How much that is depends on the conflicts, not on the base.
     */
    private Members members(Collection<Set<String>> conflicts, List<Answer> fresh) {
        var claimIds = new TreeSet<String>();
        conflicts.forEach(claimIds::addAll);
        var members = new Members(fresh);
        members.addAll(known.ofClaims(claimIds));
        var said = members.ofClaims(claimIds);
        if (!said.isEmpty()) {
            var propositions = propositions(said);
            members.addAll(known.saying(Said.by(said)));
            var same = members.saying(propositions);
            members.addAll(known.ofSources(
                    questions(same), same.stream().map(Answer::sourceId).collect(Collectors.toSet())));
        }
        return members;
    }

    /** Stored answers that share a key with one of these, the fresh ones included. */
    List<Answer> around(Collection<Answer> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var keys = new TreeSet<String>();
        fresh.forEach(it -> keys.addAll(it.lookupKeys()));
        var around = new LinkedHashMap<String, Answer>();
        fresh.forEach(it -> around.put(it.claimId(), it));
        known.sharing(keys, fresh.iterator().next().publishedAt()).forEach(it -> around.putIfAbsent(it.claimId(), it));
        return List.copyOf(around.values());
    }

    /** Counts the conflicts of questions that gained or lost one. */
    private void countConflicts(Set<String> questionIds) {
        if (questionIds.isEmpty()) {
            return;
        }
        var counts = new HashMap<String, Integer>();
        conflicts
                .countByQuestion(questionIds, ConflictClass.APPARENT)
                .forEach(it -> counts.put(it.questionId(), (int) it.count()));
        askedQuestions.findAllById(questionIds).forEach(it -> it.countConflicts(counts.getOrDefault(it.id(), 0)));
    }
}
