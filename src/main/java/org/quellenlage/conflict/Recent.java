package org.quellenlage.conflict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last: of more than so many things the one that was asked for longest ago is forgotten. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    private Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    /** For many threads at once. */
    static <K, V> Map<K, V> things(int most) {
        return Collections.synchronizedMap(new Recent<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
