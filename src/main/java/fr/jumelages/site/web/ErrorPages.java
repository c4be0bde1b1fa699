package fr.jumelages.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the container forwards to when a filter or the container itself refuses. 403 is a form without its token only:
 * whatever is not a person’s to see answers 404.
 */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ModelAndView error(HttpServletRequest request) {
        return problem(request).page();
    }

    private static Problem problem(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500) {
            var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return Problem.failure(HttpStatus.INTERNAL_SERVER_ERROR, Failures.logged(failure));
        }
        if (status == 403) {
            return tooLarge(request) ? Problem.of(HttpStatus.PAYLOAD_TOO_LARGE) : Problem.expired();
        }
        return Problem.of(HttpStatusCode.valueOf(status));
    }

    /** The container drops the fields of an upload that is too large, so that it looks like a form without its token. */
    private static boolean tooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | IOException | ServletException refused) {
            return true;
        }
    }
}
