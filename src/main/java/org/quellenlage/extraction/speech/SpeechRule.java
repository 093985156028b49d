package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which German brings in what somebody says, with its proof: sentences in which it finds the content set in
 * square brackets, and sentences in which it finds nothing.
 *
 * @param <T> what the rule looks at: a clause, a quotation, a sentence
 */
final class SpeechRule<T> {

    /** What a rule makes of the thing it looks at; nothing where it does not apply. */
    @FunctionalInterface
    interface Matcher<T> {
        List<Utterance> match(Scene scene, T subject, String ruleId);
    }

    private final String id;
    private final Matcher<T> matcher;
    private final List<String> finds = new ArrayList<>();
    private final List<String> ignores = new ArrayList<>();

    private SpeechRule(String id, Matcher<T> matcher) {
        this.id = id;
        this.matcher = matcher;
    }

    static <T> SpeechRule<T> rule(String id, Matcher<T> matcher) {
        return new SpeechRule<>(id, matcher);
    }

    SpeechRule<T> finds(String example) {
        finds.add(example);
        return this;
    }

    SpeechRule<T> ignores(String example) {
        ignores.add(example);
        return this;
    }

    List<Utterance> read(Scene scene, T subject) {
        return matcher.match(scene, subject, id);
    }

    String id() {
        return id;
    }

    List<String> examples() {
        return List.copyOf(finds);
    }

    List<String> counterExamples() {
        return List.copyOf(ignores);
    }

    @Override
    public String toString() {
        return id;
    }
}
