package org.quellenlage.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AnswerIndex.Kept;
import org.quellenlage.conflict.AnswerIndex.Marked;
import org.quellenlage.conflict.AnswerIndex.Numbered;
import org.quellenlage.conflict.AnswerIndex.Said;
import org.springframework.stereotype.Component;

/**
 * Reads stored answers. Those of a story are asked for again with each of its articles; what was read last is remembered by
 * its number and a mark made of its words, so that it is never outdated and its words need not be read again to know that.
 */
@Component
class KnownAnswers {

    private static final int REMEMBERED = 8192;

    private final AnswerIndex index;
    private final Map<Marked, Answer> remembered = Recent.things(REMEMBERED);

    KnownAnswers(AnswerIndex index) {
        this.index = index;
    }

    /** Those that share one of these keys and may be of the time of a source. */
    List<Answer> sharing(Collection<String> lookupKeys, @Nullable Instant publishedAt) {
        var keys = new HashSet<>(lookupKeys);
        return read(index.marked(index.find(new TreeSet<>(keys), publishedAt))).stream()
                .filter(it -> it.lookupKeys().stream().anyMatch(keys::contains))
                .toList();
    }

    List<Answer> ofClaims(Collection<String> claimIds) {
        return read(index.ofClaims(claimIds));
    }

    List<Answer> ofQuestion(String questionId) {
        return read(index.ofQuestion(questionId));
    }

    List<Answer> saying(Collection<Said> said) {
        return read(index.saying(said));
    }

    /** What these sources answer to these questions. */
    List<Answer> ofSources(Set<String> questionIds, Collection<String> sourceIds) {
        return read(index.ofSources(sourceIds)).stream()
                .filter(it -> questionIds.contains(it.asked().id()))
                .toList();
    }

    /** Those who say one of these and are part of conflicts, with the ids of these. */
    Map<Answer, String> disputed(Collection<Said> said) {
        var conflictIds = new HashMap<Long, String>();
        var marked = new ArrayList<Marked>();
        for (var it : index.disputed(said)) {
            conflictIds.put(it.answer().claimSeq(), it.conflictIds());
            marked.add(it.answer());
        }
        var found = new LinkedHashMap<Answer, String>();
        numbered(marked).forEach(it -> found.put(it.answer(), conflictIds.getOrDefault(it.claimSeq(), "")));
        return found;
    }

    private List<Answer> read(List<Marked> answers) {
        return numbered(answers).stream()
                .map(Numbered::answer)
                .sorted(Comparator.comparing(Answer::claimId))
                .toList();
    }

    private List<Numbered> numbered(List<Marked> answers) {
        var read = new ArrayList<Numbered>();
        var unknown = new ArrayList<Long>();
        for (var it : answers) {
            var known = remembered.get(it);
            if (known == null) {
                unknown.add(it.claimSeq());
            } else {
                read.add(new Numbered(it.claimSeq(), known));
            }
        }
        for (var it : index.contents(unknown)) {
            read.add(new Numbered(it.answer().claimSeq(), read(it)));
        }
        return read;
    }

    /** Remembers an answer just given, so that it need not be read from its words when the next report comes. */
    void keep(StoredAnswer stored, Answer answer) {
        remembered.put(stored.marked(), answer);
    }

    Answer read(StoredAnswer stored) {
        return read(new Kept(stored.marked(), stored.content()));
    }

    private Answer read(Kept kept) {
        var known = remembered.get(kept.answer());
        if (known == null) {
            known = Json.parse(kept.content(), Answer.class); // outside the lock: nobody waits for it
            var before = remembered.putIfAbsent(kept.answer(), known);
            known = before == null ? known : before;
        }
        return known;
    }
}
