package org.quellenlage.desk;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages may embed parts of the desk.
 *
 * @param origins their origins, as {@code https://dashboard.example}; {@code *} lets every page; none by default
 */
@ConfigurationProperties("quellenlage.embedding")
record Embedding(@DefaultValue List<String> origins) {

    private static final String ANY = "*";

    Embedding {
        origins = List.copyOf(origins);
        origins.forEach(Embedding::check);
    }

    boolean admits(@Nullable String origin) {
        return origin != null && (origins.contains(origin) || origins.contains(ANY));
    }

    private static void check(String origin) {
        if (!origin.equals(ANY) && !isOrigin(origin)) {
            throw new IllegalArgumentException(
                    "quellenlage.embedding.origins names origins as https://dashboard.example, without a path: "
                            + origin);
        }
    }

    private static boolean isOrigin(String written) {
        try {
            var address = URI.create(written);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawPath().isEmpty()
                    && address.getRawQuery() == null
                    && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
