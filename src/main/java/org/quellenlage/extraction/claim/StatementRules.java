package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;

/** Every other assertion worth checking: a subject that can be named and a predicate that can be true or false. */
final class StatementRules {

    static final ClaimRule SAID = rule("statement/attributed")
            .finds("Die Ministerin sagte, das Land brauche neue Lehrer.")
            .ignores("Die Ministerin sagte nichts.");
    static final ClaimRule PLAIN = rule("statement/plain")
            .finds("Das Unternehmen gehört einem schwedischen Konzern.")
            .ignores("Es ist schön.");

    private static final Set<String> EMPTY_VERBS = Set.of("erfolgen", "geschehen", "passieren", "vorkommen");

    private StatementRules() {}

    static List<ClaimRule> all() {
        return List.of(SAID, PLAIN);
    }

    static @Nullable Draft of(Assertion assertion) {
        var object = assertion.objectPhrase();
        if (EMPTY_VERBS.contains(assertion.verbLemma()) && object == null) {
            return null;
        }
        if (object != null && object.tokens().size() == 1 && object.head().is("es")) {
            return null;
        }
        if (assertion.subjectPhrase() == null && assertion.objectPhrase() == null && !assertion.isAttributed()) {
            return null;
        }
        return new Draft(ClaimKind.STATEMENT, assertion.isAttributed() ? SAID : PLAIN, assertion);
    }
}
