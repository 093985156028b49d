package org.quellenlage.extraction.name;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;

/** How often a name of no list was taken for what. */
final class Votes {

    private final int[] weak = new int[Name.Type.values().length];
    private @Nullable Mention sure;

    void add(Mention mention) {
        if (!mention.weak && !mention.is(Name.Type.OTHER)) {
            sure = mention;
        } else {
            weak[mention.type.ordinal()]++;
        }
    }

    boolean isPerson() {
        var surest = sure;
        return surest != null ? surest.is(Name.Type.PERSON) : weak[Name.Type.PERSON.ordinal()] > 0;
    }

    void decide(Mention mention) {
        var surest = sure;
        if (surest != null) {
            mention.type = surest.type;
            mention.kind = surest.kind;
            mention.group = surest.group;
        } else if (weak[Name.Type.PERSON.ordinal()] > 0) {
            mention.type = Name.Type.PERSON;
        } else if (weak[Name.Type.PLACE.ordinal()] >= weak[Name.Type.OTHER.ordinal()]) {
            mention.type = Name.Type.PLACE;
            mention.kind = Claimant.Kind.STATE_BODY;
        } else {
            mention.type = Name.Type.OTHER;
            mention.kind = Claimant.Kind.ORGANISATION;
        }
    }
}
