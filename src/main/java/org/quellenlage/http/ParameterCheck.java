package org.quellenlage.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an operation does not have: a filter with a typing error must not answer as if it were not
 * there. What an operation has is read from its method: its request parameters and the components of its records.
 */
@Component
class ParameterCheck implements HandlerInterceptor {

    private static final int LONGEST = 500;
    private static final int LONGEST_LIST = 40_000;

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var sent = request.getParameterMap();
        if (!sent.isEmpty() && handler instanceof HandlerMethod method) {
            check(sent, known.computeIfAbsent(method.getMethod(), _ -> parametersOf(method)));
        }
        return true;
    }

    private static void check(Map<String, String[]> sent, Map<String, Boolean> known) {
        var unknown = new ArrayList<Refusal.Mistake>();
        var wrong = new ArrayList<Refusal.Mistake>();
        new TreeMap<>(sent).forEach((name, values) -> {
            var list = known.get(name);
            if (list == null) {
                unknown.add(new Refusal.Mistake(Wording.shortened(name), "is not known here"));
            } else {
                var flaw = flawOf(values, list);
                if (flaw != null) {
                    wrong.add(new Refusal.Mistake(name, flaw));
                }
            }
        });
        if (!unknown.isEmpty()) {
            throw new Refusal(Rule.UNKNOWN_PARAMETER, "Leave out " + names(unknown) + "; " + what(known), unknown);
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    Rule.INVALID_PARAMETER,
                    wrong.stream()
                            .map(it -> "'" + it.field() + "' " + it.message())
                            .collect(Collectors.joining("; ", "Correct the parameters: ", ".")),
                    wrong);
        }
    }

    private static String names(Collection<Refusal.Mistake> unknown) {
        return unknown.stream().map(it -> "'" + it.field() + "'").collect(Collectors.joining(", "));
    }

    private static String what(Map<String, Boolean> known) {
        return known.isEmpty()
                ? "this address takes no parameters."
                : "known here are " + String.join(", ", known.keySet()) + ".";
    }

    private static @Nullable String flawOf(String[] values, boolean list) {
        if (values.length > 1 && !list) {
            return "is given " + values.length + " times, once is enough";
        }
        for (var value : values) {
            if (value.isBlank()) {
                return "is empty; give it a value or leave it out";
            }
            if (value.length() > (list ? LONGEST_LIST : LONGEST)) {
                return "must have at most " + (list ? LONGEST_LIST : LONGEST) + " characters";
            }
            var flaw = Wording.flaw(value);
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    /** Names of the parameters a method takes, and whether they may be given more than once. */
    private static Map<String, Boolean> parametersOf(HandlerMethod method) {
        var names = new TreeMap<String, Boolean>();
        for (var parameter : method.getMethodParameters()) {
            var annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                names.put(nameOf(parameter, annotation), isList(parameter.getParameterType()));
            } else if (parameter.getParameterType().isRecord()
                    && !parameter.hasParameterAnnotation(RequestBody.class)) {
                for (var component : parameter.getParameterType().getRecordComponents()) {
                    names.put(component.getName(), isList(component.getType()));
                }
            }
        }
        return names;
    }

    private static boolean isList(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }

    private static String nameOf(MethodParameter parameter, RequestParam annotation) {
        var name = annotation.name();
        return name.isEmpty() ? String.valueOf(parameter.getParameter().getName()) : name;
    }
}
