package org.quellenlage.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The places of claims that are known already. */
final class GivenPostings implements Postings {

    private final List<Long> places = new ArrayList<>();
    private final List<long[]> sets = new ArrayList<>();
    private final boolean newestFirst;
    private int at;

    GivenPostings(Collection<Long> claims, boolean newestFirst) {
        this.newestFirst = newestFirst;
        var claimsAt = new TreeMap<Long, ClaimSet>(newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder());
        claims.forEach(claim -> claimsAt.computeIfAbsent(Places.ofClaim(claim), _ -> new ClaimSet())
                .add(Places.bitOf(claim)));
        claimsAt.forEach((place, set) -> {
            places.add(place);
            sets.add(ClaimSet.read(set.bytes()));
        });
    }

    @Override
    public boolean leapTo(long place) {
        while (at < places.size() && (newestFirst ? place() > place : place() < place)) {
            at++;
        }
        return at < places.size();
    }

    @Override
    public long place() {
        return places.get(at);
    }

    @Override
    public long[] claims() {
        return sets.get(at);
    }
}
