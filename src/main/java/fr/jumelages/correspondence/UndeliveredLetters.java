package fr.jumelages.correspondence;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that were given up: those about projects of a coordinator’s territory, and for who answers for the whole
 * country also those about no project. For others they do not exist.
 */
@Service
@Transactional
public class UndeliveredLetters {

    private static final int SHOWN = 40;

    private final UndeliveredRows rows;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;

    UndeliveredLetters(UndeliveredRows rows, Outbox outbox, ApplicationEventPublisher facts) {
        this.rows = rows;
        this.outbox = outbox;
        this.facts = facts;
    }

    /** At most forty; once they are dealt with, older ones take their place. */
    @Transactional(readOnly = true)
    public List<UndeliveredLetter> newest(Person person) {
        return rows.newest(person.territory(), SHOWN);
    }

    /**
     * Starts over with a full ladder of tries.
     *
     * @param address where it is to go now; only this letter changes its address, not the account
     * @throws NotFound also when somebody else just did it
     * @throws fr.jumelages.shared.Refusal {@code email.invalid}
     */
    public void sendAgain(UUID id, String address, Person person) {
        UndeliveredLetter letter =
                rows.find(id, person.territory()).orElseThrow(() -> new NotFound("undelivered letter " + id));
        EmailAddress to = new EmailAddress(address == null || address.isBlank() ? letter.recipient() : address);
        outbox.replay(id, to);
        rows.projects(id).forEach(project -> facts.publishEvent(new LetterSentAgain(new TwinningId(project), to)));
    }
}
