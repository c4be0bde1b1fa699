package fr.jumelages.accounts.web;

import fr.jumelages.accounts.TooManyRequests;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says, on every page of the site, how long to wait when a limit is used up. */
@ControllerAdvice
class TooManyRequestsAdvice {

    @ExceptionHandler
    String tooMany(TooManyRequests limit, HttpServletResponse response, Model model) {
        Duration wait = limit.retryAfter().plusSeconds(1);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        model.addAttribute("minutes", wait.toMinutes() + 1);
        return "accounts/too-many";
    }
}
