package org.quellenlage.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong outside every controller is a problem, too. */
@RestController
@Hidden
class ErrorAnswer implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            var refusal = Refusal.behind(failure);
            if (refusal != null) {
                return Problems.answer(refusal, HttpHeaders.EMPTY, Problems.path(request));
            }
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return Problems.answer(
                Refusals.ofStatus(HttpStatusCode.valueOf(status)), HttpHeaders.EMPTY, Problems.path(request));
    }
}
