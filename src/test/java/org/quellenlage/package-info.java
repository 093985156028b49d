/** What holds for the whole program: its modules, its build and the line from file to answer. */
@NullMarked
package org.quellenlage;

import org.jspecify.annotations.NullMarked;
