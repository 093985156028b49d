package org.quellenlage.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.ClaimWords;
import org.quellenlage.claim.Claims;
import org.quellenlage.conflict.ConflictRecorder;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.DocumentFacts;
import org.quellenlage.extraction.Reading;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.SelfDescription;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes documents in: each is read by the engine, then its source, its claims and their conflicts are stored in one
 * transaction. The same text is taken once; a text that an older engine read is read again.
 */
@Component
public class Intake {

    private final Engine engine;
    private final Arrivals arrivals;
    private final Sources sources;
    private final Claims claims;
    private final ClaimWords words;
    private final ConflictRecorder conflicts;
    private final TransactionTemplate transaction;
    private final StoringTogether storing;

    Intake(
            Engine engine,
            Arrivals arrivals,
            Sources sources,
            Claims claims,
            ClaimWords words,
            ConflictRecorder conflicts,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.arrivals = arrivals;
        this.sources = sources;
        this.claims = claims;
        this.words = words;
        this.conflicts = conflicts;
        this.transaction = new TransactionTemplate(transactions);
        this.storing = new StoringTogether(arrivals, transaction, this::storeInTurn);
    }

    /** Takes a document that somebody sends. Where its text is known already, what is said beside it changes nothing. */
    public IntakeReport take(RawDocument document) {
        return store(read(document, false));
    }

    /** Reads a document that somebody sends. Stores nothing. */
    ReadDocument readSent(RawDocument document) {
        return read(document, false);
    }

    /** Reads a document of a folder that is kept up: what is said beside a known text now counts. Stores nothing. */
    ReadDocument read(RawDocument document) {
        return read(document, true);
    }

    /** The engine's part, which is the long one and can be done for many documents at once. */
    private ReadDocument read(RawDocument document, boolean keptUp) {
        var known = sources.findById(document.sourceId()).orElse(null);
        var description = known == null ? document.description() : description(known, document, keptUp);
        var isUpToDate = known != null && isUpToDate(known, description);
        return new ReadDocument(document, keptUp, isUpToDate ? null : read(document, description));
    }

    private Reading read(RawDocument document, Description description) {
        return engine.read(new Article(document.text(), description.title(), description.publishedAt()));
    }

    private static Description description(Source known, RawDocument document, boolean keptUp) {
        return keptUp ? known.with(document.description()) : known.description();
    }

    /** What was taken back is not read again, except for one who has the right to bring it back. */
    private boolean isUpToDate(Source source, Description description) {
        return source.isWithdrawn()
                || source.wasReadBy(engine.version()) && source.description().equals(description);
    }

    /**
     * Stores a document that has been read, after those whose turn is earlier, in one transaction; those that wait at the
     * same moment may share it.
     */
    IntakeReport store(ReadDocument document) {
        return begin(List.of(document)).getFirst().get();
    }

    /** Begins to store documents, in this order; what became of each is there to be asked for. */
    List<Supplier<IntakeReport>> begin(List<ReadDocument> documents) {
        var fresh = documents.stream().filter(it -> !it.isKnown()).toList();
        var reports = storing.add(fresh).iterator();
        return documents.stream()
                .<Supplier<IntakeReport>>map(it -> {
                    if (it.isKnown()) {
                        return () -> Objects.requireNonNull(transaction.execute(
                                _ -> known(sources.findById(it.raw().sourceId()).orElseThrow())));
                    }
                    var report = reports.next();
                    return () -> storing.await(report);
                })
                .toList();
    }

    /** Stores a document whose turn has been taken. */
    IntakeReport storeInTurn(ReadDocument document) {
        var raw = document.raw();
        var reading = document.reading();
        var known = sources.findById(raw.sourceId()).orElse(null);
        if (known == null) {
            return add(raw, reading == null ? read(raw, raw.description()) : reading);
        }
        var description = description(known, raw, document.keptUp());
        return isUpToDate(known, description)
                ? known(known)
                : readAgain(
                        known,
                        raw,
                        description,
                        reading != null && wasReadAs(description, reading) ? reading : read(raw, description));
    }

    /** The same where the publisher stands by a document, also after it was taken back. */
    IntakeReport reinstateInTurn(ReadDocument document) {
        var raw = document.raw();
        var known = sources.findById(raw.sourceId()).orElse(null);
        if (known == null || !known.isWithdrawn()) {
            return storeInTurn(document);
        }
        known.reinstate();
        var description = description(known, raw, document.keptUp());
        return readAgain(known, raw, description, read(raw, description));
    }

    /** Takes a source back, and every claim of it; nothing is deleted. Its turn has been taken. */
    void withdrawInTurn(Source source) {
        var now = arrivals.now();
        var all = claims.findBySourceIdOrderBySeqDesc(source.id());
        all.forEach(it -> it.withdraw(now));
        source.withdraw(now, null);
        conflicts.withdraw(source, all, now);
        words.forget(source);
    }

    /** Whether a reading took headline and date as they are now known; another document may have come in between. */
    private static boolean wasReadAs(Description description, Reading reading) {
        return Objects.equals(reading.article().title(), description.title())
                && Objects.equals(reading.article().publishedAt(), description.publishedAt());
    }

    private IntakeReport known(Source source) {
        return new IntakeReport(
                Outcome.KNOWN, source, claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(source.id()), 0);
    }

    private IntakeReport add(RawDocument document, Reading reading) {
        var source = arrivals.next(document);
        var found = Claim.of(in(source, document), reading.claims());
        source.read(engine.version(), selfDescription(reading.facts()), found.size(), found.size());
        arrivals.add(source, document.text());
        var contradicted = conflicts.record(source, reading, found, arrivals.now());
        claims.saveAll(found);
        words.note(source, document.text().toString(), found);
        return new IntakeReport(Outcome.ADDED, source, found, contradicted.size());
    }

    /** What is found again stays the same claim, what is new is added, what is no longer found is withdrawn. */
    private IntakeReport readAgain(Source source, RawDocument document, Description description, Reading reading) {
        var before = new LinkedHashMap<String, Claim>();
        claims.findBySourceIdOrderBySeqDesc(source.id()).forEach(it -> before.put(it.id(), it));
        var standing = new ArrayList<Claim>();
        var fresh = new ArrayList<Claim>();
        for (var found : Claim.of(in(source, document), reading.claims())) {
            var same = before.remove(found.id());
            if (same == null) {
                fresh.add(found);
                standing.add(found);
            } else {
                same.readAgain(found);
                standing.add(same);
            }
        }
        var now = arrivals.now();
        before.values().forEach(it -> it.withdraw(now));
        source.describe(description);
        source.read(
                engine.version(),
                selfDescription(reading.facts()),
                standing.size(),
                source.claimsEver() + standing.size());
        var contradicted = conflicts.record(source, reading, standing, now);
        claims.saveAll(fresh);
        words.note(source, document.text().toString(), standing);
        return new IntakeReport(Outcome.READ_AGAIN, source, standing, contradicted.size());
    }

    private Claim.InSource in(Source source, RawDocument document) {
        return new Claim.InSource(
                source.id(),
                source.seq(),
                source.textSha256(),
                document.text(),
                source.claimsEver(),
                engine.version(),
                arrivals.now());
    }

    private static SelfDescription selfDescription(DocumentFacts facts) {
        return new SelfDescription(
                facts.date(), facts.dateDerivation(), facts.headline(), facts.publisher(), facts.agencies());
    }
}
