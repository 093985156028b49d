package org.quellenlage.conflict;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads stored answers. Those of a story are read again with each of its articles; what was read last is remembered by its
 * very words, so that it is never outdated.
 */
@Component
class KnownAnswers {

    private static final int REMEMBERED = 4096;

    private final Answers answers;
    private final AnswerIndex index;
    private final Map<String, Answer> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
                    return size() > REMEMBERED;
                }
            });

    KnownAnswers(Answers answers, AnswerIndex index) {
        this.answers = answers;
        this.index = index;
    }

    /** Those that share one of these keys and may be of the time of a source. */
    List<Answer> sharing(Collection<String> lookupKeys, @Nullable Instant publishedAt) {
        return read(index.contents(index.find(lookupKeys, publishedAt)));
    }

    List<Answer> ofClaims(Collection<String> claimIds) {
        return read(index.contentsOfClaims(claimIds));
    }

    List<Answer> ofQuestion(String questionId) {
        return read(answers.contentsByQuestion(List.of(questionId)));
    }

    List<Answer> ofPropositions(Collection<String> questionIds, Collection<String> propositionIds) {
        return read(index.contentsByProposition(questionIds, propositionIds));
    }

    List<Answer> ofSources(Collection<String> questionIds, Collection<String> sourceIds) {
        return read(index.contentsBySource(questionIds, sourceIds));
    }

    private List<Answer> read(List<String> contents) {
        return contents.stream()
                .map(this::read)
                .sorted(Comparator.comparing(Answer::claimId))
                .toList();
    }

    /** Remembers an answer just given, so that it need not be read from its words when the next report comes. */
    void keep(String content, Answer answer) {
        remembered.put(content, answer);
    }

    Answer read(String content) {
        return remembered.computeIfAbsent(content, it -> Json.parse(it, Answer.class));
    }
}
