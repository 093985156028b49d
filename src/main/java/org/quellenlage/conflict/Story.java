package org.quellenlage.conflict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.SourceContext.Topic;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.text.WordList;

/** When two sources tell of the same: they are mostly about the same names and the same things, and appeared near each other. */
final class Story {

    /** Before what a source speaks of, among the names it is about. */
    static final String WORD = "·";

    /** News of one story appear within weeks. */
    private static final Duration ONE_STORY = Duration.ofDays(45);

    /** Two reports of one town within days may tell of the same. */
    private static final Duration ONE_MOMENT = Duration.ofDays(5);

    /** Two reports that share a name and what they speak of tell of the same if they appear within so long. */
    private static final Duration ONE_EVENT = Duration.ofDays(21);

    /** What goes on under a name that few bear may go on for a year. */
    private static final Duration ONE_AFFAIR = Duration.ofDays(400);

    /** What goes on under two such names may be a work of years. */
    private static final Duration ONE_WORK = Duration.ofDays(1100);

    /** What is told under such a name within so long is one thing. */
    private static final Duration ONE_REPORT = Duration.ofDays(3);

    /** Within so long papers print what happened on one day. */
    private static final Duration ONE_EDITION = Duration.ofDays(2);

    private static final int SHARED_NAMES = 2;
    private static final int SHARED_WORDS = 3;
    private static final int SHARED_WORDS_OF_A_COUNTRY = 6;
    private static final int SHARED_WORDS_TO_BE_CLOSE = 5;

    /** So many common nouns tell as much as one that is not: weights of words count in such parts. */
    private static final int WHOLE_WORD = 3;

    /** What two reports of three weeks speak of, that makes them one even without a name: nearly three telling nouns. */
    private static final int WORDS_WITHOUT_NAME = 8;

    /** The same where nothing says when they appeared. */
    private static final int WORDS_WITHOUT_NAME_AND_DATE = 12;

    /** The same for two reports of a day or two that speak of little else: two telling nouns. */
    private static final int WORDS_OF_ONE_EDITION = 6;

    private static final int WORDS_WITHOUT_DATE = 6;
    private static final int NAMES_AND_WORDS_WITHOUT_DATE = 12;
    private static final int WORDS_BESIDE_A_RARE_NAME = 5;
    private static final int WORDS_BESIDE_RARE_NAMES = 5;

    /** So many telling nouns make reports of a year one matter whatever else they name: eight. */
    private static final int WORDS_OF_ONE_MATTER = 24;

    /** Beside one such name three. */
    private static final int WORDS_OF_ONE_WORK = 9;

    /** Five telling nouns beside a name make reports of a year one affair. */
    private static final int WORDS_OF_ONE_AFFAIR = 15;

    private static final int WORDS_BESIDE_A_NAME = 5;
    private static final Set<String> COMMON =
            WordList.words("common-nouns").stream().map(Identity::fold).collect(Collectors.toUnmodifiableSet());

    /** Classes of nouns that are not in the news every day: avalanches, poultry. */
    private static final Set<String> TELLING =
            WordList.words("telling-classes").stream().map(it -> "~" + it).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_TELLING = 6;
    private static final List<String> STEM_ENDINGS = List.of("en", "er", "e");
    private static final String COUNTRY = "country:";

    private static final Set<String> LANDS =
            Gazetteer.WORLD.countryNames().stream().map(Identity::fold).collect(Collectors.toUnmodifiableSet());

    private static final int REMEMBERED = 1 << 13;
    private static final Map<Reports, Boolean> KNOWN = Recent.things(REMEMBERED);

    private Story() {}

    /** The names by which a source is best found: not of countries, of which too many others speak, unless there are no others. */
    static List<String> tellingOf(List<Topic> topics) {
        var telling = topics.stream()
                .map(Topic::identity)
                .filter(it -> !isLand(it)
                        && topics.stream().noneMatch(other -> other.inside().equals(it)))
                .limit(MOST_TELLING)
                .toList();
        return telling.isEmpty()
                ? topics.stream().map(Topic::identity).limit(MOST_TELLING).toList()
                : telling;
    }

    /** The nouns by which a source is found where reports of its story share no name. */
    static List<String> wordsOf(List<String> words) {
        return words.stream()
                .map(it -> WORD + it)
                .filter(it -> !isCommon(it))
                .limit(MOST_TELLING)
                .toList();
    }

    /** By what a name, the adjective of it and a noun that may be either are found: "tannrod" of "Tannrode" and "Tannroder". */
    static String stem(String name) {
        var bare = bare(name.startsWith(WORD) ? name.substring(WORD.length()) : name);
        for (var ending : STEM_ENDINGS) {
            if (bare.endsWith(ending) && bare.length() > ending.length() + 2) {
                return WORD + "^" + bare.substring(0, bare.length() - ending.length());
            }
        }
        return WORD + "^" + bare;
    }

    /** Whether a noun of a story is none of a class and may as well be a name, or the adjective of one. */
    static boolean mayBeOfName(String word) {
        return word.charAt(WORD.length()) != '~';
    }

    /** Whether a key is of a name that few stories share, so that it may be looked for over a long time. */
    static boolean isOfFew(String lookupKey) {
        return isRare(lookupKey.substring(lookupKey.lastIndexOf('@') + 1));
    }

    /** @param undatedIsPresent whether one without a date, being a draft, appears with the other */
    static boolean isOne(Answer one, Answer other, boolean undatedIsPresent) {
        if (one.sourceId().equals(other.sourceId())) {
            return true;
        }
        var reports = new Reports(one.story(), one.publishedAt(), other.story(), other.publishedAt(), undatedIsPresent);
        var known = KNOWN.get(reports);
        if (known == null) {
            known = isOneOfTwo(reports); // two threads may ask at once; neither waits for what the other finds
            KNOWN.put(reports, known);
        }
        return known;
    }

    /**
     * All that tells whether two sources are of one story: every two claims of theirs ask it again. The lists are those very
     * ones: {@link Topics} keeps one for all claims of a source, so that asking again does not mean to read them again.
     */
    private record Reports(
            List<String> one,
            @Nullable Instant first,
            List<String> other,
            @Nullable Instant second,
            boolean undatedIsPresent) {

        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Reports reports
                    && reports.one == one
                    && reports.other == other
                    && reports.undatedIsPresent == undatedIsPresent
                    && Objects.equals(reports.first, first)
                    && Objects.equals(reports.second, second);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }

        boolean isUndated() {
            return first == null || second == null;
        }
    }

    private static boolean isOneOfTwo(Reports reports) {
        var first = reports.first;
        var second = reports.second;
        var one = Topics.of(reports.one);
        var other = Topics.of(reports.other);
        var threads = Topics.threads(one.sharedWith(other));
        var words = one.wordsSharedWith(other);
        var weight = one.weightSharedWith(other);
        if (reports.isUndated() && !reports.undatedIsPresent) {
            return isOneWithoutDates(threads, words, weight);
        }
        if (!Timing.isFarther(first, second, ONE_EVENT)
                && weight >= WORDS_WITHOUT_NAME
                && !(threads.isEmpty() && one.isOfAPlace() && other.isOfAPlace())) {
            return true;
        }
        if (!Timing.isFarther(first, second, ONE_EDITION) && areAlike(one, other, threads, words, weight)) {
            return true;
        }
        if (threads.isEmpty() || Timing.isFarther(first, second, ONE_AFFAIR)) {
            var rare = threads.stream().filter(Story::isRare).count();
            var least = rare >= SHARED_NAMES ? WORDS_BESIDE_RARE_NAMES : WORDS_OF_ONE_WORK;
            return rare > 0 && weight >= least && !Timing.isFarther(first, second, ONE_WORK);
        }
        if (threads.stream().anyMatch(Story::isRare)
                && (words >= SHARED_WORDS && (weight > words || isForemost(threads, one, other))
                        || first != null && second != null && !Timing.isFarther(first, second, ONE_REPORT))) {
            return true;
        }
        if (weight >= WHOLE_WORD
                        && threads.stream()
                                        .filter(it -> isRare(it) || Identity.isPerson(it))
                                        .count()
                                >= SHARED_NAMES
                || weight >= WORDS_OF_ONE_MATTER) {
            return true;
        }
        if (weight >= WORDS_OF_ONE_AFFAIR && threads.stream().anyMatch(it -> !isLand(it) && it.indexOf('<') < 0)) {
            return true;
        }
        if (Timing.isFarther(first, second, ONE_STORY)) {
            return false;
        }
        if (weight >= WHOLE_WORD
                && !Timing.isFarther(first, second, ONE_EVENT)
                && threads.stream().filter(Story::isRare).anyMatch(it -> one.isForemost(it) && other.isForemost(it))) {
            return true;
        }
        var isOfALand = threads.stream().allMatch(Story::isLand);
        if (words >= (isOfALand ? SHARED_WORDS_OF_A_COUNTRY : SHARED_WORDS)
                && (isOfALand || weight >= WORDS_BESIDE_A_NAME && (weight > words || isForemost(threads, one, other)))
                && !Timing.isFarther(first, second, ONE_EVENT)) {
            return true;
        }
        var fewest = Math.min(one.threads().size(), other.threads().size());
        return threads.size() >= Math.clamp(fewest, 1, SHARED_NAMES) && (!isOfALand || weight > 0)
                || isOneTown(threads) && (reports.isUndated() || !Timing.isFarther(first, second, ONE_MOMENT));
    }

    /**
     * Whether two short reports of a day or two speak mostly of the same things: "Warnstreik der Lokführer", "die Lokführer legten
     * die Arbeit nieder". Two towns have two fires.
     */
    private static boolean areAlike(
            Topics one, Topics other, Collection<String> threads, int sharedWords, int sharedWeight) {
        var fewest = Math.min(one.words().size(), other.words().size());
        var alike = one.wordsAlike(other) + other.wordsAlike(one);
        var shared = sharedWords + alike;
        var weight = sharedWeight + WHOLE_WORD * alike;
        return (shared >= SHARED_WORDS && 2 * shared + 1 >= fewest && weight >= WORDS_OF_ONE_EDITION
                        || shared == fewest && weight > WHOLE_WORD)
                && (!threads.isEmpty() || !one.isOfAPlace() || !other.isOfAPlace());
    }

    /** Whether both are mostly about a name, and do not only mention it: the type of a plane, a visitor. */
    private static boolean isForemost(Collection<String> threads, Topics one, Topics other) {
        return threads.stream().anyMatch(it -> !isLand(it) && one.isForemost(it) && other.isForemost(it));
    }

    /**
     * Whether two answers are of two places, neither source speaks of the place of the other, and they share no place and no
     * name that few bear, such as that of a storm. Houses are destroyed in many towns, and every town has a hospital: that two
     * towns count otherwise contradicts and explains nothing.
     */
    static boolean areElsewhere(Answer one, Answer other) {
        return isElsewhere(one, other)
                && isElsewhere(other, one)
                && Topics.of(one.story()).sharedWith(Topics.of(other.story())).stream()
                        .noneMatch(it -> isRare(it) || it.indexOf('<') > 0);
    }

    private static boolean isElsewhere(Answer answer, Answer other) {
        var places = placesOf(answer);
        return !places.isEmpty()
                && places.stream()
                        .noneMatch(place -> other.places().contains(place)
                                || other.gist().names().stream().anyMatch(it -> Identity.same(it, place))
                                || other.story().stream().anyMatch(it -> isOrTouches(it, place)));
    }

    /** Where it is, or the town its source is mostly about, if it is named: "im Krankenhaus von Altdorf". */
    private static List<String> placesOf(Answer answer) {
        var topics = Topics.of(answer.story());
        if (!answer.places().isEmpty() || !topics.isOfAPlace()) {
            return answer.places();
        }
        var foremost = topics.names().getFirst();
        return answer.gist().names().stream()
                .filter(it -> foremost.equals(it) || foremost.startsWith(it + "<"))
                .toList();
    }

    /** Whether a topic is a place, lies in it, or has it within. */
    private static boolean isOrTouches(String topic, String place) {
        return Identity.same(topic, place) || topic.startsWith(place + "<") || topic.endsWith("<" + place);
    }

    /**
     * Whether two sources tell of the same though nothing says that they appeared near each other. Towns, parties and countries
     * are in the news all year, and so are ministers, teams and refugees: only names together with what else is told, and
     * nouns that few stories speak of, tell one story from the next.
     */
    private static boolean isOneWithoutDates(Collection<String> threads, int words, int weight) {
        var telling = threads.stream().filter(it -> !isLand(it)).toList();
        var rare = telling.stream().filter(Story::isRare).count();
        var known = telling.stream().filter(it -> it.indexOf('<') < 0).count();
        return weight >= WORDS_WITHOUT_NAME_AND_DATE
                || rare >= SHARED_NAMES
                || rare > 0 && weight >= WORDS_BESIDE_A_RARE_NAME
                || telling.size() >= SHARED_NAMES && known > 0 && words >= SHARED_WORDS
                || !telling.isEmpty()
                        && weight >= WORDS_WITHOUT_DATE
                        && weight + WHOLE_WORD * (telling.size() + rare) >= NAMES_AND_WORDS_WITHOUT_DATE;
    }

    /** How much a noun of a story tells: a common one of news little. */
    static int weight(String word) {
        return isCommon(word) ? 1 : WHOLE_WORD;
    }

    /** Whether a noun of a story, as it is kept, is in the news every day, or stands for several that are. */
    static boolean isCommon(String word) {
        var bare = word.substring(WORD.length());
        return bare.startsWith("~") ? !isTelling(bare) : COMMON.contains(bare);
    }

    /** Whether a class of nouns is not in the news every day. */
    static boolean isTelling(String likeClass) {
        return TELLING.contains(likeClass);
    }

    /**
     * Whether two claims of one story may be held against each other though they ask different questions: where nothing says
     * when the reports appeared, they must speak of the same things.
     */
    static boolean isClose(Answer one, Answer other) {
        if (one.publishedAt() != null && other.publishedAt() != null) {
            return true;
        }
        var topics = Topics.of(one.story());
        var others = Topics.of(other.story());
        return topics.wordsSharedWith(others)
                        + Topics.threads(topics.sharedWith(others)).stream()
                                .filter(it -> !isLand(it))
                                .count()
                >= SHARED_WORDS_TO_BE_CLOSE;
    }

    /** A name that no list of places knows: of a village, a ship, a company. */
    static boolean isRare(String name) {
        return name.indexOf('<') < 0 && name.indexOf(':') < 0 && !name.startsWith(WORD) && !isLand(name);
    }

    private static boolean isLand(String name) {
        return name.startsWith(COUNTRY) || LANDS.contains(name);
    }

    /** "kassel" of "kassel<deutschland": the court of a town is of the town. */
    static String bare(String name) {
        var inside = name.indexOf('<');
        return inside < 0 ? name : name.substring(0, inside);
    }

    /** "Marnauer" of "Marnau", "Emder" of "Emden", "Haller" of "Halle". */
    static boolean isAdjectiveOf(String adjective, String place) {
        return adjective.endsWith("r") && adjectivesOf(place).contains(adjective);
    }

    /** What may be the adjective of a place. */
    static List<String> adjectivesOf(String place) {
        var stem = place.endsWith("en") ? place.substring(0, place.length() - 2) : place;
        var adjectives = new ArrayList<String>(4);
        adjectives.add(place + "er");
        if (place.endsWith("e")) {
            adjectives.add(place + "r");
        }
        if (stem.length() > 2) {
            adjectives.add(stem + "er");
            adjectives.add(stem + "ner");
        }
        return adjectives;
    }

    private static boolean isOneTown(List<String> threads) {
        return threads.stream().anyMatch(it -> it.indexOf('<') > 0);
    }
}
