package org.quellenlage.conflict;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.MoreWords;
import org.quellenlage.search.Slot;
import org.springframework.stereotype.Component;

/** The words by which questions are found: those of their labels, German and English, and their kind. */
@Component
class QuestionWords implements MoreWords {

    private final AskedQuestions questions;
    private final GermanWords german;

    QuestionWords(AskedQuestions questions, GermanWords german) {
        this.questions = questions;
        this.german = german;
    }

    @Override
    public Map<Long, Set<String>> of(long source) {
        var words = new HashMap<Long, Set<String>>();
        questions
                .findBySeqBetween(Numbers.lowest(source), Numbers.highest(source))
                .forEach(it -> words.put(it.seq(), wordsOf(it)));
        return words;
    }

    private Set<String> wordsOf(AskedQuestion question) {
        var words = new LinkedHashSet<String>();
        german.of(question.labels().de()).forEach(it -> words.add(Slot.QUESTION.term(it)));
        german.of(question.labels().en()).forEach(it -> words.add(Slot.QUESTION.term(it)));
        words.add(Slot.QUESTION_KIND.term(question.kind().name()));
        return words;
    }
}
