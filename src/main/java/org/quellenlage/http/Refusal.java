package org.quellenlage.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is refused: the rule it broke and, in one sentence, what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient List<Mistake> mistakes;

    public Refusal(Rule rule, String detail, List<Mistake> mistakes) {
        super(detail);
        this.rule = rule;
        this.mistakes = List.copyOf(mistakes);
    }

    public static Refusal because(Rule rule, String detail) {
        return new Refusal(rule, detail, List.of());
    }

    /** A parameter that is wrong: {@code parameter("from", "must be a day, a month or a year")}. */
    public static Refusal parameter(String name, String message) {
        return new Refusal(
                Rule.INVALID_PARAMETER,
                "The parameter '" + name + "' " + message + ".",
                List.of(new Mistake(name, message)));
    }

    public static Refusal field(Rule rule, String name, String message) {
        return new Refusal(rule, "The field '" + name + "' " + message + ".", List.of(new Mistake(name, message)));
    }

    /** @param thing what was asked for, in the singular: "source" */
    public static Refusal notFound(String thing, String id) {
        return because(
                Rule.NOT_FOUND,
                "There is no " + thing + " with the id '" + Wording.shortened(id)
                        + "'; ask the collection for those that exist.");
    }

    public Rule rule() {
        return rule;
    }

    public String detail() {
        var message = getMessage();
        return message == null ? rule.title() : message;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** The refusal a failure goes back to, if it is one. */
    static @Nullable Refusal behind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** One parameter or field that is wrong, and what it must be. */
    public record Mistake(String field, String message) {}
}
