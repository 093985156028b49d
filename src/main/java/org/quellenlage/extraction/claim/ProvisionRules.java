package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimProvision;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Block;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.WordList;

/**
 * What laws, treaties, contracts and judgments stipulate: the content of a verb of stipulating whose subject is an
 * instrument, a clause that stands under "gemäß Artikel 7", or a quotation that an article introduces.
 */
final class ProvisionRules {

    static final ClaimRule STIPULATED = rule("provision/stipulated")
            .finds(
                    "Das Gesetz sieht eine Frist für Anträge vor.",
                    "Der Vertrag verpflichtet beide Staaten, Daten auszutauschen.")
            .ignores("Der Vertrag liegt auf dem Tisch.", "Der Minister sieht eine Lösung.");
    static final ClaimRule REFERRED = rule("provision/referred")
            .finds("Gemäß Artikel 9 des Vertrages endet die Frist nach einem Beschluss.")
            .ignores("Der Artikel endet mit einer Frage.");
    static final ClaimRule WHEREBY = rule("provision/whereby")
            .finds("Das Gesetz enthält eine Klausel, nach der Betriebe Daten melden müssen.")
            .ignores("Er nannte den Tag, nach dem er verreist.");
    static final ClaimRule MAIN_POINT = rule("provision/main-point")
            .finds("Der wichtigste Punkt des Vertrages ist die gegenseitige Hilfe der Staaten.")
            .ignores("Der wichtigste Punkt der Debatte ist die Hilfe der Staaten.");
    static final ClaimRule QUOTED = rule("provision/quoted")
            .finds("Artikel 3 des Vertrages lautet:\n„Die Parteien leisten einander ohne Verzug Hilfe.“")
            .ignores("Der Minister sagte:\n„Die Parteien leisten einander ohne Verzug Hilfe.“");

    private static final Set<String> INSTRUMENTS = WordList.words("instruments");
    private static final Set<String> STIPULATING = WordList.words("stipulation-verbs");
    static final ClaimRule RULED = rule("provision/ruled")
            .finds("Nach dem Gesetz müssen Betriebe ihre Daten melden.")
            .ignores("Nach Angaben des Ministers müssen Betriebe ihre Daten melden.");

    private static final Set<String> DEONTIC = Set.of("müssen", "dürfen", "sollen");
    private static final Set<String> COURTS =
            Set.of("Gericht", "Gerichtshof", "Richter", "Richterin", "Kammer", "Senat", "Verfassungsgericht");
    private static final Set<String> POINTERS = Set.of("demnach", "demzufolge", "danach", "hiernach", "damit");
    private static final Set<String> POINTS = Set.of(
            "Punkt",
            "Bestimmung",
            "Klausel",
            "Regelung",
            "Kern",
            "Kernpunkt",
            "Inhalt",
            "Passus",
            "Vorschrift",
            "Bedingung");

    private final Findings findings;
    private final Terms terms;
    private final Assertions assertions;

    ProvisionRules(Findings findings, Terms terms, Assertions assertions) {
        this.findings = findings;
        this.terms = terms;
        this.assertions = assertions;
    }

    static List<ClaimRule> all() {
        return List.of(STIPULATED, REFERRED, WHEREBY, MAIN_POINT, QUOTED, RULED);
    }

    /** What a clause says of a provision, with the clauses that are thereby told; null where it says nothing of one. */
    record Found(List<Draft> drafts, List<Clause> told) {}

    @Nullable
    Found of(Assertion assertion) {
        var quoted = quoted(assertion);
        if (quoted != null) {
            return new Found(List.of(quoted), List.of());
        }
        var stipulated = stipulated(assertion);
        if (stipulated != null) {
            return stipulated;
        }
        var point = mainPoint(assertion);
        if (point != null) {
            return new Found(List.of(point), List.of());
        }
        var whereby = whereby(assertion);
        if (whereby != null) {
            return new Found(List.of(whereby), List.of());
        }
        var ruled = ruled(assertion);
        if (ruled != null) {
            return new Found(List.of(ruled), List.of());
        }
        var referred = referred(assertion);
        return referred == null ? null : new Found(List.of(referred), List.of());
    }

    private @Nullable Found stipulated(Assertion assertion) {
        if (!STIPULATING.contains(assertion.verbLemma()) || assertion.isNegated() && assertion.objectPhrase() == null) {
            return null;
        }
        var instrument = terms.meant(assertion.subjectPhrase());
        var foresees =
                assertion.verbLemma().equals("vorsehen") && (instrument == null || terms.entity(instrument) == null);
        if (!foresees && !isInstrument(instrument)) {
            return null;
        }
        var drafts = new ArrayList<Draft>();
        var told = new ArrayList<Clause>();
        for (var child : findings.syntax().childrenOf(assertion.clause())) {
            if (isContent(child)) {
                collect(assertion, child, drafts, told);
            }
        }
        if (drafts.isEmpty()) {
            if (assertion.objectPhrase() == null && assertion.clause().kind() != Clause.Kind.RELATIVE) {
                return null;
            }
            if (isInstrument(assertion.objectPhrase()) && hasRelative(assertion)) {
                return new Found(List.of(), List.of());
            }
            drafts.add(
                    new Draft(ClaimKind.PROVISION, STIPULATED, assertion).provision(provision(assertion, instrument)));
        }
        return new Found(drafts, told);
    }

    /** "enthält eine Klausel, nach der …": the relative clause says what. */
    private boolean hasRelative(Assertion assertion) {
        return findings.syntax().childrenOf(assertion.clause()).stream()
                .anyMatch(it -> it.kind() == Clause.Kind.RELATIVE);
    }

    private void collect(Assertion assertion, Clause content, List<Draft> drafts, List<Clause> told) {
        var inner = assertions.slots(content);
        told.add(content);
        if (inner != null) {
            drafts.add(new Draft(ClaimKind.PROVISION, STIPULATED, inner)
                    .provision(provision(assertion, terms.meant(assertion.subjectPhrase()), inner)));
        }
    }

    private static boolean isContent(Clause child) {
        return child.kind() == Clause.Kind.INFINITIVE && child.introducer() == null
                || child.kind() == Clause.Kind.SUBORDINATE
                        && (child.isIntroducedBy("dass") || child.isIntroducedBy("daß"));
    }

    private @Nullable Draft whereby(Assertion assertion) {
        var clause = assertion.clause();
        var introducer = clause.introducer();
        if (clause.kind() != Clause.Kind.RELATIVE || introducer == null || !isInstrument(clause.antecedent())) {
            return clause.isIntroducedBy("wonach") && isInstrument(clause.antecedent())
                    ? new Draft(ClaimKind.PROVISION, WHEREBY, assertion)
                            .provision(provision(assertion, clause.antecedent()))
                    : null;
        }
        var before = clause.tokens().getFirst();
        var nach = before.is("nach") || before.is("laut") || before.is("gemäß");
        return nach
                ? new Draft(ClaimKind.PROVISION, WHEREBY, assertion)
                        .provision(provision(assertion, clause.antecedent()))
                : null;
    }

    private @Nullable Draft mainPoint(Assertion assertion) {
        var subject = assertion.subjectPhrase();
        var object = assertion.objectPhrase();
        if (subject == null
                || object == null
                || !assertion.verbLemma().equals("sein")
                || !POINTS.contains(Terms.headAnalysis(subject.head()).head())) {
            return null;
        }
        var owner = subject.attribute() != null ? subject.attribute() : antecedentOfPossessive(assertion, subject);
        if (!isInstrument(owner)) {
            return null;
        }
        var end = Math.max(object.fullSpan().end(), assertion.core().end());
        return new Draft(ClaimKind.PROVISION, MAIN_POINT, assertion)
                .core(Span.between(object.span().start(), end))
                .provision(provision(assertion, owner));
    }

    /** "Dessen wichtigster Punkt": the last instrument of the sentence before. */
    private @Nullable Phrase antecedentOfPossessive(Assertion assertion, Phrase subject) {
        var first = assertion.clause().tokens().getFirst();
        var possessive = Terms.lower(first).equals("dessen")
                || Terms.lower(first).equals("deren")
                || subject.determiner() != null
                        && Terms.lower(subject.determiner()).startsWith("sein");
        return possessive ? lastInstrument(assertion) : null;
    }

    /** The last instrument that the sentence before names; null if none. */
    private @Nullable Phrase lastInstrument(Assertion assertion) {
        var number = assertion.clause().sentence().index();
        if (number == 0) {
            return null;
        }
        Phrase found = null;
        for (var clause :
                findings.syntax().clauses(findings.document().sentences().get(number - 1))) {
            for (var phrase : clause.phrases()) {
                for (var it = phrase; it != null; it = it.attribute()) {
                    found = isInstrument(it) ? it : found;
                }
            }
        }
        return found;
    }

    private @Nullable Draft referred(Assertion assertion) {
        var clause = assertion.clause();
        var references = findings.provisions(clause.tokens());
        var verb = assertion.verb();
        if (references.isEmpty()
                || assertion.frame()
                || verb == null
                || verb.isPast()
                || clause.sentence().last().is(":")) {
            return null;
        }
        return new Draft(ClaimKind.PROVISION, REFERRED, assertion)
                .core(assertion.core().cover(references.getFirst().span()))
                .provision(of(references.getFirst()));
    }

    /** What a court or a law says must or may be done. */
    private @Nullable Draft ruled(Assertion assertion) {
        var verb = assertion.verb();
        var deontic = verb != null && verb.modal() != null && DEONTIC.contains(verb.modal());
        if (!deontic && !isHolding(assertion)) {
            return null;
        }
        var authority = authority(assertion);
        if (authority == null || !deontic && !isCourt(authority)) {
            return null;
        }
        return new Draft(ClaimKind.PROVISION, RULED, assertion)
                .provision(new ClaimProvision(name(authority), null, null, findings.slice(authority.nominalSpan())));
    }

    /** "Ein Verstoß ist eine Pflichtverletzung": what a court says of no single case is a rule for all of them. */
    private static boolean isHolding(Assertion assertion) {
        var verb = assertion.verb();
        var subject = assertion.subjectPhrase();
        var determiner = subject == null ? null : subject.determiner();
        return verb != null
                && subject != null
                && assertion.isAttributed()
                && !assertion.frame()
                && assertion.clause().isMain()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.voice() == VerbGroup.Voice.ACTIVE
                && verb.lemma().equals("sein")
                && determiner != null
                && determiner.lower().startsWith("ein")
                && !subject.head().canBe(Pos.PROPN);
    }

    /** The court that is let speak or the law that the clause stands under: "nach dem Gesetz"; null if neither. */
    private @Nullable Phrase authority(Assertion assertion) {
        if (assertion.isAttributed()) {
            var first = assertion.clause().tokens().getFirst();
            if (POINTERS.contains(first.lower())) {
                return lastInstrument(assertion);
            }
            var speaker = phraseOf(assertion.attribution().getLast().span());
            return speaker != null && (isInstrument(speaker) || isCourt(speaker)) ? speaker : null;
        }
        for (var phrase : assertion.clause().phrases()) {
            var under = phrase.preposition("");
            if ((under.equals("nach") || under.equals("laut") || under.equals("gemäß")) && isInstrument(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable Phrase phraseOf(Span span) {
        Phrase found = null;
        for (var token : findings.syntax().tokens(span)) {
            var phrase = findings.syntax().phraseOf(token);
            if (phrase != null && found == null) {
                found = phrase;
            }
        }
        return found;
    }

    private static boolean isCourt(Phrase phrase) {
        for (var it = phrase; it != null; it = it.attribute()) {
            var head = Terms.headAnalysis(it.head());
            if (COURTS.contains(head.head())
                    || COURTS.contains(head.lemma())
                    || head.lemma().endsWith("gericht")) {
                return true;
            }
        }
        return false;
    }

    /** A quotation after "Artikel 4 lautet:", whoever prints it. */
    private @Nullable Draft quoted(Assertion assertion) {
        var sentence = assertion.clause().sentence();
        if (assertion.clause().kind() != Clause.Kind.MAIN
                || sentence.index() == 0
                || !sentence.first().isQuote() && sentence.block().kind() != Block.Kind.QUOTE) {
            return null;
        }
        var introduction = findings.document().sentences().get(sentence.index() - 1);
        if (!introduction.last().is(":")) {
            return null;
        }
        var references = findings.provisions(introduction.tokens());
        if (!references.isEmpty()) {
            return new Draft(ClaimKind.PROVISION, QUOTED, assertion)
                    .provision(of(references.getFirst(), instrumentOf(introduction)));
        }
        return null;
    }

    private @Nullable String instrumentOf(Sentence sentence) {
        for (var clause : findings.syntax().clauses(sentence)) {
            for (var phrase : clause.phrases()) {
                for (var it = phrase; it != null; it = it.attribute()) {
                    if (isInstrument(it)
                            && !Terms.headAnalysis(it.head()).lemma().equals("Artikel")) {
                        return Terms.headAnalysis(it.head()).lemma();
                    }
                }
            }
        }
        return null;
    }

    private ClaimProvision provision(Assertion assertion, @Nullable Phrase instrument) {
        return provision(assertion, instrument, assertion);
    }

    /** A reference in the clause that stipulates names the article; one inside the content only under "gemäß". */
    private ClaimProvision provision(Assertion frame, @Nullable Phrase instrument, Assertion content) {
        for (var tokens : List.of(frame.clause().tokens(), content.tokens())) {
            var references = findings.provisions(tokens);
            if (!references.isEmpty()) {
                return of(references.getFirst(), name(instrument));
            }
        }
        return new ClaimProvision(
                name(instrument), null, null, instrument == null ? "" : findings.slice(instrument.nominalSpan()));
    }

    private @Nullable String name(@Nullable Phrase instrument) {
        var term = terms.of(instrument);
        return term == null ? null : term.name();
    }

    private ClaimProvision of(ProvisionReference reference) {
        return of(reference, null);
    }

    private ClaimProvision of(ProvisionReference reference, @Nullable String otherwise) {
        var instrument = reference.instrument() == null ? otherwise : reference.instrument();
        return new ClaimProvision(
                instrument, reference.article(), reference.paragraph(), findings.slice(reference.span()));
    }

    private boolean isInstrument(@Nullable Phrase phrase) {
        if (phrase == null) {
            return false;
        }
        var head = Terms.headAnalysis(phrase.head());
        return isInstrument(head) || findings.provisionOf(phrase.head()) != null;
    }

    private static boolean isInstrument(Analysis head) {
        return INSTRUMENTS.contains(head.lemma()) || INSTRUMENTS.contains(head.head());
    }
}
