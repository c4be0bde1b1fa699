package fr.jumelages.administration;

import fr.jumelages.accounts.AccountChanged;
import fr.jumelages.accounts.AccountChanged.Change;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.MemberChanges;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A facility gets a new director. All its projects go over, the ended ones too: who directs one of them keeps the
 * facility’s page and its memory. Open steps follow the role, or the person where they were theirs alone.
 */
@Service
@Transactional
public class Handover {

    private final DirectedFacilities facilities;
    private final MemberChanges members;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;

    Handover(
            DirectedFacilities facilities,
            MemberChanges members,
            Accounts accounts,
            Outbox outbox,
            ApplicationEventPublisher facts) {
        this.facilities = facilities;
        this.members = members;
        this.accounts = accounts;
        this.outbox = outbox;
        this.facts = facts;
    }

    /**
     * One letter to each of the two, however many projects there are.
     *
     * @throws NotFound when the leaver directs no project of this facility
     * @throws Refusal {@code member.same}, {@code handover.onHold} with a reference when a step that is the leaver’s alone
     *     rests in a project on hold
     */
    public AccountId handOver(UUID facility, AccountId leaver, EmailAddress email, String name, String reason) {
        List<DirectedFacilities.Project> projects = facilities.projects(facility, leaver);
        if (projects.isEmpty()) {
            throw new NotFound("facility " + facility + " of " + leaver);
        }
        projects.stream().filter(DirectedFacilities.Project::stuck).findFirst().ifPresent(project -> {
            throw new Refusal("handover.onHold", project.reference());
        });
        AccountId newcomer = accounts.invite(email, name, Role.DIRECTOR);
        List<TwinningId> ids =
                projects.stream().map(DirectedFacilities.Project::id).toList();
        ids.forEach(id -> members.replaceQuietly(id, Role.DIRECTOR, leaver, newcomer, reason));
        tell(facilities.name(facility), accounts.get(leaver), accounts.get(newcomer), projects.size(), reason);
        facts.publishEvent(AccountChanged.of(leaver, Change.HANDED_OVER, facility.toString()));
        return newcomer;
    }

    private void tell(String facility, Person leaver, Person newcomer, int projects, String reason) {
        outbox.enqueue(Letter.notice(leaver.email(), "facilityLeft", null, facility, projects, newcomer.name())
                .quoting(reason));
        outbox.enqueue(Letter.notice(newcomer.email(), "facilityTaken", "/taches", facility, projects, leaver.name())
                .quoting(reason));
    }
}
