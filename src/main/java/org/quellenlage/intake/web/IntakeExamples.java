package org.quellenlage.intake.web;

import java.util.List;
import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.intake.web.CheckController.Against;
import org.quellenlage.intake.web.CheckController.CheckRequest;
import org.quellenlage.intake.web.CheckController.DraftView;
import org.quellenlage.intake.web.SourceIntakeController.NewSource;
import org.springframework.stereotype.Component;

/** Examples for the OpenAPI document: an article to be taken in, and two drafts that disagree. */
@Component
class IntakeExamples implements ApiExamples {

    private static final NewSource ARTICLE = new NewSource(
            "Nach Angaben der Stadtverwaltung standen am Montag rund 120 Häuser unter Wasser. Verletzt wurde niemand.",
            "Hochwasser in Musterstadt",
            "Musterstädter Bote",
            "2024-12-05T08:30:00Z",
            "https://example.org/hochwasser",
            "de");

    private static final CheckRequest DRAFTS = new CheckRequest(
            List.of(
                    new DraftView(
                            "entwurf",
                            "In der Region Kursk sind nach Angaben aus Kiew rund 11.000 nordkoreanische Soldaten"
                                    + " stationiert.",
                            null,
                            "2024-11-25T09:00:00Z"),
                    new DraftView(
                            "agentur",
                            "In der Region Kursk sind nach Angaben aus Seoul höchstens 3.000 nordkoreanische Soldaten"
                                    + " stationiert.",
                            null,
                            "2024-11-25T12:00:00Z")),
            Against.NONE);

    private final CheckController check;

    IntakeExamples(CheckController check) {
        this.check = check;
    }

    @Override
    public void give(Given examples) {
        examples.request("addSource", "application/json", ARTICLE);
        examples.request("addSource", "text/plain", String.valueOf(ARTICLE.text()));
        examples.request("check", "application/json", DRAFTS);
        examples.answer("check", check.check(DRAFTS, LabelLanguage.EN));
    }
}
