/** Persons, organisations and places, their spellings and what else they are called. */
@NullMarked
package org.quellenlage.extraction.name;

import org.jspecify.annotations.NullMarked;
