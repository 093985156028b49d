package org.quellenlage.claim;

import org.quellenlage.extraction.Part;

/** The words that fill one slot of a claim. */
public record ClaimPart(Part.Role role, Passage words) {}
