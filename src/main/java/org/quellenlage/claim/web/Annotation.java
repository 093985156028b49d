package org.quellenlage.claim.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Reading;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.text.Block;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

/** What the engine saw at one place of a text: the layer under the claims. Offsets count Unicode code points. */
@Schema(
        name = "Annotation",
        description = "What the engine saw at one place of a text",
        oneOf = {
            Annotation.SpeechSeen.class,
            Annotation.TimeSeen.class,
            Annotation.QuantitySeen.class,
            Annotation.ProvisionSeen.class,
            Annotation.NameSeen.class,
            Annotation.BoilerplateSeen.class
        })
public sealed interface Annotation {

    /** What can be seen. */
    enum Type {
        SPEECH,
        TIME,
        QUANTITY,
        PROVISION,
        NAME,
        BOILERPLATE
    }

    Type type();

    int start();

    int end();

    /** Everything seen in a text, in the order of the text. */
    static List<Annotation> of(Reading reading) {
        var text = reading.article().text();
        var seen = new ArrayList<Annotation>();
        reading.speeches().forEach(it -> seen.add(SpeechSeen.of(it, text)));
        reading.times().forEach(it -> seen.add(TimeSeen.of(it, text)));
        reading.numbers().forEach(it -> seen.add(QuantitySeen.of(it, text)));
        reading.provisions().forEach(it -> seen.add(ProvisionSeen.of(it, text)));
        reading.names().forEach(it -> seen.add(NameSeen.of(it, text)));
        reading.document().blocks().stream()
                .flatMap(it -> BoilerplateSeen.of(it, text))
                .forEach(seen::add);
        seen.sort(Comparator.comparingInt(Annotation::start)
                .thenComparing(Comparator.comparingInt(Annotation::end).reversed())
                .thenComparing(Annotation::type));
        return List.copyOf(seen);
    }

    /** Somebody is said to say something; the span is the content without frame and quotation marks. */
    @Schema(name = "SpeechAnnotation")
    record SpeechSeen(
            Type type,
            int start,
            int end,
            String exact,

            @Schema(description = "Start and end of each piece; more than one where a frame interrupts it")
            List<List<Integer>> pieces,

            SpeechType speechType,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Speaker speaker,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Words cue,

            @Schema(description = "Who passes it on, where that is not the speaker") @Nullable
            Speaker carrier,

            String ruleId)
            implements Annotation {

        static SpeechSeen of(Speech it, Text text) {
            var span = it.span();
            return new SpeechSeen(
                    Type.SPEECH,
                    text.codePoint(span.start()),
                    text.codePoint(span.end()),
                    text.slice(span),
                    it.pieces().stream()
                            .map(piece -> List.of(text.codePoint(piece.start()), text.codePoint(piece.end())))
                            .toList(),
                    it.type(),
                    Speaker.of(it.speaker(), text),
                    it.cue() == null ? null : Words.of(it.cue().span(), text),
                    Speaker.of(it.carrier(), text),
                    it.ruleId());
        }
    }

    /** A time as printed, in the terms of TIMEX3. */
    @Schema(name = "TimeAnnotation")
    record TimeSeen(
            Type type,
            int start,
            int end,
            String exact,
            TimeExpression.Type timexType,

            @Schema(description = "TIMEX3 value: `2024-12-04`, `2024-06`, `P3D`, `XXXX-12-04`")
            String value,

            @Schema(description = "How it was resolved") String derivation,
            String ruleId)
            implements Annotation {

        static TimeSeen of(TimeExpression it, Text text) {
            return new TimeSeen(
                    Type.TIME,
                    text.codePoint(it.span().start()),
                    text.codePoint(it.span().end()),
                    text.slice(it.span()),
                    it.type(),
                    it.value(),
                    it.derivation(),
                    it.ruleId());
        }
    }

    /** A number that is neither a time nor a provision. */
    @Schema(name = "QuantityAnnotation")
    record QuantitySeen(
            Type type,
            int start,
            int end,
            String exact,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            NumberExpression.Type quantityType,
            String ruleId)
            implements Annotation {

        static QuantitySeen of(NumberExpression it, Text text) {
            var quantity = it.quantity();
            return new QuantitySeen(
                    Type.QUANTITY,
                    text.codePoint(it.span().start()),
                    text.codePoint(it.span().end()),
                    text.slice(it.span()),
                    quantity.value(),
                    quantity.lower(),
                    quantity.upper(),
                    quantity.unit(),
                    it.type(),
                    it.ruleId());
        }
    }

    /** A reference to an article or paragraph. */
    @Schema(name = "ProvisionAnnotation")
    record ProvisionSeen(
            Type type,
            int start,
            int end,
            String exact,
            @Nullable String instrument,
            @Nullable String article,
            @Nullable String paragraph,
            String ruleId)
            implements Annotation {

        static ProvisionSeen of(ProvisionReference it, Text text) {
            return new ProvisionSeen(
                    Type.PROVISION,
                    text.codePoint(it.span().start()),
                    text.codePoint(it.span().end()),
                    text.slice(it.span()),
                    it.instrument(),
                    it.article(),
                    it.paragraph(),
                    it.ruleId());
        }
    }

    /** A name. */
    @Schema(name = "NameAnnotation")
    record NameSeen(
            Type type,
            int start,
            int end,
            String exact,
            Name.Type nameType,
            @Schema(description = "Canonical form") String name,
            @Nullable String entityId)
            implements Annotation {

        static NameSeen of(Name it, Text text) {
            return new NameSeen(
                    Type.NAME,
                    text.codePoint(it.span().start()),
                    text.codePoint(it.span().end()),
                    text.slice(it.span()),
                    it.type(),
                    it.canonical(),
                    it.entityId());
        }
    }

    /** Text that belongs to the page and not to the article. */
    @Schema(name = "BoilerplateAnnotation")
    record BoilerplateSeen(
            Type type,
            int start,
            int end,
            String exact,
            @Nullable String reason) implements Annotation {

        static Stream<Annotation> of(Block it, Text text) {
            return it.isRead()
                    ? Stream.empty()
                    : Stream.of(new BoilerplateSeen(
                            Type.BOILERPLATE,
                            text.codePoint(it.span().start()),
                            text.codePoint(it.span().end()),
                            text.slice(it.span()),
                            it.reason()));
        }
    }

    /** Words where they stand. */
    @Schema(name = "Words")
    record Words(int start, int end, String exact) {

        static Words of(Span span, Text text) {
            return new Words(text.codePoint(span.start()), text.codePoint(span.end()), text.slice(span));
        }
    }

    /** The words that name a speaker, and whom they mean. */
    @Schema(name = "Speaker")
    record Speaker(int start, int end, String exact, String name) {

        static @Nullable Speaker of(Speech.@Nullable Speaker it, Text text) {
            return it == null
                    ? null
                    : new Speaker(
                            text.codePoint(it.span().start()),
                            text.codePoint(it.span().end()),
                            text.slice(it.span()),
                            it.claimant().name());
        }
    }
}
