package org.quellenlage.access;

import java.util.Set;
import org.quellenlage.http.Right;

/**
 * Who asks.
 *
 * @param name of the key or token, for the audit
 * @param rights what they may do
 */
record Caller(String name, Set<Right> rights) {

    Caller {
        rights = Set.copyOf(rights);
    }

    boolean may(Right right) {
        return rights.contains(right);
    }
}
