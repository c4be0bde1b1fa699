package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import java.util.Optional;

/** A member as forms name them, {@code TEACHER~<id>}: somebody with two roles is two members. */
public record MemberKey(Role role, AccountId account) {

    private static final char BETWEEN = '~';

    /** Empty when nobody can be read in it. */
    public static Optional<MemberKey> read(String typed) {
        int between = typed.indexOf(BETWEEN);
        try {
            return Optional.of(new MemberKey(
                    Role.valueOf(typed.substring(0, Math.max(0, between))),
                    AccountId.of(typed.substring(between + 1))));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return role.name() + BETWEEN + account;
    }
}
