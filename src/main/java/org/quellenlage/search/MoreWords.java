package org.quellenlage.search;

import java.util.Map;
import java.util.Set;

/**
 * Knows of words beside those of claims: whatever is numbered in the order of arrival as claims are can be found by words as
 * they are. Its words are noted with those of the source it is numbered after.
 */
public interface MoreWords {

    /**
     * The words of all that is numbered after a source, each written for a {@link Slot} of its own.
     *
     * @param source its number in the order of arrival
     */
    Map<Long, Set<String>> of(long source);
}
