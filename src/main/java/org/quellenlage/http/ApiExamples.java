package org.quellenlage.http;

/** Gives the OpenAPI document examples out of the base as it is, so that what Swagger UI offers to try can be tried. */
public interface ApiExamples {

    /** Puts examples for operations of one face; where the base is empty there are none. */
    void give(Given examples);

    /** Takes examples. */
    interface Given {

        /** A value for a parameter of an operation. */
        void parameter(String operation, String name, String value);

        /** What an operation answers when it succeeds. */
        void answer(String operation, Object body);

        /** What an operation answers with one of several statuses. */
        void answer(String operation, int status, Object body);

        /** What an operation answers in one of several formats. */
        void answer(String operation, String mediaType, Object body);

        /** What can be sent to an operation. */
        void request(String operation, String mediaType, Object body);
    }
}
