package org.quellenlage.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in news that comes in versions. A newer version takes the place of the one before, whose claims are withdrawn; what
 * is cancelled is withdrawn and nothing takes its place. Nothing is deleted.
 */
@Component
public class NewsIntake {

    private final Intake intake;
    private final NewsItems items;
    private final Arrivals arrivals;
    private final Sources sources;
    private final Claims claims;
    private final TransactionTemplate transaction;

    NewsIntake(
            Intake intake,
            NewsItems items,
            Arrivals arrivals,
            Sources sources,
            Claims claims,
            PlatformTransactionManager transactions) {
        this.intake = intake;
        this.items = items;
        this.arrivals = arrivals;
        this.sources = sources;
        this.claims = claims;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes a version of a piece of news.
     *
     * @return what became of it; empty where it must not be used and never was
     * @throws OutdatedItem if a later version is stored already
     */
    public Optional<IntakeReport> take(NewsItem item) {
        return store(item, read(item));
    }

    /** The engine's part; stores nothing. */
    @Nullable
    ReadDocument read(NewsItem item) {
        var document = item.document();
        return document == null || item.status() != NewsItem.Status.USABLE ? null : intake.read(document);
    }

    /** @throws OutdatedItem if a later version is stored already */
    Optional<IntakeReport> store(NewsItem item, @Nullable ReadDocument read) {
        return Optional.ofNullable(transaction.execute(_ -> {
            arrivals.takeTurn();
            return take(item, read);
        }));
    }

    private @Nullable IntakeReport take(NewsItem item, @Nullable ReadDocument read) {
        var stored = items.findById(StoredItem.idOf(item.uri())).orElse(null);
        if (stored != null && item.isOlderThan(stored.version(), stored.versionCreated())) {
            throw new OutdatedItem("A later version of " + item.uri() + " is stored already"
                    + (stored.version() == null ? "" : ", version " + stored.version()) + "; send a newer one.");
        }
        var before = stored == null || stored.sourceId() == null
                ? null
                : sources.findById(stored.sourceId()).orElse(null);
        var claimed = before == null ? List.<Claim>of() : standing(before);
        var report = read == null ? cancel(item, before) : replace(item, before, read);
        if (stored == null) {
            stored = items.save(new StoredItem(item));
        }
        stored.take(
                item, read == null || report == null ? null : report.source().id());
        return report == null
                ? null
                : report.with(Difference.between(replaced(before, report), claimed, report.claims()));
    }

    private static @Nullable String replaced(@Nullable Source before, IntakeReport report) {
        return before == null || before.id().equals(report.source().id()) ? null : before.id();
    }

    private IntakeReport replace(NewsItem item, @Nullable Source before, ReadDocument read) {
        var isOtherText = before != null && !before.id().equals(read.raw().sourceId());
        if (before == null || !isOtherText || before.isWithdrawn() || isNeeded(before, item)) {
            return intake.reinstateInTurn(read);
        }
        intake.withdrawInTurn(before);
        var report = intake.reinstateInTurn(read);
        before.withdraw(arrivals.now(), report.source().id());
        return report;
    }

    private @Nullable IntakeReport cancel(NewsItem item, @Nullable Source before) {
        if (before == null) {
            return null;
        }
        if (!before.isWithdrawn() && isNeeded(before, item)) {
            return new IntakeReport(Outcome.KNOWN, before, standing(before), 0);
        }
        if (!before.isWithdrawn()) {
            intake.withdrawInTurn(before);
        }
        return new IntakeReport(Outcome.WITHDRAWN, before, List.of(), 0);
    }

    /** Whether a source is there for another reason, too: other news that says the same, or a document of its own. */
    private boolean isNeeded(Source source, NewsItem item) {
        return !item.uri().equals(source.uri())
                || items.findBySourceId(source.id()).stream()
                        .anyMatch(it -> it.isUsable() && !it.uri().equals(item.uri()));
    }

    private List<Claim> standing(Source source) {
        return claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(source.id());
    }
}
