package org.quellenlage.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something an assistant can ask. A bean of this type is offered at {@code /mcp}.
 *
 * @param name as the protocol has it: "search_claims"
 * @param title for people
 * @param description tells the assistant what it is good for
 * @param parameters what it takes
 * @param answer gives a record that becomes JSON; it changes nothing
 */
public record Tool(
        String name, String title, String description, List<Parameter> parameters, Function<Given, Object> answer) {

    public Tool {
        parameters = List.copyOf(parameters);
    }

    /**
     * One thing a tool takes.
     *
     * @param schema JSON schema of its value
     */
    public record Parameter(String name, boolean isRequired, Map<String, Object> schema) {

        public Parameter {
            schema = Map.copyOf(schema);
        }

        public static Parameter text(String name, String description) {
            return new Parameter(
                    name,
                    false,
                    Map.of("type", "string", "minLength", 1, "maxLength", 500, "description", description));
        }

        /** A text as long as a document may be. */
        public static Parameter longText(String name, String description) {
            return new Parameter(name, false, Map.of("type", "string", "minLength", 1, "description", description));
        }

        public static Parameter number(String name, int least, int most, String description) {
            return new Parameter(
                    name,
                    false,
                    Map.of("type", "integer", "minimum", least, "maximum", most, "description", description));
        }

        public static Parameter oneOf(String name, Class<? extends Enum<?>> values, String description) {
            var names = new ArrayList<String>();
            for (var value : values.getEnumConstants()) {
                names.add(value.name());
            }
            return new Parameter(name, false, Map.of("type", "string", "enum", names, "description", description));
        }

        public Parameter required() {
            return new Parameter(name, true, schema);
        }
    }

    /** The parameters as a JSON schema. */
    Map<String, Object> inputSchema() {
        var properties = new LinkedHashMap<String, Object>();
        parameters.forEach(it -> properties.put(it.name(), it.schema()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(Parameter::isRequired)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
