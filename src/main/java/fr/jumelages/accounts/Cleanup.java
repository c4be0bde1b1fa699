package fr.jumelages.accounts;

import java.time.Clock;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what has expired: it could no longer be used, but it is about people. */
@Component
@EnableScheduling
class Cleanup {

    private final SignInRequests requests;
    private final Invitations invitations;
    private final RateLimits limits;
    private final Clock clock;

    Cleanup(SignInRequests requests, Invitations invitations, RateLimits limits, Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
    void purge() {
        requests.purge(clock.instant());
        invitations.purge(clock.instant());
        limits.purge();
    }
}
