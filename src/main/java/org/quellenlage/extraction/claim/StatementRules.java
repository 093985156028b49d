package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.grammar.VerbGroup;

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

    /** "Niemand wurde verletzt", "Keiner der Insassen kam ums Leben": how many is told, and nobody is missing. */
    private static boolean happenedToNobody(Assertion assertion) {
        var verb = assertion.verb();
        return verb != null
                && Pronouns.isNobody(assertion.subjectPhrase())
                && (verb.voice() == VerbGroup.Voice.PASSIVE
                        || !assertion.predicate().equals(verb.lemma()));
    }

    /** A place, a date or somebody with a name: the rest can be checked though the subject stays open. */
    private static boolean namesAnything(Assertion assertion) {
        return assertion.place() != null
                || assertion.time() != null
                || !assertion.participants().isEmpty()
                || assertion.object() != null;
    }

    static @Nullable Draft of(Assertion assertion) {
        var object = assertion.objectPhrase();
        if (EMPTY_VERBS.contains(assertion.verbLemma())
                && object == null
                && assertion.clause().phrases().size() < 2) {
            return null;
        }
        if (object != null && object.tokens().size() == 1 && object.head().is("es")) {
            return null;
        }
        if (assertion.subjectPhrase() == null
                && assertion.objectPhrase() == null
                && !assertion.isAttributed()
                && !Impersonal.tellsAnything(assertion)) {
            return null;
        }
        if (!assertion.isAttributed()
                && assertion.subject() == null
                && !Impersonal.is(assertion)
                && !happenedToNobody(assertion)
                && !namesAnything(assertion)) {
            return null;
        }
        return new Draft(ClaimKind.STATEMENT, assertion.isAttributed() ? SAID : PLAIN, assertion);
    }
}
