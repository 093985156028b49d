package org.quellenlage.search;

/** Places with the claims there that are wanted, in one direction, read as far as needed. */
interface Postings {

    /** Goes on to this place, or to the next one there is; tells whether there is one. */
    boolean leapTo(long place);

    long place();

    /** The claims at this place that are wanted. */
    long[] claims();
}
