package org.quellenlage.claim.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the claims a filter finds have in common, in numbers. The newest ten thousand of them are looked at. */
@Component
class ClaimFacets {

    private static final int LOOKED_AT = 10_000;

    private static final int SHOWN = 20;

    private final ClaimSearch search;
    private final ClaimTotals totals;
    private final Claims claims;
    private final Sources sources;

    ClaimFacets(ClaimSearch search, ClaimTotals totals, Claims claims, Sources sources) {
        this.search = search;
        this.totals = totals;
        this.claims = claims;
        this.sources = sources;
    }

    /** A value and how often it occurs. */
    @Schema(name = "Facet")
    record Facet(
            @Schema(description = "What to give the filter of the same name")
            String value,

            @Schema(description = "How to show it") String label,

            @Schema(description = "How many of the claims looked at have it")
            long count) {}

    /** What found claims have in common. */
    @Schema(name = "ClaimFacets")
    record FacetsView(
            @Schema(description = "How many claims the filters find")
            long total,

            @Schema(description = "How many of them were looked at: the newest, at most 10,000")
            int lookedAt,

            @Schema(description = "For the filter `kind`") List<Facet> kind,

            @Schema(description = "Who says so at first hand, for the filter `claimant`; the most frequent 20")
            List<Facet> claimant,

            @Schema(description = "For the filter `place`; the most frequent 20")
            List<Facet> place,

            @Schema(description = "For the filter `source`; the most frequent 20")
            List<Facet> source,

            @Schema(description = "Months the claims speak of, for the filters `from` and `to`; the latest 20")
            List<Facet> month) {}

    /** The columns of a claim that are counted. */
    record Counted(
            long seq,
            ClaimKind kind,
            @Nullable String claimant,
            @Nullable String places,
            String source,
            @Nullable LocalDate day) {}

    @Transactional(readOnly = true)
    FacetsView of(ClaimFilter filter) {
        var seen = search.counted(filter, LOOKED_AT);
        return new FacetsView(
                totals.of(filter),
                seen.size(),
                kinds(seen),
                mostFrequent(count(seen, Counted::claimant)).stream()
                        .map(it -> new Facet(it.getKey(), it.getKey(), it.getValue()))
                        .toList(),
                places(seen),
                sources(seen),
                months(seen));
    }

    private static List<Facet> kinds(List<Counted> seen) {
        var counts = count(seen, it -> it.kind().name());
        return Arrays.stream(ClaimKind.values())
                .filter(it -> counts.containsKey(it.name()))
                .map(it -> new Facet(it.name(), it.name(), counts.getOrDefault(it.name(), 0L)))
                .toList();
    }

    /** Places are stored in small letters; one claim of each tells how its place is written. */
    private List<Facet> places(List<Counted> seen) {
        var one = new HashMap<String, Long>();
        seen.forEach(it -> {
            var place = nearest(it);
            if (place != null) {
                one.putIfAbsent(place, it.seq());
            }
        });
        var most = mostFrequent(count(seen, ClaimFacets::nearest));
        var numbers = most.stream().map(it -> one.get(it.getKey())).toList();
        var written = claims.findBy((claim, _, _) -> claim.get("seq").in(numbers), it -> it.all()).stream()
                .collect(Collectors.toMap(
                        Claim::seq, it -> it.place() == null ? "" : it.place().name()));
        return most.stream()
                .map(it -> {
                    var name = written.getOrDefault(one.get(it.getKey()), it.getKey());
                    return new Facet(name, name, it.getValue());
                })
                .toList();
    }

    private static @Nullable String nearest(Counted claim) {
        var places = claim.places();
        return places == null ? null : places.substring(1, places.indexOf('|', 1));
    }

    private List<Facet> sources(List<Counted> seen) {
        var most = mostFrequent(count(seen, Counted::source));
        var known = ContentAddressed.byId(
                sources.findAllById(most.stream().map(Map.Entry::getKey).toList()));
        return most.stream()
                .map(it -> new Facet(it.getKey(), title(it.getKey(), known.get(it.getKey())), it.getValue()))
                .toList();
    }

    private static String title(String id, @Nullable Source source) {
        return source == null || source.title() == null ? id : source.title();
    }

    private static List<Facet> months(List<Counted> seen) {
        return count(seen, it -> it.day() == null ? null : it.day().toString().substring(0, "2024-12".length()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByKey().reversed())
                .limit(SHOWN)
                .map(it -> new Facet(it.getKey(), it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<String, Long> count(List<Counted> seen, Function<Counted, @Nullable String> by) {
        var counts = new HashMap<String, Long>();
        seen.forEach(it -> {
            var value = by.apply(it);
            if (value != null) {
                counts.merge(value, 1L, Long::sum);
            }
        });
        return counts;
    }

    private static List<Map.Entry<String, Long>> mostFrequent(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .toList();
    }
}
