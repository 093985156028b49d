package org.quellenlage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quellenlage.conflict.Comparison;
import org.quellenlage.conflict.ConflictFinder;
import org.quellenlage.conflict.GistReader;
import org.quellenlage.conflict.Questions;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules depend on each other only as their {@code package-info} says, and reading German needs no framework. */
class ModularityTests {

    /** Neither tests nor what packaging has put together out of the beans. */
    private static final ImportOption WRITTEN_BY_HAND =
            location -> !location.contains("/test") && !location.contains("__") && !location.contains("$$SpringCGLIB");

    private static final ApplicationModules MODULES = ApplicationModules.of("org.quellenlage", WRITTEN_BY_HAND);

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(WRITTEN_BY_HAND).importPackages("org.quellenlage");

    private static final String[] PLAIN_JAVA = {
        "org.quellenlage.text..", "org.quellenlage.grammar..", "org.quellenlage.value..", "org.quellenlage.extraction.."
    };

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void readingAndComparingNeedNeitherSpringNorDatabaseNorHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(PLAIN_JAVA)
                .or()
                .belongToAnyOf(Questions.class, GistReader.class, Comparison.class, ConflictFinder.class)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "org.hibernate..",
                        "java.sql..",
                        "java.net.http..",
                        "tools.jackson..",
                        "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void nothingInsideKnowsItsHttpFace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.quellenlage..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quellenlage..web..")
                .check(CLASSES);
    }

    @Test
    void textIsReadWithoutClockChanceOrTheMachinesLocale() {
        noClasses()
                .that()
                .resideInAnyPackage(PLAIN_JAVA)
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(CLASSES);
    }

    @Test
    void theModulePictureIsWrittenForTheDocumentation() throws IOException {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();

        ModulePicture.of(MODULES).writeTo(Path.of("docs", "modules.md"));
    }
}
