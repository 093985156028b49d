package org.quellenlage.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns everything that can go wrong with a request into a problem that names the rule and says what to do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        var headers = new HttpHeaders();
        if (refusal.rule() == Rule.KEY_NEEDED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"quellenlage\"");
        }
        return Problems.answer(refusal, headers, Problems.path(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameters(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        var mistakes = invalid.getFieldErrors().stream()
                .map(it -> new Refusal.Mistake(
                        it.getField(), messageOf(it, invalid.getParameter().getParameterType())))
                .distinct()
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        var detail = mistakes.stream()
                .map(it -> "'" + it.field() + "' " + it.message())
                .collect(Collectors.joining("; ", "Correct the parameters: ", "."));
        return refused(new Refusal(Rule.INVALID_PARAMETER, detail, mistakes), request);
    }

    private static String messageOf(FieldError error, Class<?> filters) {
        if (!error.isBindingFailure()) {
            var message = error.getDefaultMessage();
            return message == null ? "is not valid" : message;
        }
        try {
            var mismatch = error.unwrap(org.springframework.beans.TypeMismatchException.class);
            var cause = Refusal.behind(mismatch);
            return cause != null
                    ? cause.detail()
                    : Expected.of(elementOf(filters, error.getField()), mismatch.getRequiredType());
        } catch (IllegalArgumentException _) {
            return "has the wrong type";
        }
    }

    /** What a list of a record of parameters holds: only its elements can be wrong. */
    private static @Nullable Class<?> elementOf(Class<?> filters, String name) {
        if (filters.isRecord()) {
            for (var component : filters.getRecordComponents()) {
                if (component.getName().equals(name)
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
                    return element;
                }
            }
        }
        return null;
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        var element = mismatch.getParameter().getGenericParameterType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> it
                ? it
                : null;
        return refused(
                Refusal.parameter(mismatch.getName(), Expected.of(element, mismatch.getRequiredType())), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> missingParameter(
            MissingServletRequestParameterException missing, HttpServletRequest request) {
        return refused(Refusal.parameter(missing.getParameterName(), "is missing"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return refused(why(unreadable, request.getContentType()), request);
    }

    /** The refusal a failure amounts to; one that nobody expected is logged. */
    static Refusal of(Exception failure) {
        var refusal = Refusal.behind(failure);
        if (refusal != null) {
            return refusal;
        }
        if (failure instanceof JacksonException json) {
            return wrongJson(json);
        }
        LOG.error("A part of a request failed", failure);
        return Refusal.because(Rule.INTERNAL_ERROR, INTERNAL);
    }

    /** Says where a body is wrong and what was expected there, without repeating any of it. */
    private static Refusal why(HttpMessageNotReadableException unreadable, @Nullable String contentType) {
        var refusal = Refusal.behind(unreadable);
        if (refusal != null) {
            return refusal;
        }
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Refusal.because(Rule.UNDECODABLE_BODY, "Send the body in the charset it names; UTF-8 is best.");
            }
            if (cause instanceof JacksonException json) {
                return wrongJson(json);
            }
        }
        return isText(contentType)
                ? Refusal.field(Rule.UNUSABLE_TEXT, "body", "is empty; send the text of an article")
                : Refusal.because(Rule.INVALID_JSON, "Send a JSON object as the body; it is missing.");
    }

    private static boolean isText(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("text/");
    }

    private static Refusal wrongJson(JacksonException json) {
        var field = pathOf(json);
        return switch (json) {
            case UnrecognizedPropertyException unknown ->
                Refusal.field(
                        Rule.UNKNOWN_FIELD,
                        Wording.shortened(field),
                        "is not known here; known are " + knownBeside(unknown));
            case InvalidFormatException wrong ->
                Refusal.field(Rule.INVALID_FIELD, field, Expected.of(wrong.getTargetType()));
            case MismatchedInputException wrong
            when String.valueOf(json.getMessage()).contains("Trailing token") ->
                Refusal.because(Rule.INVALID_JSON, "Send one JSON object and nothing after it.");
            case MismatchedInputException wrong
            when String.valueOf(json.getMessage()).contains("end-of-input") ->
                Refusal.because(Rule.INVALID_JSON, "Send the whole JSON object; the body ends before it is complete.");
            case MismatchedInputException wrong
            when field.isEmpty() -> Refusal.because(Rule.INVALID_FIELD, "Send a JSON object, in braces, as the body.");
            case MismatchedInputException wrong ->
                Refusal.field(Rule.INVALID_FIELD, field, Expected.of(wrong.getTargetType()));
            case StreamConstraintsException _ ->
                Refusal.because(Rule.INVALID_JSON, "Send plainer JSON; it nests too deep or holds a number too long.");
            case StreamReadException wrong
            when says(wrong, "Duplicate") ->
                Refusal.because(Rule.INVALID_JSON, "Give every field once; one is given twice" + at(json) + ".");
            case StreamReadException wrong
            when says(wrong, "UTF-8") ->
                Refusal.because(
                        Rule.UNDECODABLE_BODY,
                        "Send JSON in UTF-8; the body holds bytes that are no UTF-8" + at(json) + ".");
            default -> Refusal.because(Rule.INVALID_JSON, "Send valid JSON; it breaks off or errs" + at(json) + ".");
        };
    }

    private static boolean says(StreamReadException wrong, String word) {
        var message = wrong.getOriginalMessage();
        return message != null && message.contains(word);
    }

    private static String at(JacksonException json) {
        var location = json.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String knownBeside(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null
                ? "none"
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** {@code documents[0].text} */
    private static String pathOf(JacksonException json) {
        var path = new StringBuilder();
        for (var step : json.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        var allowed = allowed(wrong);
        var detail = allowed.isEmpty()
                ? "This address does not answer " + wrong.getMethod() + "; see /swagger-ui.html for what it answers."
                : "Use " + String.join(" or ", allowed) + " here.";
        return Problems.answer(
                Refusal.because(Rule.METHOD_NOT_ALLOWED, detail), wrong.getHeaders(), Problems.path(request));
    }

    private static List<String> allowed(HttpRequestMethodNotSupportedException wrong) {
        var methods = wrong.getSupportedMethods();
        return methods == null ? List.of() : Arrays.stream(methods).sorted().toList();
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongContentType(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        var supported = names(wrong.getSupportedMediaTypes());
        var detail = supported.isEmpty()
                ? "This format of body is not supported here; see /swagger-ui.html."
                : "Send the body as " + supported + ", named in the header Content-Type.";
        return refused(Refusal.because(Rule.UNSUPPORTED_FORMAT, detail), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongAccept(HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request) {
        var supported = names(wrong.getSupportedMediaTypes());
        return refused(
                Refusal.because(
                        Rule.NOT_ACCEPTABLE,
                        "Ask for " + (supported.isEmpty() ? "application/json" : supported) + " in the header Accept."),
                request);
    }

    private static String names(List<MediaType> types) {
        return types.stream()
                .filter(MediaType::isConcrete)
                .map(it -> it.getType() + "/" + it.getSubtype())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<Object> noSuchAddress(Exception unknown, HttpServletRequest request) {
        return refused(
                Refusal.because(
                        Rule.NOT_FOUND,
                        "There is nothing at this address; /swagger-ui.html lists the addresses there are."),
                request);
    }

    /** The client has gone: there is nobody to answer. */
    @ExceptionHandler
    void clientHasGone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        var refusal = Refusal.behind(failure);
        if (refusal != null) {
            return refused(refusal, request);
        }
        if (failure instanceof ErrorResponse known) {
            return refused(ofStatus(known.getStatusCode()), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unquoted(request, failure));
        return refused(Refusal.because(Rule.INTERNAL_ERROR, INTERNAL), request);
    }

    /** Nothing of a draft stands in a log: a failure over a draft is logged by its places in the code alone. */
    private static Throwable unquoted(HttpServletRequest request, Exception failure) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(WritesNothing.class)) {
            return failure;
        }
        var deepest = NestedExceptionUtils.getMostSpecificCause(failure);
        var silent = new IllegalStateException(deepest.getClass().getName());
        silent.setStackTrace(deepest.getStackTrace());
        return silent;
    }

    static final String INTERNAL = "The service failed on this request; nothing was stored. Its log tells why.";

    static Refusal ofStatus(HttpStatusCode status) {
        var rule = Rule.ofStatus(status.value());
        return Refusal.because(
                rule,
                rule.status().is5xxServerError()
                        ? INTERNAL
                        : "The request could not be understood; see /swagger-ui.html for what can be asked.");
    }

    /** What a value must be, in words that follow its name. */
    private static final class Expected {

        static String of(@Nullable Class<?> element, @Nullable Class<?> type) {
            return of(element != null ? element : type);
        }

        static String of(@Nullable Class<?> type) {
            if (type == null) {
                return "has the wrong type";
            }
            if (type.isEnum()) {
                var names = new ArrayList<String>();
                for (var constant : type.getEnumConstants()) {
                    names.add(((Enum<?>) constant).name());
                }
                return "must be one of " + String.join(", ", names);
            }
            if (Collection.class.isAssignableFrom(type)) {
                return "must be a list";
            }
            return switch (type.getSimpleName()) {
                case "String" -> "must be a string";
                case "Integer", "int", "Long", "long" -> "must be a whole number";
                case "BigDecimal", "Double", "double" -> "must be a number";
                case "Boolean", "boolean" -> "must be true or false";
                default -> type.isRecord() ? "must be an object" : "has the wrong type";
            };
        }
    }
}
