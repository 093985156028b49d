package org.quellenlage.extraction.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.text.WordList;

/**
 * Reads the references of one block.
 *
 * <pre>
 * chain     = [abbreviation] member {link member} [instrument]
 * member    = [marker] number [letter] {division} ["f." | "ff."]
 * marker    = "§" | "§§" | "Art." | "Artikel" | "Paragraf"
 * division  = ("Abs." | "Satz" | "Nr." | "Buchst." | …) value {("," | "und" | "bis") value}
 * link      = "," | "und" | "bis" | "sowie" | "i.V.m." | "in Verbindung mit"
 * </pre>
 */
final class BlockProvisions {

    private static final Set<String> REPORTS = WordList.words("law-reports");
    /** Instruments that no name tells from others of their kind. */
    private static final Set<String> UNNAMED = Set.of(
            "Vertrag",
            "Arbeitsvertrag",
            "Mietvertrag",
            "Kaufvertrag",
            "Gesellschaftsvertrag",
            "Dienstvertrag",
            "Werkvertrag",
            "Leasingvertrag",
            "Versicherungsvertrag",
            "Darlehensvertrag",
            "Pachtvertrag",
            "Satzung",
            "Gesetz",
            "Vereinbarung",
            "Verordnung",
            "Ordnung",
            "Entwurf",
            "Beschluss",
            "Statut",
            "Statuten",
            "Vorschrift",
            "Abkommen",
            "Reglement",
            "Geschäftsordnung",
            "Hausordnung",
            "Erbvertrag",
            "Ehevertrag",
            "Vergleich",
            "Bestimmung",
            "Bedingung",
            "Geschäftsbedingung");

    private final Document document;
    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final Instruments instruments;
    /** The first token no reference has taken. */
    private int taken;

    BlockProvisions(Document document, int from, int limit) {
        this.document = document;
        this.tokens = document.tokens();
        this.from = from;
        this.limit = limit;
        this.instruments = new Instruments(document, limit);
        this.taken = from;
    }

    /** One article or paragraph of a chain, before it knows its instrument. */
    private record Member(
            int start,
            int numberEnd,
            int end,
            int after,
            String number,
            @Nullable String divisions,
            boolean hasMarker) {}

    List<ProvisionReference> read() {
        var references = new ArrayList<ProvisionReference>();
        var i = from;
        while (i < limit) {
            if (isMarker(i) && !isInReport(i) && !isHeading(i)) {
                i = Math.max(chain(i, references), i + 1);
                taken = i;
            } else if (isNumberedAct(tokens.get(i).form())) {
                i = Math.max(numberedAct(i, references), i + 1);
                taken = i;
            } else {
                i++;
            }
        }
        return references;
    }

    // ---------------------------------------------------------------- chains

    private int chain(int i, List<ProvisionReference> references) {
        var members = new ArrayList<Member>();
        var at = i;
        var plural = false;
        while (at < limit) {
            if (isMarker(at)) {
                plural = isPlural(at);
            }
            var member = member(at, plural);
            if (member == null) {
                break;
            }
            members.add(member);
            var next = afterLink(member.after(), plural);
            if (next < 0 || instruments.at(member.after()) != null) {
                break;
            }
            at = next;
        }
        if (members.isEmpty()) {
            return i + 1;
        }
        return addAll(i, members, references);
    }

    /** "§ 184" alone in its line heads the text of a law. */
    private boolean isHeading(int i) {
        return i == from && tokens.get(i).is("§") && limit - from <= 3;
    }

    private int addAll(int i, List<Member> members, List<ProvisionReference> references) {
        var last = members.getLast();
        if (isCommentary(last.after())) {
            return last.after();
        }
        var before = members.size() == 1 ? instruments.before(i, taken) : null;
        var instrument = instruments.at(last.after());
        if (instrument == null
                && before == null
                && needsInstrument(tokens.get(i).form())) {
            return last.after();
        }
        for (var index = 0; index < members.size(); index++) {
            var member = members.get(index);
            var isLast = index == members.size() - 1;
            references.add(
                    isLast
                            ? last(i, member, instrument, before)
                            : new ProvisionReference(
                                    Span.between(
                                            member.start(),
                                            index == 0 && instrument != null ? member.numberEnd() : member.end()),
                                    name(instrument, before),
                                    member.number(),
                                    member.divisions(),
                                    rule("provision/chain", i, name(instrument, before))));
        }
        return instrument == null || instrument.after() < last.after() ? last.after() : instrument.after();
    }

    private static @Nullable String name(
            Instruments.@Nullable Instrument after, Instruments.@Nullable Instrument before) {
        return after != null ? after.name() : before != null ? before.name() : null;
    }

    /** After "§" or "Art." a rule without the name of its law is no more than a hint; "Artikel 4" of a treaty is told. */
    private String rule(String rule, int marker, @Nullable String instrument) {
        var isShort = tokens.get(marker).form().length() < 5;
        return isShort && (instrument == null || UNNAMED.contains(instrument)) ? ProvisionReference.UNNAMED : rule;
    }

    private ProvisionReference last(
            int i, Member member, Instruments.@Nullable Instrument after, Instruments.@Nullable Instrument before) {
        if (after != null) {
            return new ProvisionReference(
                    Span.between(member.start(), after.end()),
                    after.name(),
                    member.number(),
                    member.divisions(),
                    rule("provision/instrument-after", i, after.name()));
        }
        if (before != null) {
            var end = member.divisions() == null ? member.numberEnd() : member.end();
            return new ProvisionReference(
                    Span.between(before.start(), end),
                    before.name(),
                    member.number(),
                    member.divisions(),
                    "provision/instrument-before");
        }
        return new ProvisionReference(
                Span.between(member.start(), member.end()),
                null,
                member.number(),
                member.divisions(),
                rule("provision/bare", i, null));
    }

    private @Nullable Member member(int i, boolean plural) {
        var hasMarker = isMarker(i);
        var at = hasMarker ? afterMarker(i) : i;
        if (at >= limit || !isSectionNumber(at, hasMarker)) {
            return null;
        }
        var number = tokens.get(at).form();
        if (tokens.get(at).is(Kind.ORDINAL)) {
            number = number.substring(0, number.length() - 1);
        }
        var numberEnd = tokens.get(at).is(Kind.ORDINAL)
                ? tokens.get(at).end() - 1
                : tokens.get(at).end();
        at++;
        if (at < limit && isLetterOfNumber(at)) {
            number += tokens.get(at).form();
            numberEnd = tokens.get(at).end();
            at++;
        }
        var divisionsEnd = new Divisions(tokens, at, limit, plural).end();
        var divisions = divisionsEnd > at
                ? document.slice(Span.between(
                        tokens.get(at).start(), tokens.get(divisionsEnd - 1).end()))
                : null;
        var end = divisionsEnd > at ? tokens.get(divisionsEnd - 1).end() : numberEnd;
        return new Member(
                tokens.get(i).start(), numberEnd, end, Math.max(at, divisionsEnd), number, divisions, hasMarker);
    }

    private boolean isSectionNumber(int i, boolean hasMarker) {
        var token = tokens.get(i);
        if (token.is(Kind.NUMBER)) {
            return isWhole(token.form()) && token.form().length() <= 4;
        }
        if (token.is(Kind.ORDINAL)) {
            return hasMarker && isWhole(token.form().substring(0, token.form().length() - 1));
        }
        return token.is(Kind.WORD)
                && (Divisions.isRoman(token.form()) && hasMarker || isNumberWithLetter(token.form()));
    }

    /** "5a", "493b" in one word. */
    private static boolean isNumberWithLetter(String form) {
        var length = form.length();
        return length > 1
                && length < 6
                && Character.isLowerCase(form.charAt(length - 1))
                && isWhole(form.substring(0, length - 1));
    }

    private boolean isLetterOfNumber(int i) {
        var token = tokens.get(i);
        return token.is(Kind.WORD)
                && token.form().length() == 1
                && token.form().charAt(0) >= 'a'
                && token.form().charAt(0) <= 'z'
                && token.start() - tokens.get(i - 1).end() <= 1;
    }

    private static boolean isWhole(String form) {
        for (var i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return !form.isEmpty();
    }

    /** The token after the words that join two members, or -1 where none are joined. */
    private int afterLink(int i, boolean plural) {
        if (i + 1 >= limit) {
            return -1;
        }
        var next = switch (tokens.get(i).form()) {
            case ",", "und", "bis", "oder", "sowie", "-", "–", "/", "u.", "iVm", "i.V.m.", "i.V.m" -> i + 1;
            case "in", "i.V." -> inConnectionWith(i);
            default -> -1;
        };
        if (next < 0 || next >= limit) {
            return -1;
        }
        if (isMarker(next)) {
            return next;
        }
        var bare =
                isSectionNumber(next, false) && (plural || tokens.get(i).form().length() < 4);
        return bare && !isOtherNumber(next) && plural ? next : -1;
    }

    /** "in Verbindung mit", "i.V. mit" */
    private int inConnectionWith(int i) {
        var at = i + 1;
        if (at < limit && tokens.get(at).is("Verbindung")) {
            at++;
        }
        return at < limit && tokens.get(at).is("mit") && at > i + (tokens.get(i).is("in") ? 1 : 0) ? at + 1 : -1;
    }

    /** A number that counts something of its own: "Artikel 3 und 50 Abgeordnete". */
    private boolean isOtherNumber(int i) {
        return i + 1 < limit
                && (tokens.get(i + 1).is("%")
                        || tokens.get(i + 1).is("Prozent")
                        || tokens.get(i + 1).is("Euro"));
    }

    // ---------------------------------------------------------------- markers

    private boolean isMarker(int i) {
        var token = tokens.get(i);
        if (token.is("§")) {
            return true;
        }
        if (!token.isWord() || i + 1 >= limit || !isSectionNumber(i + 1, true)) {
            return false;
        }
        return switch (token.form()) {
            case "Artikel",
                    "Artikeln",
                    "Artikels",
                    "Art.",
                    "Art",
                    "Artt.",
                    "Arts.",
                    "Paragraf",
                    "Paragraph",
                    "Paragrafen",
                    "Paragraphen",
                    "Anhang",
                    "Ziffer",
                    "Kapitel" -> true;
            default -> false;
        };
    }

    /** Chapters and annexes belong to many things; they count only with an instrument. */
    private static boolean needsInstrument(String marker) {
        return marker.equals("Anhang") || marker.equals("Ziffer") || marker.equals("Kapitel");
    }

    private int afterMarker(int i) {
        var at = i;
        while (at < limit && at < i + 2 && tokens.get(at).is("§")) {
            at++;
        }
        return at == i ? i + 1 : at;
    }

    private boolean isPlural(int i) {
        return !tokens.get(i).is("§") || i + 1 < limit && tokens.get(i + 1).is("§");
    }

    /** "AP Nr. 17 zu § 74 HGB", "SozR 3-2500 § 240 Nr 6": a place in a collection. */
    private boolean isInReport(int i) {
        for (var back = i - 1; back >= Math.max(from, i - 9); back--) {
            var token = tokens.get(back);
            if (REPORTS.contains(token.form())) {
                return true;
            }
            if (!token.is(Kind.NUMBER)
                    && !token.is("Nr.")
                    && !token.is("Nr")
                    && !token.is("Nrn.")
                    && !token.is("zu")
                    && !token.is("und")
                    && !token.is("-")) {
                return false;
            }
        }
        return false;
    }

    /** A commentary follows: "Köhler, UWG, § 3 UWG Rdn. 4". */
    private boolean isCommentary(int after) {
        var instrument = instruments.at(after);
        var at = instrument == null ? after : instrument.after();
        return at < limit
                && switch (tokens.get(at).form()) {
                    case "Rdn.",
                            "Rdn",
                            "Rn.",
                            "Rn",
                            "Rz.",
                            "Rz",
                            "Anm.",
                            "Randziffer",
                            "Randnummer",
                            "RdNr.",
                            "Rdnr." -> true;
                    default -> false;
                };
    }

    // ---------------------------------------------------------------- acts with numbers

    private static boolean isNumberedAct(String form) {
        return switch (form) {
            case "Richtlinie", "Verordnung", "EU-Richtlinie", "EU-Verordnung", "EG-Richtlinie", "EG-Verordnung" -> true;
            default -> false;
        };
    }

    /** "Richtlinie 2005/29/EG", "Verordnung (EU) Nr. 1169/2011". */
    private int numberedAct(int i, List<ProvisionReference> references) {
        var at = i + 1;
        if (at + 2 < limit && tokens.get(at).is("(") && tokens.get(at + 2).is(")")) {
            at += 3;
        }
        if (at < limit && (tokens.get(at).is("Nr.") || tokens.get(at).is("Nr"))) {
            at++;
        }
        if (at >= limit
                || !Character.isDigit(tokens.get(at).form().charAt(0))
                || tokens.get(at).form().indexOf('/') < 0) {
            return i + 1;
        }
        var end = at + 1;
        if (end + 1 < limit
                && tokens.get(end).is("/")
                && isCommunity(tokens.get(end + 1).form())) {
            end += 2;
        }
        var span = Span.between(tokens.get(i).start(), tokens.get(end - 1).end());
        references.add(new ProvisionReference(span, document.slice(span), null, null, "provision/act"));
        return end;
    }

    private static boolean isCommunity(String form) {
        return form.equals("EG") || form.equals("EU") || form.equals("EWG") || form.equals("Euratom");
    }
}
