package org.quellenlage.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Reading;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.extraction.name.Name;

/**
 * What is known of the source its claims stand in.
 *
 * @param publishedAt given or derived, null if unknown
 * @param publisher paper or station, null if unknown
 * @param agencies agencies it credits
 * @param original what its text is a near copy of, null if it is none
 * @param topics the names it is most about, foremost first: they tell one story from another
 * @param parties the first of them that are not places within another: a nameless treaty is theirs
 * @param organisation the organisation it is most about, null if none: "das Unternehmen"
 * @param places the places it is most about, foremost first: where a nameless thing happened
 * @param words what it speaks of most, without names: two fires in one town are told apart by what burns
 */
public record SourceContext(
        String sourceId,
        @Nullable Instant publishedAt,
        @Nullable String publisher,
        List<String> agencies,
        @Nullable Original original,
        List<Topic> topics,
        List<Topic> parties,
        @Nullable Topic organisation,
        List<Topic> places,
        List<String> words) {

    private static final int MOST_TOPICS = 8;
    private static final int MOST_STRANGERS = 3;
    private static final int MOST_PARTIES = 2;
    /** With fewer names a text is short enough to name its parties by their adjectives alone. */
    private static final int FEW_TOPICS = 3;

    private static final int WEIGHT_OF_THE_OPENING = 2;

    /**
     * Who first printed a text that others print too.
     *
     * @param root who vouches for it, folded
     * @param name the paper or agency as it is named, null if unknown
     */
    public record Original(String root, @Nullable String name) {}

    /**
     * A name a source is about.
     *
     * @param inside of a place the one around it, by identity; empty for others
     */
    public record Topic(String identity, String name, String inside) {

        static Topic of(String name, @Nullable String entityId) {
            return new Topic(Identity.of(name, entityId), name, "");
        }

        /** "graz<österreich": a name with what it lies in. */
        String chained() {
            return inside.isEmpty() ? identity : identity + "<" + inside;
        }
    }

    public SourceContext {
        agencies = List.copyOf(agencies);
        topics = List.copyOf(topics);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        words = List.copyOf(words);
    }

    /** The context of an article that the engine has read. */
    public static SourceContext of(
            String sourceId, @Nullable Instant publishedAt, @Nullable String publisher, Reading reading) {
        var agencies = reading.facts().agencies();
        var topics = withStrangers(
                reading,
                withNationalities(
                        reading, foremost(reading, it -> !agencies.contains(it.canonical()), SourceContext::topics)));
        return new SourceContext(
                sourceId,
                publishedAt,
                publisher,
                agencies,
                null,
                topics,
                parties(topics),
                organisation(reading, agencies),
                places(reading),
                StoryWords.telling(reading));
    }

    /** The same, as a near copy of another text. */
    SourceContext copiedFrom(@Nullable Original text) {
        return new SourceContext(
                sourceId, publishedAt, publisher, agencies, text, topics, parties, organisation, places, words);
    }

    /** What answers keep of it to be told from other stories: its names, and what it speaks of, marked by a dot. */
    List<String> story() {
        return Stream.concat(topics.stream().map(Topic::chained), words.stream().map(it -> Story.WORD + it))
                .toList();
    }

    private static List<Topic> foremost(Reading reading, Predicate<Name> wanted, Function<Name, List<Topic>> named) {
        var weights = new LinkedHashMap<Topic, Integer>();
        var opening = reading.article().text().length() / 5;
        for (var name : reading.names()) {
            if (wanted.test(name)) {
                var weight = name.span().start() < opening ? WEIGHT_OF_THE_OPENING : 1;
                named.apply(name).forEach(it -> weights.merge(it, weight, Integer::sum));
            }
        }
        var ranked = new ArrayList<>(weights.entrySet());
        ranked.sort(Comparator.comparing(it -> -it.getValue()));
        return ranked.stream().limit(MOST_TOPICS).map(it -> it.getKey()).toList();
    }

    /** Where a report comes from is where it happened only if it names no other place. */
    private static List<Topic> places(Reading reading) {
        var named = foremost(
                reading,
                it -> it.type() == Name.Type.PLACE && !isInDateline(reading, it),
                it -> List.of(Topic.of(it.canonical(), null)));
        if (!named.isEmpty()) {
            return named;
        }
        var ofReport =
                foremost(reading, it -> it.type() == Name.Type.PLACE, it -> List.of(Topic.of(it.canonical(), null)));
        return ofReport.isEmpty()
                ? claimed(reading)
                        .map(it -> Topic.of(it.name(), null))
                        .distinct()
                        .toList()
                : ofReport;
    }

    /** Where claims say that something happened, though only an adjective names the place: "in einem Rostocker Hotel". */
    private static Stream<ClaimPlace> claimed(Reading reading) {
        return reading.claims().stream()
                .map(ExtractedClaim::place)
                .filter(Objects::nonNull)
                .filter(it -> it.entityId() != null);
    }

    private static boolean isInDateline(Reading reading, Name name) {
        var tokens = reading.document().tokens();
        if (name.first() >= tokens.size()) {
            return false;
        }
        var last =
                reading.document().sentenceOf(tokens.get(name.first())).tokens().getLast();
        return last.is("–") || last.is("—") || last.is("-");
    }

    private static @Nullable Topic organisation(Reading reading, List<String> agencies) {
        return foremost(
                        reading,
                        it -> (it.type() == Name.Type.ORGANISATION || it.type() == Name.Type.OTHER)
                                && !agencies.contains(it.canonical()),
                        SourceContext::topics)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** And what may be a name, though no dictionary knows it for one. */
    private static List<Topic> withStrangers(Reading reading, List<Topic> named) {
        var topics = new LinkedHashSet<>(named);
        StoryWords.strange(reading).stream().limit(MOST_STRANGERS).forEach(it -> topics.add(Topic.of(it, null)));
        return List.copyOf(topics);
    }

    /** "In Graz streiken slowenische Fahrer" is about Slovenia too. */
    private static List<Topic> withNationalities(Reading reading, List<Topic> named) {
        if (named.size() >= FEW_TOPICS) {
            return named;
        }
        var topics = new LinkedHashSet<>(named);
        claimed(reading).forEach(it -> {
            var around = it.within().isEmpty() ? null : Topic.of(it.within().getLast(), null);
            topics.add(new Topic(Identity.fold(it.name()), it.name(), around == null ? "" : around.identity()));
            if (around != null) {
                topics.add(around);
            }
        });
        for (var claim : reading.claims()) {
            Stream.of(claim.subject(), claim.object())
                    .filter(Objects::nonNull)
                    .flatMap(it -> it.modifiers().stream())
                    .map(Gazetteer.WORLD::placeOf)
                    .filter(Objects::nonNull)
                    .forEach(it -> topics.add(Topic.of(it.name(), null)));
        }
        return topics.stream().limit(MOST_TOPICS).toList();
    }

    private static List<Topic> parties(List<Topic> topics) {
        return topics.stream()
                .filter(it -> it.inside().isEmpty())
                .limit(MOST_PARTIES)
                .sorted(Comparator.comparing(Topic::identity))
                .toList();
    }

    /** A name, and for a place the country around it: who tells of Graz tells of Austria. */
    private static List<Topic> topics(Name name) {
        if (name.type() != Name.Type.PLACE) {
            return List.of(Topic.of(name.canonical(), name.entityId()));
        }
        if (name.within().isEmpty()) {
            return List.of(Topic.of(name.canonical(), null));
        }
        var around = Topic.of(name.within().getLast(), null);
        return List.of(new Topic(Identity.fold(name.canonical()), name.canonical(), around.identity()), around);
    }
}
