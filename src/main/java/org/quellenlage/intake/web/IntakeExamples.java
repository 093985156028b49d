package org.quellenlage.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.intake.Ninjs;
import org.quellenlage.intake.web.CheckController.Against;
import org.quellenlage.intake.web.CheckController.CheckRequest;
import org.quellenlage.intake.web.CheckController.DraftView;
import org.quellenlage.intake.web.SourceIntakeController.IntakeView;
import org.quellenlage.intake.web.SourceIntakeController.NewSource;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.quellenlage.source.web.SourceView;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Examples for the OpenAPI document: an article to be taken in, and a draft to be checked. */
@Component
class IntakeExamples implements ApiExamples {

    private static final NewSource ARTICLE = new NewSource(
            "Nach Angaben der Stadtverwaltung standen am Montag rund 120 Häuser unter Wasser. Verletzt wurde niemand.",
            "Hochwasser in Musterstadt",
            "Musterstädter Bote",
            "2024-12-05T08:30:00Z",
            "https://example.org/hochwasser",
            "de");

    private static final String PAGE = "<html lang=\"de\"><head><title>Hochwasser in Musterstadt</title></head><body>"
            + "<nav><a href=\"/\">Start</a></nav><article><h1>Hochwasser in Musterstadt</h1><p>Nach Angaben der"
            + " Stadtverwaltung standen am Montag rund 120 Häuser unter Wasser.</p></article></body></html>";

    private static final Map<String, Object> NEWS = new LinkedHashMap<>();

    static {
        NEWS.put("uri", "urn:example:hochwasser");
        NEWS.put("version", "2");
        NEWS.put("versionCreated", "2024-12-05T08:30:00Z");
        NEWS.put("pubStatus", "usable");
        NEWS.put("language", "de");
        NEWS.put("headlines", List.of(Map.of("value", "Hochwasser in Musterstadt")));
        NEWS.put("bodies", List.of(Map.of("value", String.valueOf(ARTICLE.text()))));
    }

    private static final String LINES =
            "{\"text\":\"In Musterstadt standen am Montag rund 120 Häuser unter Wasser.\"}\n"
                    + "{\"text\":\"In Beispielhausen fielen am Montag 80 Liter Regen.\",\"publisher\":\"Musterstädter"
                    + " Bote\"}\n";

    private static final CheckRequest DRAFT = new CheckRequest(
            List.of(new DraftView(
                    "entwurf",
                    "In Russland sind rund 50.000 nordkoreanische Soldaten stationiert.",
                    "Nordkorea verstärkt Truppen",
                    "2024-12-06T09:00:00Z")),
            Against.BASE);

    private final CheckController check;
    private final Sources sources;

    IntakeExamples(CheckController check, Sources sources) {
        this.check = check;
        this.sources = sources;
    }

    @Override
    public void give(Given examples) {
        examples.request("addSource", "application/json", ARTICLE);
        examples.request("addSource", "text/plain", String.valueOf(ARTICLE.text()));
        examples.request("addSource", "text/html", PAGE);
        examples.request("addSource", Ninjs.MEDIA_TYPE, NEWS);
        examples.request("addSource", "application/x-ndjson", LINES);
        examples.request("check", "application/json", DRAFT);
        examples.answer("check", check.check(DRAFT, LabelLanguage.EN));
        sources.findBy(
                        Specification.unrestricted(),
                        it -> it.sortBy(Sort.by("seq")).first())
                .ifPresent(it -> {
                    examples.answer("addSource", 201, report(Outcome.ADDED, it));
                    examples.answer("addSource", 200, report(Outcome.KNOWN, it));
                    examples.answer(
                            "addSource",
                            "application/x-ndjson",
                            new BulkIntakeController.LineView(
                                    1, 200, Outcome.KNOWN, it.id(), it.claimCount(), 0, null, null));
                });
    }

    private static IntakeView report(Outcome outcome, Source source) {
        return new IntakeView(outcome, SourceView.of(source), source.claimCount(), 0, null);
    }
}
