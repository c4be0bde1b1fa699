package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Departement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Writes to everybody who waits for it where it is morning: one letter a day over all projects, never an empty one. */
@Service
public class ReminderDigests {

    private static final AccountId BEFORE_ALL = new AccountId(new UUID(0, 0));

    private final DigestPages pages;
    private final Clock clock;

    ReminderDigests(DigestPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** Page by page, each in a transaction of its own: a node that dies in between leaves the rest to the next try. */
    public void send() {
        List<Morning> mornings = Morning.at(clock.instant(), Departement.all());
        if (mornings.isEmpty()) {
            return;
        }
        pages.prepare(mornings, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        Optional<AccountId> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = pages.sendAfter(last.get(), mornings);
        }
    }
}
