package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.CaseMoves;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Intervention;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * What a coordinator can do for a project of the own territory. For everybody else, members of the project included, it
 * does not exist ({@link NotFound}); what the table {@link Intervention} forbids is a {@link Refusal}.
 */
@Service
public class Interventions {

    private static final int TRIES = 3;

    private final CaseAccess access;
    private final Casefile casefile;
    private final CaseMoves moves;
    private final Reopening reopening;

    Interventions(CaseAccess access, Casefile casefile, CaseMoves moves, Reopening reopening) {
        this.access = access;
        this.casefile = casefile;
        this.moves = moves;
        this.reopening = reopening;
    }

    public TwinningSummary open(String reference, Person person) {
        TwinningSummary twinning = access.open(reference, person);
        if (!person.coordinates(twinning.departement())) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    /** The same, when its state and the person’s roles allow this. */
    public TwinningSummary open(String reference, Person person, Intervention intervention) {
        TwinningSummary twinning = open(reference, person);
        intervention.require(twinning, person.roles());
        return twinning;
    }

    public void hold(String reference, String reason, Person person) {
        act(reference, person, Intervention.HOLD, id -> casefile.hold(id, reason));
    }

    public void resume(String reference, String reason, Person person) {
        act(reference, person, Intervention.RESUME, id -> casefile.resume(id, reason));
    }

    /** @param comment needed with {@link CancellationReason#OTHER}; told to the members as it stands */
    public void cancel(String reference, CancellationReason reason, String comment, Person person) {
        act(reference, person, Intervention.CANCEL, id -> casefile.cancel(id, reason, comment));
    }

    public void move(String reference, Stage to, String reason, Person person) {
        act(reference, person, Intervention.MOVE, id -> moves.move(id, to, reason));
    }

    /** For late feedback, which is then compiled anew. */
    public void reopen(String reference, String reason, Person person) {
        act(reference, person, Intervention.REOPEN, id -> reopening.reopen(id, reason));
    }

    /** Somebody may finish a step of the same project at the same moment: then the project is looked at afresh. */
    void act(String reference, Person person, Intervention intervention, Consumer<TwinningId> action) {
        for (int tries = TRIES; ; tries--) {
            try {
                action.accept(open(reference, person, intervention).id());
                return;
            } catch (ConcurrencyFailureException e) {
                if (tries <= 1) {
                    throw new Refusal("monitoring.changedMeanwhile");
                }
            }
        }
    }
}
