package fr.jumelages.adhoc;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.CaseRoles;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may ask a member for something: the project’s direction, also by its stand-in, and the coordination. */
@Component
class AdHocRights {

    private static final Set<Role> DOERS = Set.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER);

    private final CaseAccess access;
    private final Casefile casefile;

    AdHocRights(CaseAccess access, Casefile casefile) {
        this.access = access;
        this.casefile = casefile;
    }

    /** @throws NotFound for whoever may not ask */
    TwinningSummary openToAsk(String reference, Person person) {
        TwinningSummary twinning = access.open(reference, person);
        if (!asks(CaseRoles.among(casefile.members(twinning.id()), twinning, person))) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    TwinningSummary open(String reference, Person person) {
        return access.open(reference, person);
    }

    /** @param roles what somebody acts as in the project */
    static boolean asks(Set<Role> roles) {
        return roles.contains(Role.COORDINATOR) || roles.contains(Role.DIRECTOR);
    }

    static boolean mayWithdraw(AdHocTask task, TwinningSummary twinning, Person person) {
        return task.isOpen() && (task.wasGivenBy(person) || person.coordinates(twinning.departement()));
    }

    /** Whom something can be asked of. */
    List<Member> doers(TwinningId twinning) {
        return casefile.members(twinning).stream()
                .filter(member -> DOERS.contains(member.role()))
                .toList();
    }
}
