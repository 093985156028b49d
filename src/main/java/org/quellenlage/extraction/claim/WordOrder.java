package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;
import org.quellenlage.value.Unit;

/**
 * Puts the words of a clause in the order of a sentence that stands alone: the subject in front, the finite verb second. "Zudem
 * sinkt der Preis" is "der Preis sinkt", "dass das Heer den Aufstand niederschlug" is "das Heer schlug den Aufstand nieder".
 *
 * @param tokens the words in their new order
 * @param parted the finite verb whose particle moves to its end; null if none does
 * @param particle what moves: "nieder"
 * @param last the word it moves behind, the last of its clause; null if none moves
 * @param aside the last word in front where a clause or an apposition ends there, which a comma closes; null if none does
 */
record WordOrder(
        List<Token> tokens,
        @Nullable Token parted,
        String particle,
        @Nullable Token last,
        @Nullable Token aside) {

    private static final Set<String> CONNECTIVES = WordList.words("connectives");
    private static final Set<String> COMPANY_FORMS = WordList.words("company-forms");
    private static final Set<String> HEDGES = WordList.words("hedges");

    /** Prepositions whose phrase may belong to the verb, also where it stands behind a noun. */
    private static final Set<String> OF_VERBS = Set.of(
            "von", "vom", "durch", "in", "im", "an", "am", "auf", "bei", "beim", "mit", "nach", "vor", "seit", "ab",
            "zu", "zum", "zur");

    private static final Set<String> OF_ADJECTIVES = Set.of("für", "gegen", "über", "um", "auf", "mit");

    /** "auch", "nicht nur": what they stand before they belong to. */
    private static final Set<String> FOCUS = WordList.words("focus-particles");

    private static final int LONGEST_NAME = 8;
    private static final int FEWEST_WORDS = 2;

    /** "setzte": nothing but a finite verb, in the indicative of the third person. */
    private static final WordTest IS_FINITE_ONLY = WordTest.of(word -> word.hasForm(VerbForms.FINITE)
            && !word.hasForm(VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE | VerbForms.ZU_INFINITIVE)
            && !word.hasAnalysis(it -> it.pos() != Pos.VERB && it.pos() != Pos.AUX
                    || it.origin() != Analysis.Origin.DICTIONARY
                    || !VerbForms.has(it.forms(), VerbForms.INDICATIVE & VerbForms.THIRD_PERSON)));

    static WordOrder asTheyStand(List<Token> tokens) {
        return new WordOrder(tokens, null, "", null, null);
    }

    static WordOrder of(List<Token> tokens, Clause clause, Findings findings) {
        var verb = clause.verb();
        var finite = verb == null ? null : verb.finite();
        if (verb == null || finite == null || tokens.size() < FEWEST_WORDS) {
            return asTheyStand(tokens);
        }
        if (clause.isGapped()) {
            return withVerbOfOther(tokens, clause, verb, finite, findings);
        }
        if (clause.isMain()) {
            return asTheyStand(subjectFirst(tokens, clause, finite, findings));
        }
        return isVerbLast(clause) && tokens.contains(finite) && closes(verb, finite, tokens, clause, findings)
                ? verbSecond(tokens, clause, finite, findings)
                : asTheyStand(tokens);
    }

    /** "und nicht „gehen“ wollte Brücken zu": behind the verb that should close it a clause goes on; its source is garbled. */
    static boolean isGarbled(Clause clause, List<Token> tokens, Findings findings) {
        var verb = clause.verb();
        var finite = verb == null ? null : verb.finite();
        if (verb == null || finite == null) {
            return false;
        }
        return clause.kind() == Clause.Kind.SUBORDINATE
                        && tokens.contains(finite)
                        && !closes(verb, finite, tokens, clause, findings)
                || hasStrayVerb(tokens, verb, clause, findings);
    }

    private static boolean hasStrayVerb(List<Token> tokens, VerbGroup verb, Clause clause, Findings findings) {
        for (var token : tokens) {
            if (isStrayVerb(token, verb)
                    && findings.syntax().clauseOf(token) == clause
                    && findings.syntax().phraseOf(token) == null) {
                return true;
            }
        }
        return false;
    }

    /** "war der schlechteste Wert die Aktie setzte sich an die Spitze": a second verb, where a full stop was lost. */
    private static boolean isStrayVerb(Token token, VerbGroup verb) {
        return token.isWord()
                && !token.isCapitalised()
                && IS_FINITE_ONLY.about(token.word())
                && !verb.tokens().contains(token);
    }

    /** Subordinate clauses, also "wobei die Stadt zahlt"; a question ("wie viele kamen") stays one. */
    private static boolean isVerbLast(Clause clause) {
        var introducer = clause.introducer();
        return clause.kind() == Clause.Kind.SUBORDINATE
                || clause.kind() == Clause.Kind.INTERROGATIVE
                        && introducer != null
                        && introducer.lower().startsWith("wo")
                        && introducer.form().length() > 3;
    }

    /** Whether nothing but verbs stands behind the finite verb, and no other auxiliary before it: the clause was understood. */
    private static boolean closes(VerbGroup verb, Token finite, List<Token> tokens, Clause clause, Findings findings) {
        var first = verb.tokens().getFirst();
        if (first != finite
                && isAuxiliary(first)
                && first.word().hasForm(VerbForms.FINITE)
                && finite.index() - first.index() >= verb.tokens().size()) {
            return false; // "so sollen sie zahlen müssen"
        }
        for (var token : tokens) {
            if (findings.syntax().clauseOf(token) != clause
                    || !token.isWord()
                    || verb.tokens().contains(token)) {
                continue;
            }
            if (token.index() > finite.index() && token.word().hasForm(VerbForms.INFINITIVE)) {
                continue; // "habe kommen lassen"
            }
            if (token.index() > finite.index()) {
                return token.is("als") || token.is("wie") || token.canBe(Pos.ADP);
            }
            if (isAuxiliary(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAuxiliary(Token token) {
        return token.canBe(Pos.AUX) && !token.canBe(Pos.DET) && !token.canBe(Pos.ADJ) && !token.isCapitalised();
    }

    /** "die CDU | kommt | auf 32 Prozent": the verb that the clause before says for this one, second and last. */
    private static WordOrder withVerbOfOther(
            List<Token> tokens, Clause clause, VerbGroup verb, Token finite, Findings findings) {
        var filled = findings.syntax().filled(clause);
        if (!filled.isEmpty()) {
            return asTheyStand(withSubjectInFront(withoutConnectives(filled, clause), clause, finite));
        }
        var first = clause.phrases().isEmpty() ? null : clause.phrases().getFirst();
        var end = first == null ? tokens.getFirst().index() : first.fullEnd();
        var ordered = new ArrayList<Token>();
        tokens.stream().filter(it -> it.index() < end).forEach(ordered::add);
        ordered.add(finite);
        var shared = clause.ownSubject() ? null : clause.subject();
        var isCounted = shared != null && shared.tokens().stream().anyMatch(it -> findings.numberOf(it) != null);
        if (shared != null && !isCounted) {
            ordered.addAll(shared.tokens());
        }
        tokens.stream().filter(it -> it.index() >= end).forEach(ordered::add);
        if (shared != null
                && isCounted) { // "starben drei Menschen, in Graz zwei": what is counted stays, its number does not
            shared.tokens().stream().filter(it -> findings.numberOf(it) == null).forEach(ordered::add);
        }
        verb.tokens().stream()
                .filter(it -> it != finite && !tokens.contains(it))
                .forEach(ordered::add);
        var particle = clause.isMain() ? "" : findings.syntax().separableParticle(finite);
        return particle.isEmpty()
                ? asTheyStand(ordered)
                : new WordOrder(ordered, finite, particle, ordered.getLast(), null);
    }

    /** Those of the clause that says the verb: "dagegen" of "Dafür stimmten 40 Räte, dagegen 30" tells something. */
    private static List<Token> withoutConnectives(List<Token> words, Clause clause) {
        var from = 0;
        while (from < words.size()
                && CONNECTIVES.contains(words.get(from).lower())
                && !clause.tokens().contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** "sinkt der Preis auf 17 Euro": what stood before the verb was left out. */
    private static List<Token> withSubjectInFront(List<Token> words, Clause clause, Token finite) {
        var subject = clause.subject();
        if (words.isEmpty() || words.getFirst() != finite || subject == null) {
            return words;
        }
        var front = words.stream()
                .filter(it -> it.index() >= subject.first() && it.index() < subject.fullEnd())
                .toList();
        var ordered = new ArrayList<>(front);
        words.stream().filter(it -> !front.contains(it)).forEach(ordered::add);
        return ordered;
    }

    private static List<Token> subjectFirst(List<Token> tokens, Clause clause, Token finite, Findings findings) {
        var subject = clause.subject();
        var first = tokens.getFirst();
        var skipped = CONNECTIVES.contains(first.lower()) || PronominalAdverbs.tellPurpose(first, clause) ? 1 : 0;
        if (subject == null
                || tokens.get(skipped) != finite
                || subject.first() < finite.index()
                || !tokens.contains(subject.tokens().getFirst())
                || isConditioned(clause, findings)) {
            return tokens;
        }
        var front = frontOf(clause, finite, subject);
        var start = withAdverbs(front, finite, findings);
        var end = endOfSubject(front, clause, findings);
        var ordered = new ArrayList<Token>();
        tokens.stream().filter(it -> it.index() >= start && it.index() < end).forEach(ordered::add);
        ordered.add(finite);
        tokens.stream().skip(skipped + 1).filter(it -> it.index() < start).forEach(ordered::add);
        tokens.stream().filter(it -> it.index() >= end).forEach(ordered::add);
        return ordered;
    }

    private static WordOrder verbSecond(List<Token> tokens, Clause clause, Token finite, Findings findings) {
        var subject = frontOfCopula(clause);
        var front = subject != null && tokens.contains(subject.head()) ? subject : null;
        if (front != null && (front.first() > finite.index() || isUnclear(front, clause, findings))) {
            return asTheyStand(tokens);
        }
        var opening = subject == null ? findings.syntax().phraseOf(tokens.getFirst()) : null;
        var first = front != null
                ? withAdverbs(front, finite, findings)
                : opening == null ? finite.index() : tokens.getFirst().index();
        var end = front != null ? endWithAside(front, clause, findings) : opening == null ? first : opening.fullEnd();
        if (front != null && opensAside(end, clause, findings)) {
            return asTheyStand(tokens);
        }
        var introducer = clause.kind() == Clause.Kind.SUBORDINATE ? clause.introducer() : null;
        var ordered = new ArrayList<Token>();
        tokens.stream()
                .filter(it -> it.index() >= first && it.index() < end && it != finite && !isIntroducing(it, introducer))
                .forEach(ordered::add);
        var aside =
                ordered.stream().anyMatch(it -> findings.syntax().clauseOf(it) != clause) ? ordered.getLast() : null;
        ordered.add(finite);
        tokens.stream()
                .filter(it ->
                        (it.index() < first || it.index() >= end) && it != finite && !isIntroducing(it, introducer))
                .forEach(ordered::add);
        var particle = findings.syntax().separableParticle(finite);
        return particle.isEmpty()
                ? new WordOrder(ordered, null, "", null, aside)
                : new WordOrder(ordered, finite, particle, lastOf(clause, ordered, findings), aside);
    }

    /** Another phrase before it could be the subject, or what looks like a pronoun is the article of a noun not understood. */
    private static boolean isUnclear(Phrase subject, Clause clause, Findings findings) {
        var next = findings.document()
                .tokens()
                .get(Math.min(subject.end(), clause.tokens().getLast().index()));
        if (subject.isPronoun() && subject.head().canBe(Pos.DET) && (next.isCapitalised() || next.canBe(Pos.ADJ))) {
            return true;
        }
        return clause.phrases().stream()
                .anyMatch(it -> it.first() < subject.first()
                        && !it.isPronoun()
                        && it.canBeSubject()
                        && findings.timeOf(it.head()) == null
                        && !isInPassing(it, findings));
    }

    /** "wie Österreich", a name in quotation marks. */
    private static boolean isInPassing(Phrase phrase, Findings findings) {
        if (phrase.first() == 0) {
            return false;
        }
        var before = findings.document().tokens().get(phrase.first() - 1);
        return before.is("wie") || before.is("als") || before.isQuote();
    }

    /** "dass", "so dass". */
    private static boolean isIntroducing(Token token, @Nullable Token introducer) {
        return introducer != null
                && (token == introducer || token.is("dass") && token.index() == introducer.index() + 1);
    }

    private static Token lastOf(Clause clause, List<Token> tokens, Findings findings) {
        for (var token : tokens.reversed()) {
            if (findings.syntax().clauseOf(token) == clause) {
                return token;
            }
        }
        return tokens.getLast();
    }

    /** The first that can be subject: in "sei Huber kein guter Verlierer" Huber. */
    private static Phrase frontOf(Clause clause, Token finite, Phrase subject) {
        for (var phrase : clause.phrases()) {
            if (phrase.first() > finite.index()
                    && phrase.first() < subject.first()
                    && !phrase.isPronoun()
                    && phrase.canBeSubject()
                    && clause.predicative() == phrase) {
                return phrase;
            }
        }
        return subject;
    }

    /** "urheberrechtlich geschützte Bilder", "höchstens 300 Jäger": what stands before belongs to the first word. */
    private static int withAdverbs(Phrase subject, Token finite, Findings findings) {
        var first = subject.tokens().getFirst();
        var all = findings.document().tokens();
        var at = first.index();
        if (first.is(Token.Kind.NUMBER)
                || first.canBe(Pos.NUM)
                || first != subject.head() && first.canBe(Pos.ADJ) && !first.canBe(Pos.DET)) {
            while (at > 0 && all.get(at - 1) != finite && isAdverb(all.get(at - 1))) {
                at--;
            }
        }
        while (at > 0
                && all.get(at - 1) != finite
                && (isFocus(at - 1, all)
                        || isItsNumber(all.get(at - 1), all.get(at), findings)
                        || isArticle(all.get(at - 1), subject))) {
            at--;
        }
        return at;
    }

    /** "mehr als" of "mehr als 800 Ziele", "hunderte" of "hunderte Beobachter". */
    private static boolean isItsNumber(Token before, Token token, Findings findings) {
        var number = findings.numberOf(before);
        return number != null
                && (number == findings.numberOf(token)
                        || number.span().equals(before.span())
                                && before.isWord()
                                && !before.isCapitalised()
                                && before.lower().endsWith("e")
                                && token.isCapitalised());
    }

    /** "nicht" and "vor" only with "nur" and "allem". */
    private static boolean isFocus(int at, List<Token> all) {
        var token = all.get(at);
        return token.is("nicht")
                ? all.get(at + 1).is("nur")
                : token.is("vor") ? all.get(at + 1).is("allem") : FOCUS.contains(token.lower());
    }

    /** "der" of "der Forscher Huber" where the name was read without it. */
    private static boolean isArticle(Token token, Phrase subject) {
        return subject.determiner() == null
                && subject.preposition() == null
                && switch (token.lower()) {
                    case "der", "die", "das" -> token.canBe(Pos.DET);
                    default -> false;
                };
    }

    private static boolean isAdverb(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !token.canBe(Pos.PRON)
                && !token.canBe(Pos.ADP)
                && (token.is("so") || token.canBe(Pos.ADV) && HEDGES.contains(token.lower()) || isUninflected(token));
    }

    private static boolean isUninflected(Token token) {
        return token.canBe(Pos.ADJ) && token.word().agreement(Pos.ADJ) == 0 && !token.canBe(Pos.ADV);
    }

    /** "dass der Umbau ein richtiger Schritt sei": of two nouns in the nominative the first is the subject. */
    private static @Nullable Phrase frontOfCopula(Clause clause) {
        var subject = clause.subject();
        var other = clause.predicative();
        return subject != null
                        && other != null
                        && clause.ownSubject()
                        && !subject.isPronoun()
                        && !other.isPronoun()
                        && other.first() < subject.first()
                ? other
                : subject;
    }

    /** With a clause that tells of it: "Kinder, die fliehen, …". */
    private static int endWithAside(Phrase subject, Clause clause, Findings findings) {
        var end = endOfSubject(subject, clause, findings);
        var all = findings.document().tokens();
        var at = endOfApposition(end, all, findings);
        while (at < all.size() && findings.syntax().clauseOf(all.get(at)) != clause) {
            at++;
        }
        return at < all.size() && at <= clause.tokens().getLast().index() ? at : end;
    }

    /** "der Leiter des Amtes, Anna (Anni) Berg, …": an apposition whose end was not found. */
    private static boolean opensAside(int end, Clause clause, Findings findings) {
        var all = findings.document().tokens();
        return end + 1 < all.size() && all.get(end).is(",") && findings.syntax().clauseOf(all.get(end + 1)) == clause;
    }

    /** "der Landesrat, Johann Huber, …": up to its second comma. */
    private static int endOfApposition(int end, List<Token> all, Findings findings) {
        if (end + 1 >= all.size() || !all.get(end).is(",")) {
            return end;
        }
        var phrase = findings.syntax().phraseOf(all.get(end + 1));
        return phrase != null
                        && phrase.preposition() == null
                        && !phrase.isPronoun()
                        && phrase.fullEnd() < all.size()
                        && all.get(phrase.fullEnd()).is(",")
                ? phrase.fullEnd()
                : end;
    }

    /** "Sollte es regnen, wird das Spiel abgesagt": the condition fills the front. */
    private static boolean isConditioned(Clause clause, Findings findings) {
        return findings.syntax().childrenOf(clause).stream()
                .anyMatch(it -> it.index() < clause.index() && GermanLabels.isCondition(it));
    }

    /** With its genitives and what is joined to it; "von einem Auto" may belong to the verb. */
    private static int endOfSubject(Phrase subject, Clause clause, Findings findings) {
        if (subject.conjunct() != null) {
            return subject.fullEnd();
        }
        var last = subject;
        for (var it = subject.attribute(); it != null && belongs(last, it, clause); it = it.attribute()) {
            last = it;
        }
        var all = findings.document().tokens();
        var end = last.conjunct() == null ? last.end() : last.fullEnd();
        while (end < all.size() && COMPANY_FORMS.contains(all.get(end).form())) {
            end++;
        }
        while (!subject.isPronoun()
                && !subject.head().canBe(Pos.PROPN)
                && findings.names().entity(subject) == null
                && end < all.size()
                && all.get(end).isCapitalised()
                && !all.get(end).canBe(Pos.NOUN)) {
            end++;
        }
        var verb = clause.verb();
        var quotesVerb = end + 1 < all.size()
                && all.get(end).isQuote()
                && verb != null
                && verb.tokens().contains(all.get(end + 1)); // "die Sanktionen „überprüft“ werden müssten"
        return quotesVerb ? end : endOfQuoted(subject.first(), end, all);
    }

    /** "die Kosten von Strom", "das Darlehen von drei Millionen", but "wurde das Haus von Huber gebaut". */
    private static boolean belongs(Phrase noun, Phrase attribute, Clause clause) {
        var of = attribute.preposition("");
        if (noun.callsFor(attribute) || of.equals("von") && (isMoney(attribute) || isBeforeAgent(attribute, clause))) {
            return true;
        }
        var verb = clause.verb();
        if (OF_ADJECTIVES.contains(of) && verb != null && verb.lemma().equals("sein") && clause.predicative() == null) {
            return false; // "sind die Länder für die Kosten verantwortlich"
        }
        return of.equals("von") && verb != null && verb.voice() == VerbGroup.Voice.ACTIVE || !OF_VERBS.contains(of);
    }

    /** "von drei Millionen Euro": nobody does anything. */
    private static boolean isMoney(Phrase phrase) {
        var unit = phrase.tellsNumber() ? Unit.written(phrase.head().form()) : null;
        return unit != null && unit.isMoney();
    }

    /** "der Abschied von Huber | von vielen Gästen gefeiert": only the second tells by whom. */
    private static boolean isBeforeAgent(Phrase attribute, Clause clause) {
        return clause.phrases().stream()
                .anyMatch(it ->
                        it.first() >= attribute.fullEnd() && it.preposition("").equals("von"));
    }

    /** "die Initiative „Offene Tür“": the name in marks belongs to its noun. */
    private static int endOfQuoted(int first, int end, List<Token> all) {
        if (end < all.size() && all.get(end).isQuote() && isOpen(first, end, all)) {
            return end + 1;
        }
        if (end < all.size() && all.get(end).isQuote()) {
            for (var at = end + 1; at < all.size() && at <= end + LONGEST_NAME; at++) {
                if (all.get(at).isQuote()) {
                    return at + 1;
                }
            }
        }
        return end;
    }

    private static boolean isOpen(int first, int end, List<Token> all) {
        var open = false;
        for (var token : all.subList(first, end)) {
            open ^= token.isQuote();
        }
        return open;
    }
}
