package org.quellenlage.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.quellenlage.claim.ExtractedClaims;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.DocumentFacts;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Reading;
import org.quellenlage.text.Document;

/** An engine for tests of what is around it: every line that ends in a full stop is a claim. */
class LineEngine implements Engine.Reader {

    private final AtomicInteger readings = new AtomicInteger();

    Engine version(String version) {
        return new Engine(version, this);
    }

    int readings() {
        return readings.get();
    }

    @Override
    public Reading read(Article article) {
        readings.incrementAndGet();
        var claims = new ArrayList<ExtractedClaim>();
        article.text()
                .toString()
                .lines()
                .filter(this::isClaim)
                .forEach(line -> claims.add(ExtractedClaims.aStatement(article.text(), line)
                        .labelled(label(line))
                        .build()));
        return new Reading(
                article,
                new Document(article.text(), List.of(), List.of(), List.of()),
                new DocumentFacts(null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                claims);
    }

    boolean isClaim(String line) {
        return line.endsWith(".");
    }

    String label(String line) {
        return line;
    }
}
