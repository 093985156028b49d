package org.quellenlage.extraction.claim;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Writes out what a word points at, where the article has named it before: "ihn" is "Huber", "seine Partei" is "Hubers Partei",
 * "dort" is "dort (Graz)".
 */
final class Reference {

    private final Findings findings;
    private final Pronouns pronouns;

    Reference(Findings findings) {
        this.findings = findings;
        this.pronouns = new Pronouns(findings);
    }

    /** What to write for a word; null where it can stand. */
    @Nullable
    String of(Token token, Clause clause) {
        return switch (token.lower()) {
            case "ihn", "ihm" -> person(token, clause);
            case "dort" -> place(token);
            default -> isPossessive(token) ? owner(token, clause) : null;
        };
    }

    private @Nullable String person(Token token, Clause clause) {
        var phrase = findings.syntax().phraseOf(token);
        var name = phrase == null || phrase.tokens().size() > 1 ? null : pronouns.person(phrase);
        var subject = clause.subject() == null ? null : findings.names().entity(clause.subject());
        return name == null
                        || !name.is(Name.Type.PERSON)
                        || isNamedIn(clause, name)
                        || subject != null && subject.canonical().equals(name.canonical())
                ? null
                : name.canonical();
    }

    private static boolean isPossessive(Token token) {
        return token.word().has(Pos.DET, Kind.POSSESSIVE)
                && (token.lower().startsWith("sein") || token.lower().startsWith("ihr"));
    }

    /** Of the subject alone: elsewhere the subject may be the owner. */
    private @Nullable String owner(Token token, Clause clause) {
        var subject = clause.subject();
        if (subject == null
                || subject.determiner() != token
                || clause.tokens().getFirst() != subject.tokens().getFirst()) {
            return null;
        }
        var name = pronouns.owner(token);
        return name == null || isNamedIn(clause, name) ? null : genitive(name.canonical());
    }

    private static String genitive(String name) {
        var last = name.charAt(name.length() - 1);
        return last == 's' || last == 'x' || last == 'z' || last == 'ß' ? name + "’" : name + "s";
    }

    private boolean isNamedIn(Clause clause, Name name) {
        return clause.tokens().stream()
                .map(findings.names()::at)
                .anyMatch(it -> it != null && it.canonical().equals(name.canonical()));
    }

    /** The place named last, in the sentence or the one before. */
    private @Nullable String place(Token token) {
        var sentence = findings.document().sentenceOf(token).index();
        var from = findings.document()
                .sentences()
                .get(Math.max(0, sentence - 1))
                .first()
                .index();
        for (var i = token.index() - 1; i >= from; i--) {
            var name = findings.names().at(findings.document().tokens().get(i));
            if (name != null && name.is(Name.Type.PLACE)) {
                return findings.slice(token.span()) + " (" + name.canonical() + ")";
            }
        }
        return null;
    }
}
