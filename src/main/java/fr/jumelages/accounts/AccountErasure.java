package fr.jumelages.accounts;

import fr.jumelages.accounts.AccountChanged.Change;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An account becomes nobody’s. What is written elsewhere about the person is the caller’s matter. */
@Service
@Transactional
public class AccountErasure {

    /** Stands for everybody whose data were erased, in either language. */
    public static final String NOBODY = "Ancien membre";

    private final StoredAccounts stored;
    private final Sessions sessions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AccountErasure(StoredAccounts stored, Sessions sessions, ApplicationEventPublisher facts, Clock clock) {
        this.stored = stored;
        this.sessions = sessions;
        this.facts = facts;
        this.clock = clock;
    }

    /** Administrators see it in their list. */
    public void ask(AccountId id) {
        account(id).askErasure(clock.instant());
        facts.publishEvent(AccountChanged.of(id, Change.ERASURE_ASKED));
    }

    /** @throws Refusal {@code account.lastAdministrator}, {@code account.erased} */
    public void erase(AccountId id) {
        Account account = account(id);
        if (account.isErased()) {
            throw new Refusal("account.erased");
        }
        boolean administers = account.isActive() && account.person().has(Role.ADMIN);
        if (administers
                && stored.administrators().stream().allMatch(one -> one.id().equals(id))) {
            throw new Refusal("account.lastAdministrator");
        }
        account.erase(NOBODY, clock.instant());
        sessions.end(id);
        facts.publishEvent(AccountChanged.of(id, Change.ERASED));
    }

    private Account account(AccountId id) {
        return stored.findById(id.value()).orElseThrow(() -> new NotFound("account " + id));
    }
}
