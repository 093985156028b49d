package org.quellenlage.conflict;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many first sources stand behind the same assertion: roots are counted, not outlets.
 *
 * @param independentOrigins how many
 * @param isCircular whether some of them only rely on each other: A on B, and B on A
 */
record Corroboration(int independentOrigins, boolean isCircular) {

    /** Who stands behind these answers, which say the same; behind a paper that others rely on, whom it names itself. */
    static Corroboration of(Collection<Answer> answers) {
        var reliesOn = new TreeMap<String, TreeSet<String>>();
        for (var answer : answers) {
            if (!answer.publisher().isEmpty() && !Identity.same(answer.publisher(), answer.root())) {
                reliesOn.computeIfAbsent(answer.publisher(), _ -> new TreeSet<>())
                        .add(answer.root());
            }
        }
        var roots = new LinkedHashSet<String>();
        var circular = false;
        for (var answer : answers) {
            var path = new TreeSet<String>();
            var root = answer.root();
            while (reliesOn.containsKey(root) && path.add(root)) {
                root = reliesOn.get(root).first();
            }
            if (path.contains(root)) {
                circular = true;
                root = firstOfLoop(root, reliesOn);
            }
            var found = root;
            if (roots.stream().noneMatch(it -> Identity.same(it, found))) {
                roots.add(found);
            }
        }
        return new Corroboration(roots.size(), circular);
    }

    private static String firstOfLoop(String inside, TreeMap<String, TreeSet<String>> reliesOn) {
        var loop = new HashSet<String>();
        var at = inside;
        while (loop.add(at)) {
            var next = reliesOn.get(at);
            at = next == null ? at : next.first();
        }
        return new TreeSet<>(loop).first();
    }
}
