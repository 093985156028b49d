package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.text.Block;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/**
 * Answers of an interview, which stand without quotation marks. Either each turn opens with who speaks ("Der Kurier: Woran
 * liegt das? Maier: Am Wetter."), or the questions are paragraphs of their own and the answers speak of "ich" and "wir".
 * The questions are the paper's and claim nothing.
 */
final class Interviews {

    private static final int LONGEST_LABEL = 3;
    private static final int FEWEST_TURNS = 2;
    private static final int FEWEST_QUESTIONS = 3;

    private final Scene scene;
    private final List<Sentence> sentences;

    private Interviews(Scene scene) {
        this.scene = scene;
        this.sentences = scene.document().sentences();
    }

    static List<Utterance> read(Scene scene) {
        var interview = new Interviews(scene);
        var labelled = interview.labelled();
        return labelled.isEmpty() ? interview.paragraphs() : labelled;
    }

    // ---- turns that open with who speaks

    /** One turn: who speaks, and the tokens up to the next turn. */
    private record Turn(Token label, String name, int from, int to, boolean asks) {}

    private List<Utterance> labelled() {
        var count = new HashMap<String, Integer>();
        for (var sentence : sentences) {
            var colon = sentence.block().isRead() ? colonOfLabel(sentence) : -1;
            if (colon >= 0) {
                count.merge(name(sentence, colon), 1, Integer::sum);
            }
        }
        var turns = turns(count);
        var asked = new HashMap<String, Integer>();
        for (var turn : turns) {
            asked.merge(turn.name(), turn.asks() ? 1 : 0, Integer::sum);
        }
        var asker = asker(turns, count, asked);
        var found = new ArrayList<Utterance>();
        if (asker == null) {
            return found;
        }
        for (var turn : turns) {
            if (!turn.name().equals(asker)) {
                found.add(answer(turn.from(), turn.to(), Source.of(turn.label()), "quotation/interview"));
            }
        }
        return found;
    }

    /** Whoever asks more often than the others do and more than once; null where nobody does. */
    private static @Nullable String asker(List<Turn> turns, Map<String, Integer> count, Map<String, Integer> asked) {
        String best = null;
        for (var turn : turns) {
            var own = asked.getOrDefault(turn.name(), 0);
            var most = best == null ? 1 : asked.getOrDefault(best, 0);
            best = own > most ? turn.name() : best;
        }
        return best != null && 3 * asked.getOrDefault(best, 0) >= count.getOrDefault(best, 0) ? best : null;
    }

    private List<Turn> turns(Map<String, Integer> count) {
        var turns = new ArrayList<Turn>();
        var last = sentences.isEmpty() ? 0 : sentences.getLast().last().index() + 1;
        var end = last;
        for (var i = sentences.size() - 1; i >= 0; i--) {
            var sentence = sentences.get(i);
            var colon = colonOfLabel(sentence);
            if (colon >= 0
                    && sentence.block().isRead()
                    && count.getOrDefault(name(sentence, colon), 0) >= FEWEST_TURNS) {
                var to = end == last ? endOfBlock(i) : end;
                if (colon + 1 < to) {
                    turns.add(new Turn(
                            scene.token(colon - 1), name(sentence, colon), colon + 1, to, asks(colon + 1, to)));
                }
                end = sentence.first().index();
            }
        }
        return turns.reversed();
    }

    /** Index of the colon behind one to three capitalised words that open a sentence; -1 if there is none. */
    private int colonOfLabel(Sentence sentence) {
        var first = sentence.first().index();
        for (var i = first; i <= first + LONGEST_LABEL && i <= sentence.last().index(); i++) {
            var token = scene.token(i);
            if (token.is(":")) {
                return i == first ? -1 : i;
            }
            if (!token.isWord() || !token.isCapitalised()) {
                return -1;
            }
        }
        return -1;
    }

    private String name(Sentence sentence, int colon) {
        var name = new StringBuilder();
        for (var i = sentence.first().index(); i < colon; i++) {
            name.append(scene.token(i).form()).append(' ');
        }
        return name.toString();
    }

    private boolean asks(int from, int to) {
        for (var i = to - 1; i >= from && i >= to - 3; i--) {
            if (scene.token(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** The last answer ends with its paragraph, or where a remark in brackets follows. */
    private int endOfBlock(int at) {
        var i = at;
        while (i + 1 < sentences.size()
                && sentences.get(i + 1).block() == sentences.get(i).block()
                && !sentences.get(i + 1).first().is("(")) {
            i++;
        }
        return sentences.get(i).last().index() + 1;
    }

    // ---- questions as paragraphs

    private List<Utterance> paragraphs() {
        var answers = new ArrayList<Run>();
        var personal = 0;
        var opened = -1;
        for (var i = 0; i < sentences.size(); i++) {
            var from = i;
            while (i + 1 < sentences.size()
                    && sentences.get(i + 1).block() == sentences.get(from).block()) {
                i++;
            }
            if (sentences.get(from).block().kind() == Block.Kind.BOILERPLATE) {
                continue;
            }
            if (asks(
                    sentences.get(from).first().index(), sentences.get(i).last().index() + 1)) {
                opened = opened < 0 ? from : opened;
            } else if (opened >= 0 && from > 0 && endsAsQuestion(sentences.get(from - 1))) {
                var run = new Run(
                        sentences.get(from).first().index(),
                        sentences.get(i).last().index() + 1);
                answers.add(run);
                personal += isPersonal(run) ? 1 : 0;
            }
        }
        var guest =
                opened < 0 || answers.size() < FEWEST_QUESTIONS || 2 * personal < answers.size() ? null : guest(opened);
        var found = new ArrayList<Utterance>();
        if (guest != null) {
            for (var run : answers) {
                found.add(answer(run.from(), run.to(), guest, "quotation/interview"));
            }
        }
        return found;
    }

    private static boolean endsAsQuestion(Sentence sentence) {
        return sentence.last().is("?");
    }

    private boolean isPersonal(Run run) {
        for (var i = run.from(); i < run.to(); i++) {
            var word = scene.token(i).lower();
            if (word.equals("ich") || word.equals("wir")) {
                return true;
            }
        }
        return false;
    }

    /** Who is introduced last before the first question. */
    private @Nullable Source guest(int before) {
        for (var i = sentences.get(before).first().index() - 1; i > 0; i--) {
            var token = scene.token(i);
            if (token.isWord()
                    && token.isCapitalised()
                    && scene.token(i - 1)
                            .word()
                            .has(org.quellenlage.text.Pos.PROPN, org.quellenlage.text.Analysis.Kind.FIRST_NAME)) {
                return Source.of(token);
            }
        }
        return null;
    }

    private Utterance answer(int from, int to, Source source, String id) {
        return new Utterance(List.of(new Run(from, to)), SpeechType.DIRECT, source, null, null, false, id);
    }
}
