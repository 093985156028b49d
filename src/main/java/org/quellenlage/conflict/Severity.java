package org.quellenlage.conflict;

import java.util.List;

/**
 * How much a conflict deserves a look: {@code class × (0.5 grade + 0.3 gap + 0.2 support)}.
 *
 * <ul>
 *   <li>class: contradiction 1, distortion 0.8, evolution 0.5, apparent 0.1
 *   <li>grade: definite 1, probable 0.65, possible 0.35
 *   <li>gap: of numbers the difference in relation to the smaller, full at one half; of dates the days, full at thirty; of
 *       everything else 1
 *   <li>support: independent origins of the weaker side, 1 counts 0.5, 2 count 0.75, 3 and more count 1
 * </ul>
 */
final class Severity {

    private static final double FULL_GAP = 0.5;
    private static final double FULL_DAYS = 30;

    private Severity() {}

    static double of(Relation relation, List<Position> positions) {
        var grade = switch (relation.strength()) {
            case DEFINITE -> 1.0;
            case PROBABLE -> 0.65;
            case POSSIBLE -> 0.35;
        };
        var weight = switch (relation.conflictClass()) {
            case CONTRADICTION -> 1.0;
            case DISTORTION -> 0.8;
            case EVOLUTION -> 0.5;
            case APPARENT -> 0.1;
        };
        var weakest =
                positions.stream().mapToInt(Position::independentOrigins).min().orElse(1);
        var support = weakest >= 3 ? 1.0 : weakest == 2 ? 0.75 : 0.5;
        var severity = weight * (0.5 * grade + 0.3 * gap(relation) + 0.2 * support);
        return Math.round(severity * 1000) / 1000.0;
    }

    private static double gap(Relation relation) {
        var relative = relation.relativeGap();
        if (relative != null) {
            return Math.min(1, relative / FULL_GAP);
        }
        var days = relation.gap();
        return days == null ? 1 : Math.min(1, days.doubleValue() / FULL_DAYS);
    }
}
