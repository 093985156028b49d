package org.quellenlage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentIdTests {

    @Test
    void sameContentHasTheSameIdForEver() {
        assertThat(ContentId.of("src", "a")).isEqualTo("src_69fc94c033d1f48cef62");
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(ContentId.of("clm", "ab", "c")).isNotEqualTo(ContentId.of("clm", "a", "bc"));
        assertThat(ContentId.of("clm", "a", null)).isNotEqualTo(ContentId.of("clm", "a", ""));
        assertThat(ContentId.of("clm", "a")).isNotEqualTo(ContentId.of("clm", "a", null));
    }

    @Test
    void hashesTextAsUtf8() {
        assertThat(ContentId.sha256("Käse"))
                .isEqualTo("f9eeb52c9bc41ee560ba93468b92317220be4939954e8b50591b8b71accc53ae");
    }
}
