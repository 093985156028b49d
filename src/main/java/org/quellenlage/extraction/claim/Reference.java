package org.quellenlage.extraction.claim;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Writes out what a word points at, where the article has named it before: "ihn" is "Huber", "seine Partei" is "Hubers Partei",
 * "dort" is "dort (Graz)".
 */
final class Reference {

    private static final Set<String> WHERE =
            Set.of("in", "im", "nach", "aus", "bei", "an", "am", "auf", "über", "um", "vor", "durch", "zu");
    private static final Set<String> TELLING =
            Set.of("zu", "zum", "zur", "über", "für", "gegen", "zwischen", "von", "vom");
    private static final Map<String, String> ALIKE = WordList.rows("like-nouns").stream()
            .collect(Collectors.toUnmodifiableMap(it -> it.get(0), it -> it.get(1), (one, _) -> one));

    private static final int NEAR_WORDS = 40;
    private static final int FARTHEST_WORDS = 150;
    private static final int FARTHEST_MENTION = 25;
    private static final int LONGEST_ATTRIBUTE = 50;

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
            case "ihn", "ihm", "ihnen" -> person(token, clause);
            case "dort" -> place(token);
            default -> isPossessive(token) ? owner(token, clause) : ofWhat(token, clause);
        };
    }

    /**
     * "dieser Vertrag" as the article called it before: "der Vertrag über den Hafen"; null where it never said more than that.
     */
    @Nullable
    String fuller(Phrase subject, Clause clause) {
        var noun = Terms.headAnalysis(subject.head()).lemma();
        var tokens = findings.document().tokens();
        for (var i = subject.first() - 1; i >= 0 && i >= subject.first() - FARTHEST_WORDS; i--) {
            var phrase = findings.syntax().phraseOf(tokens.get(i));
            if (phrase == null || phrase.head() != tokens.get(i) || phrase.isPronoun()) {
                continue;
            }
            var head = Terms.headAnalysis(phrase.head());
            if (!head.lemma().equals(noun) && !head.head().equals(noun)) {
                if (isAlike(head.lemma(), noun)
                        && i >= subject.first() - NEAR_WORDS
                        && Terms.isPlural(phrase)
                        && Terms.isPlural(subject)) {
                    return Terms.lower(subject.nominal().getFirst()) + " "
                            + subject.head().form() + " (" + findings.slice(phrase.nominalSpan()) + ")";
                }
                continue;
            }
            if (Terms.isPlural(phrase) != Terms.isPlural(subject)) {
                continue;
            }
            var told = behind(phrase);
            var compound = !head.lemma().equals(noun);
            if (told == null && !compound) {
                continue;
            }
            var article = GermanLabels.article(subject.agreement() & Agreement.NOMINATIVE);
            return article.isEmpty()
                    ? null
                    : article + " " + (compound ? head.lemma() : subject.head().form() + " " + told);
        }
        return null;
    }

    /** "Truppen" and "Soldaten". */
    private static boolean isAlike(String one, String other) {
        var kind = ALIKE.get(one);
        return kind != null && kind.equals(ALIKE.get(other));
    }

    /** What stands right behind a noun and tells which: "über den Hafen", "des Stadtrats"; null where nothing does. */
    private @Nullable String behind(Phrase noun) {
        var attribute = noun.attribute();
        var clause = findings.syntax().clauseOf(noun.head());
        if (attribute == null && clause != null) {
            for (var next : clause.phrases()) {
                if (next.first() == noun.end() && TELLING.contains(next.preposition(""))) {
                    attribute = next;
                }
            }
        }
        return attribute == null
                        || attribute.isPronoun()
                        || findings.timeOf(attribute.head()) != null
                        || attribute.fullSpan().length() > LONGEST_ATTRIBUTE
                ? null
                : findings.slice(attribute.fullSpan());
    }

    /** "der Beschluss" is "der Beschluss des Stadtrats" where it was called so before. */
    private @Nullable String ofWhat(Token token, Clause clause) {
        var subject = clause.subject();
        if (subject == null
                || subject.head() != token
                || subject.attribute() != null
                || subject.conjunct() != null
                || subject.nominal().size() != 2
                || subject.determiner() == null
                || !isDefinite(subject.determiner())
                || findings.names().entity(subject) != null) {
            return null;
        }
        var noun = token.word().lemma(Pos.NOUN);
        for (var i = clause.index() - 1; i >= 0 && i >= clause.index() - FARTHEST_MENTION; i--) {
            for (var phrase : findings.syntax().clauses().get(i).phrases()) {
                if (phrase.head().word().lemma(Pos.NOUN).equals(noun)) {
                    var attribute = phrase.attribute();
                    return attribute == null || !isTelling(attribute)
                            ? null
                            : findings.slice(token.span()) + " " + findings.slice(attribute.span());
                }
            }
        }
        return null;
    }

    private static boolean isDefinite(Token determiner) {
        return switch (determiner.lower()) {
            case "der", "die", "das" -> true;
            default -> false;
        };
    }

    private static boolean isTelling(Phrase attribute) {
        return attribute.preposition() == null
                && !attribute.isPronoun()
                && attribute.attribute() == null
                && (attribute.determiner() == null
                        || attribute.isDefinite()
                                && !attribute.determiner().lower().startsWith("dies"))
                && attribute.span().length() <= LONGEST_ATTRIBUTE;
    }

    private @Nullable String person(Token token, Clause clause) {
        var phrase = findings.syntax().phraseOf(token);
        var name = phrase == null || phrase.tokens().size() > 1 ? null : named(phrase);
        var subject = clause.subject() == null ? null : findings.names().entity(clause.subject());
        var group = name == null && phrase != null ? pronouns.antecedent(phrase) : null;
        if (group != null && Pronouns.isSomebody(group)) {
            return findings.slice(token.span()) + " (" + group.head().form() + ")";
        }
        if (name == null
                || isNamedIn(clause, name)
                || subject != null && subject.canonical().equals(name.canonical())) {
            return null;
        }
        return name.is(Name.Type.PERSON)
                ? name.canonical()
                : findings.slice(token.span()) + " (" + name.canonical() + ")";
    }

    private @Nullable Name named(Phrase pronoun) {
        var person = pronouns.person(pronoun);
        var antecedent = person == null ? pronouns.antecedent(pronoun) : null;
        return antecedent == null ? person : findings.names().entity(antecedent);
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

    /** "in Graz", "nach Graz": somewhere to be; "von Graz", "Graz gewann" name who acts. */
    private boolean isWhere(Name place) {
        var phrase = findings.syntax().phraseOf(findings.document().tokens().get(place.first()));
        var preposition = phrase == null ? "" : phrase.preposition("");
        return WHERE.contains(preposition) || isOfPlace(place);
    }

    /** "der Stadt Graz", "Österreichs Grenze": a part of what stands somewhere. */
    private boolean isOfPlace(Name place) {
        var first = place.first();
        return first > 0 && findings.document().tokens().get(first - 1).canBe(Pos.NOUN);
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
            if (name != null && name.is(Name.Type.PLACE) && isWhere(name)) {
                return findings.slice(token.span()) + " (" + name.canonical() + ")";
            }
        }
        return null;
    }
}
