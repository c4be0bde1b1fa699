package fr.jumelages.feedback.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A whole school answers from one address, so many answers are fine; guessing links is not. */
@Component
class QuestionnaireLimits {

    private static final RateLimit ANSWERS = new RateLimit("questionnaire-answer", 400, Duration.ofHours(1));
    private static final RateLimit MISSES = new RateLimit("questionnaire-miss", 60, Duration.ofMinutes(10));

    private final RateLimits limits;

    QuestionnaireLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws fr.jumelages.accounts.TooManyRequests when more come from there than a school has pupils */
    void answering(HttpServletRequest request) {
        limits.consume(ANSWERS, request.getRemoteAddr());
    }

    /** @throws fr.jumelages.accounts.TooManyRequests instead of {@link NotFound} once somebody keeps guessing */
    <T> T countingMisses(HttpServletRequest request, Supplier<T> look) {
        try {
            return look.get();
        } catch (NotFound miss) {
            limits.consume(MISSES, request.getRemoteAddr());
            throw miss;
        }
    }
}
