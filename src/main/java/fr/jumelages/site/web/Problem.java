package fr.jumelages.site.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What an error page says. @param key of its messages, behind {@code errors.}; @param words instead of the general
 * explanation, or null; @param reference that finds the log line again, or null
 */
record Problem(HttpStatusCode status, String key, String words, String reference) {

    static Problem of(HttpStatusCode status) {
        return new Problem(status, key(status), null, null);
    }

    static Problem refused(String words) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "refused", words, null);
    }

    static Problem expired() {
        return new Problem(HttpStatus.FORBIDDEN, "expired", null, null);
    }

    static Problem failure(HttpStatusCode status, String reference) {
        return new Problem(status, "failure", null, reference);
    }

    ModelAndView page() {
        return new ModelAndView("site/error", Map.of("problem", this), status);
    }

    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 401, 403 -> "forbidden";
            case 404 -> "notFound";
            case 405 -> "methodNotAllowed";
            case 409 -> "conflict";
            case 413 -> "tooLarge";
            case 422 -> "refused";
            case 429 -> "tooMany";
            default -> status.is5xxServerError() ? "failure" : "badRequest";
        };
    }
}
