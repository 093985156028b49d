package org.quellenlage.extraction;

import java.util.List;

/** Why a claim was found: a rule, the words it stood on, and the derivations it was built from. */
public record Derivation(String ruleId, String words, List<Derivation> from) {

    public Derivation {
        from = List.copyOf(from);
    }

    public static Derivation of(String ruleId, String words, Derivation... from) {
        return new Derivation(ruleId, words, List.of(from));
    }

    /** The derivation as an indented tree, one line a rule. */
    public String print() {
        var out = new StringBuilder();
        print(out, 0);
        return out.toString();
    }

    private void print(StringBuilder out, int depth) {
        out.repeat("  ", depth).append(ruleId).append("  „").append(words).append("“\n");
        from.forEach(it -> it.print(out, depth + 1));
    }
}
