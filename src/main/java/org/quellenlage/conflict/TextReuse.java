package org.quellenlage.conflict;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quellenlage.conflict.SourceContext.Original;
import org.quellenlage.extraction.Reading;
import org.quellenlage.text.Token;
import org.springframework.stereotype.Component;

/**
 * Knows which text is a near copy of which. Of near copies the one that appeared first is the original, whichever came in
 * first; a copy of a copy has the original of that one.
 */
@Component
class TextReuse {

    /** Texts that share so much of their runs of words are one text. */
    private static final double COPY = 0.5;

    private static final Duration STILL_COPIED = Duration.ofDays(14);
    private static final int MOST_LINKS = 100;

    private final PrintedTexts texts;
    private final CopyIndex index;

    TextReuse(PrintedTexts texts, CopyIndex index) {
        this.texts = texts;
        this.index = index;
    }

    /**
     * @param original what the new text is a copy of, if it is one
     * @param moved where the sources now come from whose original is another one than before
     */
    record Placed(Optional<Original> original, List<Origins> moved) {}

    /**
     * Keeps a text and finds what it was copied from and what was copied from it.
     *
     * @param seq number of the source in the order of arrival
     * @param isNew whether nothing was known of the source before
     */
    Placed place(SourceContext source, long seq, boolean isNew, Reading reading) {
        var before = new TreeMap<String, Optional<Original>>();
        var concerned = new LinkedHashMap<String, PrintedText>();
        if (!isNew) {
            texts.findByCopiedFromOrderBySourceId(source.sourceId()).forEach(it -> concerned.put(it.sourceId(), it));
            texts.findById(source.sourceId()).ifPresent(old -> {
                concerned.keySet().forEach(it -> rememberOriginals(it, before));
                index.remove(seq, old.signature());
                texts.delete(old);
                texts.flush();
            });
        }
        var signature = signature(reading);
        if (signature.isPresent()) {
            var text = new PrintedText(source, signature.get());
            var kin = kin(text);
            text.isCopiedFrom(earliestKin(text, kin).map(PrintedText::sourceId).orElse(null));
            kin.stream()
                    .filter(it -> PrintedText.BY_TIME.compare(text, it) < 0)
                    .forEach(it -> concerned.put(it.sourceId(), it));
            concerned.keySet().forEach(it -> rememberOriginals(it, before));
            texts.save(text);
            index.add(seq, signature.get());
        }
        if (concerned.isEmpty()) {
            return new Placed(originalOf(source.sourceId()), List.of());
        }
        texts.flush();
        concerned
                .values()
                .forEach(it -> it.isCopiedFrom(
                        earliestKin(it, kin(it)).map(PrintedText::sourceId).orElse(null)));
        texts.flush();
        before.remove(source.sourceId());
        var moved = new ArrayList<Origins>();
        before.forEach((id, original) -> texts.findById(id).ifPresent(it -> {
            var now = originalOf(id);
            if (!now.equals(original)) {
                moved.add(it.origins(now.orElse(null)));
            }
        }));
        return new Placed(originalOf(source.sourceId()), List.copyOf(moved));
    }

    /** The originals of a text and of all copies of it, before anything changes. */
    private void rememberOriginals(String sourceId, Map<String, Optional<Original>> before) {
        var open = new ArrayDeque<>(List.of(sourceId));
        while (!open.isEmpty()) {
            var id = open.removeFirst();
            if (!before.containsKey(id)) {
                before.put(id, originalOf(id));
                texts.findByCopiedFromOrderBySourceId(id).forEach(it -> open.add(it.sourceId()));
            }
        }
    }

    private Optional<Original> originalOf(String sourceId) {
        return texts.findById(sourceId)
                .flatMap(it -> Optional.ofNullable(it.copiedFrom()))
                .flatMap(texts::findById)
                .flatMap(it -> original(it, new HashSet<>(List.of(sourceId))));
    }

    /** Follows the links from copy to original. */
    private Optional<Original> original(PrintedText first, HashSet<String> seen) {
        var text = first;
        for (var i = 0; i < MOST_LINKS && seen.add(text.sourceId()) && !text.isCredited(); i++) {
            var from = text.copiedFrom();
            var next = from == null ? null : texts.findById(from).orElse(null);
            if (next == null) {
                break;
            }
            text = next;
        }
        return Optional.of(text.asFirst());
    }

    private static Optional<PrintedText> earliestKin(PrintedText text, List<PrintedText> kin) {
        return kin.stream()
                .filter(it -> PrintedText.BY_TIME.compare(it, text) < 0)
                .min(PrintedText.BY_TIME);
    }

    private List<PrintedText> kin(PrintedText text) {
        var signature = text.signature();
        var alike = index.find(signature);
        return alike.isEmpty()
                ? List.of()
                : texts.findBySources(alike).stream()
                        .filter(it -> !it.sourceId().equals(text.sourceId()))
                        .filter(it -> areOfOneTime(it, text) && it.signature().similarity(signature) >= COPY)
                        .sorted(PrintedText.BY_TIME)
                        .toList();
    }

    private static boolean areOfOneTime(PrintedText one, PrintedText other) {
        return !Timing.isFarther(one.appearedAt(), other.appearedAt(), STILL_COPIED);
    }

    private static Optional<TextSignature> signature(Reading reading) {
        return TextSignature.of(reading.document().sentences().stream()
                .filter(it -> it.block().isRead())
                .flatMap(it -> it.tokens().stream())
                .filter(it -> it.isWord() || it.is(Token.Kind.NUMBER))
                .map(Token::form)
                .toList());
    }
}
