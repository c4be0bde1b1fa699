package fr.jumelages.accounts;

import fr.jumelages.accounts.AccountChanged.Change;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. What projects need of a person is asked before, by who knows projects. */
@Service
@Transactional
public class AccountAdministration {

    private final Accounts accounts;
    private final StoredAccounts stored;
    private final Invitations invitations;
    private final Sessions sessions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            StoredAccounts stored,
            Invitations invitations,
            Sessions sessions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.accounts = accounts;
        this.stored = stored;
        this.invitations = invitations;
        this.sessions = sessions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A coordinator or an administrator; whoever has an account already gets the roles besides those they have.
     *
     * @throws Refusal {@code account.noRole}
     */
    public AccountId invite(EmailAddress email, String name, Set<Role> roles, Territory territory) {
        Set<Role> duties = staff(roles);
        AccountId id = accounts.invite(email, name, duties.iterator().next());
        duties.forEach(role -> accounts.invite(email, name, role));
        accounts.assign(id, territory);
        tell(id, Change.INVITED, duties, territory);
        return id;
    }

    /** @throws Refusal {@code account.lastAdministrator} when nobody else could let people in, {@code account.closed} */
    public void entrust(AccountId id, Set<Role> roles, Territory territory) {
        Account account = open(id);
        if (account.person().has(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            requireAnotherAdministrator(id);
        }
        account.entrust(roles);
        account.assign(territory);
        tell(id, Change.ENTRUSTED, roles, territory);
    }

    public void inviteAgain(AccountId id) {
        Account account = account(id);
        account.inviteAgain(clock.instant());
        invitations.sendAgain(account);
        facts.publishEvent(AccountChanged.of(id, Change.INVITED_AGAIN));
    }

    /** Their sessions end at once; asking for a sign-in letter is answered as for an unknown address from now on. */
    public void close(AccountId id) {
        Account account = open(id);
        if (account.person().has(Role.ADMIN)) {
            requireAnotherAdministrator(id);
        }
        account.close(clock.instant());
        sessions.end(id);
        facts.publishEvent(AccountChanged.of(id, Change.CLOSED));
    }

    public void reopen(AccountId id) {
        account(id).reopen();
        facts.publishEvent(AccountChanged.of(id, Change.REOPENED));
    }

    private Account open(AccountId id) {
        Account account = account(id);
        if (!account.isActive()) {
            throw new Refusal("account.closed");
        }
        return account;
    }

    private void requireAnotherAdministrator(AccountId id) {
        if (stored.administrators().stream().allMatch(one -> one.id().equals(id))) {
            throw new Refusal("account.lastAdministrator");
        }
    }

    private Account account(AccountId id) {
        return stored.findById(id.value()).orElseThrow(() -> new NotFound("account " + id));
    }

    private void tell(AccountId id, Change change, Set<Role> roles, Territory territory) {
        Stream<String> where = territory.national()
                ? Stream.of("FR")
                : territory.departements().stream().sorted();
        String[] details =
                Stream.concat(roles.stream().map(Role::name).sorted(), where).toArray(String[]::new);
        facts.publishEvent(AccountChanged.of(id, change, details));
    }

    private static Set<Role> staff(Set<Role> roles) {
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isStaff)) {
            throw new Refusal("account.noRole");
        }
        return roles;
    }
}
