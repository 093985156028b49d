package org.quellenlage.extraction.speech;

import static org.quellenlage.extraction.speech.SpeechRule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/** Whole sentences between quotation marks, with a frame behind or before them, or alone. */
final class QuotationRules {

    /** "„…“, sagte sie", "„…“, so Meier". */
    static final SpeechRule<Quotation> FRAME_BEHIND = rule("quotation/frame-behind", QuotationRules::frameBehind)
            .finds("„[Wir haben gewonnen]“, sagte die Trainerin.")
            .finds("„[Das ist ein Anfang]“, so der Minister am Montag.")
            .finds("„[Kommt ihr mit?]“, fragte der Vater.");

    /** "Sie sagte: „…“". */
    static final SpeechRule<Quotation> FRAME_BEFORE = rule("quotation/frame-before", QuotationRules::frameBefore)
            .finds("Die Trainerin sagte: „[Wir haben gewonnen.]“")
            .finds("Sein Urteil: „[Das war nichts.]“")
            .ignores("Das Schiff „Lotte“ liegt im Hafen.");

    /** A quotation that is a sentence of its own goes on with the speaker before it. */
    static final SpeechRule<Quotation> ALONE = rule("quotation/alone", QuotationRules::alone)
            .finds("Die Brücke sei morsch, sagte die Stadt. „[Wir sperren sie heute.]“");

    static final List<SpeechRule<Quotation>> ALL = List.of(FRAME_BEHIND, FRAME_BEFORE, ALONE);

    private QuotationRules() {}

    private static List<Utterance> frameBehind(Scene scene, Quotation quotation, String id) {
        if (quotation.close() == null) {
            return List.of();
        }
        var at = quotation.after();
        var comma = false;
        while (at < scene.size() && isSeparator(scene.token(at))) {
            comma |= scene.is(at, ",") || scene.is(at, "–");
            at++;
        }
        if (at >= scene.size()
                || scene.sentenceOf(at) != scene.sentenceOf(quotation.close().index())) {
            return List.of();
        }
        if (scene.is(at, "so") && isSentence(scene, quotation)) {
            var phrase = scene.phraseAt(at + 1);
            if (phrase != null && phrase.first() == at + 1 && phrase.canBeSubject() && comma) {
                return direct(
                        scene,
                        quotation,
                        Sources.withApposition(scene, phrase),
                        new Cue(scene.token(at).span(), "so", CueClass.NEUTRAL),
                        id);
            }
        }
        var said = quotedWithoutComma(scene, quotation, at, id);
        if (!comma && !said.isEmpty()) {
            return said;
        }
        var clause = scene.clauseAt(at);
        if (clause == null) {
            return List.of();
        }
        var verb = clause.verb();
        if (verb == null || !opensFrame(scene, clause, at)) {
            return List.of();
        }
        var cue = Cues.of(clause);
        if (!(comma || endsAsSentence(scene, quotation) || isQuoting(clause))) {
            return List.of();
        }
        var known = cue != null
                && (cue.entry().takes("quote")
                        || cue.entry().takes("clause")
                        || cue.entry().isWeak());
        var worded = comma && scene.is(at, "mit") && scene.is(at + 2, "Worten");
        if (!isSentence(scene, quotation)
                && !worded
                && !(known && clause.isVerbFirst() && startsSentence(scene, quotation))) {
            return List.of();
        }
        return framed(scene, quotation, clause, id);
    }

    private static List<Utterance> framed(Scene scene, Quotation quotation, Clause clause, String id) {
        var quoted = quoted(scene, quotation, clause, id);
        var source = speaker(scene, clause);
        if (source != null && source.phrase() != null && Sources.isRule(source.phrase())) {
            return List.of(new Utterance(
                    List.of(run(scene, quotation)), SpeechType.DIRECT, null, cueOf(clause), null, false, id));
        }
        return quoted.isEmpty() ? direct(scene, quotation, speaker(scene, clause), cueOf(clause), id) : quoted;
    }

    /** "„…“ wird der Minister zitiert": also without a comma. */
    private static boolean isQuoting(Clause clause) {
        var cue = Cues.of(clause);
        return cue != null && cue.isPassive() && cue.entry().lemma().equals("zitieren");
    }

    /** "„…“ wird der Minister in der Zeitung zitiert": the frame behind needs no comma. */
    private static List<Utterance> quotedWithoutComma(Scene scene, Quotation quotation, int at, String id) {
        var speaker = scene.phraseAt(at + 1);
        if (!scene.token(at).hasLemma("werden")
                || speaker == null
                || speaker.first() != at + 1
                || !isSentence(scene, quotation)) {
            return List.of();
        }
        var last = Math.min(at + 40, scene.sentenceOf(at).last().index());
        for (var i = at + 2; i <= last; i++) {
            if (scene.is(i, "zitiert")) {
                var cue = new Cue(scene.token(i).span(), "zitieren", CueClass.NEUTRAL);
                return direct(scene, quotation, Source.of(speaker), cue, id);
            }
        }
        return List.of();
    }

    private static boolean endsAsSentence(Scene scene, Quotation quotation) {
        var last = scene.token(quotation.to() - 1);
        return last.is(".") || last.is("!") || last.is("?") || last.is("…");
    }

    private static boolean startsSentence(Scene scene, Quotation quotation) {
        return scene.sentenceOf(quotation.open().index()).first() == quotation.open();
    }

    private static boolean isSeparator(Token token) {
        return token.is(",") || token.is("–") || token.is("-") || token.is(".");
    }

    /** The frame begins with its verb, with "so" and its verb, or with "wie". */
    private static boolean opensFrame(Scene scene, Clause clause, int at) {
        var verb = clause.verb();
        if (verb == null || verb.finite() == null) {
            return false;
        }
        return verb.finite().index() == at
                || verb.finite().index() == at + 1 && (scene.is(at, "so") || scene.is(at, "das"))
                || scene.is(at, "wie") && Cues.of(clause) != null
                || scene.is(at, "mit") && scene.phraseAt(at) != null;
    }

    private static List<Utterance> frameBefore(Scene scene, Quotation quotation, String id) {
        var at = quotation.open().index() - 1;
        var sentence = scene.sentenceOf(quotation.open().index());
        var colon = scene.is(at, ":");
        var comma = scene.is(at, ",");
        if (at < sentence.first().index()) {
            var before = lineBefore(scene, sentence.index());
            if (before < 0) {
                return List.of();
            }
            at = before;
            colon = true;
        }
        var word = colon || comma ? at - 1 : at;
        while (word >= 0 && !scene.token(word).isWord()) {
            word--;
        }
        if (word < 0 || at - word > 4) {
            return List.of();
        }
        var clause = colon ? frameEndingAt(scene, word) : scene.clauseAt(word);
        if (clause == null) {
            return List.of();
        }
        var cue = Cues.of(clause);
        if (at > 0 && scene.is(at, "wie") && isSaying(scene.token(at - 1))) {
            return direct(scene, quotation, Sources.subject(scene, clause), cueOf(clause), id);
        }
        if (colon && isSentence(scene, quotation)) {
            return framed(scene, quotation, clause, id);
        }
        if (cue != null && cue.entry().takes("quote") && isSentence(scene, quotation)) {
            return direct(scene, quotation, speaker(scene, clause), cueOf(clause), id);
        }
        return List.of();
    }

    /** "Parolen wie „…“", "Sprüche wie „…“". */
    private static boolean isSaying(Token token) {
        var noun = ReportingWords.noun(token);
        return noun != null && noun.takes("saying");
    }

    /** The main clause around a relative clause before the colon: "sagte X, der am Montag kam: „…“". */
    private static @Nullable Clause frameEndingAt(Scene scene, int word) {
        var clause = scene.clauseAt(word);
        while (clause != null && !clause.isMain() && (Cues.of(clause) == null || Content.isContentClause(clause))) {
            var parent = scene.syntax().parentOf(clause);
            if (parent == null || parent == clause) {
                return clause;
            }
            clause = parent;
        }
        return clause;
    }

    /** Index of a colon that ends the line before a quotation set apart; -1 if there is none. */
    private static int lineBefore(Scene scene, int sentence) {
        if (sentence == 0) {
            return -1;
        }
        var last = scene.document().sentences().get(sentence - 1).last();
        return last.is(":") ? last.index() : -1;
    }

    private static List<Utterance> alone(Scene scene, Quotation quotation, String id) {
        var first = scene.sentenceOf(quotation.open().index()).first();
        if (first != quotation.open() || quotation.depth() > 0 || !isSentence(scene, quotation)) {
            return List.of();
        }
        var after = quotation.after();
        var ends = after >= scene.size()
                || scene.sentenceOf(after) != scene.sentenceOf(after - 1)
                || scene.token(after).is(Token.Kind.PUNCTUATION) && !scene.is(after, ",");
        if (!ends) {
            return List.of();
        }
        return List.of(new Utterance(List.of(run(scene, quotation)), SpeechType.DIRECT, null, null, null, true, id));
    }

    /** "zitiert die Zeitung den Minister": the paper says what the minister said, so both have said it. */
    private static List<Utterance> quoted(Scene scene, Quotation quotation, Clause clause, String id) {
        var cue = Cues.of(clause);
        if (cue == null || !cue.entry().lemma().equals("zitieren")) {
            return List.of();
        }
        var subject = Sources.subject(scene, clause);
        var object = clause.object();
        var quotes = cue.isPassive() ? Sources.quoting(clause) : subject;
        var speaks = cue.isPassive() ? Sources.of(scene, cue) : object == null ? null : Source.of(object);
        var run = List.of(run(scene, quotation));
        var inner = new Utterance(run, SpeechType.DIRECT, speaks, cue.cue(), quotes, speaks == null, id);
        return quotes == null
                ? List.of(inner)
                : List.of(
                        new Utterance(run, SpeechType.DIRECT, quotes, cue.cue(), null, false, "quotation/quoted-by"),
                        inner);
    }

    static List<Utterance> direct(
            Scene scene, Quotation quotation, @Nullable Source source, @Nullable Cue cue, String id) {
        return List.of(new Utterance(
                List.of(run(scene, quotation)), SpeechType.DIRECT, source, cue, null, source == null, id));
    }

    static Run run(Scene scene, Quotation quotation) {
        return new Run(quotation.from(), quotation.to());
    }

    /** The subject of the frame; where it has no verb, the owner of its noun: "Zitat von Meier: …". */
    static @Nullable Source speaker(Scene scene, Clause clause) {
        var cue = Cues.of(clause);

        if (cue != null) {
            var source = Sources.of(scene, cue);
            if (source != null) {
                return source;
            }
        }
        if (clause.verb() != null) {
            var subject = clause.subject();
            return cue == null && subject != null && Sources.isPossessive(subject.determiner())
                    ? null
                    : Sources.subject(scene, clause);
        }
        Phrase last = null;
        for (var phrase : clause.phrases()) {
            last = phrase;
            var owner = Sources.owner(phrase);
            if (owner != null) {
                return Source.of(owner);
            }
        }
        var first = clause.phrases().isEmpty() ? null : clause.phrases().getFirst();
        if (first != null && first != last && Sources.maySpeakAlone(first)) {
            return Sources.withApposition(scene, first);
        }
        if (last != null && Sources.isPossessive(last.determiner())) {
            return Source.of(java.util.Objects.requireNonNull(last.determiner()));
        }
        return last == null ? null : Source.of(last);
    }

    static @Nullable Cue cueOf(Clause clause) {
        var cue = Cues.of(clause);
        if (cue != null) {
            return cue.cue();
        }
        for (var token : clause.tokens()) {
            if (token.is("so") || ReportingWords.is(token, "quotation") || clause.verb() == null && isText(token)) {
                return new Cue(token.span(), token.lower(), CueClass.NEUTRAL);
            }
        }
        var verb = clause.verb();
        return verb == null ? null : new Cue(verb.main().span(), verb.lemma(), CueClass.NEUTRAL);
    }

    private static boolean isText(Token token) {
        var noun = ReportingWords.noun(token);
        return noun != null && noun.takes("text");
    }

    /** A quotation is a sentence if it holds a finite verb or ends as one; else it is a name or a word held at a distance. */
    static boolean isSentence(Scene scene, Quotation quotation) {
        for (var i = quotation.from(); i < quotation.to(); i++) {
            var token = scene.token(i);
            if (token.is(".") || token.is("!") || token.is("?")) {
                return true;
            }
            var clause = scene.clauseAt(i);
            var verb = clause == null ? null : clause.verb();
            if (verb != null && verb.finite() == token) {
                return true;
            }
            if (!token.isCapitalised()
                    && token.isWord()
                    && token.word().hasForm(VerbForms.FINITE)
                    && token.word().isOnly(org.quellenlage.text.Pos.AUX)) {
                return true;
            }
        }
        return false;
    }
}
