package fr.jumelages.dialogue;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom somebody asks who does a step: the facility asks the school, the school the facility, the coordination both. */
@Component
class Partners {

    private static final Set<Role> FACILITY = Set.of(Role.DIRECTOR, Role.REFERENT);
    private static final Set<Role> SCHOOL = Set.of(Role.TEACHER);
    private static final Set<Role> BOTH = Set.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER);

    private final Casefile casefile;

    Partners(Casefile casefile) {
        this.casefile = casefile;
    }

    /** @param asking the role of the step from which is asked */
    List<Member> of(TwinningId twinning, Role asking) {
        Set<Role> asked = FACILITY.contains(asking) ? SCHOOL : SCHOOL.contains(asking) ? FACILITY : BOTH;
        return casefile.members(twinning).stream()
                .filter(member -> asked.contains(member.role()))
                .toList();
    }
}
