package org.quellenlage.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in the OpenAPI document how long texts and lists and how large whole numbers can be, where nothing else is said. */
final class Bounds {

    private static final int LONGEST_PARAMETER = 500;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_VALUES = 1000;
    private static final int MOST_ITEMS = 1_000_000;
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** Beyond it JavaScript's numbers are no longer exact. */
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf((1L << 53) - 1);

    private final Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    static void set(OpenAPI document) {
        var bounds = new Bounds();
        if (document.getPaths() != null) {
            document.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .forEach(all -> all.forEach(bounds::operation));
        }
        bounds.all(
                document.getComponents() == null
                        ? null
                        : document.getComponents().getSchemas());
    }

    private void operation(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(it -> bound(it, true));
        }
        if (operation.getRequestBody() != null) {
            content(operation.getRequestBody().getContent());
        }
        operation.getResponses().values().forEach(answer -> {
            content(answer.getContent());
            if (answer.getHeaders() != null) {
                answer.getHeaders().values().stream().map(Header::getSchema).forEach(it -> bound(it, true));
            }
        });
    }

    private void content(@Nullable Content content) {
        if (content != null) {
            content.values().forEach(it -> bound(it.getSchema(), false));
        }
    }

    @SuppressWarnings("rawtypes") // so properties are declared
    private void all(@Nullable Map<String, Schema> schemas) {
        if (schemas != null) {
            schemas.values().forEach(it -> bound(it, false));
        }
    }

    private void bound(@Nullable Schema<?> schema, boolean isParameter) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        if (is(schema, "string") && schema.getEnum() == null && schema.getMaxLength() == null) {
            schema.setMaxLength(isParameter ? LONGEST_PARAMETER : LONGEST_TEXT);
        }
        if (is(schema, "integer")) {
            number(schema);
        }
        if (is(schema, "array")) {
            if (schema.getMaxItems() == null) {
                schema.setMaxItems(isParameter ? MOST_VALUES : MOST_ITEMS);
            }
            bound(schema.getItems(), isParameter);
        }
        all(schema.getProperties());
        for (var either : new java.util.List<?>[] {schema.getAnyOf(), schema.getOneOf(), schema.getAllOf()}) {
            if (either != null) {
                either.forEach(it -> bound((Schema<?>) it, isParameter));
            }
        }
    }

    private static void number(Schema<?> schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum("int64".equals(schema.getFormat()) ? LARGEST_LONG : LARGEST_INT);
        }
    }

    private static boolean is(Schema<?> schema, String type) {
        return type.equals(schema.getType())
                || schema.getTypes() != null && schema.getTypes().contains(type);
    }
}
