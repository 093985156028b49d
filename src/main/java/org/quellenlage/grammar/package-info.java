/**
 * Words to clauses: noun phrases, verb groups, clauses, their subjects and objects. Uses only the words below it.
 *
 * <p>To read in order: {@link org.quellenlage.grammar.Grammar} takes a document sentence by sentence. PhraseChunker
 * finds the noun phrases (PhraseReader reads one, PhraseJoiner puts them together), VerbFinder the verbs, Segments the
 * pieces between commas and coordinators, Introducers what opens them. ClauseSplitter places the pieces, ClauseBuilder
 * completes the clauses with VerbGroupReader, Subjects and Antecedents.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.quellenlage.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
