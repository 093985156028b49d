package org.quellenlage.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Origin;
import org.quellenlage.extraction.Labels;

/**
 * A claim as an answer to its question: everything a comparison needs, and nothing else.
 *
 * @param question null where the claim cannot be compared; then {@code notComparable} says why
 * @param propositionId question with value: the same in every source that asserts it
 * @param interval the number in the common unit of its measure; null unless it is one
 * @param hedge the word that makes a number vague, as written
 * @param written the number as written, to recognise a lost hedge
 * @param from first day it speaks of; null if open
 * @param to last day it speaks of; null if open
 * @param negated whether the claimant says that it is not so: by grammar, by a denying verb, or by an opposite word
 * @param flipped whether it says so by an opposite word: "ablehnen" where others approve
 * @param uncertain whether it is only possible, wanted or asked
 * @param actors who takes part, by identity
 * @param places where, nearest first: the place and those around it, by identity
 * @param group which of the counted, sorted
 * @param article the article of a provision
 * @param story the names its source is most about
 * @param claimant who vouches for it, by identity; empty where the source itself does
 * @param root who first says it, folded: claims of one root are one witness
 * @param publisher the paper it stands in, folded; empty if unknown
 * @param lookupKeys answers that share none of them are never compared
 * @param gist what its words name
 * @param beside what its source says beside it that may be as near to another claim
 */
public record Answer(
        String claimId,
        String sourceId,
        @Nullable Instant publishedAt,
        @Nullable Question question,
        @Nullable String propositionId,
        @Nullable String notComparable,
        Labels labels,
        @Nullable Interval interval,
        @Nullable String hedge,
        @Nullable String written,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean negated,
        boolean flipped,
        boolean uncertain,
        List<String> actors,
        List<String> places,
        List<String> group,
        @Nullable String article,
        List<String> story,
        String claimant,
        Origin origin,
        String root,
        String publisher,
        List<String> lookupKeys,
        Gist gist,
        List<Neighbour> beside) {

    public Answer {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        group = List.copyOf(group);
        story = Topics.of(story)
                .all(); // one list for all claims of a source: whether two are of one story is asked by it
        lookupKeys = List.copyOf(lookupKeys);
        gist = gist == null ? Gist.NONE : gist; // answers stored before gists were read have none
        beside = beside == null ? List.of() : List.copyOf(beside);
    }

    /** What a source says beside a claim: enough to tell which of the two is nearer to the claim of another source. */
    record Neighbour(
            Gist gist,
            @Nullable Interval interval,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Its question, where it is known to have one. */
    Question asked() {
        if (question == null) {
            throw new IllegalStateException("The claim " + claimId + " cannot be compared: " + notComparable);
        }
        return question;
    }

    /** Its proposition, where it is known to have one. */
    String proposition() {
        if (propositionId == null) {
            throw new IllegalStateException("The claim " + claimId + " cannot be compared: " + notComparable);
        }
        return propositionId;
    }

    /** The same, from another origin. */
    Answer from(Origin newOrigin, String newRoot) {
        return with(newOrigin, newRoot, beside);
    }

    /** The same, beside what else its source says. */
    Answer beside(List<Neighbour> others) {
        return with(origin, root, others);
    }

    private Answer with(Origin newOrigin, String newRoot, List<Neighbour> others) {
        return new Answer(
                claimId,
                sourceId,
                publishedAt,
                question,
                propositionId,
                notComparable,
                labels,
                interval,
                hedge,
                written,
                from,
                to,
                negated,
                flipped,
                uncertain,
                actors,
                places,
                group,
                article,
                story,
                claimant,
                newOrigin,
                newRoot,
                publisher,
                lookupKeys,
                gist,
                others);
    }

    Neighbour neighbour() {
        return new Neighbour(gist, interval, from, to);
    }
}
