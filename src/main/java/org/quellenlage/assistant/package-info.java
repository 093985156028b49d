/**
 * What programs that assist people may ask: an MCP server (Model Context Protocol) at {@code /mcp} that offers the tools of
 * the other modules. They only read. Uses {@code http}.
 */
@ApplicationModule(allowedDependencies = {"http"})
@NullMarked
package org.quellenlage.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
