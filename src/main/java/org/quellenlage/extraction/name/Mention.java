package org.quellenlage.extraction.name;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;

/** A name found, before the document as a whole tells what it means. */
final class Mention {

    final int first;
    final int end;
    Name.Type type;
    String canonical;

    @Nullable
    Entity entity;

    @Nullable
    Person person;
    /** What common noun takes it up: "agency", "party"; null if nothing tells. */
    @Nullable
    String group;

    Claimant.Kind kind = Claimant.Kind.ORGANISATION;
    /** Whether the name stands in the genitive, as "Norwegens" in "Norwegens König". */
    boolean genitive;

    /** Whether the type rests on the words around this one occurrence only. */
    boolean weak;

    Mention(int first, int end, Name.Type type, String canonical) {
        this.first = first;
        this.end = end;
        this.type = type;
        this.canonical = canonical;
    }

    boolean is(Name.Type other) {
        return type == other;
    }
}
