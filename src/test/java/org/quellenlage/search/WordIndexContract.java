package org.quellenlage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the index of words must do on every database: the same as a search through everything, but without it. */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(WordIndex.class)
abstract class WordIndexContract {

    private static final int CLAIM = 1 << 20;

    @Autowired
    private WordIndex index;

    @Autowired
    private JdbcTemplate database;

    @Test
    void findsTheClaimsOfASourceInTheOrderOfItsText() {
        var first = claim(7, 0);
        var second = claim(7, 1);
        put(7, Set.of("zug", "bonn"), Map.of(first, Set.of("zug"), second, Set.of("zug", "bonn")));

        assertThat(newest("zug")).containsExactly(first, second);
        assertThat(newest("bonn")).containsExactly(second);
        assertThat(index.claims(words("zug"), null, false, OptionalLong.empty(), 9))
                .containsExactly(second, first);
        assertThat(newest("bonn", "nichts")).isEmpty();
        assertThat(newest()).isEmpty();
    }

    @Test
    void tellsAWordOfTheTextFromAWordOfAClaim() {
        put(3, Set.of("regen", "wind"), Map.of(claim(3, 0), Set.of("regen")));

        assertThat(newest("wind")).isEmpty();
        assertThat(index.sources(words("wind", "regen"), null, true, OptionalLong.empty(), 9))
                .containsExactly(3L);
        assertThat(index.countSources(words("wind", "schnee"), null)).isZero();
    }

    @Test
    void findsAllWordsThatBeginAlike() {
        put(1, Set.of(), Map.of(claim(1, 0), Set.of("hafen"), claim(1, 1), Set.of("hafer", "ende")));

        assertThat(index.claims(List.of(new AnyWord(List.of("haf"), true)), null, true, OptionalLong.empty(), 9))
                .containsExactly(claim(1, 0), claim(1, 1));
        assertThat(index.countClaims(List.of(new AnyWord(List.of("hafe"), true), AnyWord.of("ende")), null))
                .isEqualTo(1);
    }

    @Test
    void staysAmongClaimsThatAreGiven() {
        put(1, Set.of(), Map.of(claim(1, 0), Set.of("brot"), claim(1, 1), Set.of("brot")));

        assertThat(index.claims(words("brot"), List.of(claim(1, 1), claim(9, 0)), true, OptionalLong.empty(), 9))
                .containsExactly(claim(1, 1));
        assertThat(index.countClaims(words("brot"), List.of())).isZero();
    }

    @Test
    void staysAmongSourcesThatAreGiven() {
        for (var source = 1L; source <= 70; source++) {
            put(source, Set.of("hafen"), Map.of(claim(source, 0), Set.of("kran")));
        }

        var some = List.of(2L, 64L, 69L, 900L);
        assertThat(index.sources(words("hafen", "kran"), some, true, OptionalLong.empty(), 9))
                .containsExactly(69L, 64L, 2L);
        assertThat(index.sources(words("hafen"), some, false, OptionalLong.of(2), 1))
                .containsExactly(64L);
        assertThat(index.countSources(words("hafen", "schiff"), some)).isZero();
        assertThat(index.countSources(words("hafen"), List.of())).isZero();
    }

    @Test
    void forgetsWhatWasNotedBefore() {
        put(5, Set.of("alt", "bleibt"), Map.of(claim(5, 0), Set.of("alt", "bleibt"), claim(5, 2000), Set.of("alt")));
        put(5, Set.of("bleibt", "neu"), Map.of(claim(5, 1), Set.of("neu", "bleibt")));

        assertThat(newest("alt")).isEmpty();
        assertThat(newest("bleibt")).containsExactly(claim(5, 1));

        index.forget(5);

        assertThat(index.countSources(words("bleibt"), null)).isZero();
        assertThat(database.queryForObject("select count(*) from posting", Long.class))
                .isZero();
    }

    @Test
    void forgetsAlsoWhatIsFolded() {
        for (var source = 1L; source <= 130; source++) {
            put(source, Set.of("text"), Map.of(claim(source, 0), Set.of("alt")));
        }
        put(5, Set.of("neu"), Map.of(claim(5, 3), Set.of("neu", "frisch")));
        index.forget(6);

        assertThat(index.countClaims(words("alt"), null)).isEqualTo(128);
        assertThat(newest("frisch")).containsExactly(claim(5, 3));
        assertThat(index.countSources(words("text"), null)).isEqualTo(128);
        assertThat(index.countSources(words("neu"), null)).isEqualTo(1);
        assertThat(index.claims(List.of(new AnyWord(List.of("al"), true)), null, false, OptionalLong.empty(), 5))
                .containsExactly(claim(1, 0), claim(2, 0), claim(3, 0), claim(4, 0), claim(7, 0));
    }

    @Test
    void takesInWhatWasThereBeforeIt() {
        put(200, Set.of("spaet"), Map.of());
        var missing = new TreeMap<Long, WordIndex.Words>();
        for (var source = 1L; source < 200; source++) {
            missing.put(source, new WordIndex.Words(Set.of("frueh"), Map.of(claim(source, 0), Set.of("alt"))));
        }
        put(201, Set.of("spaet"), Map.of());
        for (var cell = 0L; cell < 200 / WordIndex.together(); cell++) {
            var first = cell * WordIndex.together();
            index.add(missing.subMap(first, first + WordIndex.together()), true);
            put(260 + cell, Set.of("spaet"), Map.of());
        }
        index.add(missing.tailMap(200L / WordIndex.together() * WordIndex.together()), true);

        assertThat(index.countSources(words("frueh"), null)).isEqualTo(199);
        assertThat(index.countClaims(words("alt"), null)).isEqualTo(199);
        assertThat(index.countSources(words("spaet"), null)).isEqualTo(5);
        assertThat(index.noted(1, 199)).hasSize(199);
    }

    @Test
    void findsWhatALookAtEveryClaimFindsPageByPage() {
        var claims = new TreeMap<Long, Set<String>>();
        var texts = new TreeMap<Long, Set<String>>();
        fill(new Random(20241), claims, texts);

        for (var asked : List.of(
                List.of("oft"),
                List.of("oft", "halb"),
                List.of("selten"),
                List.of("selten", "oft"),
                List.of("halb", "selten", "oft"),
                List.of("eins", "halb"))) {
            var expected = new ArrayList<Long>();
            claims.descendingMap().forEach((claim, words) -> {
                if (words.containsAll(asked)) {
                    expected.add(claim);
                }
            });
            var all = words(asked.toArray(String[]::new));

            assertThat(paged(all, true)).as("newest %s", asked).isEqualTo(expected);
            assertThat(paged(all, false)).as("oldest %s", asked).isEqualTo(expected.reversed());
            assertThat(index.countClaims(all, null)).isEqualTo(expected.size());
            assertThat(index.sources(all, null, true, OptionalLong.empty(), 10_000))
                    .as("sources %s", asked)
                    .isEqualTo(texts.descendingMap().entrySet().stream()
                            .filter(it -> it.getValue().containsAll(asked))
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private void fill(Random random, Map<Long, Set<String>> claims, Map<Long, Set<String>> texts) {
        for (var source = 1L; source <= 400; source++) {
            var own = new HashMap<Long, Collection<String>>();
            var text = new TreeSet<String>();
            var size = source % 97 == 0 ? 2500 : random.nextInt(4);
            for (var i = 0; i < size; i++) {
                var words = new TreeSet<String>();
                add(words, "oft", random.nextInt(10) < 8);
                add(words, "halb", random.nextInt(10) < 5);
                add(words, "selten", random.nextInt(200) == 0);
                add(words, "eins", source == 211 && i == 0);
                if (!words.isEmpty()) {
                    own.put(claim(source, i), words);
                    claims.put(claim(source, i), words);
                }
                text.addAll(words);
            }
            add(text, "selten", random.nextInt(50) == 0);
            texts.put(source, text);
            put(source, text, own);
        }
    }

    private void put(long source, Collection<String> words, Map<Long, ? extends Collection<String>> claims) {
        index.put(source, new WordIndex.Words(words, claims));
    }

    private static void add(Set<String> words, String word, boolean really) {
        if (really) {
            words.add(word);
        }
    }

    private List<Long> paged(List<AnyWord> all, boolean newestFirst) {
        var found = new ArrayList<Long>();
        var last = OptionalLong.empty();
        while (true) {
            var page = index.claims(all, null, newestFirst, last, 333);
            found.addAll(page);
            if (page.size() < 333) {
                return found;
            }
            last = OptionalLong.of(page.getLast());
        }
    }

    private List<Long> newest(String... words) {
        return index.claims(words(words), null, true, OptionalLong.empty(), 100);
    }

    private static List<AnyWord> words(String... words) {
        return List.of(words).stream().map(AnyWord::of).toList();
    }

    private static long claim(long source, int ordinal) {
        return source * CLAIM + CLAIM - 1 - ordinal;
    }
}
