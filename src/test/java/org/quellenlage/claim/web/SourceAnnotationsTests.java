package org.quellenlage.claim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.http.Refusal;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;

/** The text is fetched whenever an article is read, and only then. */
class SourceAnnotationsTests {

    private static final String TEXT = "Am Montag brannten in Husum zwei Scheunen.";
    private static final ArticleReader READER = ArticleReader.german();

    private final SourceTexts texts = mock(SourceTexts.class);
    private final SourceAnnotations annotations = new SourceAnnotations(texts, READER);

    @Test
    void readsAnArticleOnceHoweverOftenItIsAskedFor() {
        var source = source(TEXT, null);
        stored(source, TEXT);

        var first = annotations.of(source);
        var second = annotations.of(source);

        assertThat(first).extracting(Annotation::type).contains(Annotation.Type.TIME, Annotation.Type.QUANTITY);
        assertThat(second).isSameAs(first);
        verify(texts, times(1)).of(source.id());
    }

    @Test
    void readsItAgainWhenMoreIsKnownOfIt() {
        var source = source(TEXT, null);
        var dated = source(TEXT, Instant.parse("2024-12-05T08:00:00Z"));
        stored(source, TEXT);

        assertThat(annotations.of(source)).isNotEqualTo(annotations.of(dated));
    }

    @Test
    void ofManyReadersOneReads() throws Exception {
        var source = source(TEXT, null);
        var all = new CountDownLatch(8);
        when(texts.of(source.id())).thenAnswer(_ -> {
            all.await();
            return Optional.of(TEXT);
        });
        var asked = new ArrayList<Future<List<Annotation>>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                asked.add(readers.submit(() -> {
                    all.countDown();
                    return annotations.of(source);
                }));
            }
        }

        for (var each : asked) {
            assertThat(each.get()).isNotEmpty();
        }
        verify(texts, times(1)).of(source.id());
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        var source = source(TEXT, null);
        when(texts.of(source.id())).thenReturn(Optional.empty());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> annotations.of(source));

        stored(source, TEXT);

        assertThat(annotations.of(source)).isNotEmpty();
    }

    @Test
    void keepsNoMoreThanFitsAndTheLatestAlways() {
        var long1 = "Es waren 17. ".repeat(26_000);
        var long2 = "Es waren 18. ".repeat(26_000);
        var one = source(long1, null);
        var other = source(long2, null);
        stored(one, long1);
        stored(other, long2);

        assertThat(annotations.of(one)).hasSizeGreaterThan(25_000);
        annotations.of(other);
        annotations.of(other);
        annotations.of(one);

        verify(texts, times(1)).of(other.id());
        verify(texts, times(2)).of(one.id());
    }

    private void stored(Source source, String text) {
        when(texts.of(source.id())).thenReturn(Optional.of(text));
    }

    private static Source source(String text, Instant publishedAt) {
        var document = RawDocument.of(text, new Description(null, null, null, publishedAt, null));
        return new Source(document, 1, Instant.EPOCH);
    }
}
