package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which roles somebody acts in a case: their own, those of whom they stand in for, and that of watching over it. */
@Component
public class CaseRoles {

    private final Casefile casefile;

    CaseRoles(Casefile casefile) {
        this.casefile = casefile;
    }

    public Set<Role> of(TwinningSummary twinning, Person person) {
        return among(casefile.members(twinning.id()), twinning, person);
    }

    /** The same where the members are known already. */
    public static Set<Role> among(Collection<Member> members, TwinningSummary twinning, Person person) {
        Stream<Role> asMember =
                members.stream().filter(member -> member.isActedBy(person.id())).map(Member::role);
        Stream<Role> asCoordinator =
                person.coordinates(twinning.departement()) ? Stream.of(Role.COORDINATOR) : Stream.empty();
        return Stream.concat(asMember, asCoordinator).collect(Collectors.toSet());
    }
}
