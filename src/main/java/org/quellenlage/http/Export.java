package org.quellenlage.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a collection is asked for in {@code Accept}: page by page, or all of it at once as a table, as lines or as linked
 * data. All of it is written while it is read, so that the base may be as large as it likes.
 */
public final class Export {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String JSON_LD = "application/ld+json";

    /** What the description of a collection says of it. */
    public static final String DESCRIPTION = "\n\n"
            + "As `text/csv`, `application/x-ndjson` or `application/ld+json`, asked for in `Accept`, all of it"
            + " comes at once, the newest first; `limit`, `cursor` and `sort` are left out then.";

    private static final int AT_ONCE = 500;

    private final Format format;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final JsonMapper json;

    private Export(Format format, HttpServletRequest request, HttpServletResponse response, JsonMapper json) {
        this.format = format;
        this.request = request;
        this.response = response;
        this.json = json;
    }

    static Export of(HttpServletRequest request, HttpServletResponse response, JsonMapper json) {
        return new Export(Format.of(request.getHeader(HttpHeaders.ACCEPT)), request, response, json);
    }

    private enum Format {
        PAGES(MediaType.APPLICATION_JSON_VALUE),
        TABLE(CSV),
        LINES(NDJSON),
        LINKED(JSON_LD);

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** The one a client likes best; pages where it does not mind. */
        static Format of(@Nullable String accept) {
            var best = PAGES;
            var liking = 0.0;
            for (var accepted : parse(accept)) {
                for (var format : values()) {
                    if (accepted.includes(MediaType.parseMediaType(format.type))) {
                        var more = accepted.getQualityValue() + (accepted.isConcrete() ? 0.0001 : 0);
                        if (more > liking) {
                            liking = more;
                            best = format;
                        }
                        break;
                    }
                }
            }
            return best;
        }

        private static List<MediaType> parse(@Nullable String accept) {
            try {
                return MediaType.parseMediaTypes(accept);
            } catch (InvalidMediaTypeException _) {
                return List.of();
            }
        }
    }

    /** One column of the table. */
    public record Column<T>(String name, Function<T, @Nullable Object> value) {}

    /** Items in their order: the first ones, or those after another. */
    public interface Batches<T> {
        List<T> after(@Nullable T last, int most);
    }

    /**
     * Items in the three forms.
     *
     * @param name of the collection, for the name of a file
     * @param columns of the table
     * @param line what stands in one line of JSON: the same as an item of a page
     * @param node an item as linked data, its addresses below that of the service
     */
    public record Forms<T>(
            String name,
            List<Column<T>> columns,
            Function<List<T>, Function<T, Object>> line,
            Function<String, Function<T, Map<String, @Nullable Object>>> node) {}

    /** Whether all of it is asked for at once. */
    public boolean isWanted() {
        return format != Format.PAGES;
    }

    /**
     * Writes all of it.
     *
     * @param state number that changes whenever the base does
     * @param slice must be left out, as {@code sort}: there are no pages
     */
    public <T> void write(Forms<T> forms, Slice slice, @Nullable Object sort, long state, Batches<T> batches)
            throws IOException {
        refuse("limit", slice.limit());
        refuse("cursor", slice.cursor());
        refuse("sort", sort);
        var tag = "W/\"" + state + "-" + format.type.substring(format.type.indexOf('/') + 1) + "-"
                + Integer.toHexString(asked(request)) + "\"";
        ShallowEtagHeaderFilter.disableContentCaching(request);
        var first = batches.after(null, AT_ONCE);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(format.type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (format == Format.TABLE) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quellenlage-" + forms.name() + ".csv\"");
        }
        if (!"HEAD".equals(request.getMethod())) {
            var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
            write(
                    format,
                    forms,
                    first,
                    batches,
                    out,
                    json,
                    ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
            out.flush();
        }
    }

    private static void refuse(String parameter, @Nullable Object value) {
        if (value != null) {
            throw Refusal.parameter(parameter, "belongs to pages; leave it out, all comes at once");
        }
    }

    private static int asked(HttpServletRequest request) {
        return (request.getQueryString() + "\n" + request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).hashCode();
    }

    /** How the first items look in the three forms, for the OpenAPI document. */
    public static <T> void show(
            ApiExamples.Given examples, String operation, Forms<T> forms, List<T> items, JsonMapper json) {
        for (var format : List.of(Format.TABLE, Format.LINES, Format.LINKED)) {
            var out = new StringWriter();
            try {
                write(format, forms, items, (_, _) -> List.of(), out, json, "https://quellenlage.example");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            examples.answer(
                    operation, format.type, format == Format.LINKED ? json.readTree(out.toString()) : out.toString());
        }
    }

    private static <T> void write(
            Format format,
            Forms<T> forms,
            List<T> first,
            Batches<T> batches,
            Writer out,
            JsonMapper json,
            String service)
            throws IOException {
        switch (format) {
            case TABLE -> {
                Csv.write(out, forms.columns().stream().map(Column::name).toList());
                each(first, batches, items -> {
                    for (var item : items) {
                        Csv.write(
                                out,
                                forms.columns().stream()
                                        .map(it -> it.value().apply(item))
                                        .toList());
                    }
                });
            }
            case LINES ->
                each(first, batches, items -> {
                    var line = forms.line().apply(items);
                    for (var item : items) {
                        out.write(json.writeValueAsString(line.apply(item)));
                        out.write('\n');
                    }
                });
            case LINKED -> {
                out.write("{\"@context\":\"" + service + LinkedDataContext.PATH + "\",\"@graph\":[");
                var node = forms.node().apply(service + "/api/v1");
                var separator = new String[] {"\n"};
                each(first, batches, items -> {
                    for (var item : items) {
                        out.write(separator[0]);
                        out.write(json.writeValueAsString(node.apply(item)));
                        separator[0] = ",\n";
                    }
                });
                out.write("\n]}\n");
            }
            case PAGES -> throw new IllegalStateException("Pages are not written here.");
        }
    }

    /** Takes some items. */
    private interface Taking<T> {
        void take(List<T> items) throws IOException;
    }

    private static <T> void each(List<T> first, Batches<T> batches, Taking<T> taking) throws IOException {
        var items = first;
        while (!items.isEmpty()) {
            taking.take(items);
            items = items.size() < AT_ONCE ? List.of() : batches.after(items.getLast(), AT_ONCE);
        }
    }
}
