/** Persons, organisations and places, their spellings and what else they are called. */
@NamedInterface("name")
@NullMarked
package org.quellenlage.extraction.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
