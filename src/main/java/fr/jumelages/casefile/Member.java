package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;

/** A person in a case, in one role; somebody with two roles is two members. @param standIn null unless they are away */
public record Member(Person person, Role role, StandIn standIn) {

    public MemberKey key() {
        return new MemberKey(role, person.id());
    }

    /** Whether that is the person, or who acts for them now. */
    public boolean isActedBy(AccountId account) {
        return person.id().equals(account)
                || standIn != null && standIn.account().equals(account);
    }
}
