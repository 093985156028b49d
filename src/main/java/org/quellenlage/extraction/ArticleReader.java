package org.quellenlage.extraction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.quellenlage.extraction.claim.ClaimExtractor;
import org.quellenlage.extraction.name.NameReader;
import org.quellenlage.extraction.provision.ProvisionReader;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.extraction.speech.SpeechReader;
import org.quellenlage.grammar.Grammar;
import org.quellenlage.text.DocumentReader;
import org.quellenlage.text.Morphology;
import org.quellenlage.value.NumberReader;
import org.quellenlage.value.TimeReader;

/**
 * The engine: an article in, everything it claims out. Each layer reads what the layers before it found; none changes the
 * text. Safe for use by many threads at once.
 */
public final class ArticleReader {

    /** A version of the rules and word lists; it changes whenever a claim may come out differently. */
    public static final String VERSION = "9";

    /** German papers date by Central European time. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final DocumentReader documents;
    private final Grammar grammar;
    private final NameReader names = new NameReader();
    private final NumberReader numbers = new NumberReader();
    private final TimeReader times = new TimeReader();
    private final ProvisionReader provisions = new ProvisionReader();
    private final SpeechReader speeches = new SpeechReader();
    private final ClaimExtractor claims = new ClaimExtractor();

    private ArticleReader(Morphology morphology) {
        this.documents = new DocumentReader(morphology);
        this.grammar = new Grammar(morphology);
    }

    public static ArticleReader german() {
        return german(Morphology.german());
    }

    /** Shares a morphology that others use too. */
    public static ArticleReader german(Morphology morphology) {
        return new ArticleReader(morphology);
    }

    public Reading read(Article article) {
        var document = documents.read(article.text());
        var syntax = grammar.read(document);
        var found = names.read(document, syntax);
        var references = provisions.read(document);
        var published = article.publishedAt() == null ? null : LocalDateTime.ofInstant(article.publishedAt(), ZONE);
        var dated = times.read(document, syntax, published);
        var counted = numbers.read(document);
        var said = speeches.read(document, syntax, found);
        var claimed = claims.extract(document, syntax, found, counted, dated.expressions(), references, said);
        LocalDate date = dated.anchor() == null ? null : dated.anchor().toLocalDate();
        var facts = new DocumentFacts(
                date,
                dated.derivation(),
                FactsReader.headline(document, article.title()),
                FactsReader.publisher(document, found),
                FactsReader.agencies(document, found));
        var plain = PlainNumbers.among(counted, dated.expressions(), references);
        var named = references.stream().filter(ProvisionReference::isNamed).toList();
        return new Reading(article, document, facts, plain, dated.expressions(), named, found.all(), said, claimed);
    }
}
