package org.quellenlage.conflict;

import java.util.Collection;
import java.util.HashSet;

/** How many first sources stand behind the same assertion: roots are counted, not outlets. */
final class Corroboration {

    private Corroboration() {}

    static int independentOrigins(Collection<Answer> answers) {
        var roots = new HashSet<String>();
        for (var answer : answers) {
            var root = answer.root();
            if (roots.stream().noneMatch(it -> Identity.same(it, root))) {
                roots.add(root);
            }
        }
        return roots.size();
    }
}
