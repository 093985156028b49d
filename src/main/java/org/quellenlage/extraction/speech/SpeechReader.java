package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;
import org.quellenlage.text.Token;

/**
 * Finds who is said to say what. Quotations come first; then clauses that a verb, a noun or a source phrase brings in; then
 * what goes on without a frame; then words quoted inside of all that; last, mentions that something was said. Each layer
 * leaves alone what the layers before it have heard.
 */
public final class SpeechReader {

    public List<Speech> read(Document document, Syntax syntax, Names names) {
        var scene = new Scene(document, syntax, Quotations.of(document));
        var hearing = new Hearing(document.tokens().size());
        BlockQuotes.read(scene).forEach(hearing::quoteBlock);
        Interviews.read(scene).forEach(hearing::quoteBlock);
        quotations(scene, hearing);
        for (var clause : syntax.clauses()) {
            if (clause.sentence().block().isRead() && !hearing.isQuoted(Scene.first(clause))) {
                clause(scene, hearing, clause);
            }
        }
        sourcePhrases(scene, hearing);
        calledNames(scene, hearing);
        for (var clause : syntax.clauses()) {
            if (clause.sentence().block().isRead()
                    && !hearing.isFrame(clause)
                    && !hearing.holdsContent(Scene.first(clause), Scene.end(clause))) {
                MentionRules.MENTION.read(scene, clause).forEach(it -> hearing.add(it, clause));
            }
        }
        new ContinuationRules(scene, hearing).read().forEach(hearing::add);
        fragments(scene, hearing);
        return new Speakers(scene, names).speeches(inOrder(hearing.all()));
    }

    private static void quotations(Scene scene, Hearing hearing) {
        for (var quotation : scene.quotations()) {
            if (!scene.sentenceOf(quotation.from()).block().isRead() || hearing.isQuoted(quotation.from())) {
                continue;
            }
            for (var rule : QuotationRules.ALL) {
                var found = rule.read(scene, quotation);
                if (!found.isEmpty()) {
                    found.forEach(it -> hearing.quote(it, quotation, frameOf(scene, it)));
                    break;
                }
            }
        }
    }

    private static @Nullable Clause frameOf(Scene scene, Utterance utterance) {
        var cue = utterance.cue();
        var tokens = cue == null ? List.<Token>of() : scene.syntax().tokens(cue.span());
        return tokens.isEmpty() ? null : scene.syntax().clauseOf(tokens.getFirst());
    }

    private static void clause(Scene scene, Hearing hearing, Clause clause) {
        for (var rule : ReportedSpeechRules.ALL) {
            var found = rule.read(scene, clause);
            if (!found.isEmpty() && hearing.tellsMoreThanQuoted(scene, found.getFirst())) {
                hearing.add(found.getFirst(), clause);
                break;
            }
        }
        for (var rule : NounRules.ALL) {
            for (var found : rule.read(scene, clause)) {
                if (!hearing.knows(found)) {
                    hearing.add(found);
                    hearing.frame(frameOf(scene, found));
                }
            }
        }
    }

    private static void sourcePhrases(Scene scene, Hearing hearing) {
        for (var token : scene.document().tokens()) {
            if (!SourcePhraseRules.mayRead(token)
                    || hearing.isQuoted(token.index())
                    || !scene.sentenceOf(token.index()).block().isRead()) {
                continue;
            }
            for (var rule : SourcePhraseRules.ALL) {
                for (var found : rule.read(scene, token)) {
                    var host = scene.clauseAt(token.index());
                    if (host == null || !hearing.isFrame(host) || !hearing.carry(host, found.source())) {
                        hearing.add(found);
                    }
                }
            }
        }
    }

    /** What somebody is said to call a thing, in quotation marks. */
    private static void calledNames(Scene scene, Hearing hearing) {
        for (var quotation : scene.quotations()) {
            if (isOpen(scene, hearing, quotation) && hearing.around(quotation.from()) == null) {
                FragmentRules.CALLED.read(scene, quotation).forEach(it -> hearing.quote(it, quotation));
            }
        }
    }

    /** Words quoted inside of speech. */
    private static void fragments(Scene scene, Hearing hearing) {
        for (var quotation : scene.quotations()) {
            if (isOpen(scene, hearing, quotation)) {
                var around = hearing.around(quotation.from());
                var found = around == null ? null : FragmentRules.inside(scene, quotation, around);
                if (found != null) {
                    hearing.quote(found, quotation);
                }
            }
        }
    }

    private static boolean isOpen(Scene scene, Hearing hearing, Quotation quotation) {
        return !hearing.isQuoted(quotation.from())
                && scene.sentenceOf(quotation.from()).block().isRead();
    }

    private static List<Utterance> inOrder(List<Utterance> utterances) {
        var sorted = new ArrayList<>(utterances);
        sorted.sort(Comparator.comparingInt(Utterance::from)
                .thenComparing(Comparator.comparingInt(Utterance::to).reversed()));
        return sorted;
    }
}
