package org.quellenlage.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;

/**
 * What a new version claims that the one before did not, and the other way round.
 *
 * @param replaces id of the source that was the version before; null where there was none
 * @param kept the same assertion in the same words
 * @param changed another answer to the same question
 * @param added ids of claims that are new
 * @param withdrawn ids of claims that no longer stand and have nothing in their place
 */
public record Difference(
        @Nullable String replaces, List<Pair> kept, List<Pair> changed, List<String> added, List<String> withdrawn) {

    /**
     * A claim and the one it takes the place of.
     *
     * @param id the claim that stands
     * @param was the claim it was before
     */
    public record Pair(String id, String was) {}

    public Difference {
        kept = List.copyOf(kept);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
    }

    /** @param before and after in the order of their texts */
    static Difference between(@Nullable String replaces, List<Claim> before, List<Claim> after) {
        var kept = new ArrayList<Pair>();
        var changed = new ArrayList<Pair>();
        var left = new LinkedHashMap<String, Claim>();
        before.forEach(it -> left.put(it.id(), it));
        var fresh = pair(after, left, Difference::content, kept);
        var added = pair(fresh, left, Claim::questionId, changed);
        return new Difference(
                replaces, kept, changed, added.stream().map(Claim::id).toList(), List.copyOf(left.keySet()));
    }

    /** What makes two claims count as one. */
    private interface Key {
        @Nullable
        String of(Claim claim);
    }

    /** Pairs claims with the first one left that shares their key; returns those that found none. */
    private static List<Claim> pair(List<Claim> claims, Map<String, Claim> left, Key key, List<Pair> pairs) {
        var byKey = new LinkedHashMap<String, List<Claim>>();
        for (var it : left.values()) {
            var common = key.of(it);
            if (common != null) {
                byKey.computeIfAbsent(common, _ -> new ArrayList<>()).add(it);
            }
        }
        var alone = new ArrayList<Claim>();
        for (var claim : claims) {
            var common = key.of(claim);
            var same = common == null ? null : byKey.get(common);
            if (same == null || same.isEmpty()) {
                alone.add(claim);
            } else {
                var was = same.removeFirst();
                left.remove(was.id());
                pairs.add(new Pair(claim.id(), was.id()));
            }
        }
        return alone;
    }

    private static String content(Claim it) {
        return it.kind() + " " + it.evidence().exact() + " " + it.labels().de();
    }
}
