package org.quellenlage.conflict;

import java.util.Locale;

/**
 * One part of a question: which place, which group, which day.
 *
 * @param value canonical, so that equal things are equal strings; empty where unknown
 * @param name how a reader would say it
 */
public record Slot(Role role, String value, String name, Knowledge knowledge) {

    public enum Role {
        /** What is counted or measured, or what happened. */
        PREDICATE,
        SUBJECT,
        OBJECT,
        /** Which of the counted: "nordkoreanisch", "schwer". */
        GROUP,
        PLACE,
        PERIOD,
        /** The story an otherwise nameless thing belongs to: "der Vertrag" of which parties. */
        STORY
    }

    public enum Knowledge {
        /** The words of the claim say so. */
        KNOWN,
        /** Headline, dateline or an earlier sentence say so. */
        INHERITED,
        /** Nothing says so. */
        UNKNOWN
    }

    static Slot known(Role role, String value, String name) {
        return new Slot(role, value, name, Knowledge.KNOWN);
    }

    static Slot inherited(Role role, String value, String name) {
        return new Slot(role, value, name, Knowledge.INHERITED);
    }

    static Slot unknown(Role role) {
        return new Slot(role, "", "", Knowledge.UNKNOWN);
    }

    /** Its role as it is named in answers: "place". */
    String key() {
        return role.name().toLowerCase(Locale.ROOT);
    }

    boolean isUnknown() {
        return knowledge == Knowledge.UNKNOWN;
    }

    /** A part of a question as a German sentence names it. */
    static String german(String slot) {
        return switch (slot) {
            case "place" -> "Ort";
            case "group" -> "Gruppe";
            case "period" -> "Zeitraum";
            case "subject" -> "Subjekt";
            case "object" -> "Objekt";
            case "story" -> "Zusammenhang";
            case "predicate" -> "ob beide vom Selben sprechen";
            default -> slot;
        };
    }

    /** The same in English. */
    static String english(String slot) {
        return slot.equals("predicate") ? "whether both speak of the same" : slot;
    }
}
