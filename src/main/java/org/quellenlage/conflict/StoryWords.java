package org.quellenlage.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quellenlage.extraction.Reading;
import org.quellenlage.grammar.ContractedPrepositions;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** What tells the story of a text from others, besides the names it calls: what it speaks of, and words that may be names. */
final class StoryWords {

    /** The news stands in the first part of a text, or in its first lines. */
    private static final int OPENING = 3;

    private static final int OPENING_LETTERS = 400;
    private static final int MOST_TELLING = 24;

    private StoryWords() {}

    /** What a text speaks of most: the nouns of its opening and those it repeats, without names. */
    static List<String> telling(Reading reading) {
        var counts = new LinkedHashMap<String, Integer>();
        var opening = Math.max(OPENING_LETTERS, reading.document().text().length() / OPENING);
        var names = reading.names();
        var name = 0;
        for (var token : reading.document().tokens()) {
            while (name < names.size() && names.get(name).end() <= token.index()) {
                name++;
            }
            var isName = name < names.size() && names.get(name).first() <= token.index();
            var noun = isName || !isNoun(token) ? null : token.word().as(Pos.NOUN);
            if (noun != null && !NounClasses.EMPTY.contains(noun.head())) {
                var weight = token.start() < opening ? 2 : 1;
                var like = NounClasses.like(noun.lemma()).or(() -> NounClasses.like(noun.head()));
                counts.merge(
                        like.map(it -> "~" + it).orElseGet(() -> Identity.fold(noun.head())), weight, Integer::sum);
                NounClasses.first(noun).ifPresent(it -> counts.merge(it, weight, Integer::sum));
                if (mayBeName(token, noun, reading)) {
                    counts.merge(Identity.fold(noun.lemma()), weight, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_TELLING)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether words are put together to what may be a name, for it stands without an article: "Lauterstein", "Kornwerk"; of two
     * reports one may show that it is.
     */
    private static boolean mayBeName(Token token, Analysis noun, Reading reading) {
        if (noun.origin() != Analysis.Origin.COMPOUND || token.canBe(Pos.PRON)) {
            return false;
        }
        var before = token.index() == 0 ? null : reading.document().tokens().get(token.index() - 1);
        return before == null
                || !before.isWord()
                || before.canBe(Pos.ADP) && !before.canBe(Pos.DET) && !ContractedPrepositions.has(before.lower())
                || before.isCapitalised() && !before.canBe(Pos.DET);
    }

    /** Capitalised words whose beginning no dictionary knows, and which stand there more than once: most are names. */
    static List<String> strange(Reading reading) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var token : reading.document().tokens()) {
            var noun = isNoun(token) ? token.word().as(Pos.NOUN) : null;
            if (noun != null && noun.origin() == Analysis.Origin.SUFFIX) {
                counts.merge(noun.lemma(), token.start() < OPENING_LETTERS ? 2 : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean isNoun(Token token) {
        return token.isWord()
                && token.isCapitalised()
                && !token.is("Wegen")
                && !token.canBe(Pos.DET)
                && !token.canBe(Pos.NUM)
                && !NounClasses.EMPTY.contains(token.word().lemma(Pos.NOUN));
    }
}
