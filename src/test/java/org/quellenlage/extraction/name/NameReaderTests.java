package org.quellenlage.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.name.Name.Type;
import org.quellenlage.grammar.Grammar;
import org.quellenlage.text.Document;
import org.quellenlage.text.DocumentReader;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;

class NameReaderTests {

    private static final Morphology MORPHOLOGY = Morphology.german();
    private static final DocumentReader DOCUMENTS = new DocumentReader(MORPHOLOGY);
    private static final Grammar GRAMMAR = new Grammar(MORPHOLOGY);

    private record Read(Document document, Names names) {

        static Read of(String... lines) {
            var document = DOCUMENTS.read(Text.of(String.join("\n", lines)));
            return new Read(document, new NameReader().read(document, GRAMMAR.read(document)));
        }

        @Nullable
        Name name(String words) {
            var start = document.text().toString().indexOf(words);
            return names.at(Span.between(start, start + words.length()));
        }

        List<String> all(Type type) {
            return names.all().stream()
                    .filter(it -> it.is(type))
                    .map(Name::canonical)
                    .distinct()
                    .toList();
        }

        Description describe(String words) {
            var start = document.text().toString().lastIndexOf(words);
            return names.describe(Span.between(start, start + words.length()));
        }
    }

    @Test
    void readsTheFullNameIntoTheFamilyName() {
        var read = Read.of("Die Forscherin Hannelore Obermoser legte Zahlen vor. Obermosers Studie ist neu.");

        assertThat(read.all(Type.PERSON)).containsExactly("Hannelore Obermoser");
        assertThat(read.names().all()).hasSize(2);
    }

    @Test
    void readsACommonNounBehindAFirstNameOrAnOfficeAsFamilyName() {
        assertThat(Read.of("Danach gründete Otto Berg eine Firma.").all(Type.PERSON))
                .containsExactly("Otto Berg");
        assertThat(Read.of("Gestern sprach Kanzlerin Vogel mit den Gästen.").all(Type.PERSON))
                .containsExactly("Vogel");
        assertThat(Read.of("Er leistete als Ärztin Hilfe und zahlte 100 Mark Strafe.")
                        .all(Type.PERSON))
                .isEmpty();
    }

    @Test
    void keepsParticlesOfNobilityAndOrigin() {
        var read = Read.of("Am Montag kam Gertrud van den Heuvel. Mit Pieter de Graaf sprach van den Heuvel nicht.");

        assertThat(read.all(Type.PERSON)).containsExactly("Gertrud van den Heuvel", "Pieter de Graaf");
    }

    @Test
    void knowsThatEastAsianFamilyNamesStandFirst() {
        var read = Read.of(
                "Der Minister Park Min-ho reiste ab. Park kehrt im Mai zurück. Han Dong Su blieb; Han schwieg.");

        assertThat(read.all(Type.PERSON)).containsExactly("Park Min-ho", "Han Dong Su");
    }

    @Test
    void joinsSpellingsOfOneName() {
        var read = Read.of("Jurij Kowalenkow trat vor die Presse.", "Juri Kowalenkow bestritt alles.");

        assertThat(read.all(Type.PERSON)).containsExactly("Jurij Kowalenkow");
    }

    @Test
    void tellsAFamilyNameFromTheCommonNounItAlsoIs() {
        var read = Read.of("Der Biologe Werner Fischer warnte. Fischer sieht Gefahren. Auch der Fischer am See klagt.");

        assertThat(read.names().all()).hasSize(2);
    }

    @Test
    void bindsAnOfficeToItsHolder() {
        var read = Read.of(
                "Finnlands Außenministerin Aino Lehtomäki traf ihren estnischen Amtskollegen Jaan Tammsoo.",
                "Die finnische Außenministerin sprach von Fortschritten.",
                "Der estnische Außenminister schwieg.");

        assertThat(read.describe("Die finnische Außenministerin").name()).isEqualTo("Aino Lehtomäki");
        assertThat(read.describe("Der estnische Außenminister").name()).isEqualTo("Jaan Tammsoo");
    }

    @Test
    void bindsAnOfficeInApposition() {
        var read = Read.of(
                "Das sagte Abena Owusuwaa, Präsidentin von Ghana.", "Später widersprach die ghanaische Präsidentin.");

        assertThat(read.describe("die ghanaische Präsidentin").name()).isEqualTo("Abena Owusuwaa");
    }

    @Test
    void bindsASynonymOfAnOffice() {
        var read = Read.of("Togos Präsident Kossi Agbeko empfing Gäste.", "Der togoische Staatschef lobte sie.");

        assertThat(read.describe("Der togoische Staatschef").name()).isEqualTo("Kossi Agbeko");
    }

    @Test
    void keepsAnOfficeApartFromAFormerHolder() {
        var read = Read.of("Die ehemalige Ministerin Rosa Bleibtreu sprach.", "Die Ministerin widersprach.");

        assertThat(read.describe("Die Ministerin").kind()).isEqualTo(Claimant.Kind.OFFICE);
    }

    @Test
    void givesAnUnboundOfficeItsBasicForm() {
        var read = Read.of("Das teilte ein Vertreter des peruanischen Innenministers mit.");

        assertThat(read.describe("des peruanischen Innenministers").name()).isEqualTo("peruanischer Innenminister");
    }

    @Test
    void namesABodyInTheNominative() {
        var read = Read.of("Nach Angaben des litauischen Verteidigungsministeriums ist die Lage ruhig.");

        var body = read.describe("des litauischen Verteidigungsministeriums");

        assertThat(body.name()).isEqualTo("litauisches Verteidigungsministerium");
        assertThat(body.kind()).isEqualTo(Claimant.Kind.STATE_BODY);
        assertThat(body.entityId()).isEqualTo("body:LT:werteidigungsministerium");
    }

    @Test
    void takesUpABodyByItsCommonNoun() {
        var read = Read.of("Das litauische Verteidigungsministerium warnte.", "Das Ministerium nannte keine Zahlen.");

        assertThat(read.describe("Das Ministerium").name()).isEqualTo("litauisches Verteidigungsministerium");
    }

    @Test
    void takesUpAnOrganisationByItsCommonNoun() {
        var read = Read.of(
                "Das meldete die Agentur Kyodo.",
                "Die Gewerkschaft Verdi rief zum Streik auf.",
                "Die Gewerkschaft klagt.");

        assertThat(read.describe("Die Gewerkschaft").name()).isEqualTo("Verdi");
        assertThat(read.describe("die Agentur Kyodo").kind()).isEqualTo(Claimant.Kind.AGENCY);
    }

    @Test
    void keepsGroupsInThePlural() {
        var read =
                Read.of("Experten warnten. Norwegischen Ermittlern zufolge fehlt jede Spur. Beide Seiten schwiegen.");

        assertThat(read.describe("Experten").name()).isEqualTo("Experten");
        assertThat(read.describe("Norwegischen Ermittlern").name()).isEqualTo("norwegische Ermittler");
        assertThat(read.describe("Beide Seiten").name()).isEqualTo("beide Seiten");
        assertThat(read.describe("Experten").kind()).isEqualTo(Claimant.Kind.GROUP);
    }

    @Test
    void letsACapitalSpeakForItsGovernment() {
        var read = Read.of("Oslo bestritt das. Auch Norwegen und Schweden warnten.");

        assertThat(read.describe("Oslo").claimant())
                .isEqualTo(new Claimant("Oslo", Claimant.Kind.STATE_BODY, "government:NO"));
        assertThat(read.describe("Norwegen").claimant().entityId()).isEqualTo("government:NO");
    }

    @Test
    void nestsPlaces() {
        var read = Read.of("In Murmansk und in der Ostukraine, in den Vereinigten Arabischen Emiraten und in Bozen.");

        assertThat(read.name("Murmansk").within()).containsExactly("Russland");
        assertThat(read.name("Ostukraine").within()).containsExactly("Ukraine");
        assertThat(read.name("Vereinigten Arabischen").canonical()).isEqualTo("Vereinigte Arabische Emirate");
    }

    @Test
    void doesNotTakeCommonNounsForPlaces() {
        var read = Read.of("Das Essen war kalt, der Zug verspätet, der Hof leer. In Essen regnete es.");

        assertThat(read.all(Type.PLACE)).containsExactly("Essen");
        assertThat(read.names().all()).hasSize(1);
    }

    @Test
    void writesAnAcronymOut() {
        var read = Read.of("Der Verband Freier Imkereien (VFI) klagt. Nach Angaben des VFI fehlt Futter.");

        assertThat(read.all(Type.ORGANISATION)).containsExactly("Verband Freier Imkereien");
        assertThat(read.describe("des VFI").name()).isEqualTo("Verband Freier Imkereien");
    }

    @Test
    void knowsTheGermanAndTheEnglishNameOfACapital() {
        var read = Read.of("In Kopenhagen schneit es.");
        var city = read.name("Kopenhagen");

        assertThat(city).isNotNull();
        assertThat(Gazetteer.WORLD.byId(String.valueOf(city.entityId())))
                .extracting(Entity::english)
                .isEqualTo("Copenhagen");
    }

    @Test
    void tellsACountryFromItsPeople() {
        var read = Read.of("Die Polen feierten, zwei Schweden auch. Das benachbarte Polen und Sachsen blieben ruhig.");

        assertThat(read.all(Type.PLACE)).containsExactly("Polen", "Sachsen");
        assertThat(read.names().all()).hasSize(2);
    }

    @Test
    void knowsTownsThatAreCommonWords() {
        var read = Read.of(
                "Die Züge fuhren von Halle nach München. Die Halle kostet 300 Franken. Hannover – Mannheim 2:1.");

        assertThat(read.all(Type.PLACE)).containsExactly("Halle", "München", "Hannover", "Mannheim");
    }

    @Test
    void knowsPlacesByTheNounBefore() {
        var read = Read.of("Im Dorf Krutschkowa und in der Provinz Balutschan gab es Tote.");

        assertThat(read.all(Type.PLACE)).containsExactly("Krutschkowa", "Balutschan");
    }

    @Test
    void knowsOrganisationsByTheirForm() {
        var read = Read.of(
                "Die Wolkenstein AG baut Stellen ab, die Universität Turku forscht, die XYZW klagt, der Hersteller"
                        + " Brumfix zahlt.");

        assertThat(read.all(Type.ORGANISATION))
                .containsExactly("Wolkenstein AG", "Universität Turku", "XYZW", "Brumfix");
    }

    @Test
    void readsAPaperOnlyWhereThePaperIsMeant() {
        var read = Read.of("Der Stern am Himmel war hell. Das berichtete der „Stern“. Die Welt ist rund.");

        assertThat(read.all(Type.ORGANISATION)).containsExactly("Stern");
        assertThat(read.names().all()).hasSize(1);
    }

    @Test
    void findsThePlaceOfAnAdjective() {
        var read = Read.of("Die ecuadorianischen Behörden und die Grazer Polizei mit einem großen Hammer.");
        var tokens = read.document().tokens();

        var places = tokens.stream()
                .map(it -> read.names().placeOf(it))
                .filter(it -> it != null)
                .map(Entity::name);

        assertThat(places).containsExactly("Ecuador", "Graz");
    }

    @Test
    void resolvesAPronounToTheLastPersonOfItsGender() {
        var read = Read.of("Der Arzt Johann Kerschbaumer und die Pflegerin Maria Unterrainer kamen. Er lobte sie.");
        var he = read.document().tokens().stream()
                .filter(it -> it.is("Er"))
                .findFirst()
                .orElseThrow();

        var person = read.names().lastPerson(he, org.quellenlage.text.Agreement.MASCULINE);

        assertThat(person).isNotNull();
        assertThat(person.canonical()).isEqualTo("Johann Kerschbaumer");
    }

    @Test
    void spansAreTheWordsThemselves() {
        var read = Read.of("😀 In Zürich 😀 sagte Úrsula Ñuñez-Ibáñez: „Österreich!“");

        assertThat(read.names().all()).allSatisfy(it -> {
            var words = read.document().slice(it.span());
            assertThat(words).isEqualTo(words.strip()).isNotEmpty();
        });
        assertThat(read.all(Type.PLACE)).containsExactly("Zürich", "Österreich");
    }

    @Test
    void readsTheSameNamesEveryTime() {
        var text = "Kanzlerin Edeltraud Niemeyer traf in Lissabon den Chef der Firma Palmquist, Bertil Ahlgren.";

        assertThat(Read.of(text).names().all()).isEqualTo(Read.of(text).names().all());
    }

    @Test
    void survivesTextsWithoutWords() {
        assertThat(Read.of("").names().all()).isEmpty();
        assertThat(Read.of("… – 12,5 % (?)").names().all()).isEmpty();
    }
}
