package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every answer to one question, gathered into positions: those who say the same stand together. */
@Component
public class AnswersToQuestion {

    private final Answers answers;

    AnswersToQuestion(Answers answers) {
        this.answers = answers;
    }

    /** The positions of a question, those with the most independent origins first. */
    public List<Position> positions(String questionId) {
        var byProposition = new TreeMap<String, List<Answer>>();
        answers.findByQuestionIdInOrderByClaimId(List.of(questionId)).stream()
                .map(StoredAnswer::answer)
                .forEach(it -> byProposition
                        .computeIfAbsent(it.proposition(), _ -> new ArrayList<>())
                        .add(it));
        return byProposition.values().stream()
                .map(ConflictFinder::position)
                .sorted(Comparator.comparing((Position it) -> -it.independentOrigins())
                        .thenComparing(it -> -it.claimIds().size())
                        .thenComparing(Position::propositionId))
                .toList();
    }
}
