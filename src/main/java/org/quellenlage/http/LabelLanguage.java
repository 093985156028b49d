package org.quellenlage.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language of labels and explanations: what {@code Accept-Language} prefers, English where it says neither. */
public enum LabelLanguage {
    EN,
    DE;

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    public static LabelLanguage of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return EN;
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.GERMAN.equals(wanted) ? DE : EN;
        } catch (IllegalArgumentException _) {
            return EN;
        }
    }

    public String choose(String german, String english) {
        return this == DE ? german : english;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static final String HEADER = HttpHeaders.ACCEPT_LANGUAGE;
}
