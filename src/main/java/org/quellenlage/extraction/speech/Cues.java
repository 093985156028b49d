package org.quellenlage.extraction.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.ReportingWords.Entry;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.grammar.VerbGroup.Voice;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/** Tells whether the verb of a clause says that somebody says something. */
final class Cues {

    /** "heißt es", "hieß es am Montag". */
    private static final Entry IT_SAYS = Entry.of("heißen", "", CueClass.NEUTRAL, Set.of("clause", "quote", "inf"));

    private Cues() {}

    /** A reporting verb where it stands. */
    record VerbCue(Clause clause, VerbGroup verb, Entry entry, Span span) {

        Cue cue() {
            return new Cue(span, entry.lemma(), entry.kind());
        }

        /** Whether it says other things too; not so where a text is its subject: "die Studie zeigt". */
        boolean isWeak() {
            return entry.isWeak() && !isText(clause.subject());
        }

        private static boolean isText(@Nullable Phrase subject) {
            var noun = subject == null || subject.isPronoun() ? null : ReportingWords.noun(subject.head());
            return noun != null && noun.takes("text");
        }

        boolean isPassive() {
            return verb.voice() == VerbGroup.Voice.PASSIVE;
        }
    }

    /** The reporting verb of a clause, or null. */
    static @Nullable VerbCue of(@Nullable Clause clause) {
        if (clause == null) {
            return null;
        }
        var verb = clause.verb();
        if (verb == null) {
            return null;
        }
        var entry = entry(clause, verb);
        if (verb.voice() == Voice.STATIVE && entry != null && entry.particle().isEmpty()) {
            return null;
        }
        if (entry != null && (isCaused(verb, entry) || isPossession(clause, entry))) {
            return null;
        }
        if (entry == null || entry.takes("sich") && !hasReflexive(clause) && !otherwiseUsable(entry)) {
            return null;
        }
        return new VerbCue(clause, verb, entry, span(verb, entry));
    }

    /** "Die Lage lässt Schlimmes befürchten": the lage fears nothing. */
    private static boolean isCaused(VerbGroup verb, Entry entry) {
        var finite = verb.finite();
        return finite != null
                && finite != verb.main()
                && finite.hasLemma("lassen")
                && (entry.kind() == CueClass.THINKS || entry.kind() == CueClass.DOUBTS);
    }

    /** "Die Geräte verfügen über zwei Kameras": they have them, and have decreed nothing. */
    private static boolean isPossession(Clause clause, Entry entry) {
        return entry.lemma().equals("verfügen") && clause.prepositional("über") != null;
    }

    private static boolean otherwiseUsable(Entry entry) {
        return entry.lemma().equals("erhoffen");
    }

    private static @Nullable Entry entry(Clause clause, VerbGroup verb) {
        var separated = separated(clause, verb);
        if (separated != null) {
            return separated;
        }
        if (verb.main().hasLemma("heißen") && isImpersonal(clause)) {
            return IT_SAYS;
        }
        var found = ReportingWords.verb(verb.lemma());
        return found == null && verb.particle() != null && isAdverb(verb.particle()) ? withoutParticle(verb) : found;
    }

    /** "sagte weiter", "berichtete davon": no particle but an adverb. */
    private static boolean isAdverb(Token particle) {
        return particle.form().startsWith("da")
                || particle.form().startsWith("hier")
                || particle.is("weiter")
                || particle.is("kurz");
    }

    private static @Nullable Entry withoutParticle(VerbGroup verb) {
        for (var analysis : verb.main().word().analyses()) {
            var entry = isVerb(analysis) ? ReportingWords.verb(analysis.lemma()) : null;
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isImpersonal(Clause clause) {
        return clause.tokens().stream().anyMatch(it -> it.is("es") || it.is("Es"));
    }

    private static boolean isVerb(Analysis analysis) {
        return analysis.pos() == Pos.VERB || analysis.pos() == Pos.AUX;
    }

    /** "gab … bekannt", "brachte zum Ausdruck", "bekannt gegeben": verb and particle as words of their own. */
    private static @Nullable Entry separated(Clause clause, VerbGroup verb) {
        var finite = verb.finite();
        var found = separated(clause, verb, verb.main());
        return found == null && finite != null && finite != verb.main() ? separated(clause, verb, finite) : found;
    }

    private static @Nullable Entry separated(Clause clause, VerbGroup verb, Token token) {
        for (var entry : ReportingWords.withParticle(token)) {
            if (holdsParticle(clause, verb, entry.particleWords())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean holdsParticle(Clause clause, VerbGroup verb, List<String> words) {
        var tokens = clause.tokens();
        for (var i = 0; i + words.size() <= tokens.size(); i++) {
            if (matches(tokens, i, words) && (words.size() > 1 || closes(clause, verb, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A particle stands at the end of its clause, before a gap in it or right before the verb. */
    private static boolean closes(Clause clause, VerbGroup verb, int i) {
        var tokens = clause.tokens();
        if (tokens.get(i) == verb.particle()) {
            return true;
        }
        if (i + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(i + 1);
        return !next.isWord() && !next.is(Token.Kind.NUMBER)
                || next.index() > tokens.get(i).index() + 1
                || next == verb.main()
                || next == verb.finite();
    }

    private static boolean hasReflexive(Clause clause) {
        for (var token : clause.tokens()) {
            if (token.is("sich") || token.is("mich") || token.is("uns") || token.is("Sich")) {
                return true;
            }
        }
        return false;
    }

    private static Span span(VerbGroup verb, Entry entry) {
        var main = verb.main().span();
        var particle = verb.particle();
        if (particle != null
                && particle.index() == verb.main().index() + 1
                && !entry.particle().isEmpty()) {
            return main.cover(particle.span());
        }
        return main;
    }
}
