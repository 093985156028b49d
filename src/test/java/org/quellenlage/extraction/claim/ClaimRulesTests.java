package org.quellenlage.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.ExtractedClaim;

class ClaimRulesTests {

    private static final ArticleReader READER = ArticleReader.german();

    static Stream<Arguments> hits() {
        return ClaimExtractor.rules().stream()
                .flatMap(rule -> rule.finds().stream().map(it -> Arguments.of(rule.id(), it)));
    }

    static Stream<Arguments> nearMisses() {
        return ClaimExtractor.rules().stream()
                .flatMap(rule -> rule.ignores().stream().map(it -> Arguments.of(rule.id(), it)));
    }

    @ParameterizedTest(name = "{0} finds: {1}")
    @MethodSource("hits")
    void findsItsExamples(String ruleId, String sentence) {
        assertThat(rulesOf(sentence)).contains(ruleId);
    }

    @ParameterizedTest(name = "{0} ignores: {1}")
    @MethodSource("nearMisses")
    void ignoresItsNearMisses(String ruleId, String sentence) {
        assertThat(rulesOf(sentence)).doesNotContain(ruleId);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"hits", "nearMisses"})
    void provesEveryClaimByTheWordsOfItsCore(String ruleId, String sentence) {
        for (var claim : claims(sentence)) {
            assertThat(claim.derivation().words()).isEqualTo(claim.core().of(sentence));
            assertThat(claim.labels().de()).isNotBlank();
            assertThat(claim.labels().en()).isNotBlank();
        }
    }

    private static List<String> rulesOf(String sentence) {
        return claims(sentence).stream().map(ExtractedClaim::ruleId).toList();
    }

    private static List<ExtractedClaim> claims(String sentence) {
        return READER.read(Article.of(sentence)).claims();
    }
}
