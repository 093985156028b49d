package org.quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quellenlage.source.Description;

/** Pages as papers write them; the article is found and nothing else. */
class HtmlArticleTests {

    private static final String PAGE = """
        <!doctype html><html lang="de-DE"><head>
        <title>Brücke gesperrt | Der Musterbote</title>
        <meta property="og:title" content="Brücke in Musterstadt gesperrt">
        <meta property="og:site_name" content="Der Musterbote">
        <meta property="article:published_time" content="2024-05-03T18:20:00+0200">
        <link rel="canonical" href="https://example.org/bruecke">
        <script>var a = "<p>kein Text</p>";</script><style>p { color: red }</style></head>
        <body class="has-sidebar no-comments">
        <header><a href="/">Der Musterbote</a><nav><ul><li><a href="/a">Politik</a></li></ul></nav></header>
        <div class="cookie-banner"><p>Wir und unsere 200 Partner verwenden Cookies, um Ihnen Werbung zu zeigen, die passt.</p></div>
        <main><article>
          <h1>Brücke in Musterstadt gesperrt</h1>
          <p class="lead">Die Elbbrücke ist seit Montag   gesperrt.<br>Das teilte die Stadt mit.</p>
          <figure><img src="x.jpg" alt="Bild"><figcaption>Die Brücke am Abend. Foto: Muster</figcaption></figure>
          <p>„Wir rechnen mit <b>rund 12</b> Monaten“, sagte Bürgermeisterin Anna Beispiel&nbsp;(57).</p>
          <aside class="related"><h3>Mehr zum Thema</h3><p>Vor drei Jahren war schon eine andere Brücke gesperrt worden, damals kostete es viel.</p></aside>
          <div class="article-share"><a href="#">Teilen</a></div>
          <blockquote>Niemand war vorbereitet.</blockquote>
          <ul><li>Umleitung über Neudorf</li><li>Fähre alle <a href="/f">20 Minuten</a></li></ul>
          <ul><li><a href="/1">Stau auf der A1</a></li><li><a href="/2">Fähre ausgebucht</a></li></ul>
          <p hidden>Nur für Maschinen.</p>
        </article></main>
        <section id="kommentare"><p>Das hat ja lange genug gedauert, ich sage das seit Jahren und niemand hört auf mich!</p></section>
        <footer><p>Impressum, Datenschutz und alles andere, was hier immer steht, auch wenn es niemand liest.</p></footer>
        </body></html>
        """;

    @Test
    void keepsTheArticleAndNothingAroundIt() {
        assertThat(HtmlArticle.of(PAGE).text()).isEqualTo("""
            Brücke in Musterstadt gesperrt

            Die Elbbrücke ist seit Montag gesperrt.
            Das teilte die Stadt mit.

            Die Brücke am Abend. Foto: Muster

            „Wir rechnen mit rund 12 Monaten“, sagte Bürgermeisterin Anna Beispiel\u00A0(57).

            Niemand war vorbereitet.

            Umleitung über Neudorf

            Fähre alle 20 Minuten\
            """);
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        assertThat(HtmlArticle.of(PAGE).description())
                .isEqualTo(new Description(
                        "https://example.org/bruecke",
                        "Brücke in Musterstadt gesperrt",
                        "Der Musterbote",
                        Instant.parse("2024-05-03T16:20:00Z"),
                        "de-DE"));
    }

    @Test
    void findsAnArticleThatNothingMarks() {
        var page = """
            <body><div id="top"><a href="/">Start</a> <a href="/sport">Sport</a></div>
            <div class="x1"><div class="x2"><p>Am Dienstag sind in Neudorf drei Häuser abgebrannt, verletzt wurde niemand.</p>
            <p>Die Feuerwehr war mit 40 Leuten im Einsatz, wie ein Sprecher am Abend sagte.</p></div></div>
            <div class="x3"><p>Kurz gemeldet: Es regnet heute im ganzen Land.</p></div></body>
            """;

        assertThat(HtmlArticle.of(page).text())
                .startsWith("Am Dienstag sind in Neudorf")
                .endsWith("wie ein Sprecher am Abend sagte.");
    }

    @Test
    void takesTheLongestOfSeveralArticles() {
        var page = "<main><article><p>" + "Der lange Bericht steht hier. ".repeat(20)
                + "</p></article><article><p>Ein kurzer Anriss eines anderen Berichts, der hier nicht"
                + " steht.</p></article><article><p>Noch ein kurzer Anriss eines anderen"
                + " Berichts.</p></article></main>";

        assertThat(HtmlArticle.of(page).text()).contains("Der lange Bericht").doesNotContain("Anriss");
    }

    @Test
    void keepsWhatIsWrittenAsTextAsText() {
        assertThat(HtmlArticle.of(
                                "<p>Das Zeichen &lt;script&gt;alert(1)&lt;/script&gt; ist Text &amp; kein Befehl.</p>")
                        .text())
                .isEqualTo("Das Zeichen <script>alert(1)</script> ist Text & kein Befehl.");
    }

    @Test
    void aPageWithoutAnArticleHasNoText() {
        assertThat(HtmlArticle.of("<html><head><title>Nichts</title></head><body><nav>Start</nav></body></html>")
                        .text())
                .isEmpty();
        assertThat(HtmlArticle.of("").text()).isEmpty();
    }

    @Test
    void endlessNestingAndEndlessListsAreReadInTime() {
        var pages = new String[] {
            "<div>".repeat(200_000) + "Text.",
            "<ul><li><a href=x>y</a>".repeat(100_000),
            "<p>Wort ".repeat(200_000),
            "<a".repeat(500_000),
            "<table><tr><td>".repeat(50_000) + "Zelle",
            "<article>".repeat(50_000) + "Text.",
            "&amp;".repeat(500_000)
        };

        for (var page : pages) {
            var start = System.nanoTime();
            assertThatCode(() -> HtmlArticle.of(page)).doesNotThrowAnyException();
            assertThat(java.time.Duration.ofNanos(System.nanoTime() - start))
                    .as(page.substring(0, 10))
                    .isLessThan(java.time.Duration.ofSeconds(20));
        }
    }
}
