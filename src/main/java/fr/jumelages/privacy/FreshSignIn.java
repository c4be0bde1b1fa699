package fr.jumelages.privacy;

import fr.jumelages.accounts.AccountList;
import fr.jumelages.accounts.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether somebody proved a moment ago who they are: a session left open on a shared computer is not enough here. */
@Component
public class FreshSignIn {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final AccountList accounts;
    private final Clock clock;

    FreshSignIn(AccountList accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public boolean by(Person person) {
        Instant last = accounts.line(person.id()).lastSignIn();
        return last != null && last.plus(FRESH).isAfter(clock.instant());
    }
}
