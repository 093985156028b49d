package org.quellenlage.grammar;

import org.quellenlage.text.Span;

/** A clause with one finite verb, or an infinitive clause. */
public record Clause(Span span) {}
