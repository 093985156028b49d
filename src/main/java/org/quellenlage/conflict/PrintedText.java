package org.quellenlage.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.SourceContext.Original;
import org.quellenlage.source.ContentAddressed;

/** The text of a source as far as copies of it are concerned: its signature, and the text it was copied from. */
@Entity
@Table(name = "printed_text")
final class PrintedText extends ContentAddressed {

    /** Which of two near copies came first; a text of unknown time came last. */
    static final Comparator<PrintedText> BY_TIME = Comparator.comparing(
                    (PrintedText it) -> it.appearedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(it -> it.sourceId);

    @Id
    private String sourceId;

    private String signature;
    private @Nullable Instant appearedAt;
    private @Nullable String publisher;
    private @Nullable String agency;
    private @Nullable String copiedFrom;

    @SuppressWarnings("NullAway.Init")
    private PrintedText() {}

    PrintedText(SourceContext source, TextSignature signature) {
        this.sourceId = source.sourceId();
        this.signature = signature.print();
        this.appearedAt = source.publishedAt();
        this.publisher = source.publisher();
        this.agency = source.agencies().isEmpty() ? null : source.agencies().getFirst();
    }

    /** Who vouches for what it says in no one's name, unless it was copied. */
    Original asFirst() {
        var name = agency != null ? agency : publisher;
        return new Original(name == null ? sourceId : Identity.fold(name), name);
    }

    /** Where its claims come from. */
    Origins origins(@Nullable Original original) {
        return new Origins(sourceId, publisher, agency, original);
    }

    /** Whether it credits somebody itself; then nobody else is behind it. */
    boolean isCredited() {
        return agency != null;
    }

    String sourceId() {
        return sourceId;
    }

    TextSignature signature() {
        return TextSignature.parse(signature);
    }

    @Nullable
    Instant appearedAt() {
        return appearedAt;
    }

    @Nullable
    String copiedFrom() {
        return copiedFrom;
    }

    void isCopiedFrom(@Nullable String original) {
        copiedFrom = original;
    }

    @Override
    public String getId() {
        return sourceId;
    }
}
