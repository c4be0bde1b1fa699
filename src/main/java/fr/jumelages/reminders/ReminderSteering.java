package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Intervention;
import fr.jumelages.casefile.OpenSteps;
import fr.jumelages.casefile.OpenSteps.OpenStep;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who may look ahead, pause and nudge: the coordinators of a project’s territory and its directors. Directors nudge
 * their referents only. For others it does not exist ({@link NotFound}).
 */
@Service
public class ReminderSteering {

    private static final Set<Role> NUDGED = Set.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER);

    private final CaseAccess access;
    private final OpenSteps steps;
    private final JdbcClient db;

    ReminderSteering(CaseAccess access, OpenSteps steps, JdbcClient db) {
        this.access = access;
        this.steps = steps;
        this.db = db;
    }

    public TwinningSummary open(String reference, Person person) {
        TwinningSummary twinning = access.open(reference, person);
        if (!person.coordinates(twinning.departement()) && !directs(twinning, person)) {
            throw new NotFound("reminders of " + reference);
        }
        return twinning;
    }

    /** The open steps about which this person may write out of turn, what is due first comes first. */
    public List<OpenStep> nudgeable(TwinningSummary twinning, Person person) {
        if (!Intervention.NUDGE.allowed(twinning.status(), person.roles())) {
            return List.of();
        }
        boolean coordinates = person.coordinates(twinning.departement());
        return steps.of(twinning.id()).stream()
                .filter(step -> coordinates ? NUDGED.contains(step.role()) : step.role() == Role.REFERENT)
                .toList();
    }

    /** @throws NotFound when it is none of {@link #nudgeable} */
    public void require(TwinningSummary twinning, String taskId, Person person) {
        if (nudgeable(twinning, person).stream().noneMatch(step -> step.taskId().equals(taskId))) {
            throw new NotFound("step " + taskId);
        }
    }

    boolean directs(TwinningSummary twinning, Person person) {
        return db.sql(
                        "select exists (select 1 from member where twinning_id = ? and account_id = ? and role = 'DIRECTOR')")
                .params(twinning.id().value(), person.id().value())
                .query(Boolean.class)
                .single();
    }
}
