package org.quellenlage.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that claims stand in. It is known by its text: the same text is the same source, wherever it came from. The
 * text itself is stored once, apart from this record, see {@link SourceTexts}.
 */
@Entity
@Table(name = "source")
public final class Source extends ContentAddressed {

    private static final String SEPARATOR = "\n";

    @Id
    private String id;

    /** Position in the order of arrival. */
    private long seq;

    private @Nullable String uri;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable Instant publishedAt;
    private @Nullable String language;

    private String charset;

    @Column(name = "text_sha256")
    private String textSha256;

    private int textLength;

    private @Nullable LocalDate derivedDate;
    private @Nullable String derivedDateFrom;
    private @Nullable String derivedTitle;
    private @Nullable String derivedPublisher;
    private @Nullable String derivedAgencies;

    private String engineVersion;
    private int claimCount;

    /** How many claims have ever been recorded, those withdrawn included. */
    private int claimsEver;

    private Instant recordedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String replacedBy;

    @SuppressWarnings("NullAway.Init")
    private Source() {}

    /** @param seq position in the order of arrival, see {@link Arrivals} */
    public Source(RawDocument document, long seq, Instant recordedAt) {
        this.id = document.sourceId();
        this.seq = seq;
        this.charset = document.charset();
        this.textSha256 = document.textSha256();
        this.textLength = document.text().codePoint(document.text().length());
        this.engineVersion = "";
        this.recordedAt = recordedAt;
        var known = document.description();
        this.uri = known.uri();
        this.title = known.title();
        this.publisher = known.publisher();
        this.publishedAt = known.publishedAt();
        this.language = known.language();
    }

    /**
     * What is known of this source once more is said of it: the place it came from may correct what it said before, others
     * only fill in what is missing.
     */
    public Description with(Description said) {
        var isFromSamePlace = uri != null && uri.equals(said.uri());
        return isFromSamePlace ? said.or(description()) : description().or(said);
    }

    /** Notes what is known of it from outside. */
    public void describe(Description known) {
        uri = known.uri();
        title = known.title();
        publisher = known.publisher();
        publishedAt = known.publishedAt();
        language = known.language();
    }

    /** Notes a reading of the text: by which engine, what the text says of itself, how many claims it makes. */
    public void read(String byEngine, SelfDescription self, int claims, int claimsSoFar) {
        engineVersion = byEngine;
        derivedDate = self.date();
        derivedDateFrom = self.dateDerivation();
        derivedTitle = self.headline();
        derivedPublisher = self.publisher();
        derivedAgencies = self.agencies().isEmpty() ? null : String.join(SEPARATOR, self.agencies());
        claimCount = claims;
        claimsEver = claimsSoFar;
    }

    /**
     * Its publisher took it back; the text and its claims are kept, but no longer stand.
     *
     * @param by id of the source that replaces it, if there is one
     */
    public void withdraw(Instant at, @Nullable String by) {
        withdrawnAt = at;
        replacedBy = by;
        claimCount = 0;
    }

    /** Its publisher stands by it again. */
    public void reinstate() {
        withdrawnAt = null;
        replacedBy = null;
    }

    public boolean wasReadBy(String engine) {
        return engineVersion.equals(engine);
    }

    public String id() {
        return id;
    }

    public long seq() {
        return seq;
    }

    /** What is known from outside; nothing derived. */
    public Description description() {
        return new Description(uri, title, publisher, publishedAt, language);
    }

    /** What the text says of itself. */
    public SelfDescription selfDescription() {
        return new SelfDescription(
                derivedDate,
                derivedDateFrom,
                derivedTitle,
                derivedPublisher,
                derivedAgencies == null ? List.of() : List.of(derivedAgencies.split(SEPARATOR)));
    }

    public @Nullable String uri() {
        return uri;
    }

    /** The headline given with the document, else the one its text begins with. */
    public @Nullable String title() {
        return title != null ? title : derivedTitle;
    }

    public boolean isTitleDerived() {
        return title == null && derivedTitle != null;
    }

    /** The publisher given with the document, else the one the text names as its own. */
    public @Nullable String publisher() {
        return publisher != null ? publisher : derivedPublisher;
    }

    public boolean isPublisherDerived() {
        return publisher == null && derivedPublisher != null;
    }

    /** When it appeared, if that is known from outside; a day read from the text is in {@link #selfDescription()}. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String language() {
        return language;
    }

    public String charset() {
        return charset;
    }

    public String textSha256() {
        return textSha256;
    }

    /** Length of the text in code points. */
    public int textLength() {
        return textLength;
    }

    public String engineVersion() {
        return engineVersion;
    }

    /** Claims that stand; withdrawn ones are not counted. */
    public int claimCount() {
        return claimCount;
    }

    public int claimsEver() {
        return claimsEver;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When its publisher took it back; null while it stands. */
    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Id of the source that took its place, if there is one. */
    public @Nullable String replacedBy() {
        return replacedBy;
    }

    @Override
    public String getId() {
        return id;
    }
}
