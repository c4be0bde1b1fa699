package fr.jumelages.site.web;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a page throws becomes a page that says what to do. The last resort: a form that can keep what was typed catches
 * its {@link Refusal} itself. Nothing of an exception is shown; the reference finds it in the log.
 */
@ControllerAdvice
@Order
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final MessageSource messages;

    Failures(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletResponse response) {
        return page(Problem.of(HttpStatus.NOT_FOUND), response);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Locale locale, HttpServletResponse response) {
        String words = messages.getMessage("refusal." + refusal.code(), refusal.args(), null, locale);
        return page(Problem.refused(words), response);
    }

    @ExceptionHandler
    ModelAndView overtaken(OptimisticLockingFailureException lost, HttpServletResponse response) {
        return page(Problem.of(HttpStatus.CONFLICT), response);
    }

    /** Left to the security filters and to {@link OutageFilter}. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(RuntimeException denied) {
        throw denied;
    }

    /** What came is no form, or was cut off on its way; one that is too large says so itself. */
    @ExceptionHandler
    ModelAndView unreadable(MultipartException broken, HttpServletResponse response) {
        return page(
                Problem.of(broken instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.BAD_REQUEST),
                response);
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletResponse response) throws Exception {
        if (Outage.causes(failure)) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(Problem.of(known.getStatusCode()), response);
        }
        return page(Problem.failure(HttpStatus.INTERNAL_SERVER_ERROR, logged(failure)), response);
    }

    /** Writes the failure to the log. @return the reference that finds it again */
    static String logged(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Failure with reference {}", reference, failure);
        return reference;
    }

    /** An htmx request replaces a part of a page; a problem takes the place of the whole content. */
    private static ModelAndView page(Problem problem, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#content");
        response.setHeader("HX-Reselect", "#content");
        response.setHeader("HX-Reswap", "outerHTML");
        return problem.page();
    }
}
