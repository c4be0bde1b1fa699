package fr.jumelages.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account in the administrators’ list.
 *
 * @param lastSignIn null for who never came
 * @param closedAt null while open; so are the other two until it happens
 * @param sortName where the next page goes on, with the id
 */
public record AccountLine(
        UUID id,
        String name,
        String email,
        List<Role> roles,
        Territory territory,
        Instant invitedAt,
        Instant lastSignIn,
        Instant closedAt,
        Instant erasureAskedAt,
        Instant erasedAt,
        String sortName) {

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public List<String> departements() {
        return territory.departements().stream().sorted().toList();
    }
}
