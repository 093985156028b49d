package org.quellenlage.extraction.name;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms a name takes in a sentence: "Vereinigte Staaten" also "Vereinigten Staaten", "Russland" also "Russlands". */
final class Inflection {

    private static final String[] ADJECTIVE_ENDINGS = {"e", "en", "er", "es", "em"};

    private Inflection() {}

    static Set<String> formsOf(String name) {
        var forms = new LinkedHashSet<String>();
        forms.add(name);
        var blank = name.indexOf(' ');
        if (blank > 0 && isAdjective(name.substring(0, blank)) && isCapital(name, blank + 1)) {
            var stem = stem(name.substring(0, blank));
            var rest = name.substring(blank);
            for (var ending : ADJECTIVE_ENDINGS) {
                var form = stem + ending + inflected(rest, ending);
                addWithGenitive(forms, form);
                if (form.endsWith("e") || form.endsWith("er") || form.endsWith("el")) {
                    forms.add(form + "n"); // dative plural: "den Arabischen Emiraten"
                }
            }
        } else if (blank < 0 && isAdjectivalNoun(name)) {
            for (var ending : ADJECTIVE_ENDINGS) {
                forms.add(stem(name) + ending);
            }
        }
        addWithGenitive(forms, name);
        var hyphen = name.indexOf('-');
        if (hyphen > 0 && blank < 0 && isCapital(name, hyphen + 1) && hyphen > 2) {
            addWithGenitive(forms, name.replace('-', ' ')); // "Sachsen Anhalt", as many write it
        }
        return forms;
    }

    /** A second adjective takes the ending of the first: "Demokratischen Volksrepublik", "Islamischer Staat". */
    private static String inflected(String rest, String ending) {
        var blank = rest.indexOf(' ', 1);
        if (blank > 0 && isAdjective(rest.substring(1, blank)) && isCapital(rest, blank + 1)) {
            return " " + stem(rest.substring(1, blank)) + ending + rest.substring(blank);
        }
        return rest;
    }

    private static void addWithGenitive(Set<String> forms, String form) {
        forms.add(form);
        var last = form.charAt(form.length() - 1);
        if (last == 's' || last == 'x' || last == 'z' || last == 'ß') {
            forms.add(form + "'");
            forms.add(form + "’");
            forms.add(form + "es");
        } else if (Character.isLetter(last)) {
            forms.add(form + "s");
            if (isConsonant(last) && form.indexOf(' ') > 0) {
                forms.add(form + "es");
            }
        }
    }

    private static boolean isConsonant(char letter) {
        return "aeiouäöüy".indexOf(Character.toLowerCase(letter)) < 0;
    }

    private static boolean isAdjective(String word) {
        return word.length() > 3
                && (word.endsWith("e") || word.endsWith("er") || word.endsWith("es"))
                && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAdjectivalNoun(String word) {
        return word.equals("Grüne") || word.equals("Linke") || word.equals("Freiheitliche");
    }

    private static boolean isCapital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static String stem(String word) {
        return word.endsWith("e") ? word.substring(0, word.length() - 1) : word.substring(0, word.length() - 2);
    }
}
