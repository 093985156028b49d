package org.quellenlage.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.source.Source;
import org.quellenlage.text.Morphology;

/**
 * A claim as it can be printed: what is said with its hedge, who says so, and where and when it stood: "nach Angaben des
 * niedersächsischen Umweltministeriums rund 300 Keller (Elbbote, 5. Dezember 2024)".
 */
public final class AttributionLine {

    /** Newsrooms that write German date their papers by this clock. */
    private static final ZoneId NEWSROOM = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final SourcePhrase phrase;

    public AttributionLine(Morphology morphology) {
        this.phrase = new SourcePhrase(morphology);
    }

    public Labels of(Claim claim, Source source) {
        var speaker = speaker(claim);
        return new Labels(
                german(claim, speaker, printedIn(source, GERMAN_DAY, "„", "“")),
                english(claim, speaker, printedIn(source, ENGLISH_DAY, "“", "”")));
    }

    /** Who vouches for it in the first place: the last link of the chain. */
    private static @Nullable AttributedTo speaker(Claim claim) {
        var chain = claim.attribution();
        return chain.isEmpty() ? null : chain.getLast();
    }

    private String german(Claim claim, @Nullable AttributedTo speaker, String printed) {
        var label = claim.labels().de();
        if (speaker == null || isSubject(speaker)) {
            return label + bracketed(printed);
        }
        var claimant = speaker.claimant();
        if (speaker.speechType() == SpeechType.DIRECT && claim.quantity() == null) {
            return "„" + claim.evidence().exact() + "“, so " + phrase.speaker(claimant) + bracketed(printed);
        }
        if (label.contains(" und " + claimant.name() + ": ")) {
            return label + bracketed(printed); // several say so, and the label names them all
        }
        var said = withoutSpeaker(label, claimant);
        var source = phrase.accordingTo(claimant);
        if (said.contains(source)) {
            return said + bracketed(printed);
        }
        return isBareQuantity(claim, said)
                ? source + " " + said + bracketed(printed)
                : said + bracketed(printed.isEmpty() ? source : source + "; " + printed);
    }

    private static String english(Claim claim, @Nullable AttributedTo speaker, String printed) {
        var label = claim.labels().en();
        return (speaker == null
                                || isSubject(speaker)
                                || label.startsWith(speaker.claimant().name())
                                || label.contains(" and " + speaker.claimant().name() + ": ")
                        ? label
                        : label + ", according to " + speaker.claimant().name())
                + bracketed(printed);
    }

    /** "Die Schweiz hält das Abkommen für gefährlich" says by itself who holds it so. */
    private static boolean isSubject(AttributedTo speaker) {
        return speaker.speechType() == SpeechType.REPORTED;
    }

    private static String bracketed(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** "rund 300 Keller in Mölln" can follow its source; a whole sentence cannot. */
    private static boolean isBareQuantity(Claim claim, String said) {
        var quantity = claim.quantity();
        return quantity != null
                && said.toLowerCase(Locale.GERMAN).startsWith(quantity.surface().toLowerCase(Locale.GERMAN))
                && claim.subject() != null
                && said.split(" ").length <= 12;
    }

    private static String withoutSpeaker(String label, Claimant claimant) {
        var before = claimant.name() + ": ";
        return label.startsWith(before) ? label.substring(before.length()) : label;
    }

    private static String printedIn(Source source, DateTimeFormatter days, String opening, String closing) {
        var title = source.title() == null ? "" : opening + source.title() + closing;
        var where = source.publisher() == null ? title : source.publisher();
        var day = day(source);
        if (day == null) {
            return where;
        }
        return where.isEmpty() ? days.format(day) : where + ", " + days.format(day);
    }

    private static @Nullable LocalDate day(Source source) {
        var published = source.publishedAt();
        return published == null
                ? source.selfDescription().date()
                : published.atZone(NEWSROOM).toLocalDate();
    }
}
