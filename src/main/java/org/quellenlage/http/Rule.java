package org.quellenlage.http;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The rules a request can break; the title of a problem names one of them. */
public enum Rule {
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "Invalid parameter"),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "Invalid cursor"),
    INVALID_JSON(HttpStatus.BAD_REQUEST, "Body is not valid JSON"),
    UNKNOWN_FIELD(HttpStatus.BAD_REQUEST, "Unknown field"),
    INVALID_FIELD(HttpStatus.BAD_REQUEST, "Invalid field"),
    UNDECODABLE_BODY(HttpStatus.BAD_REQUEST, "Body cannot be decoded"),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request"),
    KEY_NEEDED(HttpStatus.UNAUTHORIZED, "Key needed"),
    RIGHT_MISSING(HttpStatus.FORBIDDEN, "Right missing"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Format not available"),
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED, "Changed meanwhile"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Body too large"),
    UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Format not supported"),
    UNUSABLE_TEXT(HttpStatus.UNPROCESSABLE_CONTENT, "Text cannot be used"),
    NOT_POSSIBLE_NOW(HttpStatus.CONFLICT, "Not possible in this state"),
    VERSION_NEEDED(HttpStatus.PRECONDITION_REQUIRED, "Version needed"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    NOT_READY(HttpStatus.SERVICE_UNAVAILABLE, "Not ready"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error");

    private final HttpStatus status;
    private final String title;

    Rule(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A stable name for programs: {@code urn:quellenlage:problem:unknown-parameter}. */
    public String type() {
        return "urn:quellenlage:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule that a bare status stands for, where nothing more is known. */
    static Rule ofStatus(int status) {
        for (var rule : values()) {
            if (rule.status.value() == status) {
                return rule == UNKNOWN_PARAMETER ? MALFORMED_REQUEST : rule;
            }
        }
        return status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
