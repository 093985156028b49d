package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Token;

/**
 * Finds the names of a sentence from left to right by what stands in and around them. At each word the surest evidence is
 * asked first: the form of a company, the gazetteer, persons, institutions of a place, and last what no list knows.
 */
final class NameFinder {

    private final List<Token> tokens;
    private final NameSight sight;
    private final KnownNameFinder knownNames;
    private final PersonFinder persons;
    private final OrganisationFinder organisations;
    private final StrangerFinder strangers;

    NameFinder(Document document) {
        this.tokens = document.tokens();
        this.sight = new NameSight(tokens);
        this.knownNames = new KnownNameFinder(sight);
        this.persons = new PersonFinder(sight);
        this.organisations = new OrganisationFinder(sight);
        this.strangers = new StrangerFinder(sight, organisations);
    }

    /** The names of the sentence made of the tokens from {@code from} to before {@code to}. */
    List<Mention> find(int from, int to) {
        var found = sight.found();
        found.clear();
        var i = from;
        while (i < to) {
            var mention = tokens.get(i).isWord() ? at(i, from, to) : null;
            if (mention == null) {
                i++;
            } else {
                mention.genitive = CanonicalForms.isGenitive(tokens.get(mention.end - 1), mention.canonical);
                found.add(mention);
                i = mention.end;
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Mention at(int i, int from, int to) {
        if (!tokens.get(i).isCapitalised()) {
            return knownNames.lowerCase(i, to);
        }
        var company = organisations.company(i, from, to);
        if (company != null) {
            return company;
        }
        var known = knownNames.known(i, from, to);
        if (known != null && known.end - i > 1) {
            return known;
        }
        var person = persons.person(i, from, to);
        if (person != null) {
            return person;
        }
        var institution = organisations.institutionOfPlace(i, to);
        if (institution != null) {
            return institution;
        }
        if (known != null) {
            return known;
        }
        var noun = organisations.nounAsName(i, from, to);
        return noun == null ? strangers.unknown(i, from, to) : noun;
    }
}
