package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers of which conflicts may be made, read at once for all conflicts that a source may take part in. Those of the source
 * itself, not yet stored, belong to them where what they say does.
 */
final class Members {

    private final Map<String, Answer> byClaim = new TreeMap<>();
    private final Map<String, List<Answer>> byProposition = new HashMap<>();
    private final Map<String, List<Answer>> byQuestion = new HashMap<>();

    Members(List<Answer> fresh) {
        addAll(fresh);
    }

    void addAll(Collection<Answer> answers) {
        for (var it : answers) {
            if (byClaim.putIfAbsent(it.claimId(), it) == null) {
                byProposition
                        .computeIfAbsent(it.proposition(), _ -> new ArrayList<>())
                        .add(it);
                byQuestion
                        .computeIfAbsent(it.asked().id(), _ -> new ArrayList<>())
                        .add(it);
            }
        }
    }

    Collection<Answer> saying(Collection<String> propositions) {
        return propositions.stream()
                .flatMap(it -> byProposition.getOrDefault(it, List.of()).stream())
                .toList();
    }

    /** Of these claims those that answer something. */
    Collection<Answer> ofClaims(Set<String> claimIds) {
        return claimIds.stream().map(byClaim::get).filter(Objects::nonNull).toList();
    }

    /** The answers of these claims, whoever says the same, and what the same sources answer to the same questions. */
    Collection<Answer> around(Set<String> claimIds) {
        var around = new TreeMap<String, Answer>();
        ofClaims(claimIds)
                .forEach(it -> byProposition
                        .getOrDefault(it.proposition(), List.of())
                        .forEach(same -> around.put(same.claimId(), same)));
        var questionIds = new HashSet<String>();
        var sourceIds = new HashSet<String>();
        around.values().forEach(it -> {
            questionIds.add(it.asked().id());
            sourceIds.add(it.sourceId());
        });
        for (var question : questionIds) {
            byQuestion.getOrDefault(question, List.of()).stream()
                    .filter(it -> sourceIds.contains(it.sourceId()))
                    .forEach(it -> around.put(it.claimId(), it));
        }
        return around.values();
    }
}
