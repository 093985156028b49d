package org.quellenlage.extraction.claim;

import java.util.List;

/**
 * A way to get from words to a claim, with its proof: sentences in which the rule finds something and near misses in which it
 * must not. Both are run against the engine by the tests.
 *
 * @param id stable name, stored with every claim
 */
public record ClaimRule(String id, List<String> finds, List<String> ignores) {

    public ClaimRule {
        finds = List.copyOf(finds);
        ignores = List.copyOf(ignores);
    }

    static ClaimRule rule(String id) {
        return new ClaimRule(id, List.of(), List.of());
    }

    ClaimRule finds(String... sentences) {
        return new ClaimRule(id, List.of(sentences), ignores);
    }

    ClaimRule ignores(String... sentences) {
        return new ClaimRule(id, finds, List.of(sentences));
    }
}
