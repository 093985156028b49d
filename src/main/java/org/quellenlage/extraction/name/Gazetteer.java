package org.quellenlage.extraction.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordFact;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * The names every reader of news knows: countries with adjectives, inhabitants and capitals, regions, cities, bodies,
 * parties, companies, agencies and papers. A name is found in every inflected form.
 */
public final class Gazetteer {

    /** The gazetteer of the word lists. */
    public static final Gazetteer WORLD = new Gazetteer();

    private static final WordFact<Integer> LONGEST_FROM =
            WordFact.of(word -> WORLD.starts.getOrDefault(word.form(), 0));
    private static final WordTest IS_INHABITANT = WordTest.of(word -> WORLD.isInhabitant(word.form()));
    private static final WordFact<Optional<Entity>> PLACE_OF =
            WordFact.of(word -> Optional.ofNullable(WORLD.readPlaceOf(word)));

    private static final String[] ENDINGS = {"e", "en", "er", "es", "em"};
    private static final String[] DIRECTIONS = {
        "Nordost", "Nordwest", "Südost", "Südwest", "Nord", "Süd", "Ost", "West", "Zentral", "Mittel"
    };
    private static final String[] SMALL_DIRECTIONS = {
        "nordost", "nordwest", "südost", "südwest", "nord", "süd", "ost", "west", "zentral", "mittel"
    };
    private static final int SHORTEST_ADJECTIVE = 4;

    private final Map<String, Entity> phrases = new HashMap<>(1 << 15);
    private final Map<String, Integer> starts = new HashMap<>(1 << 14);
    private final Map<String, Entity> adjectives = new HashMap<>();
    private final Map<String, Entity> inhabitants = new HashMap<>();
    private final Map<String, String> englishAdjectives = new HashMap<>();
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> countries = new HashMap<>();
    private final Set<String> smallStarts = new HashSet<>();
    private int longestSmallStart;

    private Gazetteer() {
        readCountries();
        readOrganisations();
        readMedia();
        readRegions();
        readWorldRegions();
        readCities();
    }

    /** The entity of a name in its basic form, or null. */
    public @Nullable Entity named(String name) {
        return phrases.get(name);
    }

    public @Nullable Entity byId(String id) {
        return byId.get(id);
    }

    /** The German names of all countries. */
    public Collection<String> countryNames() {
        return countries.values().stream().map(Entity::name).toList();
    }

    public @Nullable Entity country(@Nullable String code) {
        return code == null ? null : countries.get(code);
    }

    /** The place an adjective belongs to: "norwegischen" to Norwegen, "Moskauer" to Moskau; null for others. */
    public @Nullable Entity placeOf(Token adjective) {
        if (adjective.form().length() < SHORTEST_ADJECTIVE || !adjective.isWord()) {
            return null;
        }
        return PLACE_OF.about(adjective.word()).orElse(null);
    }

    private @Nullable Entity readPlaceOf(Word word) {
        var form = word.form();
        if (form.endsWith("er") && Character.isUpperCase(form.charAt(0))) {
            var town = word.isKnown() && !word.canBe(Pos.ADJ) ? null : adjectives.get(form);
            if (town != null) {
                return town;
            }
        }
        var stem = withoutEnding(form).toLowerCase(Locale.GERMAN);
        var found = adjectives.get(stem);
        if (found == null) {
            var hyphen = stem.lastIndexOf('-');
            found = hyphen > 0 ? adjectives.get(stem.substring(hyphen + 1)) : directed(stem);
        }
        return found;
    }

    /** The place an adjective in its basic form belongs to: "norwegisch"; null for others. */
    public @Nullable Entity placeOf(String lemma) {
        var found = adjectives.get(lemma);
        return found == null ? directed(lemma) : found;
    }

    /** "ostukrainisch" belongs to the Ukraine as "ukrainisch" does. */
    private @Nullable Entity directed(String stem) {
        for (var direction : SMALL_DIRECTIONS) {
            if (stem.length() > direction.length() + SHORTEST_ADJECTIVE && stem.startsWith(direction)) {
                return adjectives.get(stem.substring(direction.length()));
            }
        }
        return null;
    }

    /** The place whose inhabitant a noun names in its basic form: "Ukrainer", "Ukrainerin"; null for others. */
    public @Nullable Entity homeOf(String lemma) {
        return inhabitants.get(lemma);
    }

    /** Whether a word names an inhabitant of some place in any case: "Ukrainern", "Ukrainerinnen". */
    boolean isInhabitant(Token token) {
        return token.isWord() && IS_INHABITANT.about(token.word());
    }

    private boolean isInhabitant(String form) {
        return inhabitants.containsKey(form)
                || (form.endsWith("n") || form.endsWith("s"))
                        && inhabitants.containsKey(form.substring(0, form.length() - 1))
                || form.endsWith("innen") && inhabitants.containsKey(form.substring(0, form.length() - 3));
    }

    /** The English adjective of a German one in its basic form: "norwegisch" is "Norwegian"; null if none is known. */
    public @Nullable String englishAdjective(String lemma) {
        var place = adjectives.get(lemma);
        return place == null ? null : englishAdjective(place);
    }

    /** The English adjective of a place: "Norwegian"; null if none is known. */
    public @Nullable String englishAdjective(Entity place) {
        return englishAdjectives.get(place.id());
    }

    /** The government a place stands for when it speaks: "Oslo" and "Norwegen" are one speaker. */
    @Nullable
    String governmentOf(String placeId) {
        var place = byId.get(placeId);
        if (place == null
                || place.country() == null
                || !place.isState() && !place.group().equals("capital")) {
            return placeId;
        }
        return "government:" + place.country();
    }

    /** Whether a name begins with this word in small letters: "dpa". */
    boolean beginsSmall(String form) {
        return form.length() <= longestSmallStart && smallStarts.contains(form);
    }

    /** How many tokens from {@code i} on form the longest name known; 0 if none begins there. */
    int match(List<Token> tokens, int i) {
        var first = tokens.get(i);
        var max = first.isWord() ? LONGEST_FROM.about(first.word()) : starts.getOrDefault(first.form(), 0);
        for (var n = Math.min(max, tokens.size() - i); n > 0; n--) {
            if (phrases.containsKey(key(tokens, i, n))) {
                return n;
            }
        }
        return 0;
    }

    @Nullable
    Entity entity(List<Token> tokens, int i, int n) {
        return phrases.get(key(tokens, i, n));
    }

    /** A place made from another by a direction: "Ostukraine", "Westdeutschland"; null for others. */
    @Nullable
    Entity directedPlace(String form) {
        for (var direction : DIRECTIONS) {
            if (form.length() > direction.length() + SHORTEST_ADJECTIVE && form.startsWith(direction)) {
                var rest = form.substring(direction.length());
                if (rest.startsWith("-")) {
                    rest = rest.substring(1);
                }
                var whole = phrases.get(rest.substring(0, 1).toUpperCase(Locale.GERMAN) + rest.substring(1));
                if (whole == null || whole.type() != Name.Type.PLACE) {
                    return null;
                }
                var genitive = form.endsWith("s") && !whole.name().endsWith("s");
                var name = genitive ? form.substring(0, form.length() - 1) : form;
                var within = new ArrayList<String>();
                within.add(whole.name());
                within.addAll(whole.within());
                return new Entity(
                        "region:" + whole.country() + ":" + slug(name),
                        name,
                        Name.Type.PLACE,
                        whole.kind(),
                        "region",
                        whole.country(),
                        within,
                        name);
            }
        }
        return null;
    }

    private static String key(List<Token> tokens, int i, int n) {
        if (n == 1) {
            return tokens.get(i).form();
        }
        var key = new StringBuilder(tokens.get(i).form());
        for (var k = 1; k < n; k++) {
            key.append(' ').append(tokens.get(i + k).form());
        }
        return key.toString();
    }

    private void readCountries() {
        var english = WordList.pairs("english-capitals");
        for (var row : WordList.rows("countries")) {
            var code = row.get(0);
            var country = new Entity(
                    "country:" + code,
                    row.get(1),
                    Name.Type.PLACE,
                    Claimant.Kind.STATE_BODY,
                    "country",
                    code,
                    List.of(),
                    row.get(6));
            countries.put(code, country);
            englishAdjectives.put(country.id(), row.get(7));
            add(country, row.get(1), row.get(2));
            parts(row.get(3)).forEach(it -> adjectives.putIfAbsent(it, country));
            parts(row.get(4)).forEach(it -> addInhabitant(it, country));
            var capitals = parts(row.get(5));
            if (!capitals.isEmpty()) {
                var name = capitals.getFirst();
                var capital = new Entity(
                        "city:" + code + ":" + slug(name),
                        name,
                        Name.Type.PLACE,
                        Claimant.Kind.STATE_BODY,
                        "capital",
                        code,
                        List.of(country.name()),
                        english.getOrDefault(name, name));
                capitals.forEach(it -> add(capital, it, ""));
                addTownAdjectives(capital);
            }
        }
        var germany = countries.get("DE");
        if (germany != null) {
            inhabitants.put("Deutsche", germany);
            inhabitants.put("Deutscher", germany);
        }
        var rome = phrases.get("Rom");
        if (rome != null) {
            adjectives.put("römisch", rome);
        }
    }

    private void addInhabitant(String noun, Entity country) {
        inhabitants.putIfAbsent(noun, country);
        inhabitants.putIfAbsent(
                noun.endsWith("e") ? noun.substring(0, noun.length() - 1) + "in" : noun + "in", country);
    }

    private void readOrganisations() {
        for (var row : WordList.rows("organisations")) {
            var kind = row.get(1).equals("STATE_BODY") || row.get(1).equals("PARLIAMENT")
                    ? Claimant.Kind.STATE_BODY
                    : Claimant.Kind.ORGANISATION;
            var group = switch (row.get(1)) {
                case "PARTY" -> "party";
                case "COMPANY" -> "company";
                case "STATE_BODY" -> "body";
                case "PARLIAMENT" -> "parliament";
                default -> "organisation";
            };
            var organisation = new Entity(
                    "org:" + row.get(0),
                    row.get(3),
                    Name.Type.ORGANISATION,
                    kind,
                    group,
                    emptyToNull(row.get(2)),
                    List.of(),
                    row.get(5));
            add(organisation, row.get(3), row.get(4));
        }
    }

    private void readMedia() {
        for (var row : WordList.rows("media")) {
            var kind = Claimant.Kind.valueOf(row.get(0));
            var paper = new Entity(
                    "media:" + slug(row.get(2)),
                    row.get(2),
                    Name.Type.ORGANISATION,
                    kind,
                    kind == Claimant.Kind.AGENCY ? "agency" : "paper",
                    emptyToNull(row.get(1)),
                    List.of(),
                    row.get(2));
            add(paper, row.get(2), row.get(3));
        }
    }

    private void readRegions() {
        for (var row : WordList.rows("regions")) {
            var country = countries.get(row.get(0));
            var region = new Entity(
                    "region:" + row.get(0) + ":" + slug(row.get(1)),
                    row.get(1),
                    Name.Type.PLACE,
                    Claimant.Kind.STATE_BODY,
                    "region",
                    row.get(0),
                    country == null ? List.of() : List.of(country.name()),
                    row.get(4));
            add(region, row.get(1), row.get(2));
            parts(row.get(3)).forEach(it -> adjectives.putIfAbsent(it, region));
        }
    }

    private void readWorldRegions() {
        for (var row : WordList.rows("world-regions")) {
            var region = new Entity(
                    "region:" + slug(row.get(3)),
                    row.get(0),
                    Name.Type.PLACE,
                    Claimant.Kind.GROUP,
                    "world-region",
                    null,
                    List.of(),
                    row.get(3));
            add(region, row.get(0), "");
            parts(row.get(1)).forEach(it -> adjectives.putIfAbsent(it, region));
            parts(row.get(2)).forEach(it -> addInhabitant(it, region));
        }
    }

    private void readCities() {
        for (var row : WordList.rows("cities")) {
            var country = countries.get(row.get(0));
            var city = new Entity(
                    "city:" + row.get(0) + ":" + slug(row.get(1)),
                    row.get(1),
                    Name.Type.PLACE,
                    Claimant.Kind.STATE_BODY,
                    "city",
                    row.get(0),
                    country == null ? List.of() : List.of(country.name()),
                    row.get(3));
            add(city, row.get(1), row.get(2));
            addTownAdjectives(city);
        }
    }

    /** "Moskauer", "Bremer", "Dresdner", "Münchner", "Basler". */
    private void addTownAdjectives(Entity town) {
        var name = town.name();
        if (name.indexOf(' ') > 0) {
            return;
        }
        adjectives.putIfAbsent(name + (name.endsWith("e") ? "r" : "er"), town);
        if (name.endsWith("en")) {
            var stem = name.substring(0, name.length() - 2);
            adjectives.putIfAbsent(stem + "er", town);
            adjectives.putIfAbsent(stem + "ner", town);
        } else if (name.endsWith("el")) {
            adjectives.putIfAbsent(name.substring(0, name.length() - 2) + "ler", town);
        }
        switch (name) {
            case "Hannover" -> adjectives.putIfAbsent("hannoversch", town);
            case "Zürich" -> adjectives.putIfAbsent("Zürcher", town);
            default -> {
                // All others form their adjective regularly.
            }
        }
    }

    private void add(Entity entity, String name, String others) {
        byId.putIfAbsent(entity.id(), entity);
        addForms(entity, name);
        parts(others).forEach(it -> addForms(entity, it));
    }

    private void addForms(Entity entity, String name) {
        for (var form : Inflection.formsOf(name)) {
            if (phrases.putIfAbsent(form, entity) == null) {
                var blank = form.indexOf(' ');
                var words = 1 + (int) form.chars().filter(it -> it == ' ').count();
                if (Character.isLowerCase(form.charAt(0))) {
                    smallStarts.add(blank < 0 ? form : form.substring(0, blank));
                    longestSmallStart = Math.max(longestSmallStart, blank < 0 ? form.length() : blank);
                }
                starts.merge(blank < 0 ? form : form.substring(0, blank), words, Math::max);
            }
        }
    }

    /** A readable id: "Sankt Pölten" is "sankt-poelten". */
    private static String slug(String name) {
        var out = new StringBuilder(name.length());
        var lower = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (var i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                out.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString();
    }

    static String withoutEnding(String form) {
        for (var ending : ENDINGS) {
            if (ending.length() == 2 && form.endsWith(ending)) {
                return form.substring(0, form.length() - 2);
            }
        }
        return form.endsWith("e") ? form.substring(0, form.length() - 1) : form;
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(";"));
    }

    private static @Nullable String emptyToNull(String column) {
        return column.isEmpty() ? null : column;
    }
}
