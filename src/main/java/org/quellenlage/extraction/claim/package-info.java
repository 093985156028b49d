/**
 * Clauses, values, names and speech put together to claims.
 *
 * <p>To read in order: ClaimExtractor takes the Assertions of an article one by one (Asserting and SelfContained decide
 * what is asserted and understood alone, Attributions who says it). ProvisionRules, QuantityRules (with Wholes, of which
 * a number tells a part), EventRules and StatementRules make drafts of them, Draft finishes a claim, GermanLabels and EnglishLabels say it.
 */
@NullMarked
package org.quellenlage.extraction.claim;

import org.jspecify.annotations.NullMarked;
