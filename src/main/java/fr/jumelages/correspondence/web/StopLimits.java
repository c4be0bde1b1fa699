package fr.jumelages.correspondence.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Wide, because a mail provider presses for thousands of readers from a few addresses. */
@Component
class StopLimits {

    static final RateLimit PRESSES = new RateLimit("mail-stop", 300, Duration.ofMinutes(10));

    private final RateLimits limits;

    StopLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws fr.jumelages.accounts.TooManyRequests when this network has had its share */
    void press(HttpServletRequest request) {
        limits.consume(PRESSES, request.getRemoteAddr());
    }
}
