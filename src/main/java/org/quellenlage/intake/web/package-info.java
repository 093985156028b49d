/** Documents over HTTP: taken in, or only checked. */
@NullMarked
package org.quellenlage.intake.web;

import org.jspecify.annotations.NullMarked;
