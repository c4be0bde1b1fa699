package fr.jumelages.contact;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accepted school’s teacher joins; other schools that still waited are told. */
@Service
@Transactional
public class Membership {

    private final ContactRequests requests;
    private final Casefile casefile;
    private final ContactLetters letters;
    private final WaitingTeachers others;

    Membership(ContactRequests requests, Casefile casefile, ContactLetters letters, WaitingTeachers others) {
        this.requests = requests;
        this.casefile = casefile;
        this.letters = letters;
        this.others = others;
    }

    public void open(TwinningId twinning) {
        ContactRequest accepted =
                requests.findByTwinningIdAndStatusIn(twinning.value(), Set.of(ContactStatus.ACCEPTED)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("accepted request of " + twinning));
        casefile.addMember(twinning, accepted.account(), Role.TEACHER);
        casefile.attachSchool(twinning, accepted.school().value(), accepted.schoolName());
        letters.tellAccepted(accepted);
        others.letGo(twinning);
    }
}
