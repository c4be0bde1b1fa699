package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.mail.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Some readers at once: their lines taken, their letters queued, the timelines of the cases told, or nothing of it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DigestPages {

    private static final int READERS = 500;

    private final WaitingLines waiting;
    private final WokenSnoozes woken;
    private final DigestLetter letter;
    private final Outbox outbox;
    private final Timeline timeline;

    DigestPages(WaitingLines waiting, WokenSnoozes woken, DigestLetter letter, Outbox outbox, Timeline timeline) {
        this.waiting = waiting;
        this.woken = woken;
        this.letter = letter;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** What was done or paused meanwhile is dropped, what readers asked to hear of today is added. */
    public void prepare(List<Morning> mornings, LocalDate today) {
        waiting.forgetOvertaken(today);
        woken.forgetOvertaken();
        woken.collect(mornings);
    }

    /** @return the last reader of the page, after whom the next one begins; empty when nobody waits any more */
    public Optional<AccountId> sendAfter(AccountId reader, List<Morning> mornings) {
        WaitingLines.Page page = waiting.take(mornings, reader, READERS);
        outbox.enqueueAll(page.digests().stream().map(letter::of).toList());
        timeline.recordAll(page.digests().stream().flatMap(DigestPages::facts).toList());
        return Optional.ofNullable(page.last());
    }

    private static Stream<ReminderFact> facts(Digest digest) {
        return digest.lines().stream().map(line -> line.fact(digest.reader().name()));
    }
}
