package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Answers by what they may meet in, and by who gives them. Answers can be added; none is looked at twice for it. */
final class Meeting {

    /** The same claimant in the same source, on the same question. */
    private record Voice(String sourceId, String questionId, String claimant) {

        static Voice of(Answer answer) {
            return new Voice(answer.sourceId(), answer.asked().id(), answer.claimant());
        }
    }

    private final Predicate<String> wanted;
    private final Map<String, List<Answer>> byKey = new HashMap<>();
    private final Map<Voice, List<Answer>> byVoice = new HashMap<>();

    /** Of all that is added. */
    Meeting() {
        this(_ -> true);
    }

    private Meeting(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Of these answers with all that is added: nobody asks who else meets. A source is held against hundreds of answers, each
     * with dozens of keys, few of which it has itself.
     */
    static Meeting with(Collection<Answer> fresh) {
        var keys = new HashSet<String>();
        fresh.forEach(it -> keys.addAll(it.lookupKeys()));
        return new Meeting(keys::contains);
    }

    void addAll(Collection<Answer> answers) {
        for (var answer : answers) {
            for (var key : answer.lookupKeys()) {
                if (wanted.test(key)) {
                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(answer);
                }
            }
            if (answer.question() != null) {
                byVoice.computeIfAbsent(Voice.of(answer), _ -> new ArrayList<>())
                        .add(answer);
            }
        }
    }

    /** Whether the claimant of an answer has spoken on its question in its source. */
    boolean knowsVoiceOf(Answer answer) {
        return byVoice.containsKey(Voice.of(answer));
    }

    /** Those that share a key with an answer, each once; itself is among them. */
    Collection<Answer> around(Answer answer) {
        var around = new LinkedHashMap<String, Answer>();
        for (var key : answer.lookupKeys()) {
            for (var it : byKey.getOrDefault(key, List.of())) {
                around.put(it.claimId(), it);
            }
        }
        return around.values();
    }

    /**
     * Whether a difference of numbers is explained by what else the two sources say on the same question: where they agree on
     * one number, the others are of parts that the words do not tell apart; where one voice gives several, only its greatest
     * can be the whole.
     *
     * @param asker the answer of the two around which others are looked at
     */
    boolean settles(Relation relation, Answer asker) {
        var one = relation.one();
        var other = relation.other();
        var first = one.interval();
        var second = other.interval();
        if (first == null || second == null || first.sameAs(second)) {
            return false; // of one number it is something else in which they differ
        }
        var beside = beside(one, asker);
        var besideOther = beside(other, asker);
        return !isGreatest(one, beside)
                || !isGreatest(other, besideOther)
                || (!one.sourceId().equals(other.sourceId())
                        && beside.stream().anyMatch(it -> besideOther.stream().anyMatch(also -> agrees(it, also))));
    }

    /** What the voice of an answer says, itself included. */
    private List<Answer> beside(Answer answer, Answer asker) {
        var voice = byVoice.getOrDefault(Voice.of(answer), List.of());
        return voice.size() == 1
                ? voice
                : voice.stream()
                        .filter(it -> !Collections.disjoint(it.lookupKeys(), asker.lookupKeys()))
                        .filter(it -> it.gist().scope().meets(answer.gist().scope()))
                        .toList();
    }

    private static boolean isGreatest(Answer answer, List<Answer> beside) {
        var interval = answer.interval();
        if (interval == null) {
            return true;
        }
        for (var it : beside) {
            var another = it.interval();
            if (another != null && another.middle().compareTo(interval.middle()) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(Answer one, Answer other) {
        var first = one.interval();
        var second = other.interval();
        return first != null && second != null && first.sameAs(second);
    }
}
