package org.quellenlage.value;

import java.util.ArrayList;
import java.util.List;
import org.quellenlage.text.Document;

/**
 * Finds the numbers of a document: how many, how much, how long, how old, the how-manieth. One pass over the tokens; where
 * several readings begin at a token the longest stands.
 */
public final class NumberReader {

    /** The numbers in the order of the text, none overlapping another. */
    public List<NumberExpression> read(Document document) {
        var numbers = new ArrayList<NumberExpression>();
        for (var sentence : document.sentences()) {
            new SentenceNumbers(document, sentence, numbers).read();
        }
        return List.copyOf(numbers);
    }
}
