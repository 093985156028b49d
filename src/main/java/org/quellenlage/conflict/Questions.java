package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.quellenlage.extraction.Reading;

/**
 * Turns the claims of one source into answers: which question each answers, and with what. "23 Tote", "forderte 23
 * Menschenleben" and "die Zahl der Opfer stieg auf 23" answer one question; a claim that answers none says why.
 */
public final class Questions {

    private final Vocabulary words;

    public Questions() {
        this(new Vocabulary());
    }

    Questions(Vocabulary words) {
        this.words = words;
    }

    /** Reads what the words of the claims of a text name. */
    public GistReader gists(Reading reading) {
        return new GistReader(words, reading);
    }

    /** One answer for each claim, in the order given, which is the order of the text. */
    public List<Answer> read(SourceContext source, List<ComparableClaim> claims) {
        var reading = new SourceReading(words, source, claims);
        var answers = claims.stream().map(reading::answer).toList();
        var alike = new HashMap<String, List<Answer>>();
        answers.forEach(it ->
                alike.computeIfAbsent(kind(it.gist()), _ -> new ArrayList<>()).add(it));
        alike.remove(kind(Gist.NONE)); // what is of no kind is beside nothing
        return answers.stream()
                .map(it -> it.beside(KinKeys.beside(it, alike.getOrDefault(kind(it.gist()), List.of()))))
                .toList();
    }

    /** Gists of one kind have the same: a dimension, or else an event. */
    private static String kind(Gist gist) {
        return gist.dimension().isEmpty() ? "E|" + gist.event() : "K|" + gist.dimension();
    }
}
