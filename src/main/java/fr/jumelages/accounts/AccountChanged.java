package fr.jumelages.accounts;

import java.util.List;

/**
 * An account is not what it was. Published in the transaction of the change.
 *
 * @param details what it is from now on, as codes; never a name or an address
 */
public record AccountChanged(AccountId account, Change change, List<String> details) {

    public enum Change {
        INVITED,
        INVITED_AGAIN,
        ENTRUSTED,
        HANDED_OVER,
        CLOSED,
        REOPENED,
        COPIED,
        ERASURE_ASKED,
        ERASED
    }

    public static AccountChanged of(AccountId account, Change change, String... details) {
        return new AccountChanged(account, change, List.of(details));
    }
}
