package org.quellenlage.extraction.name;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;

/** Somebody a document names, gathered from all the names he or she bears in it. */
final class Person {

    private String canonical;
    private int words;
    private int gender = Agreement.MASCULINE | Agreement.FEMININE;
    private @Nullable String lastOffice;

    Person(String canonical, int words) {
        this.canonical = canonical;
        this.words = words;
    }

    String canonical() {
        return canonical;
    }

    /** A family name alone may belong to many; it is no id. */
    @Nullable
    String id() {
        return words > 1 ? "person:" + Skeleton.of(canonical) : null;
    }

    int gender() {
        return gender;
    }

    void gender(int allowed) {
        if ((gender & allowed) != 0) {
            gender &= allowed;
        }
    }

    /** The fuller of two names is the name. */
    void name(String other, int otherWords) {
        if (otherWords > words) {
            canonical = other;
            words = otherWords;
        }
    }

    @Nullable
    String lastOffice() {
        return lastOffice;
    }

    void office(String office) {
        lastOffice = office;
    }
}
