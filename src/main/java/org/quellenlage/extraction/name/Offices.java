package org.quellenlage.extraction.name;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who holds which office in one document: "Kanzlerin Anna Berg" tells who "die Regierungschefin" is. */
final class Offices {

    /** Who holds an office is looked for among so many named before. */
    private static final int LOOK_BACK = 12;

    /** Whether somebody is the only one is asked of so many named before. */
    private static final int FARTHEST_PERSON = 100;

    private final Map<String, Person> byOfficeAndScope = new HashMap<>();
    private final Map<String, TreeMap<Integer, Person>> byOffice = new HashMap<>();
    private final TreeMap<Integer, Person> anybody = new TreeMap<>();

    /** @param scope country or body the office belongs to; null if the text does not say */
    void bind(int at, String office, @Nullable String scope, Person person) {
        if (scope != null) {
            byOfficeAndScope.putIfAbsent(office + "@" + scope, person);
        }
        line(office).put(at, person);
        if (office.endsWith("-minister") && !office.startsWith("vice")) {
            line("minister").put(at, person);
        }
        person.office(office);
    }

    void mention(int at, Person person) {
        anybody.put(at, person);
        var office = person.lastOffice();
        if (office != null) {
            line(office).put(at, person);
        }
    }

    private TreeMap<Integer, Person> line(String office) {
        return byOffice.computeIfAbsent(office, _ -> new TreeMap<>());
    }

    boolean isHeld(String office, String scope) {
        return byOfficeAndScope.containsKey(office + "@" + scope);
    }

    @Nullable
    Person holder(String office, String scope) {
        return byOfficeAndScope.get(office + "@" + scope);
    }

    /** The holder named last before a place of the text whose gender fits. */
    @Nullable
    Person lastHolder(String office, int before, int gender) {
        var line = byOffice.get(office);
        return line == null ? null : last(line, before, gender);
    }

    /** The only holder of an office in the whole document. */
    @Nullable
    Person onlyHolder(String office) {
        var line = byOffice.get(office);
        if (line == null) {
            return null;
        }
        Person only = null;
        var seen = 0;
        for (var person : line.values()) {
            if (only != null && only != person) {
                return null;
            }
            only = person;
            if (++seen > LOOK_BACK) {
                return null;
            }
        }
        return only;
    }

    @Nullable
    Person lastPerson(int before, int gender) {
        return last(anybody, before, gender);
    }

    /** The only person of that gender named before; null where several were, or none. */
    @Nullable
    Person onlyPerson(int before, int gender) {
        var only = (Person) null;
        var tries = 0;
        for (var person : anybody.headMap(before, false).descendingMap().values()) {
            if (++tries > FARTHEST_PERSON) {
                break;
            }
            if ((person.gender() & gender) != 0 && !person.equals(only)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    private static @Nullable Person last(TreeMap<Integer, Person> line, int before, int gender) {
        var entry = line.lowerEntry(before);
        for (var tries = 0; entry != null && tries < LOOK_BACK; tries++) {
            if ((entry.getValue().gender() & gender) != 0) {
                return entry.getValue();
            }
            entry = line.lowerEntry(entry.getKey());
        }
        return null;
    }
}
