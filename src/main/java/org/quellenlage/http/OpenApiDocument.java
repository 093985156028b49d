package org.quellenlage.http;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document: what the controllers say of themselves, with the errors all share and examples from the base. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiDocument {

    private static final Logger LOG = LoggerFactory.getLogger(OpenApiDocument.class);

    private static final String KEY = "key";
    private static final String OK = "200";
    private static final String CONFLICT = "409";

    private static final Server THIS_SERVICE = new Server()
            .url("/")
            .description("Production: the service that serves this document")
            .extensions(Map.of("x-internal", "false"));

    private static final List<Tag> TAGS = List.of(
            new Tag().name("Claims").description("What is asserted, by whom, and the words that prove it"),
            new Tag().name("Conflicts").description("Claims that cannot all be right, and differences explained"),
            new Tag().name("Questions").description("Every answer to one question, whoever gives it"),
            new Tag().name("Sources").description("The documents that claims stand in"),
            new Tag().name("Changes").description("What was added, changed and withdrawn, to follow the base"),
            new Tag().name("Check").description("What a draft claims and contradicts, without storing it"));

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(LabelLanguage.class, Export.class);
    }

    @Bean
    static OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Quellenlage")
                        .version("v1")
                        .contact(new Contact().name("Quellenlage"))
                        .description("What German news articles claim, who says it, the words that prove it, and where"
                                + " sources disagree.\n\n"
                                + "Reading is open to all. Writing needs a key; it is the property"
                                + " `quellenlage.api-key`, or was printed when the service started.\n\n"
                                + "Offsets count Unicode code points of the stored text, from 0, end exclusive."
                                + " Collections come in pages: `{\"items\", \"next\", \"total\"}`; give `next`"
                                + " back as `cursor`. Every GET carries an ETag. Errors are problem details (RFC"
                                + " 9457): `title` names the rule, `detail` says what to do.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(THIS_SERVICE))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("The key for writing")));
    }

    /** What every operation of a kind has in common. */
    @Bean
    static GlobalOperationCustomizer sharedParts() {
        return (operation, method) -> {
            var answers = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
            operation.setResponses(answers);
            var reads = isGet(method);
            if (reads && !streams(answers)) {
                notModified(operation, answers);
            }
            if (takes(method, LabelLanguage.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name("Accept-Language")
                        .description("Language of labels and explanations")
                        .schema(text("de", "en")._default("en")));
            }
            plainFormats(answers);
            errors(operation, answers, method, reads);
            return operation;
        };
    }

    /** An answer that never ends has no version. */
    private static boolean streams(ApiResponses answers) {
        var ok = answers.get(OK);
        return ok != null && ok.getContent() != null && ok.getContent().containsKey(TEXT_EVENT_STREAM_VALUE);
    }

    /** Tables and lines are text; linked data is an object. */
    private static void plainFormats(ApiResponses answers) {
        var ok = answers.get(OK);
        if (ok != null && ok.getContent() != null && ok.getContent().containsKey(Export.CSV)) {
            ok.getContent()
                    .addMediaType(Export.CSV, new MediaType().schema(text()))
                    .addMediaType(Export.NDJSON, new MediaType().schema(text()))
                    .addMediaType(Export.JSON_LD, new MediaType().schema(object()));
        }
    }

    private static Schema<Object> object() {
        var schema = new JsonSchema();
        schema.types(Set.of("object"));
        return schema;
    }

    private static void notModified(Operation operation, ApiResponses answers) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-None-Match")
                .description("ETag of an earlier answer: 304 if nothing has changed")
                .schema(text()));
        var ok = answers.get(OK);
        if (ok != null) {
            ok.addHeaderObject(
                    "ETag", new Header().description("Version of this answer").schema(text()));
        }
        answers.addApiResponse("304", new ApiResponse().description("Not modified since the given ETag"));
    }

    private static void errors(Operation operation, ApiResponses answers, HandlerMethod method, boolean reads) {
        var hasPathId = method.getMethodParameters().length > 0
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(it ->
                                it.hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class));
        problem(answers, Rule.INVALID_PARAMETER, "A parameter or the body is wrong; `errors` names the fields");
        if (hasPathId) {
            problem(answers, Rule.NOT_FOUND, "There is none with this id");
        }
        problem(answers, Rule.KEY_NEEDED, "The key is missing or wrong; reading needs one only where it is not public");
        problem(answers, Rule.TOO_MANY_REQUESTS, "Too often asked; Retry-After says when to go on");
        var often = answers.get(String.valueOf(Rule.TOO_MANY_REQUESTS.status().value()));
        if (often != null) {
            often.addHeaderObject(
                    HttpHeaders.RETRY_AFTER,
                    new Header().description("Seconds to wait").schema(new IntegerSchema().minimum(BigDecimal.ONE)));
        }
        problem(answers, Rule.INTERNAL_ERROR, "The service failed");
        problem(answers, Rule.NOT_ACCEPTABLE, "This format is not available");
        if (answers.containsKey(CONFLICT)) {
            problem(answers, Rule.NOT_POSSIBLE_NOW, answers.get(CONFLICT).getDescription());
        }
        if (!reads) {
            if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
                problem(answers, Rule.RIGHT_MISSING, "The key or token does not have the right to do this");
            }
            problem(answers, Rule.BODY_TOO_LARGE, "The body is too large");
            problem(answers, Rule.UNSUPPORTED_FORMAT, "This format of body is not supported");
            problem(answers, Rule.UNUSABLE_TEXT, "The text is empty or no text");
            if (namesAVersion(method)) {
                problem(answers, Rule.VERSION_NEEDED, "If-Match is missing");
                problem(answers, Rule.CHANGED_MEANWHILE, "It is no longer what If-Match names");
                problem(answers, Rule.NOT_POSSIBLE_NOW, "Its state does not allow it");
            }
        }
    }

    static void problem(ApiResponses answers, Rule rule, String description) {
        var code = String.valueOf(rule.status().value());
        var example = new LinkedHashMap<String, Object>();
        example.put("type", rule.type());
        example.put("title", rule.title());
        example.put("status", rule.status().value());
        example.put("detail", detailOf(rule));
        example.put("instance", "/api/v1/claims");
        answers.addApiResponse(
                code,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                                                .example(example))));
    }

    private static String detailOf(Rule rule) {
        return switch (rule) {
            case INVALID_PARAMETER -> "Correct the parameters: 'limit' must be at most 1000.";
            case NOT_FOUND -> "There is no claim with the id 'clm_0'; ask the collection for those that exist.";
            case NOT_ACCEPTABLE -> "Ask for application/json in the header Accept.";
            case KEY_NEEDED -> "Send the header 'Authorization: Bearer <key>'.";
            case RIGHT_MISSING -> "Use a key or token with the right to ingest; this one does not have it.";
            case TOO_MANY_REQUESTS -> "Wait 3 seconds, then go on with at most 600 requests a minute.";
            case BODY_TOO_LARGE -> "Send at most 5242880 bytes at a time, one article or a few.";
            case UNSUPPORTED_FORMAT -> "Send the body as application/json, named in the header Content-Type.";
            case UNUSABLE_TEXT -> "The document is empty; send the text of an article.";
            case VERSION_NEEDED -> "Send the header If-Match with the ETag of the conflict as you saw it.";
            case CHANGED_MEANWHILE -> "Read the conflict again before you decide; it is not what your If-Match names.";
            case NOT_POSSIBLE_NOW -> "The conflict is open; only one that was decided can be reopened.";
            default -> rule.title() + ".";
        };
    }

    private static boolean namesAVersion(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(it -> it.getParameterAnnotation(RequestHeader.class))
                .anyMatch(it -> it != null && it.name().equals(HttpHeaders.IF_MATCH));
    }

    private static boolean isGet(HandlerMethod method) {
        return method.hasMethodAnnotation(org.springframework.web.bind.annotation.GetMapping.class);
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == type);
    }

    private static Schema<Object> text(String... values) {
        var schema = new JsonSchema();
        schema.types(Set.of("string"));
        if (values.length > 0) {
            schema.setEnum(new ArrayList<Object>(List.of(values)));
        }
        return schema;
    }

    /** Examples come from the base: a document made before the seeds were in is made again. */
    @Bean
    static ApplicationListener<ApplicationReadyEvent> documentOfAFilledBase(OpenAPIService documents) {
        return _ -> documents.setCachedOpenAPI(null, Locale.ENGLISH);
    }

    @Bean
    static GlobalOpenApiCustomizer examples(ObjectProvider<ApiExamples> faces, JsonMapper json) {
        return document -> {
            document.setTags(TAGS);
            describeProblems(document.getComponents());
            var operations = operationsOf(document);
            operations.values().forEach(OpenApiDocument::parametersAreNeverNull);
            operations.values().forEach(OpenApiDocument::readingMayNeedAKey);
            kindsMayOverlap(document);
            Bounds.set(document);
            faces.orderedStream().forEach(face -> {
                try {
                    face.give(new Into(operations, json));
                } catch (RuntimeException e) {
                    LOG.warn(
                            "The OpenAPI document lacks examples of {}",
                            face.getClass().getSimpleName(),
                            e);
                }
            });
        };
    }

    private static void describeProblems(Components components) {
        var schemas = new LinkedHashMap<>(ModelConverters.getInstance(true).readAll(ProblemView.class));
        if (components.getSchemas() != null) {
            schemas.putAll(components.getSchemas());
        }
        components.setSchemas(schemas);
    }

    /** What has one of several forms is told apart by its {@code type}, not by its other fields. */
    private static void kindsMayOverlap(OpenAPI document) {
        for (Schema<?> schema : document.getComponents().getSchemas().values()) {
            if (schema.getOneOf() != null) {
                schema.setAnyOf(schema.getOneOf());
                schema.setOneOf(null);
            }
        }
    }

    /** Reading needs no key unless it was made so. */
    private static void readingMayNeedAKey(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList(KEY)));
        }
    }

    private static void parametersAreNeverNull(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .<Schema<?>>map(it -> it.getSchema())
                    .filter(it -> it != null && it.getTypes() != null)
                    .forEach(it -> {
                        var types = new LinkedHashSet<String>(it.getTypes());
                        types.remove("null");
                        it.setTypes(types);
                    });
        }
    }

    private static Map<String, Operation> operationsOf(OpenAPI document) {
        var operations = new LinkedHashMap<String, Operation>();
        if (document.getPaths() != null) {
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperationsMap()
                            .forEach((HttpMethod _, Operation it) -> operations.put(it.getOperationId(), it)));
        }
        return operations;
    }

    private record Into(Map<String, Operation> operations, JsonMapper json) implements ApiExamples.Given {

        @Override
        public void parameter(String operation, String name, String value) {
            var found = operations.get(operation);
            if (found != null && found.getParameters() != null) {
                found.getParameters().stream()
                        .filter(it -> it.getName().equals(name))
                        .forEach(it -> it.setExample(isList(it.getSchema()) ? List.of(value) : value));
            }
        }

        private static boolean isList(@Nullable Schema<?> schema) {
            return schema != null
                    && ("array".equals(schema.getType())
                            || schema.getTypes() != null && schema.getTypes().contains("array"));
        }

        @Override
        public void answer(String operation, Object body) {
            answers(operation, "2", body);
        }

        @Override
        public void answer(String operation, int status, Object body) {
            answers(operation, String.valueOf(status), body);
        }

        private void answers(String operation, String statuses, Object body) {
            var found = operations.get(operation);
            if (found != null && found.getResponses() != null) {
                found.getResponses().forEach((code, answer) -> {
                    if (code.startsWith(statuses)) {
                        put(answer.getContent(), null, body);
                    }
                });
            }
        }

        @Override
        public void answer(String operation, String mediaType, Object body) {
            var found = operations.get(operation);
            if (found != null
                    && found.getResponses() != null
                    && found.getResponses().get(OK) != null) {
                put(found.getResponses().get(OK).getContent(), mediaType, body);
            }
        }

        @Override
        public void request(String operation, String mediaType, Object body) {
            var found = operations.get(operation);
            if (found != null && found.getRequestBody() != null) {
                put(found.getRequestBody().getContent(), mediaType, body);
            }
        }

        private void put(@Nullable Content content, @Nullable String only, Object body) {
            if (content != null) {
                content.forEach((type, media) -> {
                    if (only == null ? !type.contains("ndjson") : type.equals(only)) {
                        media.setExample(plain(body));
                    }
                });
            }
        }

        private Object plain(Object body) {
            return body instanceof String text ? text : json.convertValue(body, Object.class);
        }
    }
}
