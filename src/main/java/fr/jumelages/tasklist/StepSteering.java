package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.MemberChanges;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of an open step from outside: until when, and by whom. Its reminders begin anew with each. Steps that are not
 * open in this project are refused as {@code step.alreadyDone}.
 */
@Service
@Transactional
public class StepSteering {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final OpenStepChange change;
    private final Casefile casefile;
    private final MemberChanges members;
    private final Accounts accounts;

    StepSteering(OpenStepChange change, Casefile casefile, MemberChanges members, Accounts accounts) {
        this.change = change;
        this.casefile = casefile;
        this.members = members;
        this.accounts = accounts;
    }

    /** Somebody who is not in the project yet. @param replaces the member of the step’s role who leaves, or null */
    public record Newcomer(String name, EmailAddress email, AccountId replaces) {}

    /** Due on the evening of that day in Paris. */
    public void extend(TwinningId twinning, String taskId, LocalDate until, String reason) {
        change.until(twinning, taskId, evening(until), until, reason);
    }

    /** When a day’s work is due: six in the evening in Paris. */
    public Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(PARIS).toInstant();
    }

    /** @param doer a member in the step’s role, who reads about it; the others can still do it, but are not asked any more */
    public void give(TwinningId twinning, String taskId, AccountId doer, String reason) {
        change.by(twinning, taskId, doer, reason);
    }

    /** The newcomer gets an account, joins in the step’s role and has the step. */
    public void giveToNewcomer(TwinningId twinning, String taskId, Newcomer newcomer, String reason) {
        Role role = change.role(twinning, taskId);
        AccountId account = accounts.invite(newcomer.email(), newcomer.name(), role);
        if (newcomer.replaces() == null) {
            casefile.addMember(twinning, account, role);
        } else {
            members.replace(twinning, role, newcomer.replaces(), account, reason);
        }
        change.by(twinning, taskId, account, reason);
    }
}
