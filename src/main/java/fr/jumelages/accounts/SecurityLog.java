package fr.jumelages.accounts;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens at the door, one line each under the name {@code fr.jumelages.security}: ids of accounts, never addresses,
 * names or secrets. Read with the log of the node; docs/operations.md says where it goes.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("fr.jumelages.security");

    private SecurityLog() {}

    static void letterAsked(Optional<AccountId> account) {
        LOG.info(
                "sign-in letter asked for by {}",
                account.map(AccountId::toString).orElse("an unknown address"));
    }

    /** @param way link or code; @param account empty when the secret was wrong, used or too old */
    static void tried(String way, Optional<AccountId> account) {
        account.ifPresentOrElse(
                id -> LOG.info("signed in by {}: account {}", way, id), () -> LOG.warn("sign-in by {} refused", way));
    }

    static void limitReached(RateLimit limit) {
        LOG.warn("limit {} reached", limit.name());
    }

    /** @param area the first part of the address: what follows may hold secrets, or line breaks */
    public static void refused(String reason, Optional<AccountId> account, String area) {
        LOG.warn(
                "{} refused to account {} at /{}",
                reason,
                account.map(AccountId::toString).orElse("none"),
                area.replaceAll("[^a-z-]", ""));
    }
}
