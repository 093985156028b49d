package org.quellenlage.conflict;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.text.WordList;

/**
 * What the time of a claim is of something that lasts or happens once ("bis Sonntag" its end, "ab 2015" its beginning), and the minute of
 * the day it names ("um 14.20 Uhr").
 */
final class ClaimMoment {

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");
    private static final int MINUTES = 60;

    /** Words between "bis" or "ab" and the time. */
    private static final Set<String> BEFORE_BOUNDS = WordList.words("before-bounds");

    private ClaimMoment() {}

    /** What happens at the time of a claim; null where it is only when something is so. */
    static Gist.@Nullable Moment of(GistReader reader, ExtractedClaim claim, MainEvent event) {
        var time = claim.time();
        if (time == null) {
            return null;
        }
        var bound = bound(reader, time);
        return bound == null
                        && claim.quantity() != null
                        && reader.words().predicate(event.id()).has("once")
                ? Gist.Moment.ONCE
                : bound;
    }

    /** "bis Sonntag", "bis zum 30. Juni", "ab 2015", "von 2017 an", "seit Ende Mai". */
    private static Gist.@Nullable Moment bound(GistReader reader, ClaimTime time) {
        var tokens = reader.document().tokens();
        var end = reader.tokenAt(time.span().end());
        for (var at = reader.tokenAt(time.span().start()) - 1; at >= 0; at--) {
            var before = tokens.get(at).lower();
            if (before.equals("bis")) {
                return Gist.Moment.END;
            }
            if (before.equals("ab")
                    || before.equals("seit")
                    || before.equals("frühestens")
                    || before.equals("vor") && at > 0 && tokens.get(at - 1).is("nicht")
                    || before.equals("von")
                            && end < tokens.size()
                            && tokens.get(end).is("an")) {
                return Gist.Moment.START;
            }
            if (!reader.isTime(at) && !BEFORE_BOUNDS.contains(before)) {
                return null;
            }
        }
        return null;
    }

    /** The minute of the day a claim names, -1 if none. */
    static int minute(GistReader reader, ExtractedClaim claim) {
        var time = claim.time();
        var own = time == null ? -1 : minute(time.edtf());
        if (time == null || own >= 0) {
            return own;
        }
        var clocks = reader.times().stream() // "am Donnerstag | um 14.20 Uhr"
                .filter(it -> it.edtf() != null && claim.core().contains(it.span()))
                .mapToInt(it -> minute(it.edtf()))
                .filter(it -> it >= 0)
                .toArray();
        return clocks.length == 1 ? clocks[0] : -1;
    }

    /** The minute of the day a time names, -1 if it names none. */
    private static int minute(String edtf) {
        var clock = CLOCK.matcher(edtf);
        return clock.find() ? Integer.parseInt(clock.group(1)) * MINUTES + Integer.parseInt(clock.group(2)) : -1;
    }
}
