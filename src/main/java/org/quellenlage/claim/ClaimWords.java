package org.quellenlage.claim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Term;
import org.quellenlage.search.Days;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.MoreWords;
import org.quellenlage.search.Sizes;
import org.quellenlage.search.Slot;
import org.quellenlage.search.WordIndex;
import org.quellenlage.source.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words by which claims and their sources are found: those of the claim, of its labels and of the names in its slots;
 * for a source those of its text, headline and publisher.
 */
@Component
public class ClaimWords {

    private final GermanWords german;
    private final WordIndex index;
    private final List<MoreWords> more;

    ClaimWords(GermanWords german, WordIndex index, List<MoreWords> more) {
        this.german = german;
        this.index = index;
        this.more = List.copyOf(more);
    }

    /**
     * Notes by which words a source and its claims are found; what was noted of it before no longer counts.
     *
     * @param standing the claims of the source that stand
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Source source, String text, Collection<Claim> standing) {
        index.put(source.seq(), of(source, text, standing));
    }

    /** The words of a source, of its claims, and of what else is numbered after it. */
    WordIndex.Words of(Source source, String text, Collection<Claim> standing) {
        var claims = new HashMap<Long, Set<String>>();
        standing.forEach(it -> claims.put(it.seq(), wordsOf(it)));
        addMore(claims, source);
        return new WordIndex.Words(wordsOf(source, text), claims);
    }

    /** Neither this source nor its claims are found any longer; what it was the first to ask still is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Source source) {
        index.put(source.seq(), ofWithdrawn(source));
    }

    /** The words of what is numbered after a source that was taken back. */
    WordIndex.Words ofWithdrawn(Source source) {
        var words = new HashMap<Long, Set<String>>();
        addMore(words, source);
        return new WordIndex.Words(Set.of(), words);
    }

    private void addMore(Map<Long, Set<String>> words, Source source) {
        for (var them : more) {
            them.of(source.seq())
                    .forEach((number, own) ->
                            words.computeIfAbsent(number, _ -> new HashSet<>()).addAll(own));
        }
    }

    private Set<String> wordsOf(Source source, String text) {
        var words = german.of(text);
        addName(words, source.title());
        addName(words, source.publisher());
        words.add(Slot.SOURCE.term(source.id()));
        addSlot(words, Slot.PUBLISHER, source.publisher());
        return words;
    }

    private Set<String> wordsOf(Claim claim) {
        var words = german.of(claim.evidence().exact());
        german.addTo(words, claim.labels().de());
        german.addTo(words, claim.labels().en());
        addSubject(words, claim.subject());
        addName(words, claim.object() == null ? null : claim.object().name());
        for (var link : claim.attribution()) {
            addName(words, link.claimant().name());
            addSlot(words, Slot.CLAIMANT, link.claimant().name());
        }
        var place = claim.place();
        if (place != null) {
            addName(words, place.name());
            addSlot(words, Slot.PLACE, place.name());
            place.within().forEach(it -> addSlot(words, Slot.PLACE, it));
        }
        words.add(Slot.SOURCE.term(claim.sourceId()));
        words.add(Slot.KIND.term(claim.kind().name()));
        words.add(Slot.POLARITY.term(claim.commitment().polarity().name()));
        addBounds(words, claim);
        if (!claim.attribution().isEmpty()) {
            words.add(Slot.SPEECH_TYPE.term(
                    claim.attribution().getLast().speechType().name()));
        }
        return words;
    }

    private static void addBounds(Set<String> words, Claim claim) {
        var time = claim.time();
        if (time != null) {
            Days.words(time.earliest(), time.latest()).forEach(it -> words.add(Slot.TIME.term(it)));
        }
        var quantity = claim.quantity();
        if (quantity != null) {
            Sizes.words(number(quantity.lower())).forEach(it -> words.add(Slot.LEAST.term(it)));
            Sizes.words(number(quantity.upper())).forEach(it -> words.add(Slot.MOST.term(it)));
        }
    }

    private static @Nullable Double number(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.doubleValue();
    }

    private void addSubject(Set<String> words, @Nullable Term subject) {
        if (subject == null) {
            return;
        }
        addName(words, subject.name());
        addSlot(words, Slot.SUBJECT, subject.name());
        if (subject.entityId() != null) {
            words.add(Slot.ENTITY.term(subject.entityId()));
        }
    }

    private void addName(Set<String> words, @Nullable String name) {
        if (name != null) {
            german.addTo(words, name);
        }
    }

    private void addSlot(Set<String> words, Slot slot, @Nullable String name) {
        if (name != null) {
            var ofName = new HashSet<String>();
            german.addTo(ofName, name);
            List.copyOf(ofName).forEach(it -> words.add(slot.term(it)));
        }
    }
}
