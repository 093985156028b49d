package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.SourceContext.Topic;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimProvision;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Commitment.Certainty;
import org.quellenlage.extraction.Commitment.Mood;
import org.quellenlage.extraction.Commitment.Polarity;
import org.quellenlage.extraction.Derivation;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Span;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Quantity.Bound;

/** What papers tell, made by hand: {@code aPaper("Bote").on("2021-07-15").about("Ahrtal").tells(aCount("17", "Toter"))}. */
final class Told {

    private static final Span NOWHERE = new Span(0, 1);
    private static final Span ELSEWHERE = new Span(2, 3);

    private Told() {}

    static Paper aPaper(String name) {
        return new Paper(name);
    }

    static Assertion aCount(String number, String noun) {
        return new Assertion(ClaimKind.QUANTITY, number + " " + noun)
                .quantity(number, Bound.EXACT, null, noun)
                .object(noun);
    }

    static Assertion aMeasure(String number, String unit, String what) {
        return new Assertion(ClaimKind.QUANTITY, number + " " + unit + " " + what)
                .quantity(number, Bound.EXACT, unit, null)
                .subject(what);
    }

    static Assertion anEvent(String predicate) {
        return new Assertion(ClaimKind.EVENT, predicate).verb(predicate);
    }

    static Assertion aStatement(String predicate) {
        return new Assertion(ClaimKind.STATEMENT, predicate).verb(predicate);
    }

    static Assertion aProvision(@Nullable String instrument, @Nullable String article) {
        return new Assertion(ClaimKind.PROVISION, "Artikel " + article)
                .provision(new ClaimProvision(instrument, article, null, "Artikel " + article));
    }

    static Term phrase(String head, String... modifiers) {
        return new Term(
                String.join(" ", modifiers) + (modifiers.length == 0 ? "" : " ") + head,
                head,
                head,
                List.of(modifiers),
                null,
                NOWHERE);
    }

    static Term entity(String name) {
        return Term.named(name, "ent_" + Identity.fold(name), NOWHERE);
    }

    static final class Paper {

        private final String name;
        private @Nullable Instant publishedAt;
        private List<String> topics = List.of();
        private List<String> agencies = List.of();
        private final List<Assertion> told = new ArrayList<>();

        private Paper(String name) {
            this.name = name;
        }

        Paper on(String day) {
            publishedAt = Instant.parse(day.length() == 10 ? day + "T12:00:00Z" : day);
            return this;
        }

        Paper about(String... names) {
            topics = List.of(names);
            return this;
        }

        Paper crediting(String... names) {
            agencies = List.of(names);
            return this;
        }

        Paper tells(Assertion... assertions) {
            told.addAll(List.of(assertions));
            return this;
        }

        SourceContext context() {
            var names = topics.stream()
                    .map(it -> new Topic("ent_" + Identity.fold(it), it, ""))
                    .toList();
            return new SourceContext(
                    "src_" + name,
                    publishedAt,
                    name,
                    agencies,
                    null,
                    names,
                    names.stream()
                            .sorted(Comparator.comparing(Topic::identity))
                            .limit(2)
                            .toList(),
                    null,
                    List.of(),
                    List.of());
        }

        List<ComparableClaim> claims() {
            var claims = new ArrayList<ComparableClaim>();
            for (var i = 0; i < told.size(); i++) {
                claims.add(
                        new ComparableClaim("clm_" + name + "_" + i, told.get(i).build(), told.get(i).words));
            }
            return claims;
        }

        List<Answer> answers() {
            return new Questions().read(context(), claims());
        }
    }

    /** Every answer of these papers that can be compared. */
    static List<Answer> answers(Paper... papers) {
        return List.of(papers).stream()
                .flatMap(it -> it.answers().stream())
                .filter(it -> it.question() != null)
                .toList();
    }

    /** The conflicts among these papers that are more than apparent. */
    static List<FoundConflict> conflicts(Paper... papers) {
        return new ConflictFinder()
                .find(answers(papers)).stream()
                        .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                        .toList();
    }

    static List<FoundConflict> apparent(Paper... papers) {
        return new ConflictFinder()
                .find(answers(papers)).stream()
                        .filter(it -> it.conflictClass() == ConflictClass.APPARENT)
                        .toList();
    }

    static final class Assertion {

        private final ClaimKind kind;
        private final String words;
        private @Nullable Term subject;
        private @Nullable String predicate;
        private @Nullable Term object;
        private final List<Term> participants = new ArrayList<>();
        private @Nullable Quantity quantity;
        private @Nullable ClaimTime time;
        private @Nullable ClaimPlace place;
        private @Nullable ClaimProvision provision;
        private final List<Attribution> attribution = new ArrayList<>();
        private Commitment commitment = Commitment.PLAIN;
        private @Nullable String label;

        private Assertion(ClaimKind kind, String words) {
            this.kind = kind;
            this.words = words;
        }

        Assertion quantity(String number, Bound bound, @Nullable String unit, @Nullable String counted) {
            var value = new BigDecimal(number);
            var tolerance = value.multiply(new BigDecimal("0.05"));
            var hedge = switch (bound) {
                case APPROX -> "rund";
                case AT_LEAST -> "mindestens";
                case AT_MOST -> "bis zu";
                case MORE_THAN -> "mehr als";
                case LESS_THAN -> "weniger als";
                case EXACT, RANGE, VAGUE -> null;
            };
            quantity = new Quantity(
                    value,
                    switch (bound) {
                        case EXACT, RANGE, VAGUE, AT_LEAST, MORE_THAN -> value;
                        case APPROX -> value.subtract(tolerance);
                        case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
                    },
                    switch (bound) {
                        case EXACT, RANGE, VAGUE, AT_MOST, LESS_THAN -> value;
                        case APPROX -> value.add(tolerance);
                        case AT_LEAST, MORE_THAN -> null;
                    },
                    bound != Bound.MORE_THAN,
                    bound != Bound.LESS_THAN,
                    bound,
                    hedge,
                    unit,
                    counted,
                    number);
            return this;
        }

        Assertion bound(Bound bound) {
            var now = quantity;
            return now == null || now.value() == null
                    ? this
                    : quantity(now.value().toPlainString(), bound, now.unit(), now.counted());
        }

        Assertion rund() {
            return bound(Bound.APPROX);
        }

        Assertion moreThan() {
            return bound(Bound.MORE_THAN);
        }

        Assertion upTo() {
            return bound(Bound.AT_MOST);
        }

        Assertion verb(String lemma) {
            predicate = lemma;
            return this;
        }

        Assertion subject(String head, String... modifiers) {
            return subject(phrase(head, modifiers));
        }

        Assertion subject(Term term) {
            subject = term;
            return this;
        }

        Assertion object(String head, String... modifiers) {
            return object(phrase(head, modifiers));
        }

        Assertion object(Term term) {
            object = term;
            return this;
        }

        Assertion with(String... names) {
            for (var name : names) {
                participants.add(entity(name));
            }
            return this;
        }

        Assertion in(String name, String... within) {
            place = new ClaimPlace(name, null, List.of(within), NOWHERE);
            return this;
        }

        Assertion on(String edtf) {
            var first = edtf.length() == 7 ? YearMonth.parse(edtf).atDay(1) : LocalDate.parse(edtf);
            var last = edtf.length() == 7 ? YearMonth.parse(edtf).atEndOfMonth() : first;
            time = new ClaimTime(edtf, first, last, edtf, "given", NOWHERE);
            return this;
        }

        Assertion provision(ClaimProvision rule) {
            provision = rule;
            return this;
        }

        Assertion by(String name) {
            return by(name, "sagen");
        }

        Assertion by(String name, String cue) {
            attribution.add(new Attribution(
                    new Claimant(name, Claimant.Kind.PERSON, null), cue, SpeechType.INDIRECT, ELSEWHERE, ELSEWHERE));
            return this;
        }

        Assertion not() {
            commitment = new Commitment(Polarity.NEGATED, Certainty.CERTAIN, Mood.INDICATIVE);
            return this;
        }

        Assertion possibly() {
            commitment = new Commitment(commitment.polarity(), Certainty.POSSIBLE, Mood.MODAL);
            return this;
        }

        private ExtractedClaim build() {
            var text = label == null ? words : label;
            return new ExtractedClaim(
                    kind,
                    NOWHERE,
                    List.of(),
                    subject,
                    predicate,
                    object,
                    participants,
                    quantity,
                    time,
                    place,
                    provision,
                    attribution,
                    commitment,
                    new Labels(text, text),
                    "test/told",
                    Derivation.of("test/told", words));
        }
    }
}
