package org.quellenlage.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What the names in linked data mean: the JSON-LD context that every export names. */
@RestController
@Tag(name = "Claims")
class LinkedDataContext implements ApiExamples {

    static final String PATH = "/api/v1/context";

    private static final String OPERATION = "getContext";

    private final String context;

    LinkedDataContext() {
        try {
            context = new ClassPathResource("linked-data/context.jsonld").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = PATH, produces = Export.JSON_LD)
    @Operation(
            operationId = OPERATION,
            summary = "The JSON-LD context",
            description =
                    "What the names in `application/ld+json` mean: terms of schema.org, PROV-O and Web Annotation, and"
                            + " those of this service.")
    @ApiResponse(
            responseCode = "200",
            description = "The context",
            content = @Content(mediaType = Export.JSON_LD, schema = @Schema(type = "object")))
    ResponseEntity<String> get() {
        return ResponseEntity.ok().header("Access-Control-Allow-Origin", "*").body(context);
    }

    @Override
    public void give(Given examples) {
        examples.answer(OPERATION, JsonMapper.shared().readTree(context));
    }
}
