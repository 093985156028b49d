package org.quellenlage.change.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.quellenlage.change.Change;
import org.quellenlage.change.Changes;
import org.quellenlage.change.LiveChanges;
import org.quellenlage.http.Cursor;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Rule;
import org.quellenlage.http.Slice;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What was added, changed and withdrawn: page by page, or as it happens. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes", description = "What was added, changed and withdrawn")
class ChangeController {

    private static final String ORDER = "changes";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String EVENTS = MediaType.TEXT_EVENT_STREAM_VALUE;
    private static final int MOST_READERS = 2000;

    /** A reader that hears nothing for so long is told that somebody is there. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final byte[] GREETING = "retry: 2000\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Changes changes;
    private final LiveChanges live;
    private final ChangeEvents events;
    private final AtomicInteger readers = new AtomicInteger();

    ChangeController(Changes changes, LiveChanges live, ChangeEvents events) {
        this.changes = changes;
        this.live = live;
        this.events = events;
    }

    /** A page of the feed. */
    @Schema(name = "ChangePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangePage(
            @Schema(description = "Changes in the order of their numbers")
            List<ChangeView> items,

            @Schema(description = "Cursor of the next page; null where there is nothing more yet") @Nullable
            String next,

            @Schema(description = "How many changes there are after `since`")
            long total,

            @Schema(description = "Number to give as `since` the next time")
            long last) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listChanges",
            summary = "Changes since a number",
            description =
                    "What was added, changed and withdrawn after the change `since`, oldest first; without `since`,"
                        + " from the beginning. Numbers rise by one: whoever asks again with `since` = `last` of the"
                        + " page before misses nothing and reads nothing twice, also over restarts. Where `last` is"
                        + " less than `since`, the base was begun anew.")
    ChangePage list(
            @Parameter(
                            description = "Number of the last change that is known",
                            schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
                    @RequestParam(name = "since", required = false)
                    @Nullable
                    Long since,
            @ParameterObject @Valid Slice slice) {
        if (since != null && slice.cursor() != null) {
            throw Refusal.parameter("cursor", "already says where to go on; leave out 'since'");
        }
        var from = slice.after(ORDER, 1).map(it -> it.number(0)).orElse(number("since", since));
        var found = changes.after(from, slice.size());
        var last = changes.last();
        var reached = found.isEmpty() ? Math.min(from, last) : found.getLast().seq();
        return new ChangePage(
                found.stream().map(ChangeView::of).toList(),
                last > reached ? Cursor.after(ORDER, reached).print() : null,
                Math.max(0, last - from),
                reached);
    }

    private static long number(String name, @Nullable Long value) {
        if (value != null && value < 0) {
            throw Refusal.parameter(name, "must be 0 or more");
        }
        return value == null ? 0 : value;
    }

    @GetMapping(path = "/stream", produces = EVENTS)
    @Operation(
            operationId = "streamChanges",
            summary = "Changes as they happen",
            description =
                    "Server-sent events: one for each change, with its number as id. A client that comes back sends the"
                            + " last id it saw as `Last-Event-ID`, as every EventSource does by itself, and goes on"
                            + " there: nothing is lost and nothing doubled. Without it, and without `since`, the stream"
                            + " begins with the next change. An event named `reset` says that the base was begun anew"
                            + " and what is known of it must be read again. A comment every 15 seconds keeps the"
                            + " connection alive.")
    @ApiResponse(
            responseCode = "200",
            description = "Events until the client leaves",
            content =
                    @Content(
                            mediaType = EVENTS,
                            schema = @Schema(type = "string"),
                            examples =
                                    @ExampleObject(
                                            "id: 42\n"
                                                + "data:"
                                                + " {\"seq\":42,\"at\":\"2024-12-05T08:30:00Z\",\"type\":\"ADDED\",\"resource\":\"SOURCE\",\"id\":\"src_0\"}\n\n")))
    void stream(
            @Parameter(
                            description = "Number of the last change that is known; `Last-Event-ID` goes before it",
                            schema = @Schema(type = "integer", format = "int64", minimum = "0"))
                    @RequestParam(name = "since", required = false)
                    @Nullable
                    Long since,
            @Parameter(description = "Only changes of these, one or several, parted by commas")
                    @RequestParam(name = "resource", required = false)
                    @Nullable
                    List<Change.Resource> resource,
            @Parameter(description = "Id of the last event that was seen", schema = @Schema(type = "string"))
                    @RequestHeader(name = LAST_EVENT_ID, required = false)
                    @Nullable
                    String lastEventId,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException, InterruptedException {
        var from = lastEventId != null && !lastEventId.isBlank()
                ? numberOf(lastEventId)
                : since == null ? changes.last() : number("since", since);
        var wanted = resource == null ? Set.<Change.Resource>of() : EnumSet.copyOf(resource);
        if (readers.incrementAndGet() > MOST_READERS) {
            readers.decrementAndGet();
            throw Refusal.because(
                    Rule.TOO_MANY_REQUESTS,
                    "Too many clients read the stream at this moment; ask /api/v1/changes instead.");
        }
        try {
            ShallowEtagHeaderFilter.disableContentCaching(request);
            response.setContentType(EVENTS);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            if (!"HEAD".equals(request.getMethod())) {
                write(response.getOutputStream(), from, wanted);
            }
        } finally {
            readers.decrementAndGet();
        }
    }

    private static long numberOf(String lastEventId) {
        try {
            return number(LAST_EVENT_ID, Long.valueOf(lastEventId.strip()));
        } catch (NumberFormatException _) {
            throw Refusal.parameter(LAST_EVENT_ID, "must be the id of an event of this stream");
        }
    }

    private void write(OutputStream reader, long from, Set<Change.Resource> wanted)
            throws IOException, InterruptedException {
        var seen = from;
        reader.write(GREETING);
        var last = changes.last();
        if (seen > last) {
            reader.write(ChangeEvents.reset(last));
            seen = last;
        }
        reader.flush();
        while (live.isRunning()) {
            if (!live.awaitAfter(seen, SILENCE)) {
                reader.write(HEARTBEAT);
            } else {
                var set = events.setAfter(seen);
                if (set.isEmpty()) {
                    continue;
                }
                var told = set.get().after(seen, wanted);
                seen = set.get().last();
                reader.write(told.length == 0 ? ChangeEvents.place(seen) : told);
            }
            reader.flush();
        }
    }
}
