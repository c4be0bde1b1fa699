package fr.jumelages.accounts.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.accounts.TooManyRequests;
import fr.jumelages.shared.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often the door may be tried. By address of the network, wide enough for a school behind one connection; by e-mail
 * address, known or not, so that nobody’s mailbox is flooded.
 */
@Component
class SignInLimits {

    static final RateLimit LETTERS = new RateLimit("sign-in-letter", 5, Duration.ofMinutes(15));
    static final RateLimit ATTEMPTS = new RateLimit("sign-in-attempt", 100, Duration.ofMinutes(10));

    private final RateLimits limits;

    SignInLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws TooManyRequests when this network or this mailbox has had its share */
    void letter(EmailAddress email, HttpServletRequest request) {
        attempt(request);
        limits.consume(LETTERS, email.value());
    }

    /** @throws TooManyRequests when this network has had its share */
    void attempt(HttpServletRequest request) {
        limits.consume(ATTEMPTS, NetworkAddress.of(request).value());
    }
}
