package org.quellenlage.extraction.speech;

import static org.quellenlage.extraction.speech.SpeechRule.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.ReportingWords.Entry;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordTest;

/** A phrase names the source of its clause: "laut Polizei", "nach Angaben der Stadt", "Berichten zufolge", "so Meier". */
final class SourcePhraseRules {

    /** Nouns that name a source after "nach" whatever article they have. */
    private static final Set<String> NEVER_TEMPORAL = Set.of(
            "Angabe",
            "Aussage",
            "Auskunft",
            "Darstellung",
            "Schilderung",
            "Wort",
            "Information",
            "Erkenntnis",
            "Bericht");

    /** "laut", "gemäß". */
    static final SpeechRule<Token> ACCORDING_TO = rule("speech/according-to", SourcePhraseRules::accordingTo)
            .finds("Laut Polizei [wurde niemand verletzt].")
            .finds("[Die Brücke ist] laut einem Gutachten [morsch].")
            .ignores("Die Kinder lachten laut.");

    /** "nach Angaben", "nach Ansicht", "seiner Meinung nach". */
    static final SpeechRule<Token> BY_ACCOUNT_OF = rule("speech/by-account-of", SourcePhraseRules::byAccountOf)
            .finds("Nach Angaben der Feuerwehr [brannten drei Häuser].")
            .finds("[Die Ursache ist] nach Einschätzung von Fachleuten [unklar].")
            .finds("Ihrer Ansicht nach [reicht das Geld nicht].")
            .ignores("Nach der Sitzung ging die Ministerin.");

    /** "zufolge". */
    static final SpeechRule<Token> ACCORDING_TO_BEHIND = rule("speech/according-to-behind", SourcePhraseRules::zufolge)
            .finds("Medienberichten zufolge [sind zwei Menschen verletzt worden].")
            .finds("[Der Fahrer war] der Polizei zufolge [betrunken].");

    /** "so" with a name behind the content. */
    static final SpeechRule<Token> SO = rule("speech/so", SourcePhraseRules::so)
            .finds("[Die Brücke sei morsch], so der Bürgermeister.")
            .finds("[Das], so die Forscherin, [sei ein Anfang].")
            .ignores("Die Brücke war morsch, so dass sie einstürzte.");

    /** "wie die Stadt mitteilte". */
    static final SpeechRule<Token> AS_TOLD = rule("speech/as-told", SourcePhraseRules::asTold)
            .finds("Wie die Stadt mitteilte, [wird die Brücke gesperrt].")
            .finds("[Die Brücke wird gesperrt], wie aus einem Schreiben hervorgeht.")
            .finds("Wie sich aus der Prüfung durch die Ingenieure ergab, [ist die Brücke morsch].")
            .ignores("Niemand wusste, wie die Brücke gebaut wurde.");

    /** "demnach" after a source. */
    static final SpeechRule<Token> HENCE = rule("speech/hence", SourcePhraseRules::hence)
            .finds("Die Kommission legte einen Bericht vor. Demnach [fehlen zwei Milliarden].");

    static final List<SpeechRule<Token>> ALL =
            List.of(ACCORDING_TO, BY_ACCOUNT_OF, ACCORDING_TO_BEHIND, SO, AS_TOLD, HENCE);

    private static final Set<String> OPENERS =
            Set.of("nach", "aus", "zu", "so", "wie", "demnach", "demzufolge", "danach");

    /** Most words are in no such phrase; they are passed over without asking the rules. */
    private static final WordTest MAY_BE_IN_SOURCE_PHRASE = WordTest.of(word ->
            OPENERS.contains(word.lower()) || ReportingWords.is(word, "before") || ReportingWords.is(word, "after"));

    private SourcePhraseRules() {}

    /** Whether some rule may begin to read at this token. */
    static boolean mayRead(Token token) {
        return token.isWord() && MAY_BE_IN_SOURCE_PHRASE.about(token.word());
    }

    private static List<Utterance> accordingTo(Scene scene, Token token, String id) {
        if (!ReportingWords.is(token, "before")) {
            return List.of();
        }
        var phrase = scene.phraseAt(token.index());
        if (phrase == null || phrase.preposition() != token) {
            return nameAfter(scene, token, id);
        }
        if (isRule(token, phrase) || isArticle(phrase) || !namesSource(phrase)) {
            return List.of();
        }
        return framed(scene, phrase.first(), Sources.tokenEnd(phrase), Source.of(phrase), cue(token, "laut"), id);
    }

    /** "laut BBC", "laut ai-Bericht": a name that forms no phrase with its preposition. */
    private static List<Utterance> nameAfter(Scene scene, Token token, String id) {
        var next = token.index() + 1;
        if (next >= scene.size() || !scene.token(next).isWord() || !token.canBe(Pos.ADP)) {
            return List.of();
        }
        var named = scene.token(next);
        var isName =
                named.isCapitalised() || !named.word().isKnown() && named.form().indexOf('-') > 0; // "laut el-Haddad"
        if (!isName && ReportingWords.compoundNoun(named) == null) {
            return List.of();
        }
        return framed(scene, token.index(), next + 1, Source.of(named), cue(token, "laut"), id);
    }

    /** "laut geschrien" names nobody. */
    private static boolean namesSource(Phrase phrase) {
        return phrase.head().isCapitalised()
                || phrase.isPronoun()
                || phrase.head().is(Token.Kind.NUMBER);
    }

    /** "laut Artikel 5": what a rule demands. */
    private static boolean isArticle(Phrase phrase) {
        return Sources.isRule(phrase)
                && phrase.tokens().stream().anyMatch(it -> it.is(Token.Kind.NUMBER) || it.is(Token.Kind.ORDINAL));
    }

    /** "gemäß Artikel 5", "gemäß dem Plan" tell rules, not sayings; a name or a text is a source. */
    private static boolean isRule(Token token, Phrase phrase) {
        if (!token.lower().equals("gemäß")) {
            return false;
        }
        var noun = ReportingWords.noun(phrase.head());
        return noun == null
                && phrase.head().word().isKnown()
                && !phrase.head().form().endsWith("zeitung");
    }

    private static Cue cue(Token token, String lemma) {
        return new Cue(token.span(), lemma, CueClass.NEUTRAL);
    }

    private static List<Utterance> byAccountOf(Scene scene, Token token, String id) {
        if (!token.form().equalsIgnoreCase("nach") && !token.form().equalsIgnoreCase("aus")) {
            return List.of();
        }
        var phrase = scene.phraseAt(token.index());
        if (phrase != null && phrase.preposition() == token) {
            var noun = ReportingWords.noun(phrase.head());
            if (noun != null && noun.takes("nach") && !isTemporal(phrase, noun) && isView(token, noun)) {
                var stranger = strangerBehind(scene, Sources.tokenEnd(phrase));
                if (stranger != null) {
                    return framed(
                            scene,
                            phrase.first(),
                            stranger.index() + 1,
                            Source.of(stranger),
                            new Cue(token.span(), "nach", noun.kind()),
                            id);
                }
                return framed(
                        scene,
                        phrase.first(),
                        Sources.tokenEnd(phrase),
                        account(scene, phrase),
                        new Cue(token.span(), "nach", noun.kind()),
                        id);
            }
        }
        var before = token.is("nach") ? endingAt(scene, token.index()) : null;
        if (before != null && before.preposition() == null) {
            var noun = ReportingWords.noun(before.head());
            if (noun != null && noun.takes("nach")) {
                return framed(
                        scene,
                        before.first(),
                        token.index() + 1,
                        account(scene, before),
                        new Cue(token.span(), "nach", noun.kind()),
                        id);
            }
        }
        return List.of();
    }

    /** "nach Ansicht von wse": a name in small letters that no dictionary has; null elsewhere. */
    private static @Nullable Token strangerBehind(Scene scene, int at) {
        if (!scene.is(at, "von") || at + 1 >= scene.size()) {
            return null;
        }
        var token = scene.token(at + 1);
        return token.isWord() && !token.word().isKnown() ? token : null;
    }

    /** With "aus" only the point of view: "aus Sicht der Kläger". */
    private static boolean isView(Token preposition, Entry noun) {
        return preposition.form().equalsIgnoreCase("nach")
                || noun.lemma().equals("Sicht")
                || noun.lemma().equals("Perspektive");
    }

    /** "nach der Erklärung ging sie" tells when. */
    private static boolean isTemporal(Phrase phrase, Entry noun) {
        if (noun.kind() == CueClass.THINKS && !noun.takes("text") || NEVER_TEMPORAL.contains(noun.lemma())) {
            return false;
        }
        var determiner = phrase.determiner();
        if (determiner == null) {
            return !phrase.canBe(Agreement.PLURAL);
        }
        return !determiner.lower().startsWith("ein");
    }

    /** Whose account it is: "eigenen Angaben" are those of the subject. */
    private static Source account(Scene scene, Phrase phrase) {
        for (var token : phrase.tokens()) {
            if (token.form().startsWith("eigene")) {
                var clause = scene.clauseAt(phrase.first());
                var subject = clause == null ? null : clause.subject();
                if (subject != null && subject != phrase) {
                    return Source.standingFor(phrase.nominalSpan(), subject);
                }
            }
        }
        return Source.of(phrase);
    }

    private static @Nullable Phrase endingAt(Scene scene, int index) {
        var phrase = scene.phraseAt(index - 1);
        if (phrase == null) {
            return null;
        }
        var clause = scene.clauseAt(index - 1);
        if (clause != null) {
            for (var outer : clause.phrases()) {
                if (Sources.tokenEnd(outer) == index) {
                    return outer;
                }
            }
        }
        return phrase.end() == index ? phrase : null;
    }

    private static List<Utterance> zufolge(Scene scene, Token token, String id) {
        var folge = token.is("zu") && scene.is(token.index() + 1, "Folge");
        if (!folge && !ReportingWords.is(token, "after") || token.is("Gemäß") || token.is("Laut")) {
            return List.of();
        }
        var own = scene.phraseAt(token.index());
        var phrase = own != null && own.first() < token.index() ? own : endingAt(scene, token.index());
        if (phrase == null
                || phrase.preposition() != null
                        && phrase.first() == phrase.preposition().index()) {
            return List.of();
        }
        var last = folge ? token.index() + 2 : token.index() + 1;
        var outer = endingAt(scene, last) == null ? phrase : java.util.Objects.requireNonNull(endingAt(scene, last));
        var source = Source.of(outer.preposition() == null ? outer : phrase)
                .until(scene.token(token.index() - 1).end());
        return framed(scene, Math.min(outer.first(), phrase.first()), last, source, cue(token, "zufolge"), id);
    }

    private static List<Utterance> so(Scene scene, Token token, String id) {
        var at = token.index();
        if (!token.is("so") || !opensFrame(scene, at)) {
            return List.of();
        }
        var phrase = scene.phraseAt(at + 1);
        if (phrase == null || phrase.first() != at + 1 || !phrase.canBeSubject() || !namesSpeaker(phrase)) {
            return List.of();
        }
        var end = Sources.tokenEnd(phrase);
        var sentence = scene.sentenceOf(at);
        var to = sentence.last().index() + 1;
        while (end < to && !scene.token(end).is(Token.Kind.PUNCTUATION)) {
            if (isFinite(scene.token(end))) {
                return List.of();
            }
            end++;
        }
        var source = Sources.withApposition(scene, phrase);
        var after = afterApposition(scene, end, source);
        var pieces = scene.without(sentence.first().index(), goesOn(scene, after) ? to : at, at, after);
        return pieces.isEmpty() ? List.of() : ReportedSpeechRules.heard(pieces, source, cue(token, "so"), id);
    }

    private static boolean isFinite(Token token) {
        return token.word().verb(VerbForms.FINITE) != null
                && !token.isCapitalised()
                && !token.canBe(Pos.ADP)
                && !token.canBe(Pos.ADV)
                && !token.canBe(Pos.CCONJ);
    }

    /** Behind the frame the content goes on with its verb or in the Konjunktiv: "Das, so die Forscherin, sei ein Anfang." */
    private static boolean goesOn(Scene scene, int after) {
        var next = after;
        while (next < scene.size() && (scene.is(next, ",") || scene.isQuoteMark(next) || scene.is(next, "–"))) {
            next++;
        }
        var clause = next == after ? null : scene.clauseAt(next);
        return clause != null && (Scene.first(clause) < after || clause.isVerbFirst() || Content.isKonjunktiv(clause));
    }

    private static int afterApposition(Scene scene, int end, Source source) {
        var at = end;
        while (at < scene.size() && scene.token(at).start() < source.span().end()) {
            at++;
        }
        return at;
    }

    private static boolean opensFrame(Scene scene, int at) {
        var before = at - 1;
        while (scene.isQuoteMark(before)) {
            before--;
        }
        return scene.is(before, ",") || scene.is(before, "–") || scene.is(before, "-") || scene.is(before, "(");
    }

    /** "so ein Fehler", "so viele" name nobody. */
    private static boolean namesSpeaker(Phrase phrase) {
        var determiner = phrase.determiner();
        var head = phrase.head();
        return !(determiner != null && determiner.canBe(Pos.NUM))
                && (head.isCapitalised() || head.word().has(Pos.PRON, org.quellenlage.text.Analysis.Kind.PERSONAL));
    }

    private static List<Utterance> asTold(Scene scene, Token token, String id) {
        if (!token.form().equalsIgnoreCase("wie")) {
            return List.of();
        }
        var clause = scene.clauseAt(token.index());
        if (clause == null || clause.introducer() != token && !opens(scene, clause, token)) {
            return List.of();
        }
        var found = foundOut(scene, clause, id);
        if (!found.isEmpty()) {
            return found;
        }
        var cue = scene.usableCue(clause);
        if (cue == null
                || cue.isWeak()
                || !(cue.entry().takes("clause") || cue.entry().lemma().equals("zitieren"))
                || isObject(scene, clause)) {
            return List.of();
        }
        var pieces = around(scene, clause);
        return pieces.isEmpty() ? List.of() : ReportedSpeechRules.heard(pieces, Sources.of(scene, cue), cue.cue(), id);
    }

    /** What a clause in passing leaves of its sentence. */
    private static List<Run> around(Scene scene, Clause clause) {
        var parent = scene.syntax().parentOf(clause);
        var host = parent == null ? clause : parent;
        var from = host.kind() == Kind.MAIN || host == clause
                ? clause.sentence().first().index()
                : Scene.first(host);
        var to = clause.sentence().last().index() + 1;
        return scene.without(from, to, Scene.first(clause), Scene.end(clause));
    }

    /** "Wie sich aus der Untersuchung der Polizei ergab": a finding, by whoever looked. */
    private static List<Utterance> foundOut(Scene scene, Clause clause, String id) {
        var verb = clause.verb();
        if (verb == null || !verb.lemma().equals("ergeben") && !verb.lemma().equals("zeigen")) {
            return List.of();
        }
        var by = clause.prepositional("durch");
        var from = clause.prepositional("aus");
        if (from == null || clause.tokens().stream().noneMatch(it -> it.is("sich"))) {
            return List.of();
        }
        var inner = from.attribute();
        while (by == null && inner != null) {
            by = inner.preposition("").equals("durch") ? inner : null;
            inner = inner.attribute();
        }
        var pieces = around(scene, clause);
        return pieces.isEmpty()
                ? List.of()
                : ReportedSpeechRules.heard(
                        pieces, Source.of(by == null ? from : by), cue(verb.main(), verb.lemma()), id);
    }

    /** "Denn wie die Stadt mitteilte". */
    private static boolean opens(Scene scene, Clause clause, Token token) {
        return token.index() <= Scene.first(clause) + 1
                && clause.kind() != Kind.MAIN
                && scene.token(Scene.first(clause)).isCapitalised();
    }

    /** "erklärte, wie die Stadt plant": the question is itself what is told. */
    private static boolean isObject(Scene scene, Clause clause) {
        var parent = scene.syntax().parentOf(clause);
        var cue = parent == null ? null : Cues.of(parent);
        return parent != null
                && cue != null
                && Scene.first(parent) < Scene.first(clause)
                && cue.entry().takes("clause")
                && scene.contentAfter(cue) == null
                && Content.around(scene, cue).isEmpty();
    }

    private static List<Utterance> hence(Scene scene, Token token, String id) {
        var sure = token.form().equals("Demnach")
                || token.form().equals("Demzufolge")
                || token.form().equals("demnach");
        if (!sure && !token.is("Danach")) {
            return List.of();
        }
        var sentence = scene.sentenceOf(token.index());
        if (!sure && !mentionsText(scene, sentence.index() - 1)) {
            return List.of();
        }
        if (token.isCapitalised() && sentence.first() != token) {
            return List.of();
        }
        return framed(scene, token.index(), token.index() + 1, Source.of(token), cue(token, token.lower()), id);
    }

    private static boolean mentionsText(Scene scene, int sentence) {
        if (sentence < 0) {
            return false;
        }
        for (var token : scene.document().sentences().get(sentence).tokens()) {
            var noun = ReportingWords.noun(token);
            if (noun != null && (noun.takes("text") || noun.takes("nach")) && !noun.isWeak()) {
                return true;
            }
        }
        return false;
    }

    /** The clause around a source phrase, the phrase left out. */
    private static List<Utterance> framed(Scene scene, int from, int end, Source source, Cue cue, String id) {
        var to = behindRelative(scene, end);
        var clause = scene.clauseAt(from);
        if (clause == null) {
            clause = scene.clauseAt(to - 1);
        }
        if (clause == null) {
            return List.of();
        }
        var frameFrom = from;
        var frameTo = to;
        var verb = clause.verb();
        var finite = verb == null ? null : verb.finite();
        if (clause.isMain()
                && finite != null
                && from <= Scene.first(clause) + 1
                && finite.index() >= to
                && fillsFront(to, finite.index())) {
            frameFrom = Math.min(from, Scene.first(clause));
            frameTo = finite.index();
        }
        var named = source;
        var parted = parted(scene, clause, from);
        if (parted > to) {
            frameFrom = Math.min(from, Scene.first(clause));
            frameTo = parted;
            named = source.through(scene.token(Scene.end(clause) - 1).end());
        }
        var run = host(scene, clause);
        if (clause.introducer() != null && from == clause.introducer().index() + 1) {
            run = new Run(Math.max(run.from(), Math.min(to, run.to())), run.to());
        }
        var pieces = scene.without(run.from(), run.to(), frameFrom, frameTo);
        return pieces.isEmpty() ? List.of() : ReportedSpeechRules.heard(pieces, named, cue, id);
    }

    /** "Laut dem Bericht, der der Zeitung vorliegt, | …": behind what is told of the source. */
    private static int behindRelative(Scene scene, int end) {
        var relative = scene.is(end, ",") ? scene.clauseAt(end + 1) : null;
        return relative != null
                        && relative.kind() == Kind.RELATIVE
                        && Scene.first(relative) == end + 1
                        && scene.is(Scene.end(relative), ",")
                ? Scene.end(relative) + 1
                : end;
    }

    /** Where the clause goes on with its verb when a bracket parts it from its source: "laut Amt (BfV) gab es"; else -1. */
    private static int parted(Scene scene, Clause clause, int from) {
        if (clause.kind() != Kind.FRAGMENT || from > Scene.first(clause) + 1) {
            return -1;
        }
        for (var other : scene.syntax().clauses(clause.sentence())) {
            if (Scene.first(other) > from && other.isMain()) {
                var verb = other.verb();
                var finite = verb == null ? null : verb.finite();
                if (finite == null || !other.isVerbFirst() && !scene.is(finite.index() - 1, ")")) {
                    return -1;
                }
                return finite.index();
            }
        }
        return -1;
    }

    /** What stands before the verb is one constituent: all of it belongs to the source. */
    private static boolean fillsFront(int to, int finite) {
        return finite - to < 25;
    }

    /** The clause a source vouches for: the sentence of a main clause, else the clause with what hangs on it. */
    private static Run host(Scene scene, Clause clause) {
        var sentence = clause.sentence();
        if (clause.isMain() || clause.kind() == Kind.FRAGMENT || Content.isContentClause(clause)) {
            return new Run(sentence.first().index(), sentence.last().index() + 1);
        }
        var end = Scene.end(clause);
        for (var other : scene.syntax().clauses(sentence)) {
            if (other.parent() == clause.index()) {
                end = Math.max(end, Scene.end(other));
            }
        }
        return new Run(Scene.first(clause), end);
    }
}
