package org.quellenlage.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the rules. */
class SpeechRulesTests {

    static Stream<Arguments> examples() {
        return rules().stream().flatMap(rule -> rule.examples().stream().map(it -> Arguments.of(rule, it)));
    }

    static Stream<Arguments> counterExamples() {
        return rules().stream().flatMap(rule -> rule.counterExamples().stream().map(it -> Arguments.of(rule, it)));
    }

    private static List<SpeechRule<?>> rules() {
        var all = new ArrayList<SpeechRule<?>>();
        all.addAll(QuotationRules.ALL);
        all.addAll(ReportedSpeechRules.ALL);
        all.addAll(SourcePhraseRules.ALL);
        all.addAll(NounRules.ALL);
        all.add(FragmentRules.CALLED);
        all.add(MentionRules.MENTION);
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsTheContentInBrackets(SpeechRule<?> rule, String example) {
        var text = example.replace("[", "").replace("]", "");

        var heard = Heard.in(text);

        assertThat(heard.contents(rule.id())).contains(inBrackets(example));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void findsNothing(SpeechRule<?> rule, String example) {
        var heard = Heard.in(example);

        assertThat(heard.contents(rule.id())).isEmpty();
    }

    private static List<String> inBrackets(String example) {
        var found = new ArrayList<String>();
        for (var open = example.indexOf('['); open >= 0; open = example.indexOf('[', open + 1)) {
            found.add(example.substring(open + 1, example.indexOf(']', open)));
        }
        return found;
    }
}
