package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import java.io.Serial;
import java.io.Serializable;
import java.util.Set;

/**
 * Somebody with an account, as the rest of the application sees them; also the signed-in principal, so it is written
 * into the session table.
 */
public record Person(AccountId id, String name, EmailAddress email, Set<Role> roles, Territory territory)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this person watches over projects of the département as a coordinator or administrator. */
    public boolean coordinates(String departement) {
        return (has(Role.COORDINATOR) || has(Role.ADMIN)) && territory.covers(departement);
    }
}
