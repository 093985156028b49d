package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause;
import org.quellenlage.text.Token;

/** What the rules have heard so far, so that later ones do not hear it again. */
final class Hearing {

    private final List<Utterance> utterances = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final BitSet content = new BitSet();
    private final BitSet frames = new BitSet();
    /** Which utterances hold a token, by the token's index and in the order in which they were heard. */
    private final List<List<Integer>> utterancesAt;

    private final Map<Integer, Integer> utteranceOfFrame = new HashMap<>();

    /** @param tokens how many tokens the document has */
    Hearing(int tokens) {
        this.utterancesAt = new ArrayList<>(Collections.nCopies(tokens, List.of()));
    }

    /** Hears a quotation, its marks included. */
    void quote(Utterance utterance, Quotation quotation) {
        add(utterance);
        quoted.set(quotation.open().index(), quotation.after());
    }

    void add(Utterance utterance) {
        for (var piece : utterance.pieces()) {
            content.set(piece.from(), piece.to());
            for (var i = piece.from(); i < piece.to(); i++) {
                if (utterancesAt.get(i).isEmpty()) {
                    utterancesAt.set(i, new ArrayList<>(2));
                }
                utterancesAt.get(i).add(utterances.size());
            }
        }
        utterances.add(utterance);
    }

    /** Hears a quotation whose frame is this clause. */
    void quote(Utterance utterance, Quotation quotation, @Nullable Clause frame) {
        if (frame != null) {
            utteranceOfFrame.put(frame.index(), utterances.size());
        }
        quote(utterance, quotation);
    }

    /** Hears a quotation set apart, without marks. */
    void quoteBlock(Utterance utterance) {
        add(utterance);
        quoted.set(utterance.from(), utterance.to());
    }

    /** Hears an utterance whose frame is this clause. */
    void add(Utterance utterance, Clause frame) {
        utteranceOfFrame.put(frame.index(), utterances.size());
        add(utterance);
    }

    /** Marks a clause as the frame of something heard. */
    void frame(@Nullable Clause clause) {
        if (clause != null) {
            frames.set(clause.index());
        }
    }

    boolean isFrame(Clause clause) {
        return frames.get(clause.index()) || utteranceOfFrame.containsKey(clause.index());
    }

    /**
     * "sagte Cho laut Yonhap": who passes on what this frame brings in.
     *
     * @return whether the content stands before its frame, so that the carrier vouches for nothing more
     */
    boolean carry(Clause frame, @Nullable Source carrier) {
        var index = utteranceOfFrame.get(frame.index());
        if (index == null) {
            return false;
        }
        var carried = utterances.get(index);
        utterances.set(index, carried.with(carrier));
        return carried.from() <= Scene.first(frame);
    }

    boolean isQuoted(int token) {
        return quoted.get(token);
    }

    /** Whether something has words outside of the quotations heard before. */
    boolean tellsMoreThanQuoted(Scene scene, Utterance utterance) {
        for (var piece : utterance.pieces()) {
            for (var i = quoted.nextClearBit(piece.from()); i < piece.to(); i = quoted.nextClearBit(i + 1)) {
                if (scene.token(i).isWord() || scene.token(i).is(Token.Kind.NUMBER)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isContent(int token) {
        return content.get(token);
    }

    /** Whether any token of a stretch is content. */
    boolean holdsContent(int from, int to) {
        var next = content.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** The innermost utterance that holds a token. */
    @Nullable
    Utterance around(int token) {
        Utterance best = null;
        for (var i : utterancesAt.get(token)) {
            var utterance = utterances.get(i);
            if (best == null || length(utterance) <= length(best)) {
                best = utterance;
            }
        }
        return best;
    }

    /** Whether something with nearly the same bounds has been heard. */
    boolean knows(Utterance found) {
        for (var i : utterancesAt.get(found.from())) {
            var known = utterances.get(i);
            if (known.from() == found.from() && Math.abs(known.to() - found.to()) < 3) {
                return true;
            }
        }
        return false;
    }

    private static int length(Utterance utterance) {
        return utterance.to() - utterance.from();
    }

    List<Utterance> all() {
        return utterances;
    }
}
