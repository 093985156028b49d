package org.quellenlage.grammar;

import java.util.BitSet;
import org.quellenlage.grammar.Clause.Kind;

/** A clause in the making: local token numbers and what is known so far. */
final class Draft {

    final BitSet own = new BitSet();
    Kind kind = Kind.FRAGMENT;
    int introducer = -1;
    int finite = -1;
    int parent = -1;
    int firstToken = Integer.MAX_VALUE;
    /** Whether "und" or its like joins it to a clause before. */
    boolean coordinated;
    /** Whether it stands between two others that say what one subject does: "Er sang, trank Wein und ging". */
    boolean listed;
    /** Whether it stood in a bracket that has closed: nothing more can come to it. */
    boolean bracketed;
    /** Auxiliary of the clause before that this one shares: "hat gesungen und getanzt". */
    int borrowed = -1;

    /** Number of the clause that says the verb for this one too: "Die SPD kommt auf 33 Prozent, die CDU auf 32"; -1 if none does. */
    int gapOf = -1;

    boolean endsWithVerb() {
        return finite == own.length() - 1;
    }

    /** The finite verb of this clause or the one it shares; -1 if there is none. */
    int lender() {
        return finite >= 0 ? finite : borrowed;
    }

    void take(Segment segment) {
        own.set(segment.start(), segment.end());
    }
}
