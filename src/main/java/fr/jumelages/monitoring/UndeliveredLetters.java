package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.DeadLetter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Letters that were given up. A letter doesn’t know which project it is about, so only those who answer for the whole
 * country may see them; for others they do not exist.
 */
@Service
public class UndeliveredLetters {

    private static final int SHOWN = 40;

    private final Outbox outbox;

    UndeliveredLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** At most forty; once they are dealt with, older ones take their place. */
    public List<DeadLetter> newest(Person person) {
        require(person);
        return outbox.dead().stream().limit(SHOWN).toList();
    }

    /** @throws NotFound also when somebody else just did it */
    public void sendAgain(UUID id, Person person) {
        require(person);
        outbox.replay(id);
    }

    private static void require(Person person) {
        if (!person.territory().national()) {
            throw new NotFound("undelivered letters");
        }
    }
}
