package org.quellenlage.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.DocumentFacts;
import org.quellenlage.extraction.Reading;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.SelfDescription;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a document in: decoded, read by the engine, and stored with its claims and their conflicts in one transaction. The
 * same text is taken once.
 */
@Component
public class Intake {

    private final ArticleReader reader;
    private final Arrivals arrivals;
    private final Sources sources;
    private final Claims claims;
    private final TransactionTemplate transaction;

    Intake(
            ArticleReader reader,
            Arrivals arrivals,
            Sources sources,
            Claims claims,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.arrivals = arrivals;
        this.sources = sources;
        this.claims = claims;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a document that somebody sends. Where its text is known, its source stays as it is. */
    public IntakeReport take(RawDocument document) {
        var known = sources.findById(document.sourceId());
        if (known.isPresent() && isUpToDate(known.get())) {
            return known(known.get());
        }
        return store(document, read(document, known));
    }

    private static boolean isUpToDate(Source source) {
        return source.wasReadBy(ArticleReader.VERSION);
    }

    private IntakeReport known(Source source) {
        return new IntakeReport(
                Outcome.KNOWN, source, claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(source.id()), 0);
    }

    /** The engine's part: needs no turn and no transaction. */
    private Reading read(RawDocument document, Optional<Source> known) {
        var description =
                known.map(it -> document.description().or(it.description())).orElse(document.description());
        return reader.read(new Article(document.text(), description.title(), description.publishedAt()));
    }

    private IntakeReport store(RawDocument document, Reading reading) {
        var report = transaction.execute(_ -> {
            arrivals.takeTurn();
            return sources.findById(document.sourceId())
                    .map(it -> isUpToDate(it) ? known(it) : readAgain(it, document, reading))
                    .orElseGet(() -> add(document, reading));
        });
        return java.util.Objects.requireNonNull(report);
    }

    private IntakeReport add(RawDocument document, Reading reading) {
        var source = arrivals.add(document);
        var found = Claim.of(in(source, document), reading.claims());
        source.read(ArticleReader.VERSION, selfDescription(reading.facts()), found.size(), found.size());
        claims.saveAll(found);
        return new IntakeReport(Outcome.ADDED, source, found, 0);
    }

    /** What is found again stays the same claim, what is new is added, what is no longer found is withdrawn. */
    private IntakeReport readAgain(Source source, RawDocument document, Reading reading) {
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
        source.describe(document.description());
        source.read(
                ArticleReader.VERSION,
                selfDescription(reading.facts()),
                standing.size(),
                source.claimsEver() + standing.size());
        claims.saveAll(fresh);
        return new IntakeReport(Outcome.READ_AGAIN, source, standing, 0);
    }

    private Claim.InSource in(Source source, RawDocument document) {
        return new Claim.InSource(
                source.id(),
                source.seq(),
                source.textSha256(),
                document.text(),
                source.claimsEver(),
                ArticleReader.VERSION,
                arrivals.now());
    }

    private static SelfDescription selfDescription(DocumentFacts facts) {
        return new SelfDescription(
                facts.date(), facts.dateDerivation(), facts.headline(), facts.publisher(), facts.agencies());
    }
}
