package org.quellenlage.search;

import java.util.List;

/** The places that several words have in common. */
final class CommonPlaces {

    private static final long[] NONE = {};

    private final List<Postings> words;
    private final boolean newestFirst;
    private long[] claims = NONE;

    CommonPlaces(List<Postings> words, boolean newestFirst) {
        this.words = words;
        this.newestFirst = newestFirst;
    }

    /** Goes on to this place or the next one where some claims have all words; tells whether there is one. */
    boolean leapTo(long start) {
        var place = start;
        while (meet(place)) {
            claims = words.getFirst().claims();
            for (var i = 1; i < words.size() && !ClaimSet.isEmpty(claims); i++) {
                claims = ClaimSet.both(claims, words.get(i).claims());
            }
            if (!ClaimSet.isEmpty(claims)) {
                return true;
            }
            place = next(place());
        }
        return false;
    }

    /** Goes on to a place of a source that has all words, at whatever places. */
    boolean leapToSource(long start) {
        var place = start;
        while (!words.isEmpty()) {
            var furthest = place;
            for (var word : words) {
                if (!word.leapTo(furthest)) {
                    return false;
                }
                if (Places.source(word.place()) != Places.source(furthest)) {
                    furthest = edge(Places.source(word.place()));
                }
            }
            var source = Places.source(furthest);
            if (words.stream().allMatch(it -> Places.source(it.place()) == source)) {
                return true;
            }
            place = furthest;
        }
        return false;
    }

    /** Whether all words stand at one place, from this one on. */
    private boolean meet(long start) {
        var place = start;
        var agreed = 0;
        while (agreed < words.size()) {
            for (var word : words) {
                if (!word.leapTo(place)) {
                    return false;
                }
                if (word.place() == place) {
                    agreed++;
                } else {
                    place = word.place();
                    agreed = 1;
                }
                if (agreed == words.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private long next(long place) {
        return newestFirst ? place - 1 : place + 1;
    }

    /** Where a source begins in this direction. */
    private long edge(long source) {
        return newestFirst ? Places.last(source) : Places.first(source);
    }

    /** Where the words met. */
    long place() {
        return words.getFirst().place();
    }

    /** The claims that have all words. */
    long[] claims() {
        return claims;
    }
}
