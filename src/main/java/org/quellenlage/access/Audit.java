package org.quellenlage.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A line for every write that was tried: who, what, and what became of it. Never the text. */
@Component
class Audit {

    private static final Logger LOG = LoggerFactory.getLogger("org.quellenlage.audit");

    /** @param made address of what was made by it, if anything was */
    void note(String caller, HttpServletRequest request, int status, @Nullable String made) {
        LOG.info(
                "{} from {}: {} {} -> {}{}",
                plain(caller),
                request.getRemoteAddr(),
                request.getMethod(),
                plain(request.getRequestURI()),
                status,
                made == null ? "" : " " + plain(made));
    }

    /** What comes from outside cannot begin a new line. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
