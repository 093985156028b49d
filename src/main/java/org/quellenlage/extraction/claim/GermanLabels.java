package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.value.Quantity;

/**
 * Says what a claim claims in a few German words that stand without the article: pronouns replaced by whom they mean, open
 * dates by the resolved ones, the counted thing in its basic case.
 */
final class GermanLabels {

    private static final List<String> ARTICLES = List.of("der ", "die ", "das ", "ein ", "eine ");
    private static final int LONGEST = 160;
    private static final int LONGEST_COUNTED = 280;

    /** Before what a speaker says is not so. */
    static final String DENIED = "von %s bestritten: ";

    /** Before what a speaker is not sure of. */
    static final String DOUBTED = "von %s bezweifelt: ";

    private final Findings findings;
    private final Terms terms;
    private final Reference reference;
    private final Wording wording;
    private final Framing framing;
    private final TextLinks links;
    private final RelativeClauses relatives;

    GermanLabels(Findings findings) {
        this.findings = findings;
        this.terms = new Terms(findings);
        this.reference = new Reference(findings);
        this.wording = new Wording(findings);
        this.framing = new Framing(findings, terms, wording);
        this.links = new TextLinks(findings);
        this.relatives = new RelativeClauses(findings, terms);
    }

    String label(ExtractedClaim claim, Assertion assertion) {
        return switch (claim.kind()) {
            case QUANTITY -> doubted(quantity(claim, assertion), claim);
            case EVENT -> doubted(dated(framedOr(event(claim, assertion), claim, assertion), claim), claim);
            case PROVISION -> provision(claim, assertion);
            case STATEMENT -> statement(claim, assertion);
        };
    }

    // ---- quantities

    private String quantity(ExtractedClaim claim, Assertion assertion) {
        var quantity = claim.quantity();
        if (quantity == null) {
            return sentence(claim, assertion);
        }
        if (assertion.verb() == null) {
            return hosted(claim, assertion);
        }
        var age = age(claim, quantity);
        if (age != null) {
            return age;
        }
        var counted = counted(claim, quantity);
        if (counted != null
                && claim.place() != null
                && isPresence(claim)
                && !isRate(assertion)
                && !containsMostOfIt(claim, quantity)) {
            return quantity.surface() + " " + counted.name() + " in "
                    + claim.place().name();
        }
        return sentence(claim, assertion);
    }

    /** "Anna Berg ist 45 Jahre alt" for "die 45-jährige Anna Berg"; null for who has no name. */
    private static @Nullable String age(ExtractedClaim claim, Quantity quantity) {
        var of = claim.subject();
        var years = quantity.value();
        return of == null || of.entityId() == null || years == null || !AttributiveAges.isToldBy(claim)
                ? null
                : of.name() + " ist " + years.toPlainString().replace('.', ',') + " Jahre alt";
    }

    /** "(etwa 40 Millionen Euro)": what a number without a verb belongs to is told by the clause before it. */
    private String hosted(ExtractedClaim claim, Assertion assertion) {
        var own = Wording.tidy(findings.slice(assertion.core()));
        var host = host(assertion);
        if (host == null) {
            var line = Wording.tidy(findings.slice(assertion.clause().sentence().span()));
            return line.length() <= LONGEST && line.indexOf(')') < 0
                    ? withoutPoint(line) // "Explosion in Linz: 40 Verletzte"
                    : sentence(claim, assertion);
        }
        if (own.length() > LONGEST / 2) {
            return sentence(claim, assertion);
        }
        var pointing = host.subject();
        var inside = inBrackets(assertion, quantityOf(claim));
        if (!inside.isEmpty() && pointing != null && !pointing.isPronoun()) {
            return around(quantityOf(claim), withoutPoint(Wording.tidy(wording.text(together(host.tokens(), inside)))));
        }
        var meant = pointing != null && pointing.isPronoun() ? terms.of(pointing) : null;
        var told = Wording.tidy(
                        meant == null || pointing == null
                                ? wording.text(host.tokens())
                                : wording.joined(host.tokens(), pointing.head(), meant.name(), null))
                .replace(" .", "");
        told = told.endsWith(".") || told.endsWith(":") ? told.substring(0, told.length() - 1) : told;
        return cut(told) + " (" + withoutPoint(own) + ")";
    }

    /** The clause before one without a verb, or the first behind it; null where the sentence has none. */
    private @Nullable Clause host(Assertion assertion) {
        Clause host = null;
        for (var clause : findings.syntax().clauses(assertion.clause().sentence())) {
            if (clause.verb() != null
                    && (host == null || clause.index() < assertion.clause().index())) {
                host = clause;
            }
        }
        return host;
    }

    /** In the order of the text. */
    private static List<Token> together(Collection<Token> some, Collection<Token> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all.stream().sorted(Comparator.comparingInt(Token::index)).toList();
    }

    /** "vier Kinder pro Woche". */
    private static boolean isRate(Assertion assertion) {
        return assertion.clause().phrases().stream()
                .anyMatch(it ->
                        it.preposition("").equals("pro") || it.preposition("").equals("je"));
    }

    private static String quantityOf(ExtractedClaim claim) {
        return claim.quantity() == null ? "" : claim.quantity().surface();
    }

    /**
     * "(1,3 Millionen Euro)" behind a noun, with its brackets: it stands where it tells of whom, without what follows it between
     * dashes; nothing elsewhere.
     */
    private List<Token> inBrackets(Assertion assertion, String value) {
        var tokens = findings.document().tokens();
        var from = assertion.clause().tokens().getFirst().index() - 1;
        var last = assertion.clause().tokens().getLast().index() + 1;
        if (from <= 0 || !tokens.get(from).is("(")) {
            return List.of();
        }
        for (var to = from + 1; to < tokens.size() && to <= last; to++) {
            if (tokens.get(to).is(")")) {
                var inside =
                        Span.between(tokens.get(from).start(), tokens.get(to).end());
                return to == last || findings.slice(inside).contains(value) ? tokens.subList(from, to + 1) : List.of();
            }
        }
        return List.of();
    }

    private static String withoutPoint(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The number is all there is to say, or the verb says no more than where it is. */
    private static boolean isPresence(ExtractedClaim claim) {
        return claim.predicate() == null || Presence.is(claim.predicate());
    }

    static @Nullable Term counted(ExtractedClaim claim, Quantity quantity) {
        for (var term : new @Nullable Term[] {claim.subject(), claim.object()}) {
            if (term != null
                    && quantity.counted() != null
                    && (term.head().equals(quantity.counted())
                            || term.hypernym().equals(quantity.counted()))) {
                return term;
            }
        }
        return null;
    }

    /** "besteht aus 23 Artikeln", "dauerte zwölf Stunden": the clause is as short as any label. */
    private boolean containsMostOfIt(ExtractedClaim claim, Quantity quantity) {
        return claim.core().length() <= quantity.surface().length() + 45 && claim.place() == null;
    }

    // ---- sentences

    /** A noun stands as it would in a list: "Treffen der Minister am Sonntag" of "bei dem Treffen der Minister am Sonntag". */
    private String event(ExtractedClaim claim, Assertion assertion) {
        var tokens = findings.syntax().tokens(claim.core());
        if (claim.ruleId().equals("event/participle")) {
            return participle(tokens, claim, assertion);
        }
        var phrase = tokens.isEmpty() || !claim.ruleId().equals("event/nominal")
                ? null
                : findings.syntax().phraseOf(tokens.getFirst());
        var named = phrase == null || phrase.preposition() == null && phrase.canBeSubject() ? null : terms.of(phrase);
        if (named == null || phrase == null) {
            return sentence(claim, assertion);
        }
        var end = named.name().contains(" ") ? phrase.fullEnd() : phrase.end();
        var rest = tokens.stream().filter(it -> it.index() >= end).toList();
        return cut(Wording.tidy(named.name() + (rest.isEmpty() ? "" : " " + wording.text(rest))));
    }

    /** "Wagen, im März 2019 zugelassen" of "den im März 2019 zugelassenen Wagen". */
    private String participle(List<Token> tokens, ExtractedClaim claim, Assertion assertion) {
        var phrase = tokens.isEmpty() ? null : findings.syntax().phraseOf(tokens.getLast());
        var named = phrase == null || phrase.canBe(Agreement.NOMINATIVE) ? null : terms.of(phrase);
        if (phrase == null || named == null) {
            return sentence(claim, assertion);
        }
        var inside = phrase.nominal().stream()
                .filter(it ->
                        it != phrase.determiner() && it.index() < phrase.head().index())
                .toList();
        for (var i = inside.size() - 1; i > 0; i--) {
            if (!inside.get(i - 1).canBe(Pos.ADJ) || inside.get(i - 1).isCapitalised()) {
                return named.name() + ", "
                        + Wording.tidy(wording.text(inside.subList(0, i)))
                        + " "
                        + inside.get(i).word().lemma(Pos.ADJ);
            }
        }
        return sentence(claim, assertion);
    }

    private String provision(ExtractedClaim claim, Assertion assertion) {
        var provision = claim.provision();
        var content = claim.object() != null && claim.core().length() > LONGEST
                ? claim.object().name()
                : sentence(claim, assertion);
        if (provision == null) {
            return content;
        }
        if (provision.article() != null) {
            var section = provision.surface().startsWith("§") ? "§ " : "Artikel ";
            return section + provision.article() + ": " + content;
        }
        return provision.instrument() == null || isNamedIn(provision.instrument(), content)
                ? content
                : provision.instrument() + ": " + content;
    }

    /** In whatever case: "nach internationalen Standards" names "internationale Standards". */
    private static boolean isNamedIn(String instrument, String content) {
        return content.contains(instrument.substring(instrument.lastIndexOf(' ') + 1));
    }

    private String statement(ExtractedClaim claim, Assertion assertion) {
        var framed = framed(claim, assertion);
        return framed == null ? said(sentence(claim, assertion), claim) : framed;
    }

    private String framedOr(String told, ExtractedClaim claim, Assertion assertion) {
        var framed = framed(claim, assertion);
        return framed == null ? told : framed;
    }

    /** "Huber kündigte an, den Fall zu prüfen": an infinitive says something only with the clause it depends on; else null. */
    private @Nullable String framed(ExtractedClaim claim, Assertion assertion) {
        var frame = framing.of(claim, assertion);
        if (frame == null) {
            return null;
        }
        var told = frame + ", " + Wording.tidy(wording.text(completed(assertion, longest(claim)), assertion.clause()));
        return told.length() <= LONGEST + LONGEST / 4 ? told : null;
    }

    private static String said(String content, ExtractedClaim claim) {
        if (claim.attribution().isEmpty()) {
            return content;
        }
        var speaker = claim.attribution().getLast();
        if (claim.core().overlaps(speaker.span())) {
            return content;
        }
        var claimant = Wording.speakers(claim.attribution());
        var doubted = doubted(content, claim);
        return !doubted.equals(content) || namesInFront(content, claimant) ? doubted : claimant + ": " + content;
    }

    /** "von Huber bestritten: 30 Menschen wurden verletzt": nobody is to read as said what is denied. */
    private static String doubted(String content, ExtractedClaim claim) {
        if (claim.attribution().isEmpty()) {
            return content;
        }
        var speaker = claim.attribution().getLast();
        if (!speaker.denies() && !speaker.doubts()
                || speaker.speechType() == SpeechType.REPORTED
                || claim.core().overlaps(speaker.span())) {
            return content;
        }
        return (speaker.denies() ? DENIED : DOUBTED).formatted(Wording.speakers(claim.attribution())) + content;
    }

    /** "Die Stadt fordert …" names the city by itself, also behind an article. */
    private static boolean namesInFront(String content, String claimant) {
        return content.startsWith(claimant)
                || ARTICLES.stream()
                        .anyMatch(it -> content.regionMatches(true, 0, it, 0, it.length())
                                && content.startsWith(claimant, it.length()));
    }

    private static String dated(String content, ExtractedClaim claim) {
        var time = claim.time();
        return time == null || !Character.isDigit(time.edtf().charAt(0)) || isWritten(content, time)
                ? content
                : content + " (" + time.edtf() + ")";
    }

    private static boolean isWritten(String content, ClaimTime time) {
        return time.edtf().length() >= 4 && content.contains(time.edtf().substring(0, 4));
    }

    /** The words of the core, spaces tidied, its subject named. */
    private String sentence(ExtractedClaim claim, Assertion assertion) {
        var led = led(claim, assertion);
        var words = led == null ? conditioned(words(claim, assertion), assertion) : led;
        var value = claim.kind() == ClaimKind.QUANTITY ? claim.quantity() : null;
        return value == null ? cut(words) : around(value.surface(), words);
    }

    /**
     * "Die Stadt glaubt nicht, dass der Bund zahlt", "Es gibt Hinweise, dass der Damm bricht": with the clause that leads it in, as it
     * is written; null for what stands for itself.
     */
    private @Nullable String led(ExtractedClaim claim, Assertion assertion) {
        var clause = assertion.clause();
        var lead = findings.syntax().parentOf(clause);
        if (lead == null
                || lead.verb() == null
                || clause.kind() != Clause.Kind.SUBORDINATE
                || !assertion.tokens().contains(lead.verb().main())) {
            return null;
        }
        var tokens = findings.syntax().tokens(assertion.core());
        var whose = lead.subject();
        if (whose != null && Pronouns.isPersonal(whose) && !claim.attribution().isEmpty()) {
            return Wording.tidy(wording.joined(tokens, whose.head(), Wording.speakers(claim.attribution()), null));
        }
        var who = clause.subject();
        if (who != null && who.isPronoun() && clause.ownSubject() && claim.subject() != null) {
            return Wording.tidy(wording.joined(tokens, who.head(), withArticle(claim.subject(), who), null));
        }
        return Wording.tidy(wording.text(tokens));
    }

    /** A long clause is cut behind its number, or before it where the number stands far from its beginning. */
    private static String around(String value, String words) {
        var at = words.indexOf(value);
        if (words.length() <= LONGEST_COUNTED || at < 0 || at + value.length() < LONGEST) {
            return words.length() <= LONGEST_COUNTED ? words : cut(words);
        }
        var end = words.indexOf(' ', Math.min(words.length() - 1, at + value.length() + LONGEST / 4));
        var from = words.lastIndexOf(' ', Math.max(1, at - LONGEST / 2));
        return "… " + (end < 0 ? words.substring(from + 1) : words.substring(from + 1, end) + " …");
    }

    /** What is only said for a case is labelled with it: "Wenn der Damm bricht, steht die Stadt unter Wasser". */
    private String conditioned(String words, Assertion assertion) {
        for (var child : findings.syntax().childrenOf(assertion.clause())) {
            if ((isCondition(child) || isPointedAt(child, assertion.clause()))
                    && !assertion.tokens().contains(child.tokens().getFirst())) {
                var condition = withoutPoint(Wording.tidy(wording.text(child.tokens())));
                if (words.contains(condition)) {
                    return words;
                }
                var both = child.index() < assertion.clause().index()
                        ? condition + ", " + words
                        : withoutPoint(words) + ", " + condition;
                return both.length() <= LONGEST + LONGEST / 4 ? both : words;
            }
        }
        return words;
    }

    /** "hängt davon ab, welche Firma liefert": without its clause nobody knows of what. */
    private static boolean isPointedAt(Clause child, Clause clause) {
        return child.kind() == Clause.Kind.INTERROGATIVE
                && child.index() > clause.index()
                && clause.tokens().stream().anyMatch(it -> it.is("davon") || it.is("darauf") || it.is("darüber"));
    }

    static boolean isCondition(Clause child) {
        return child.kind() == Clause.Kind.CONDITIONAL
                || child.kind() == Clause.Kind.SUBORDINATE
                        && (child.isIntroducedBy("wenn")
                                || child.isIntroducedBy("falls")
                                || child.isIntroducedBy("sofern"));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST + LONGEST / 4
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }

    private String words(ExtractedClaim claim, Assertion assertion) {
        var whole = claim.core().equals(assertion.core()) || claim.kind() == ClaimKind.QUANTITY;
        var core = whole ? assertion.core() : claim.core();
        var tokens = whole
                ? links.without(completed(assertion, longest(claim)), assertion)
                : findings.syntax().tokens(core);
        var said = tokens.isEmpty()
                ? core
                : Span.between(tokens.getFirst().start(), tokens.getLast().end());
        var pronoun = pronoun(assertion, said);
        var subject = pronoun == null ? claim.subject() : assertion.subject();
        var helper = helper(assertion, tokens);
        var place = relatives.placeOf(assertion.clause());
        var antecedent = place == null ? assertion.clause().antecedent() : place;
        var introducer = assertion.clause().introducer();
        if (antecedent != null && introducer != null && said.contains(introducer.span())) {
            var told = place != null && pronoun != null && subject != null
                    ? wording.named(tokens, pronoun.head(), withArticle(subject, pronoun), assertion.clause())
                    : wording.text(tokens, assertion.clause());
            return antecedent(antecedent) + ", " + Wording.tidy(told);
        }
        var pointing = assertion.clause().subject();
        if (pointing != null && SelfContained.isPointedAt(pointing) && said.contains(pointing.nominalSpan())) {
            var fuller = reference.fuller(pointing, assertion.clause());
            if (fuller != null) {
                var rest = new ArrayList<>(tokens);
                rest.removeIf(it -> it != pointing.head() && pointing.nominal().contains(it));
                return withHelper(helper, rest, pointing.head(), fuller, assertion);
            }
        }
        if (pronoun != null && subject != null) {
            return withHelper(helper, tokens, pronoun.head(), withArticle(subject, pronoun), assertion);
        }
        if (subject != null
                && !said.overlaps(subject.span())
                && !assertion.clause().isGapped()) {
            return shared(subject, assertion, helper, tokens)
                    + Wording.tidy(wording.text(tokens, assertion.clause()))
                    + shared(assertion);
        }
        return sharedSubject(assertion, said)
                + helper
                + Wording.tidy(wording.text(tokens, assertion.clause()))
                + shared(assertion);
    }

    /** "Huber müsste …": a shared verb stands second. */
    private String withHelper(String helper, List<Token> tokens, Token head, String name, Assertion assertion) {
        if (helper.isEmpty() || tokens.isEmpty() || tokens.getFirst() != head) {
            return helper + Wording.tidy(wording.named(tokens, head, name, assertion.clause()));
        }
        return name + " " + helper + Wording.tidy(wording.text(tokens.subList(1, tokens.size()), assertion.clause()));
    }

    /** "er" is "der Beamte", but "Huber" where it is a name. */
    private String withArticle(Term subject, Phrase pronoun) {
        var meant = terms.meant(pronoun);
        if (meant != null && !meant.isPronoun() && meant.conjunct() != null) {
            return meant.canBeSubject()
                    ? Wording.tidy(findings.slice(meant.nominalSpan().cover(meant.fullSpan())))
                    : Wording.list(terms.each(meant).stream().map(Term::name).toList(), "und");
        }
        if (meant == null
                || meant.isPronoun()
                || meant.conjunct() != null
                || subject.entityId() != null
                || terms.entity(meant) != null
                || meant.head().canBe(Pos.PROPN)) {
            return subject.name();
        }
        var article = article(meant.agreement());
        if (article.isEmpty()) {
            return subject.name();
        }
        var weak = article.equals("die") && Terms.isPlural(meant) ? "en" : "e";
        var words = new StringBuilder(article);
        var beforeNoun = true;
        for (var word : subject.name().split(" ")) {
            beforeNoun &= !word.isEmpty() && !Character.isUpperCase(word.charAt(0));
            words.append(' ').append(beforeNoun ? weakly(word, weak) : word);
        }
        return words.toString();
    }

    /** "neuer" behind the article is "neue". */
    private static String weakly(String word, String ending) {
        var stem = word.endsWith("er") || word.endsWith("es")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("e") ? word.substring(0, word.length() - 1) : null;
        return stem == null ? word : stem + ending;
    }

    static String article(int agreement) {
        if (Agreement.only(agreement, Agreement.PLURAL) || Agreement.only(agreement, Agreement.FEMININE)) {
            return "die";
        }
        if (Agreement.only(agreement, Agreement.NEUTER)) {
            return "das";
        }
        return Agreement.only(agreement, Agreement.MASCULINE) ? "der" : "";
    }

    /** "Huber will …" of "Huber kommt und will …"; before an infinitive or a verb at the end "Huber: …". */
    private String shared(Term subject, Assertion assertion, String helper, List<Token> tokens) {
        var relative = assertion.clause().antecedent() == null
                ? null
                : assertion.clause().subject();
        if (relative != null && relative.tokens().size() == 1) {
            return subject.name() + ", " + relative.head().lower() + " ";
        }
        var verb = assertion.verb();
        var finite = verb == null ? null : verb.finite();
        var first = WordOrder.of(tokens, assertion.clause(), findings).tokens();
        var follows = !helper.isEmpty() || finite != null && !first.isEmpty() && first.getFirst() == finite;
        return allOf(subject, assertion) + (follows ? " " : ": ") + helper;
    }

    /** "Graz und Linz" of "Graz und Linz streiten und klagen". */
    private String allOf(Term subject, Assertion assertion) {
        var phrase = assertion.clause().subject();
        if (phrase != null && isCalledWithArticle(phrase)) {
            return Wording.tidy(findings.slice(phrase.nominalSpan().cover(phrase.fullSpan())));
        }
        return phrase == null || phrase.conjunct() == null || phrase.isPronoun()
                ? subject.name()
                : Wording.list(terms.each(phrase).stream().map(Term::name).toList(), "und");
    }

    /** "der Mann", "ein Sprecher der Stadt": no name, and in the nominative as it stands. */
    private boolean isCalledWithArticle(Phrase phrase) {
        return (phrase.isDefinite() || phrase.isIndefinite())
                && phrase.canBeSubject()
                && phrase.preposition() == null
                && phrase.conjunct() == null
                && terms.entity(phrase) == null
                && !phrase.head().canBe(Pos.PROPN);
    }

    /** With the clauses it is not understood without, as many as a label has room for. */
    private static List<Token> completed(Assertion assertion, int longest) {
        var tokens = assertion.told();
        var length = tokens.isEmpty()
                ? 0
                : tokens.getLast().end() - tokens.getFirst().start();
        for (var clause : assertion.completing()) {
            length += clause.span().length();
            if (length > longest) {
                break;
            }
            tokens = together(tokens, clause.tokens());
        }
        return withoutMark(tokens);
    }

    private static int longest(ExtractedClaim claim) {
        return claim.kind() == ClaimKind.QUANTITY ? LONGEST_COUNTED : LONGEST + LONGEST / 4;
    }

    private static List<Token> withoutMark(List<Token> tokens) {
        return !tokens.isEmpty()
                        && (tokens.getLast().is(".") || tokens.getLast().is(","))
                ? tokens.subList(0, tokens.size() - 1)
                : tokens;
    }

    /** "wir" of "Wir wollen siegen und uns gut verkaufen", "Letzterer" of "Letzterer zögert und …". */
    private String sharedSubject(Assertion assertion, Span said) {
        var subject = assertion.clause().subject();
        if (subject == null
                || assertion.clause().ownSubject()
                || assertion.subject() != null
                || assertion.clause().isGapped()
                || subject.head().lower().equals("es")
                || said.overlaps(subject.span())) {
            return "";
        }
        var words = findings.slice(subject.nominalSpan());
        return (subject.isPronoun() ? words.toLowerCase(java.util.Locale.GERMAN) : words) + " ";
    }

    /** "werden" of "sollen geprüft und veröffentlicht werden": the first participle shares it with the second. */
    private String shared(Assertion assertion) {
        var verb = assertion.verb();
        if (verb == null
                || verb.modal() == null
                || verb.tokens().size() != 2
                || !verb.main().word().hasForm(VerbForms.PAST_PARTICIPLE)
                || verb.main().word().hasForm(VerbForms.INFINITIVE)) {
            return "";
        }
        for (var next : findings.syntax().childrenOf(assertion.clause())) {
            var other = next.verb();
            if (next.isMain() && other != null && other.voice() == VerbGroup.Voice.PASSIVE) {
                return " werden";
            }
            if (next.isMain() && other != null && other.tokens().stream().anyMatch(it -> it.is("haben"))) {
                return " haben";
            }
        }
        return "";
    }

    /** The noun of a relative clause; of "80" in "Kamera Alpha 80" the whole name. */
    private String antecedent(Phrase antecedent) {
        var meant = terms.of(antecedent);
        var name = meant == null ? findings.slice(antecedent.nominalSpan()) : meant.name();
        if (!antecedent.head().is(Token.Kind.NUMBER)) {
            return name;
        }
        var tokens = findings.document().tokens();
        var from = antecedent.nominal().getFirst().index();
        while (from > 0 && tokens.get(from - 1).isCapitalised()) {
            from--;
        }
        return findings.slice(
                Span.between(tokens.get(from).start(), antecedent.nominalSpan().end()));
    }

    /** "müsste" of "Die Stadt müsste die Brücke sperren und den Bau beenden": the second clause shares it. */
    private static String helper(Assertion assertion, List<Token> tokens) {
        var verb = assertion.verb();
        var finite = verb == null ? null : verb.finite();
        return finite == null
                        || tokens.contains(finite)
                        || assertion.clause().tokens().contains(finite)
                        || assertion.clause().isGapped()
                ? ""
                : finite.lower() + " ";
    }

    /** The personal or relative pronoun that stands for the subject; null where the subject is named. */
    private static @Nullable Phrase pronoun(Assertion assertion, Span core) {
        var subject = assertion.clause().subject();
        if (subject != null
                && assertion.clause().isGapped()
                && subject.isPronoun()
                && subject.tokens().size() == 1) {
            return subject;
        }
        if (subject == null
                || !assertion.clause().ownSubject()
                || subject.head().lower().equals("ich") // whose words these are is said before them
                || !subject.isPronoun()
                || subject.tokens().size() > 1) {
            return null;
        }
        return core.contains(subject.span()) ? subject : null;
    }
}
