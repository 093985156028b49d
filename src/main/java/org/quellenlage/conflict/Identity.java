package org.quellenlage.conflict;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.extraction.name.Skeleton;

/** When two names mean one thing. */
final class Identity {

    /** How ids of persons begin; the skeleton of first and last name follows. */
    private static final String PERSON = "person:";

    private static final String COUNTRY = "country:";

    private static final int SHORTEST_NAME = 3;

    private Identity() {}

    /** The entity's id where it is known, else the name folded: no case, no accents, one blank. */
    static String of(String name, @Nullable String entityId) {
        return entityId != null ? entityId : fold(name);
    }

    static String fold(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD);
        var folded = new StringBuilder(letters.length());
        var blank = true;
        for (var i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(letter);
                blank = false;
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && !blank) {
                folded.append(' ');
                blank = true;
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** A place by the name under which stories keep it: "peru" of "country:PE"; else the same. */
    static String label(String identity) {
        var known = isPlace(identity) ? Gazetteer.WORLD.byId(identity) : null;
        return known == null ? identity : fold(known.name());
    }

    /** Whether it is a country, a region or a town that a list knows. */
    static boolean isPlace(String identity) {
        return identity.startsWith(COUNTRY) || identity.startsWith("region:") || identity.startsWith("city:");
    }

    /** Whether it is a town that a list knows. */
    static boolean isTown(String identity) {
        return identity.startsWith("city:");
    }

    /** Whether somebody is known by first and last name. */
    static boolean isPerson(String identity) {
        return identity.startsWith(PERSON);
    }

    /** Whether one is the other, or the last name of the other: "putin" and "wladimir putin". */
    static boolean same(String one, String other) {
        return one.equals(other) || isLastNameOf(one, other) || isLastNameOf(other, one);
    }

    /** Whether a place lies in a country: Bratislava in Slovakia. */
    static boolean isWithin(String place, String country) {
        var known = place.startsWith(COUNTRY) ? null : Gazetteer.WORLD.byId(place);
        return known != null && country.equals(COUNTRY + known.country());
    }

    private static String skeleton(String name) {
        var skeleton = new StringBuilder();
        for (var word : name.split(" ")) {
            skeleton.append(Skeleton.of(word));
        }
        return skeleton.toString();
    }

    private static boolean isLastNameOf(String one, String other) {
        if (one.length() < SHORTEST_NAME || one.indexOf(':') >= 0) {
            return false;
        }
        if (one.indexOf(' ')
                >= 0) { // "hypra estate", "immobilienfinanzierer hypra estate"; a company may be taken for a person
            return other.endsWith(" " + one) || other.startsWith(PERSON) && other.equals(PERSON + skeleton(one));
        }
        if (!other.startsWith(PERSON)) {
            return other.endsWith(" " + one);
        }
        var skeleton = Skeleton.of(one);
        return skeleton.length() >= SHORTEST_NAME
                && other.length() > PERSON.length() + skeleton.length()
                && other.endsWith(skeleton);
    }
}
