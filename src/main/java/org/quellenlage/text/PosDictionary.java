package org.quellenlage.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/**
 * german-pos-dict: all inflected forms with their basic forms and tags, an automaton of letters (Daciuk et al. 2000) read by
 * morfologik-fsa. Most questions come from cutting compounds and end with "no such form", so the way is made short for
 * them: no form is decoded before it is known to exist, and the first two letters, where hundreds of arcs leave one node,
 * are looked up in a table. Safe for many threads.
 */
final class PosDictionary {

    /** What is told of each reading of a form. */
    @FunctionalInterface
    interface Readings {
        /**
         * @param lemma basic form
         * @param tag as Morphy writes it: "SUB:NOM:SIN:FEM"
         */
        void add(String lemma, String tag);
    }

    private static final int NONE = 0;

    /** Longer readings than this (basic form and tag) are not in the dictionary. */
    private static final int LONGEST_READING = 512;

    private final FSA automaton;
    private final int root;
    private final byte separator;
    private final ISequenceEncoder encoder;

    /** Node after the first two bytes of a form, by the first and then the second; a row is made at its first use. */
    private final AtomicReferenceArray<int[]> afterTwo = new AtomicReferenceArray<>(256);

    private PosDictionary(Dictionary dictionary) {
        this.automaton = dictionary.fsa;
        this.root = dictionary.fsa.getRootNode();
        this.separator = dictionary.metadata.getSeparator();
        this.encoder = dictionary.metadata.getSequenceEncoderType().get();
    }

    static PosDictionary german() {
        try {
            var resource = Objects.requireNonNull(
                    PosDictionary.class.getResource("/org/languagetool/resource/de/german.dict"),
                    "german-pos-dict is not on the class path.");
            return new PosDictionary(Dictionary.read(resource));
        } catch (IOException e) {
            throw new UncheckedIOException("The German dictionary cannot be read.", e);
        }
    }

    /** Tells all readings of a form, in the dictionary's order; none where it does not hold the form. */
    void read(String form, Readings readings) {
        var bytes = form.getBytes(StandardCharsets.UTF_8);
        var node = readingsOf(bytes);
        if (node != NONE) {
            tell(node, new byte[LONGEST_READING], 0, ByteBuffer.wrap(bytes), readings);
        }
    }

    /** Whether some reading of a form has such a tag. */
    boolean has(String form, Predicate<String> tags) {
        var found = new boolean[1];
        read(form, (_, tag) -> found[0] |= tags.test(tag));
        return found[0];
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

    private void tell(int node, byte[] path, int depth, ByteBuffer form, Readings readings) {
        for (var arc = automaton.getFirstArc(node); arc != NONE; arc = automaton.getNextArc(arc)) {
            path[depth] = automaton.getArcLabel(arc);
            if (automaton.isArcFinal(arc)) {
                tell(path, depth + 1, form, readings);
            }
            if (!automaton.isArcTerminal(arc)) {
                tell(automaton.getEndNode(arc), path, depth + 1, form, readings);
            }
        }
    }

    private void tell(byte[] path, int length, ByteBuffer form, Readings readings) {
        var cut = encoder.prefixBytes();
        while (cut < length && path[cut] != separator) {
            cut++;
        }
        var lemma = encoder.decode(ByteBuffer.allocate(form.remaining() + cut), form, ByteBuffer.wrap(path, 0, cut));
        var from = Math.min(cut + 1, length);
        readings.add(
                new String(lemma.array(), lemma.arrayOffset() + lemma.position(), lemma.remaining(), StandardCharsets.UTF_8),
                new String(path, from, length - from, StandardCharsets.UTF_8));
    }
}
