package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a meeting, and who may change it: for anybody else it does not exist ({@link NotFound}). */
@Service
@Transactional(readOnly = true)
public class MeetingDesk {

    private final CaseAccess access;
    private final Casefile casefile;
    private final Meetings meetings;
    private final MeetingTime time;

    MeetingDesk(CaseAccess access, Casefile casefile, Meetings meetings, MeetingTime time) {
        this.access = access;
        this.casefile = casefile;
        this.meetings = meetings;
        this.time = time;
    }

    /**
     * A meeting with its project. @param mayChange whether the reader may move, turn or cancel it; @param maySuspend whether
     * they may suspend all meetings of its facility
     */
    public record Shown(TwinningSummary project, MeetingDetails meeting, boolean mayChange, boolean maySuspend) {}

    /** For every member and the coordinators of its territory. */
    public Shown open(String reference, int number, Person person) {
        TwinningSummary project = access.open(reference, person);
        Meeting meeting = meetings.get(project.id(), number);
        Set<Role> roles = roles(project, person);
        return new Shown(
                project,
                MeetingDetails.of(meeting, project, time),
                changes(roles),
                roles.contains(Role.COORDINATOR) || roles.contains(Role.DIRECTOR));
    }

    /** For who may change it: a referent, the director, a coordinator of its territory. */
    public Shown openToChange(String reference, int number, Person person) {
        Shown shown = open(reference, number, person);
        if (!shown.mayChange()) {
            throw new NotFound("meeting " + number + " of " + reference + " to change");
        }
        return shown;
    }

    /** For who may add a meeting to a project: the same people. @throws NotFound for anybody else */
    public TwinningSummary openToAdd(String reference, Person person) {
        TwinningSummary project = access.open(reference, person);
        if (!changes(roles(project, person))) {
            throw new NotFound("meetings of " + reference + " to add to");
        }
        return project;
    }

    /** Whether somebody may move, turn, cancel or add meetings, by what they act as in the project. */
    static boolean changes(Set<Role> roles) {
        return roles.contains(Role.COORDINATOR) || roles.contains(Role.DIRECTOR) || roles.contains(Role.REFERENT);
    }

    /** As what the person acts here: coordinators of the territory are not asked whether they are members too. */
    private Set<Role> roles(TwinningSummary project, Person person) {
        return person.coordinates(project.departement())
                ? Set.of(Role.COORDINATOR)
                : casefile.members(project.id()).stream()
                        .filter(member -> member.isActedBy(person.id()))
                        .map(Member::role)
                        .collect(Collectors.toSet());
    }
}
