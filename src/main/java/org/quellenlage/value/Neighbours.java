package org.quellenlage.value;

import java.util.HashSet;
import java.util.Set;
import org.quellenlage.text.WordList;

/** The words beside a number that tell what it is, from {@code number-neighbours.tsv}. */
final class Neighbours {

    private Neighbours() {}

    /** All words of one kind, in small letters. */
    static Set<String> of(String kind) {
        var words = new HashSet<String>();
        for (var row : WordList.rows("number-neighbours")) {
            if (row.get(1).equals(kind)) {
                words.add(row.get(0));
            }
        }
        return Set.copyOf(words);
    }
}
