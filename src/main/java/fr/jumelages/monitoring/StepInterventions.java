package fr.jumelages.monitoring;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Intervention;
import fr.jumelages.casefile.MemberChanges;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.OpenWork;
import fr.jumelages.tasklist.StepSteering;
import fr.jumelages.tasklist.WorkItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a coordinator can change about the open work of a project and about who does it. @see Interventions */
@Service
public class StepInterventions {

    private final Interventions interventions;
    private final OpenWork work;
    private final StepSteering steps;
    private final MemberChanges members;
    private final Accounts accounts;

    StepInterventions(
            Interventions interventions, OpenWork work, StepSteering steps, MemberChanges members, Accounts accounts) {
        this.interventions = interventions;
        this.work = work;
        this.steps = steps;
        this.members = members;
        this.accounts = accounts;
    }

    /** Those of members: what the coordination itself has to do is not handed on. What is due first comes first. */
    public List<WorkItem> open(TwinningId twinning) {
        return work.of(twinning).stream()
                .filter(item -> item.role() != Role.COORDINATOR)
                .toList();
    }

    public void extend(String reference, String taskId, LocalDate until, String reason, Person person) {
        interventions.act(reference, person, Intervention.EXTEND, id -> steps.extend(id, taskId, until, reason));
    }

    public void give(String reference, String taskId, AccountId doer, String reason, Person person) {
        interventions.act(reference, person, Intervention.REASSIGN, id -> steps.give(id, taskId, doer, reason));
    }

    /** Somebody who has no account yet gets one, and an invitation. */
    public void replace(String reference, Replacement replacement, String reason, Person person) {
        interventions.act(reference, person, Intervention.REPLACE_MEMBER, id -> {
            AccountId newcomer = accounts.invite(replacement.email(), replacement.name(), replacement.role());
            members.replace(id, replacement.role(), replacement.leaver(), newcomer, reason);
        });
    }

    /** @param role in which one leaves and the other follows */
    public record Replacement(Role role, AccountId leaver, String name, EmailAddress email) {}
}
