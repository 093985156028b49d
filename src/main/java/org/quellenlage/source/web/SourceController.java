package org.quellenlage.source.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Cursor;
import org.quellenlage.http.Listing;
import org.quellenlage.http.Page;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Slice;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.WordIndex;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.source.Sources;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources and their texts. */
@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Sources", description = "The documents that claims stand in")
class SourceController {

    private final Sources sources;
    private final SourceTexts texts;
    private final WordIndex index;
    private final GermanWords german;

    SourceController(Sources sources, SourceTexts texts, WordIndex index, GermanWords german) {
        this.sources = sources;
        this.texts = texts;
        this.index = index;
        this.german = german;
    }

    enum Order {
        NEWEST,
        OLDEST
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listSources",
            summary = "All sources",
            description = "The documents that were taken in and stand, the latest first.")
    Page<SourceView> list(
            @ParameterObject @Valid SourceFilter filter,
            @ParameterObject @Valid Slice slice,
            @Parameter(description = "Order of arrival") @RequestParam(name = "sort", required = false) @Nullable
                    Order sort) {
        var newestFirst = sort != Order.OLDEST;
        var order = newestFirst ? "sources/newest" : "sources/oldest";
        var after = slice.afterNumber(order);
        return filter.asksForWords()
                ? withWords(filter, slice, newestFirst, order, after)
                : page(filter.byIds(), slice, newestFirst, order, after);
    }

    private Page<SourceView> page(
            Specification<Source> wanted, Slice slice, boolean newestFirst, String order, OptionalLong after) {
        var bySeq = Sort.by(Listing.direction(newestFirst), "seq");
        var found = sources.findBy(
                wanted.and(Listing.behind(newestFirst, after)),
                it -> it.sortBy(bySeq).limit(slice.size() + 1).all());
        return Page.of(found, slice.size(), sources.count(wanted), it -> Cursor.after(order, it.seq()), views(found));
    }

    private Page<SourceView> withWords(
            SourceFilter filter, Slice slice, boolean newestFirst, String order, OptionalLong after) {
        var words = filter.words(german);
        var among = filter.ids() == null
                ? null
                : sources.findBy(filter.byIds(), it -> it.all()).stream()
                        .map(Source::seq)
                        .toList();
        var numbers = index.sources(words, among, newestFirst, after, slice.size() + 1);
        var bySeq = Comparator.comparingLong(Source::seq);
        var found = sources.findBy(Listing.numbered(numbers), it -> it.all()).stream()
                .sorted(newestFirst ? bySeq.reversed() : bySeq)
                .toList();
        return Page.of(
                found,
                slice.size(),
                index.countSources(words, among),
                it -> Cursor.after(order, it.seq()),
                views(found));
    }

    private Function<Source, SourceView> views(List<Source> page) {
        var firstWords = texts.firstWords(page);
        return it -> SourceView.of(it, firstWords.get(it.id()));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getSource",
            summary = "A source",
            description = "What is known of a source, and what its text says of itself.")
    SourceView get(@Parameter(description = "Id of a source") @PathVariable String id) {
        var source = sources.findById(id).orElseThrow(() -> Refusal.notFound("source", id));
        return views(List.of(source)).apply(source);
    }

    @GetMapping(path = "/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Operation(
            operationId = "getSourceText",
            summary = "The text of a source",
            description = "The stored text, unchanged. All offsets of claims and annotations count in it.")
    String text(@Parameter(description = "Id of a source") @PathVariable String id) {
        return texts.of(id).orElseThrow(() -> Refusal.notFound("source", id));
    }
}
