package org.quellenlage.source.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Listing;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.Slot;
import org.quellenlage.source.Source;
import org.springframework.data.jpa.domain.Specification;

/** Which sources are asked for. Filters that are left out do not filter; the others must all hold. */
public record SourceFilter(
        @Parameter(
                description =
                        "Words of the text, headline or publisher, in any order and inflection; parts of compounds"
                                + " count, and `Solda*` stands for all words that begin so")
        @Nullable
        String q,

        @Parameter(description = "Words of the publisher's name, as in `q`") @Nullable
        String publisher,

        @Parameter(
                description =
                        "Ids of sources, parted by commas, at most 100; sources that were withdrawn are found by id"
                                + " too")
        @Size(max = SourceFilter.MOST_IDS, message = "must name at most 100 sources")
        @Nullable
        List<String> ids) {

    static final int MOST_IDS = 100;

    static final SourceFilter NONE = new SourceFilter(null, null, null);

    /** Whether it asks for words; then the index of words says which sources have them. */
    boolean asksForWords() {
        return q != null || publisher != null;
    }

    /** Those that stand, or those with the ids that are asked for, whatever became of them. */
    Specification<Source> byIds() {
        return (source, _, where) -> Listing.standing(source, where, ids);
    }

    /** The words that are asked for; none if a filter has no word that can be found. */
    List<AnyWord> words(GermanWords german) {
        var inText = q == null ? List.<AnyWord>of() : german.asked(q);
        var inName = publisher == null ? List.<AnyWord>of() : german.asked(Slot.PUBLISHER, publisher);
        if (q != null && inText.isEmpty() || publisher != null && inName.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<>(inText);
        words.addAll(inName);
        return words;
    }
}
