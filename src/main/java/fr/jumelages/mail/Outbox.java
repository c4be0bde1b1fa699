package fr.jumelages.mail;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters wait for their delivery. A letter is queued in the transaction of what it tells of, so it leaves if and
 * only if that happened, and also when the mail server is down for now.
 */
@Service
public class Outbox {

    private final OutboxRows rows;
    private final Clock clock;

    Outbox(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Queues the letter in the caller’s transaction; does nothing when one with its dedup key was ever queued, or
     * when the reader stopped its kind or was erased.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Letter letter) {
        enqueueAll(List.of(letter));
    }

    /**
     * Removes letters, sent or not, with the words and addresses in them: for people whose data must go. Their keys are
     * free again, so nothing may ask for them once more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<String> dedupKeys) {
        rows.remove(dedupKeys);
    }

    /** Many letters at once, each as by itself, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueueAll(List<Letter> letters) {
        rows.insert(letters.stream().filter(letter -> !letter.to().isNobodys()).toList(), clock.instant());
    }

    /**
     * Queues a dead letter again with a full ladder of tries.
     *
     * @param to the address that it has, or the one that it should have had
     * @throws NotFound when no dead letter has this id
     */
    @Transactional
    public void replay(UUID id, EmailAddress to) {
        Instant now = clock.instant();
        if (!rows.revive(id, to, now)) {
            throw new NotFound("dead letter " + id);
        }
    }
}
