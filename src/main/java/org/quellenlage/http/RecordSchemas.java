package org.quellenlage.http;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the OpenAPI document which components of a record always have a value: all that are not {@code @Nullable}. */
@Component
class RecordSchemas implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = rawClass(type);
        if (raw != null && raw.isRecord()) {
            var model = modelOf(schema, context);
            if (model != null && model.getProperties() != null && model.getRequired() == null) {
                describe(model, raw);
            }
        }
        return schema;
    }

    private static @Nullable Class<?> rawClass(AnnotatedType type) {
        return switch (type.getType()) {
            case Class<?> it -> it;
            case JavaType it -> it.getRawClass();
            case null, default -> {
                var java = type.getType() == null ? null : Json31.mapper().constructType(type.getType());
                yield java == null ? null : java.getRawClass();
            }
        };
    }

    private static @Nullable Schema<?> modelOf(@Nullable Schema<?> schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) {
            return schema;
        }
        var reference = schema.get$ref();
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @SuppressWarnings("rawtypes") // so its properties are declared
    private static void describe(Schema<?> model, Class<?> record) {
        var required = new ArrayList<String>();
        Map<String, Schema> properties = model.getProperties();
        for (var component : record.getRecordComponents()) {
            var property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (isNullable(component)) {
                properties.put(component.getName(), orNull(property));
            } else {
                required.add(component.getName());
            }
        }
        model.setRequired(required);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            var none = new JsonSchema();
            none.types(Set.of(NULL));
            var either = new JsonSchema();
            either.anyOf(List.of(property, none));
            return either;
        }
        if (property.getTypes() != null) {
            var types = new LinkedHashSet<>(property.getTypes());
            types.add(NULL);
            property.setTypes(types);
        }
        return property;
    }
}
