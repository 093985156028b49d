package org.quellenlage.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishTests {

    @Test
    void countsPeopleAsANewspaperWould() {
        assertThat(English.noun("Soldat")).isEqualTo(new English.Noun("soldier", "troops"));
        assertThat(English.noun("Mensch")).isEqualTo(new English.Noun("person", "people"));
        assertThat(English.noun("Behörde")).isEqualTo(new English.Noun("authority", "authorities"));
    }

    @Test
    void leavesAWordItDoesNotKnowAlone() {
        assertThat(English.noun("Donaudampfschiff")).isNull();
        assertThat(English.verb("herumdrucksen")).isNull();
        assertThat(English.adjective("schnurzpiepegal")).isNull();
    }

    @Test
    void knowsPastAndParticiple() {
        assertThat(English.verb("brechen")).isEqualTo(new English.Verb("broke", "broken"));
        assertThat(English.verb("Ratifizierung")).isEqualTo(new English.Verb("ratified", "ratified"));
    }

    @Test
    void namesCountriesAndTheirAdjectives() {
        assertThat(English.name("Elfenbeinküste")).isEqualTo("Ivory Coast");
        assertThat(English.adjective("finnisch")).isEqualTo("Finnish");
        assertThat(English.adjective("ostukrainisch")).isEqualTo("Ukrainian");
    }

    @Test
    void takesTheFeminineFromTheMasculine() {
        assertThat(English.noun("Sprecherin")).isEqualTo(new English.Noun("spokesperson", "spokespersons"));
        assertThat(English.noun("Außenministerin"))
                .isEqualTo(new English.Noun("foreign minister", "foreign ministers"));
    }

    @Test
    void formsThePluralOfTheHeadOfAPhrase() {
        assertThat(English.pluralOf("head of state")).isEqualTo("heads of state");
        assertThat(English.pluralOf("councilwoman")).isEqualTo("councilwomen");
    }
}
