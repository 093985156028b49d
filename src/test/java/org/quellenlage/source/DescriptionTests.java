package org.quellenlage.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.source.UnreadableDocument.Reason;

class DescriptionTests {

    private static final Instant MORNING = Instant.parse("2021-07-15T06:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2021-07-15T06:30:00Z, 2021-07-15T06:30:00Z",
        "2021-07-15T08:30:00+02:00, 2021-07-15T06:30:00Z",
        "2021-07-15T06:30Z, 2021-07-15T06:30:00Z",
        "2021-07-15, 2021-07-14T22:00:00Z",
        "2021-01-15, 2021-01-14T23:00:00Z"
    })
    void readsMomentsAsIsoWritesThem(String written, Instant moment) {
        assertThat(Description.moment(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "15.07.2021", "2021-02-30", "2021-07-15T25:00:00Z", "2021-07-15T08:30:00", ""})
    void refusesOtherDatesAndShowsTheForm(String written) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> Description.moment(written))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.DESCRIPTION))
                .withMessageContaining("2024-12-05T08:30:00Z");
    }

    @Test
    void takesBlankForUnknown() {
        assertThat(new Description(" ", "", null, null, "\t")).isEqualTo(Description.NONE);
    }

    @Test
    void refusesWhatNoDatabaseKeeps() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new Description(null, "Flut\0", null, null, null));
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new Description(null, "F".repeat(2_001), null, null, null));
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new Description(null, null, null, Instant.MAX, null));
    }

    @Test
    void thePlaceItCameFromMayCorrectItselfAndOthersFillInWhatIsMissing() {
        var source = sourceOf(new Description("flut.txt", "Flut", null, null, null));

        var corrected = source.with(new Description("flut.txt", "Hochwasser", null, MORNING, null));
        var filledIn = source.with(new Description("kopie.txt", "Kopie", "Eifelbote", null, null));

        assertThat(corrected).isEqualTo(new Description("flut.txt", "Hochwasser", null, MORNING, null));
        assertThat(filledIn).isEqualTo(new Description("flut.txt", "Flut", "Eifelbote", null, null));
    }

    private static Source sourceOf(Description description) {
        return new Source(RawDocument.of("Die Ahr trat über die Ufer.", description), 1, MORNING);
    }
}
