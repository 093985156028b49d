package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.text.Block;
import org.quellenlage.text.Block.Kind;
import org.quellenlage.text.Sentence;

/**
 * Quotations set apart as paragraphs of their own, without marks: behind a line that ends in a colon, before a line that
 * names the speaker, or both.
 */
final class BlockQuotes {

    private final Scene scene;

    private BlockQuotes(Scene scene) {
        this.scene = scene;
    }

    static List<Utterance> read(Scene scene) {
        return new BlockQuotes(scene).run();
    }

    private List<Utterance> run() {
        var found = new ArrayList<Utterance>();
        var sentences = scene.document().sentences();
        for (var i = 0; i < sentences.size(); i++) {
            var from = i;
            var block = sentences.get(i).block();
            while (i + 1 < sentences.size() && sentences.get(i + 1).block() == block) {
                i++;
            }
            if (block.kind() == Kind.QUOTE && !sentences.get(from).first().isQuote()) {
                found.add(utterance(sentences, from, i));
            }
        }
        return found;
    }

    private Utterance utterance(List<Sentence> sentences, int from, int to) {
        var run = new Run(
                sentences.get(from).first().index(), sentences.get(to).last().index() + 1);
        var frame = from == 0 ? null : frame(sentences.get(from - 1));
        Source source = null;
        Cue cue = null;
        if (frame != null) {
            source = QuotationRules.speaker(scene, frame);
            cue = QuotationRules.cueOf(frame);
        }
        if (source == null && to + 1 < sentences.size()) {
            source = signature(sentences.get(to + 1));
        }
        return new Utterance(List.of(run), SpeechType.DIRECT, source, cue, null, source == null, "quotation/block");
    }

    /** The main clause of a line that ends in a colon. */
    private @Nullable Clause frame(Sentence before) {
        if (!before.last().is(":")) {
            return null;
        }
        Clause found = null;
        for (var clause : scene.syntax().clauses(before)) {
            if (clause.isMain() && (found == null || Cues.of(clause) != null)) {
                found = clause;
            }
        }
        return found;
    }

    /** "Anna Meier, Direktorin der Schule" below the quotation. */
    private @Nullable Source signature(Sentence line) {
        Block block = line.block();
        if (block.kind() != Kind.SIGNATURE) {
            return null;
        }
        var phrase = scene.phraseAt(line.first().index());
        return phrase == null ? Source.of(line.first()) : Source.of(phrase);
    }
}
