package fr.jumelages.contact;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who answers schools in a project. */
@Component
class Directors {

    private final Casefile casefile;

    Directors(Casefile casefile) {
        this.casefile = casefile;
    }

    List<Person> of(TwinningId twinning) {
        return casefile.members(twinning).stream()
                .filter(member -> member.role() == Role.DIRECTOR)
                .map(Member::person)
                .toList();
    }
}
