@NullMarked
package org.quellenlage;

import org.jspecify.annotations.NullMarked;
