package fr.jumelages.mail;

import fr.jumelages.mail.Carrier.Undelivered;
import fr.jumelages.mail.Carrier.Undelivered.Kind;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Delivers queued letters: claims some, then for each says so, sends, marks. No database transaction is open while the
 * mail server answers. A node that dies in between loses nothing; the one letter it was sending may leave twice, with
 * the same Message-ID.
 */
@Service
public class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final int ROUND = 20;

    private final Claims claims;
    private final LetterPress press;
    private final Carrier carrier;
    private final Clock clock;

    Delivery(Claims claims, LetterPress press, Carrier carrier, Clock clock) {
        this.claims = claims;
        this.press = press;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Delivers what is due in a lane, at most twenty letters. Safe to run on any number of nodes at once. */
    public Round deliver(Lane lane) {
        UUID claim = UUID.randomUUID();
        int claimed = 0;
        int sent = 0;
        try {
            for (UUID id : claims.claim(lane, claim, ROUND, clock.instant())) {
                claimed++;
                sent += deliver(id, claim) ? 1 : 0;
            }
        } catch (Undelivered unreachable) {
            log.warn("Mail server out of reach, letters wait: {}", unreachable.getMessage());
        } finally {
            claims.release(claim);
        }
        return new Round(claimed, sent);
    }

    /** A lane is empty for now. */
    void rest() {
        carrier.rest();
    }

    /** Frees letters of workers that died, drops letters that have expired. */
    public void sweep() {
        claims.sweep(clock.instant());
    }

    private boolean deliver(UUID id, UUID claim) throws Undelivered {
        Optional<QueuedLetter> ours = claims.begin(id, claim, clock.instant());
        if (ours.isEmpty()) {
            return false;
        }
        QueuedLetter letter = ours.get();
        Optional<MimeMessage> message = printed(letter, claim);
        if (message.isEmpty()) {
            return false;
        }
        try {
            carrier.carry(message.get());
        } catch (Undelivered failure) {
            failed(letter, claim, failure);
            return false;
        }
        claims.sent(id, claim, clock.instant());
        return true;
    }

    private Optional<MimeMessage> printed(QueuedLetter letter, UUID claim) {
        try {
            return Optional.of(press.print(letter));
        } catch (Exception unprintable) {
            log.error("Letter {} ({}) cannot be printed", letter.id(), letter.template(), unprintable);
            claims.dead(letter.id(), claim, "unprintable: " + unprintable.getMessage());
            return Optional.empty();
        }
    }

    private void failed(QueuedLetter letter, UUID claim, Undelivered failure) throws Undelivered {
        Optional<Duration> wait = RetryLadder.after(letter.attempts(), RandomGenerator.getDefault());
        if (failure.kind() == Kind.REFUSED || wait.isEmpty()) {
            log.warn("Letter {} ({}) given up: {}", letter.id(), letter.template(), failure.getMessage());
            claims.dead(letter.id(), claim, failure.getMessage());
        } else {
            claims.postponed(letter.id(), claim, clock.instant().plus(wait.get()), failure.getMessage());
        }
        if (failure.kind() == Kind.UNREACHABLE) {
            throw failure;
        }
    }

    /** What one round did: how many letters it took up, and how many of them were accepted. */
    public record Round(int claimed, int sent) {

        boolean wasFull() {
            return claimed == ROUND;
        }
    }
}
