package org.quellenlage.intake.web;

import java.util.List;
import org.quellenlage.assistant.Given;
import org.quellenlage.assistant.Tool;
import org.quellenlage.assistant.Tool.Parameter;
import org.quellenlage.conflict.web.ConflictView;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Refusal;
import org.quellenlage.intake.web.CheckController.Against;
import org.quellenlage.intake.web.CheckController.CheckRequest;
import org.quellenlage.intake.web.CheckController.CheckedClaim;
import org.quellenlage.intake.web.CheckController.DraftView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What assistants may ask of a draft. */
@Configuration(proxyBeanMethods = false)
class CheckTools {

    private static final int LONGEST = 20_000;

    private static final int MOST_CLAIMS = 60;

    /**
     * What a text claims.
     *
     * @param claimCount how many claims it makes; the first ones are shown
     */
    record CheckedText(int claimCount, List<CheckedClaim> claims, List<ConflictView> conflicts) {}

    @Bean
    @Order(6)
    static Tool checkText(CheckController check) {
        return new Tool(
                "check_text",
                "Check a text",
                "What a German text claims, sentence by sentence with offsets, and for each claim what the base says:"
                        + " supported, contradicted, outdated, of a single origin, or unknown. Nothing is stored.",
                List.of(
                        Parameter.longText("text", "The text, at most 20,000 characters")
                                .required(),
                        Parameter.text("title", "Its headline"),
                        Parameter.text("publishedAt", "When it appears, as 2024-12-05T08:30:00Z or 2024-12-05")),
                it -> check(check, it));
    }

    private static CheckedText check(CheckController check, Given given) {
        var text = given.needed("text");
        if (text.length() > LONGEST) {
            throw Refusal.parameter("text", "must have at most " + LONGEST + " characters; check it in parts");
        }
        var draft = new DraftView("text", text, given.text("title"), given.text("publishedAt"));
        var checked = check.check(new CheckRequest(List.of(draft), Against.BASE), LabelLanguage.EN);
        var claims = checked.documents().getFirst().claims();
        return new CheckedText(claims.size(), claims.stream().limit(MOST_CLAIMS).toList(), checked.conflicts());
    }
}
