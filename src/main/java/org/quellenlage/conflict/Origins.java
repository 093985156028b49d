package org.quellenlage.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Origin;
import org.quellenlage.claim.Origin.Basis;
import org.quellenlage.conflict.SourceContext.Original;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;

/**
 * Where the claims of one source come from: from whom it names, from the agency it credits, from the text it copies, else
 * from itself.
 *
 * @param sourceId the source
 * @param publisher its paper, null if unknown
 * @param agency the agency it credits, null if none
 * @param original the text it copies, null if none
 */
record Origins(
        String sourceId,
        @Nullable String publisher,
        @Nullable String agency,
        @Nullable Original original) {

    static Origins of(SourceContext source) {
        var agencies = source.agencies();
        return new Origins(
                source.sourceId(),
                source.publisher(),
                agencies.isEmpty() ? null : agencies.getFirst(),
                source.original());
    }

    /** Who vouches for what the source says in its own name, folded. */
    String root() {
        if (agency != null) {
            return Identity.fold(agency);
        }
        if (original != null) {
            return original.root();
        }
        return publisher == null ? sourceId : Identity.fold(publisher);
    }

    /** Of what it says in its own name. */
    Origin origin() {
        var via = publisher == null ? List.<String>of() : List.of(publisher);
        if (agency != null) {
            return new Origin(agency, List.of(), false, Basis.EXPLICIT_CREDIT);
        }
        return original != null
                ? new Origin(original.name(), via, false, Basis.TEXT_REUSE)
                : new Origin(publisher, List.of(), true, Basis.NONE);
    }

    /** Of what it says in the name of others, outermost first. */
    Origin origin(List<Attribution> chain) {
        var root = chain.getLast().claimant();
        var via = chain.subList(0, chain.size() - 1).stream()
                .map(it -> it.claimant().name())
                .toList();
        var isCredited = !via.isEmpty() || root.kind() == Claimant.Kind.AGENCY || root.kind() == Claimant.Kind.MEDIA;
        return new Origin(
                root.name(),
                via,
                !isCredited && original == null,
                isCredited ? Basis.EXPLICIT_CREDIT : original != null ? Basis.TEXT_REUSE : Basis.NONE);
    }

    /** The origin of a stored answer, now that the text of its source is known to be a copy, or none. */
    Answer retraced(Answer answer) {
        var isOwn = answer.claimant().isEmpty();
        return answer.from(retraced(answer.origin(), isOwn), isOwn ? root() : answer.root());
    }

    /** @param isOwn whether the source says it in its own name */
    Origin retraced(Origin old, boolean isOwn) {
        if (old.basis() == Basis.EXPLICIT_CREDIT || old.basis() == Basis.SAME_QUOTE && original == null) {
            return old;
        }
        return isOwn
                ? origin()
                : new Origin(
                        old.rootClaimant(),
                        old.via(),
                        original == null,
                        original == null ? Basis.NONE : Basis.TEXT_REUSE);
    }

    /** The origin of a quotation, now that it is known whether another source had it first. */
    static Origin quoted(Origin old, boolean isRepeated) {
        return switch (old.basis()) {
            case EXPLICIT_CREDIT, TEXT_REUSE -> old;
            case SAME_QUOTE, NONE ->
                new Origin(old.rootClaimant(), old.via(), !isRepeated, isRepeated ? Basis.SAME_QUOTE : Basis.NONE);
        };
    }
}
