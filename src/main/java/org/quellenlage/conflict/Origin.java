package org.quellenlage.conflict;

import java.util.List;

/**
 * Where a claim comes from, as far as the text tells.
 *
 * @param rootClaimant who first vouches for it: the innermost speaker, else the credited agency, else the paper itself
 * @param rootKey the same, folded so that "Putin" and "Wladimir Putin" of one source are one
 * @param via who passed it on, outermost first
 * @param independent whether nothing shows that the source has it from somebody else
 */
public record Origin(String rootClaimant, String rootKey, List<String> via, boolean independent, Basis basis) {

    public Origin {
        via = List.copyOf(via);
    }

    public enum Basis {
        /** "laut KCNA", "(dpa)", "Quelle: dpa, AFP". */
        EXPLICIT_CREDIT,
        /** The article shares long runs of words with another. */
        TEXT_REUSE,
        /** The same words in quotation marks stand elsewhere. */
        SAME_QUOTE,
        NONE
    }
}
