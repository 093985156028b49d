package org.quellenlage.extraction.name;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/** The names of a document and whom its noun phrases mean. */
public final class Names {

    private final List<Name> all;
    private final @Nullable Name[] byToken;
    private final Describer describer;
    /** What each phrase names, found when it is first asked for: several rules ask of one phrase. */
    private final IdentityHashMap<Phrase, Optional<Name>> entities = new IdentityHashMap<>();

    Names(List<Name> all, @Nullable Name[] byToken, Describer describer) {
        this.all = List.copyOf(all);
        this.byToken = byToken;
        this.describer = describer;
    }

    /** All names in the order of the text; none overlaps another. */
    public List<Name> all() {
        return all;
    }

    /** The name a token belongs to, or null. */
    public @Nullable Name at(Token token) {
        return byToken[token.index()];
    }

    /** The name that a span lies in or that lies at its start, or null. */
    public @Nullable Name at(Span span) {
        var inside = in(span);
        return inside.isEmpty() ? null : inside.getFirst();
    }

    /** The names that overlap a span. */
    public List<Name> in(Span span) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var end = low;
        while (end < all.size() && all.get(end).span().start() < span.end()) {
            end++;
        }
        return Collections.unmodifiableList(all.subList(low, end));
    }

    /** Whom or what a noun phrase means, its attributes counted, what is joined to it not. */
    public Description describe(Phrase phrase) {
        return describer.describe(phrase);
    }

    /** Whom or what the words of a span mean. */
    public Description describe(Span span) {
        return describer.describe(span);
    }

    /** The entity a phrase names: the person of "der russische Präsident"; null if it names none. */
    public @Nullable Name entity(Phrase phrase) {
        return entities.computeIfAbsent(phrase, it -> Optional.ofNullable(readEntity(it)))
                .orElse(null);
    }

    private @Nullable Name readEntity(Phrase phrase) {
        var own = byToken[phrase.head().index()];
        var meant = describer.describeKnown(phrase);
        if (!meant.isKnown()) {
            return null;
        }
        if (own != null && own.canonical().equals(meant.name())) {
            return own;
        }
        var type = meant.nameType() == Name.Type.OTHER ? Name.Type.ORGANISATION : meant.nameType();
        return new Name(
                phrase.nominalSpan(),
                type,
                meant.name(),
                meant.entityId(),
                meant.kind(),
                meant.within(),
                phrase.agreement(),
                phrase.nominal().getFirst().index(),
                phrase.nominal().getLast().index() + 1);
    }

    /** Whom a pronoun of the singular means: the person of its gender named last; null where nobody can be told. */
    public @Nullable Name resolve(Phrase pronoun) {
        return resolve(pronoun, pronoun.head());
    }

    /** The same of those named before another token. */
    public @Nullable Name resolve(Phrase pronoun, Token before) {
        var form = pronoun.head().lower();
        var agreement = form.equals("sie") || form.equals("ihr")
                ? Agreement.FEMININE & Agreement.SINGULAR
                : pronoun.agreement();
        if (Agreement.only(agreement, Agreement.PLURAL | Agreement.NEUTER)) {
            return null;
        }
        var gender = agreement & (Agreement.MASCULINE | Agreement.FEMININE);
        return gender == 0 ? null : lastPerson(before, gender);
    }

    /** The places around a place, nearest first. */
    public List<String> within(Name place) {
        return place.within();
    }

    /** The speaker the words of a span name. */
    public Claimant claimant(Span span) {
        return describe(span).claimant();
    }

    /** The speaker a noun phrase names. */
    public Claimant claimant(Phrase phrase) {
        return describe(phrase).claimant();
    }

    /** A reader's name for what the words of a span mean. */
    public String canonical(Span span) {
        return describe(span).name();
    }

    /** The place an adjective belongs to: "norwegischen" to Norwegen; null for other words. */
    public @Nullable Entity placeOf(Token adjective) {
        return Gazetteer.WORLD.placeOf(adjective);
    }

    /** The person named last before a token whose gender fits, for pronouns; null if there is none. */
    public @Nullable Name lastPerson(Token before, int gender) {
        for (var i = before.index() - 1; i >= 0 && i > before.index() - FARTHEST_PERSON; i--) {
            var name = byToken[i];
            if (name != null && name.is(Name.Type.PERSON) && (name.gender() & gender) != 0) {
                return name;
            }
        }
        return null;
    }

    /** Nobody looks further back than this for whom a pronoun means. */
    private static final int FARTHEST_PERSON = 400;
}
