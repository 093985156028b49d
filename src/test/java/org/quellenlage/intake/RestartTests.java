package org.quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quellenlage.Quellenlage;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as a whole, started twice on one database file. */
class RestartTests {

    private static final String SENT =
            "Am 3. Mai 2023 unterzeichneten Peru und Chile in Lima einen Vertrag mit 12 Artikeln.";

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasLoadedAndWhatWasSentUnderTheSameIds() throws IOException {
        seed("a.txt", "Bei dem Erdbeben starben rund 120 Menschen, teilte die Polizei mit.");
        seed("b.txt", "Laut Feuerwehr wurden mehr als 300 Häuser zerstört.");
        List<String> sources;
        List<String> claims;
        try (var first = start()) {
            first.getBean(Intake.class).take(RawDocument.of(SENT, Description.at("gesendet")));
            sources = sources(first);
            claims = claims(first);
        }

        try (var second = start()) {
            assertThat(sources(second)).hasSize(3).isEqualTo(sources);
            assertThat(claims(second)).isNotEmpty().isEqualTo(claims);
        }
    }

    @Test
    void isReadyOnlyWhenTheSeedsAreIn() throws IOException {
        seed("a.txt", "In Hof fehlen nach Angaben der Stadt 40 Lehrer.");

        var whenReady = new ArrayList<Integer>();
        ApplicationListener<AvailabilityChangeEvent<ReadinessState>> listener = event -> {
            if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC
                    && event.getSource() instanceof ConfigurableApplicationContext service) {
                whenReady.add(sources(service).size());
            }
        };
        start(listener).close();

        assertThat(whenReady).containsExactly(1);
    }

    private ConfigurableApplicationContext start(ApplicationListener<?>... listeners) {
        return new SpringApplicationBuilder(Quellenlage.class)
                .web(WebApplicationType.NONE)
                .listeners(listeners)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("base"),
                        "--quellenlage.seeds=" + folder.resolve("seeds"));
    }

    private static List<String> sources(ConfigurableApplicationContext service) {
        return service.getBean(Sources.class).findAll().stream()
                .map(Source::id)
                .sorted()
                .toList();
    }

    private static List<String> claims(ConfigurableApplicationContext service) {
        return service.getBean(Claims.class).findAll().stream()
                .map(Claim::id)
                .sorted()
                .toList();
    }

    private void seed(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }
}
