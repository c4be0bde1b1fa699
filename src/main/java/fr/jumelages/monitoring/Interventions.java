package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * What a coordinator can do for a project of the own territory. For everybody else, members of the project included, it
 * does not exist ({@link NotFound}); what the project’s state forbids is a {@link Refusal}.
 */
@Service
public class Interventions {

    private static final int TRIES = 3;

    private final CaseAccess access;
    private final Casefile casefile;

    Interventions(CaseAccess access, Casefile casefile) {
        this.access = access;
        this.casefile = casefile;
    }

    public TwinningSummary open(String reference, Person person) {
        TwinningSummary twinning = access.open(reference, person);
        if (!person.coordinates(twinning.departement())) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    public void hold(String reference, Person person) {
        act(reference, person, id -> casefile.hold(id, null), TRIES);
    }

    public void resume(String reference, Person person) {
        act(reference, person, id -> casefile.resume(id, null), TRIES);
    }

    /** @param comment needed with {@link CancellationReason#OTHER}; told to the members as it stands */
    public void cancel(String reference, CancellationReason reason, String comment, Person person) {
        act(reference, person, id -> casefile.cancel(id, reason, comment), TRIES);
    }

    /** Somebody may finish a step of the same project at the same moment: then the project is looked at afresh. */
    private void act(String reference, Person person, Consumer<TwinningId> action, int tries) {
        TwinningId id = open(reference, person).id();
        try {
            action.accept(id);
        } catch (ConcurrencyFailureException e) {
            if (tries <= 1) {
                throw new Refusal("monitoring.changedMeanwhile");
            }
            act(reference, person, action, tries - 1);
        }
    }
}
