package org.quellenlage.assistant;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Wording;

/** What an assistant gave to a tool, checked. */
public record Given(Map<String, Object> arguments) {

    /** @throws Refusal if it is no text that can be used */
    public @Nullable String text(String name) {
        var value = arguments.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text) || text.isBlank()) {
            throw Refusal.parameter(name, "must be a text that is not empty");
        }
        var flaw = Wording.flaw(text);
        if (flaw != null) {
            throw Refusal.parameter(name, flaw);
        }
        return text;
    }

    /** @throws Refusal if it is missing */
    public String needed(String name) {
        var text = text(name);
        if (text == null) {
            throw Refusal.parameter(name, "is missing");
        }
        return text;
    }

    /** @throws Refusal if it is no whole number between these */
    public int number(String name, int otherwise, int least, int most) {
        var value = arguments.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Number number
                && number.longValue() == number.doubleValue()
                && number.longValue() >= least
                && number.longValue() <= most) {
            return number.intValue();
        }
        throw Refusal.parameter(name, "must be a whole number from " + least + " to " + most);
    }

    /** @throws Refusal if it is none of the values */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> values) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.parameter(name, "must be one of " + Arrays.toString(values.getEnumConstants())));
    }
}
