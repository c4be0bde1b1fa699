package fr.jumelages.adhoc;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
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
        if (!mayAsk(twinning, person)) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    TwinningSummary open(String reference, Person person) {
        return access.open(reference, person);
    }

    boolean mayAsk(TwinningSummary twinning, Person person) {
        return person.coordinates(twinning.departement())
                || casefile.members(twinning.id()).stream()
                        .anyMatch(member -> member.role() == Role.DIRECTOR && member.isActedBy(person.id()));
    }

    boolean mayWithdraw(AdHocTask task, TwinningSummary twinning, Person person) {
        return task.isOpen() && (task.wasGivenBy(person) || person.coordinates(twinning.departement()));
    }

    /** Whom something can be asked of. */
    List<Member> doers(TwinningId twinning) {
        return casefile.members(twinning).stream()
                .filter(member -> DOERS.contains(member.role()))
                .toList();
    }
}
