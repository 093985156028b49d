package org.quellenlage.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/**
 * german-pos-dict: all inflected forms with their basic forms and tags, an automaton of letters (Daciuk et al. 2000) read by
 * morfologik-fsa. Most questions come from cutting compounds and end with "no such form", so the way is made short for
 * them: no form is decoded before it is known to exist, and the first two letters, where hundreds of arcs leave one node,
 * are looked up in a table. The automaton is minimal: all forms with the same set of tags end in the same node, so that each set
 * is understood once. Safe for many threads.
 *
 * @param <M> what a set of tags means
 */
final class PosDictionary<M> {

    /**
     * What is told of each basic form a form may have.
     *
     * @param <M> what a set of tags means
     */
    @FunctionalInterface
    interface Readings<M> {
        void add(String lemma, M meaning);
    }

    private static final int NONE = 0;

    /** No basic form and no tag has more bytes than this. */
    private static final int LONGEST = 256;

    private final FSA automaton;
    private final int root;
    private final byte separator;
    private final ISequenceEncoder encoder;
    private final Function<List<String>, M> understand;

    /** What the tags that begin at a node mean. */
    private final ConcurrentHashMap<Integer, M> meanings = new ConcurrentHashMap<>(1 << 11);

    /** Node after the first two bytes of a form, by the first and then the second; a row is made at its first use. */
    private final AtomicReferenceArray<int[]> afterTwo = new AtomicReferenceArray<>(256);

    private PosDictionary(Dictionary dictionary, Function<List<String>, M> understand) {
        this.automaton = dictionary.fsa;
        this.root = dictionary.fsa.getRootNode();
        this.separator = dictionary.metadata.getSeparator();
        this.encoder = dictionary.metadata.getSequenceEncoderType().get();
        this.understand = understand;
    }

    /**
     * @param understand says what the tags of one basic form mean, as Morphy writes them: "SUB:NOM:SIN:FEM"
     */
    static <M> PosDictionary<M> german(Function<List<String>, M> understand) {
        try {
            var resource = Objects.requireNonNull(
                    PosDictionary.class.getResource("/org/languagetool/resource/de/german.dict"),
                    "german-pos-dict is not on the class path.");
            return new PosDictionary<>(Dictionary.read(resource), understand);
        } catch (IOException e) {
            throw new UncheckedIOException("The German dictionary cannot be read.", e);
        }
    }

    /** Tells all readings of a form, in the dictionary's order; none where it does not hold the form. */
    void read(String form, Readings<M> readings) {
        var bytes = form.getBytes(StandardCharsets.UTF_8);
        var node = readingsOf(bytes);
        if (node != NONE) {
            tell(node, new byte[LONGEST], 0, ByteBuffer.wrap(bytes), readings);
        }
    }

    /** Whether some reading of a form means such a thing. */
    boolean has(String form, Predicate<M> wanted) {
        var node = readingsOf(form.getBytes(StandardCharsets.UTF_8));
        return node != NONE && has(node, 0, wanted);
    }

    /** The node where the readings of a form begin; {@link #NONE} if the form is unknown. */
    private int readingsOf(byte[] form) {
        if (form.length == 0) {
            return NONE;
        }
        var node = form.length == 1 ? after(root, form[0]) : row(form[0])[form[1] & 0xFF];
        for (var i = 2; i < form.length && node != NONE; i++) {
            node = after(node, form[i]);
        }
        return node == NONE ? NONE : after(node, separator);
    }

    private int[] row(byte first) {
        var known = afterTwo.get(first & 0xFF);
        if (known != null) {
            return known;
        }
        var row = new int[256];
        var node = after(root, first);
        if (node != NONE) {
            for (var arc = automaton.getFirstArc(node); arc != NONE; arc = automaton.getNextArc(arc)) {
                row[automaton.getArcLabel(arc) & 0xFF] = target(arc);
            }
        }
        afterTwo.set(first & 0xFF, row);
        return row;
    }

    private int after(int node, byte label) {
        var arc = automaton.getArc(node, label);
        return arc == NONE ? NONE : target(arc);
    }

    private int target(int arc) {
        return automaton.isArcTerminal(arc) ? NONE : automaton.getEndNode(arc);
    }

    /** Follows the letters that tell how the basic form is made of the form, up to the tags. */
    private void tell(int node, byte[] path, int depth, ByteBuffer form, Readings<M> readings) {
        for (var arc = automaton.getFirstArc(node); arc != NONE; arc = automaton.getNextArc(arc)) {
            var next = target(arc);
            var label = automaton.getArcLabel(arc);
            if (next != NONE && endsLemma(label, depth)) {
                readings.add(lemma(path, depth, form), meaning(next));
            } else if (next != NONE) {
                path[depth] = label;
                tell(next, path, depth + 1, form, readings);
            }
        }
    }

    private boolean has(int node, int depth, Predicate<M> wanted) {
        for (var arc = automaton.getFirstArc(node); arc != NONE; arc = automaton.getNextArc(arc)) {
            var next = target(arc);
            if (next != NONE
                    && (endsLemma(automaton.getArcLabel(arc), depth)
                            ? wanted.test(meaning(next))
                            : has(next, depth + 1, wanted))) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("deprecation") // the only way to tell how many bytes of an ending are no letters
    private boolean endsLemma(byte label, int depth) {
        return label == separator && depth >= encoder.prefixBytes();
    }

    private String lemma(byte[] path, int length, ByteBuffer form) {
        var room = ByteBuffer.allocate(form.remaining() + length);
        var lemma = encoder.decode(room, form, ByteBuffer.wrap(path, 0, length));
        return new String(
                lemma.array(), lemma.arrayOffset() + lemma.position(), lemma.remaining(), StandardCharsets.UTF_8);
    }

    private M meaning(int node) {
        var known = meanings.get(node);
        if (known == null) {
            var tags = new ArrayList<String>();
            collect(node, new byte[LONGEST], 0, tags);
            known = understand.apply(List.copyOf(tags));
            meanings.put(node, known);
        }
        return known;
    }

    private void collect(int node, byte[] path, int depth, List<String> tags) {
        for (var arc = automaton.getFirstArc(node); arc != NONE; arc = automaton.getNextArc(arc)) {
            path[depth] = automaton.getArcLabel(arc);
            if (automaton.isArcFinal(arc)) {
                tags.add(new String(path, 0, depth + 1, StandardCharsets.UTF_8));
            }
            if (!automaton.isArcTerminal(arc)) {
                collect(automaton.getEndNode(arc), path, depth + 1, tags);
            }
        }
    }
}
