package org.quellenlage.extraction.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/** Whether a relative clause tells something of its own or only which of several things is meant. */
final class RelativeClauses {

    private static final Set<String> TIMES = WordList.words("steps-of-time");

    private static final int SHORTEST_SUPERLATIVE = 5;

    private final Findings findings;
    private final Terms terms;

    RelativeClauses(Findings findings, Terms terms) {
        this.findings = findings;
        this.terms = terms;
    }

    /** A relative clause tells something of its own where its noun is definite and it is no part of a quotation. */
    boolean isWorthTelling(Clause clause, VerbGroup verb) {
        var antecedent = clause.antecedent();
        if (antecedent == null
                || antecedent.isPronoun()
                || !agreesInNumber(antecedent, clause, verb)
                || !isUnderRule(clause) && isRestrictive(antecedent, clause) && !isDatedDeed(antecedent, clause, verb)
                || findings.timeOf(antecedent.head()) != null
                || isTime(antecedent)) {
            return false;
        }
        var speeches = findings.speechesOf(verb.main());
        return speeches.isEmpty() || speeches.getLast().type() != SpeechType.DIRECT;
    }

    /** "Die Milizen, die 1999 das Land verwüsteten, …": which, and what they did when. */
    private boolean isDatedDeed(Phrase antecedent, Clause clause, VerbGroup verb) {
        return verb.isPast()
                && verb.modal() == null
                && (antecedent.determiner() == null || antecedent.isDefinite())
                && !isOnlyOne(antecedent)
                && findings.times(clause.tokens()).stream().anyMatch(it -> it.isDate() && it.earliest() != null);
    }

    /** "Graz, wo der Rat tagt": the noun right before it; null where none stands there, as in "er fragte, wo der Rat tagt". */
    @Nullable
    Phrase placeOf(Clause clause) {
        var comma = clause.tokens().getFirst().index() - 1;
        var tokens = findings.document().tokens();
        if (comma < 1 || !clause.isIntroducedBy("wo") || tokens.get(comma).isWord()) {
            return null;
        }
        var place = findings.syntax().phraseOf(tokens.get(comma - 1));
        return place == null
                        || place.isPronoun()
                        || place.end() != comma
                        || findings.timeOf(place.head()) != null
                        || isTime(place)
                ? null
                : place;
    }

    /** ", die … hätten": a single person is not what a plural verb tells of. */
    private boolean agreesInNumber(Phrase antecedent, Clause clause, VerbGroup verb) {
        var subject = clause.subject();
        var finite = verb.finite();
        if (finite == null
                || subject == null
                || subject.head() != clause.introducer()
                || antecedent.conjunct() != null) {
            return true;
        }
        var name = findings.names().entity(antecedent);
        var single =
                Agreement.only(antecedent.agreement(), Agreement.SINGULAR) || name != null && name.is(Name.Type.PERSON);
        return !single || VerbForms.has(finite.word().forms(), VerbForms.THIRD_PERSON & VerbForms.SINGULAR);
    }

    /** "Vereinbarungen, nach denen Betriebe haften": what they stipulate. */
    private static boolean isUnderRule(Clause clause) {
        return switch (clause.tokens().getFirst().lower()) {
            case "nach", "laut", "gemäß", "wonach" -> true;
            default -> false;
        };
    }

    /** "Kinder, die fliehen", "eine der Taten, die …": the clause only tells which of them are meant. */
    private boolean isRestrictive(Phrase antecedent, Clause clause) {
        var bare = antecedent.determiner() == null
                && Terms.isPlural(antecedent)
                && terms.entity(antecedent) == null
                && antecedent.attribute() == null
                && antecedent.nominal().size() == 1;
        var before = antecedent.first() - 1;
        return bare
                || isOnlyOne(antecedent)
                || isOpenGroup(antecedent, clause)
                        && !(isSingle(antecedent) && (isTellable(antecedent, clause) || tellsOfOthers(clause)))
                || before >= 0
                        && antecedent.canBe(Agreement.GENITIVE)
                        && Terms.isPlural(antecedent)
                        && switch (findings.document().tokens().get(before).lower()) {
                            case "eine", "einer", "eines", "einen", "einem" -> true;
                            default -> false;
                        };
    }

    /** "der erste Trainer, der …", "das größte Schiff, das …": among those of which the clause tells. */
    private boolean isOnlyOne(Phrase antecedent) {
        return terms.entity(antecedent) == null
                && antecedent.nominal().stream()
                        .anyMatch(it -> it != antecedent.head()
                                && !it.isCapitalised()
                                && (it.lower().startsWith("einzig") || it.canBe(Pos.ADJ) && isSuperlative(it.form())));
    }

    /** "größte", "ersten". */
    private static boolean isSuperlative(String form) {
        var last = form.length() - 1;
        var bare = last > 0 && "nrs".indexOf(form.charAt(last)) >= 0 ? last : form.length();
        return bare >= SHORTEST_SUPERLATIVE && form.startsWith("ste", bare - 3);
    }

    /** "die Kinder, die fliehen", "eine Anlage, die kühlt", "Wasser, das fließt": nothing else tells which is meant. */
    private boolean isOpenGroup(Phrase antecedent, Clause clause) {
        if (terms.entity(antecedent) != null || antecedent.attribute() != null) {
            return false;
        }
        var determiner = antecedent.determiner();
        if (determiner == null) {
            return true;
        }
        var form = determiner.lower();
        return form.startsWith("ein")
                || form.startsWith("kein")
                || form.startsWith("jede")
                || form.startsWith("jene")
                || form.startsWith("derjen")
                || form.startsWith("diejen")
                || form.startsWith("alle")
                || form.startsWith("solche")
                || (Terms.isPlural(antecedent) || isAnybody(antecedent) && !isTellable(antecedent, clause))
                        && !determiner.word().has(Pos.DET, Analysis.Kind.POSSESSIVE)
                        && !form.startsWith("dies");
    }

    /** "ein Gesetz": one thing that was not spoken of before. */
    private static boolean isSingle(@Nullable Phrase antecedent) {
        var determiner = antecedent == null ? null : antecedent.determiner();
        return antecedent != null
                && determiner != null
                && determiner.lower().startsWith("ein")
                && !Terms.isPlural(antecedent);
    }

    /** "ein neues Gesetz, das …", "…, das die Stadt Graz im Mai veröffentlichte": it can be told from others. */
    private boolean isTellable(Phrase antecedent, Clause clause) {
        return antecedent.nominal().size() > 2
                || findings.hasNumber(clause.tokens())
                || !findings.times(clause.tokens()).isEmpty()
                || clause.tokens().stream().anyMatch(it -> findings.names().at(it) != null);
    }

    /** "ein Anschlag, bei dem zwölf Menschen starben": what happened to others there tells more than which it was. */
    private boolean tellsOfOthers(Clause clause) {
        var subject = clause.subject();
        var pronoun = clause.phrases().isEmpty() ? null : clause.phrases().getFirst();
        return pronoun != null
                && pronoun.preposition() != null
                && clause.verb() != null
                && clause.verb().modal() == null
                && subject != null
                && subject != pronoun
                && !subject.isPronoun()
                && subject.nominal().stream().anyMatch(it -> findings.numberOf(it) != null);
    }

    /** "der Mitarbeiter": somebody without a name. */
    private static boolean isAnybody(Phrase antecedent) {
        var noun = Terms.headAnalysis(antecedent.head());
        return antecedent.nominal().size() == 2 && SpeakingNouns.namesPeople(noun.lemma());
    }

    /** "das Jahr, in dem er kam": the clause only tells which. */
    private static boolean isTime(Phrase antecedent) {
        return TIMES.contains(antecedent.head().word().lemma(Pos.NOUN));
    }

    /** "Graz, das an der Mur liegt": the name is understood without it. */
    boolean tellsOfName(Clause relative, VerbGroup verb) {
        var antecedent = relative.antecedent();
        return antecedent != null && terms.entity(antecedent) != null && isWorthTelling(relative, verb);
    }

    boolean isPartOf(@Nullable Phrase antecedent, Clause clause) {
        return antecedent != null && findings.syntax().clauseOf(antecedent.head()) == clause;
    }
}
