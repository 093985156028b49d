package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.WordList;

/** Who vouches for an assertion: the speech it stands in, else a verb that says or judges, else the evidence it is told by. */
final class Vouching {

    static final Set<String> JUDGING = EventRules.reportingVerbs(
            Set.of("sehen", "halten", "werten", "betrachten", "einstufen", "nachvollziehen", "berufen"));

    private static final Set<String> CONTENT_FRAMES = Set.of("clause", "inf", "quote", "sich");

    /** Verbs that say something only with a clause, an infinitive or a quotation. */
    private static final Set<String> CONTENT_NEEDED = withContentOnly();

    private final Findings findings;
    private final Terms terms;
    private final Attributions attributions;

    Vouching(Findings findings, Terms terms, Attributions attributions) {
        this.findings = findings;
        this.terms = terms;
        this.attributions = attributions;
    }

    /**
     * The chain of the speech the clause stands in; where there is none and the verb itself says that its subject said or
     * judged something ("wies die Vorwürfe zurück", "sieht eine Verletzung"), the subject; of "Berichte aus X deuten darauf
     * hin, dass" X.
     */
    List<Attribution> attribution(Clause clause, VerbGroup verb, String predicate, @Nullable Phrase subject) {
        var chain = attributions.of(verb.main());
        if (!chain.isEmpty()) {
            return chain;
        }
        var evidence = evidence(clause);
        if (!evidence.isEmpty()) {
            return evidence;
        }
        if (Asserting.isFirstPerson(clause) || Asserting.namesSpeaker(clause)) {
            return neighbours(clause.sentence());
        }
        if (subject == null
                || !clause.negations().isEmpty() && predicate.equals(verb.lemma())
                || verb.voice() != VerbGroup.Voice.ACTIVE
                || !JUDGING.contains(verb.lemma()) && !JUDGING.contains(predicate)
                || EventRules.isLegalAct(predicate)) {
            return chain;
        }
        if (verb.lemma().equals("bestehen") && clause.prepositional("auf") == null
                || verb.lemma().equals("sehen") && !isJudgement(clause, verb)
                || verb.lemma().equals("vorgeben")) {
            return chain; // "gab die Ziele vor": set, not pretended
        }
        if ((CONTENT_NEEDED.contains(verb.lemma()) || verb.lemma().equals("anführen"))
                && subject.first() < verb.main().index()
                && !hasContent(clause)) {
            return chain; // "machte alles klar", "hat sich zu diesem Schritt entschlossen": done, not said
        }
        if (isOfSomebody(verb.lemma(), nearestObject(clause, verb))) {
            return chain;
        }
        var person = subject.isPronoun() ? terms.person(subject) : null;
        var claimant = person == null ? findings.names().claimant(subject) : person.claimant();
        if (clause.object() == null && clause.phrases().size() < 2 || person == null && !maySpeak(subject, claimant)) {
            return chain;
        }
        var own = new ArrayList<Attribution>();
        own.add(reported(claimant, verb, subject));
        for (var phrase : clause.phrases()) {
            if (isMouthpiece(phrase)) {
                own.add(reported(findings.names().claimant(phrase), verb, phrase));
            }
        }
        return own;
    }

    private boolean hasContent(Clause clause) {
        return findings.syntax().childrenOf(clause).stream()
                .anyMatch(it -> it.kind() != Clause.Kind.RELATIVE && it.kind() != Clause.Kind.CONDITIONAL);
    }

    private static Set<String> withContentOnly() {
        var verbs = new java.util.HashSet<String>();
        for (var row : WordList.rows("reporting-verbs")) {
            if (row.size() > 2 && CONTENT_FRAMES.containsAll(Set.of(row.get(2).split(" ")))) {
                verbs.add(row.getFirst().replace("|", ""));
            }
        }
        return Set.copyOf(verbs);
    }

    /** The first object behind the verb, else the only one. */
    private static @Nullable Phrase nearestObject(Clause clause, VerbGroup verb) {
        for (var phrase : clause.phrases()) {
            if (phrase.first() > verb.main().index()
                    && phrase.preposition() == null
                    && phrase != clause.subject()
                    && phrase.canBe(Agreement.ACCUSATIVE)) {
                return phrase;
            }
        }
        return clause.object();
    }

    /** "begrüßte den Gast": the guest was met, no plan welcomed. */
    private boolean isOfSomebody(String verb, @Nullable Phrase object) {
        if (object == null || !verb.equals("begrüßen") && !verb.equals("verabschieden") && !verb.equals("empfangen")) {
            return false;
        }
        var noun = Terms.headAnalysis(object.head());
        var name = terms.entity(object);
        return name != null && name.is(Name.Type.PERSON) || SpeakingNouns.namesPeople(noun);
    }

    /** "sieht in dem Plan einen Fehler", "sieht eine Verletzung": but "hat die Rote Karte gesehen". */
    private static boolean isJudgement(Clause clause, VerbGroup verb) {
        if (verb.tense() != VerbGroup.Tense.PRESENT) {
            return false;
        }
        var object = clause.object();
        var head = object == null ? "" : object.head().word().lemma(Pos.NOUN);
        var abstraction =
                head.endsWith("ung") || head.endsWith("heit") || head.endsWith("keit") || head.endsWith("ion");
        return abstraction
                || clause.prepositional("in") != null
                || clause.tokens().stream().anyMatch(it -> it.is("darin") || it.is("als") || it.is("hierin"));
    }

    /** "Wir sind bereit" between sentences of one speaker, its marks lost: that speaker. */
    private List<Attribution> neighbours(Sentence sentence) {
        var sentences = findings.document().sentences();
        for (var i : new int[] {sentence.index(), sentence.index() - 1, sentence.index() + 1}) {
            if (i >= 0 && i < sentences.size() && sentences.get(i).block() == sentence.block()) {
                for (var token : sentences.get(i).tokens()) {
                    var chain = token.isWord() ? attributions.of(token) : List.<Attribution>of();
                    if (!chain.isEmpty()) {
                        return chain;
                    }
                }
            }
        }
        return List.of();
    }

    private static Attribution reported(Claimant claimant, VerbGroup verb, Phrase words) {
        return new Attribution(
                claimant,
                verb.lemma(),
                SpeechType.REPORTED,
                words.nominalSpan(),
                verb.main().span());
    }

    /** "durch ihren Sprecher Max Berg": who speaks for the subject. */
    private boolean isMouthpiece(Phrase phrase) {
        var by = phrase.preposition("");
        var determiner = phrase.determiner();
        if (!by.equals("durch") && !by.equals("über")
                || determiner == null
                || !determiner.word().has(Pos.DET, Analysis.Kind.POSSESSIVE)) {
            return false;
        }
        var entity = terms.entity(phrase);
        return entity != null && entity.is(Name.Type.PERSON);
    }

    /** Who stands behind the evidence that a "dass"-clause is told by. */
    private List<Attribution> evidence(Clause clause) {
        var governing = findings.syntax().parentOf(clause);
        if (governing == null
                || governing.verb() == null
                || !clause.isIntroducedBy("dass")
                || !Frames.EVIDENTIAL.contains(governing.verb().lemma())) {
            return List.of();
        }
        var chain = new ArrayList<Attribution>();
        for (var phrase : governing.phrases()) {
            for (var it = phrase; it != null; it = it.attribute()) {
                if ((it.preposition("").equals("von") || it.preposition("").equals("aus"))
                        && maySpeak(it, findings.names().claimant(it))) {
                    chain.add(reported(findings.names().claimant(it), governing.verb(), it));
                }
            }
        }
        return chain;
    }

    /** People, bodies and groups speak; things do not. */
    private boolean maySpeak(Phrase subject, Claimant claimant) {
        var head = Terms.headAnalysis(subject.head());
        return switch (claimant.kind()) {
            case PERSON, OFFICE, STATE_BODY, MEDIA, AGENCY -> true;
            case ORGANISATION, GROUP, ANONYMOUS -> terms.entity(subject) != null || SpeakingNouns.namesPeople(head);
        };
    }
}
