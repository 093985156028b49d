/**
 * Words to clauses: noun phrases, verb groups, clauses, their subjects and objects. Uses only the words below it.
 *
 * <p>To read in order: {@link org.quellenlage.grammar.Grammar} takes a document sentence by sentence. PhraseChunker
 * finds the noun phrases (PhraseReader reads one, PhraseJoiner puts them together, Measures joins a measure to its noun),
 * VerbFinder the verbs, Segments the pieces between commas and coordinators, Introducers what opens them. ClauseSplitter
 * places the pieces, Gapping parts those that leave their verb out (Contrast says what may stand against what),
 * ClauseBuilder completes the clauses with VerbGroupReader, Subjects and Antecedents. GapFilling tells a clause without a
 * verb of its own in full.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.quellenlage.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
