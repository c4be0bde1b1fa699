package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People with an account: who they are, what they may come for, where they answer for projects. */
@Service
@Transactional
public class Accounts {

    private final StoredAccounts stored;
    private final Invitations invitations;
    private final Clock clock;

    Accounts(StoredAccounts stored, Invitations invitations, Clock clock) {
        this.stored = stored;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Gives the person at this address an account with the role, or adds the role to the one they have. A new account
     * is announced by a letter with an invitation link, so callers need no welcome of their own. A closed account opens
     * again. Safe to repeat, also at the same moment.
     */
    public AccountId invite(EmailAddress email, String name, Role role) {
        return invite(email, name, role, Locale.FRENCH);
    }

    /** @param language which a new account reads; an account that exists keeps its own */
    public AccountId invite(EmailAddress email, String name, Role role, Locale language) {
        AccountId candidate = AccountId.random();
        boolean isNew = stored.insertIfNew(
                        candidate.value(),
                        email.value(),
                        name.strip(),
                        clock.instant(),
                        role.name(),
                        language.getLanguage())
                == 1;
        Account account = stored.findForUpdate(email.value()).orElseThrow();
        account.open(role);
        if (isNew) {
            invitations.send(account);
        }
        return account.id();
    }

    /** Their letters speak this language from now on. */
    public void speak(AccountId id, Locale language) {
        account(id).speak(language);
    }

    /** Makes a coordinator answer for the territory; the next request of that person knows. */
    public void assign(AccountId id, Territory territory) {
        account(id).assign(territory);
    }

    /** Ends the person’s access at once, on every node. Nothing that they did is removed. */
    public void close(AccountId id) {
        account(id).close(clock.instant());
    }

    /** @throws NotFound when no account has this id; closed accounts are found, for the history */
    @Transactional(readOnly = true)
    public Person get(AccountId id) {
        return account(id).person();
    }

    /** The person as of now, by primary key; empty when there is no such account or it is closed. */
    @Transactional(readOnly = true)
    public Optional<Person> active(AccountId id) {
        return stored.findById(id.value()).filter(Account::isActive).map(Account::person);
    }

    /** The people with these accounts, in one query and no particular order; unknown ids are left out. */
    @Transactional(readOnly = true)
    public List<Person> all(Collection<AccountId> ids) {
        return people(stored.findAllById(ids.stream().map(AccountId::value).toList()));
    }

    /** The open account at this address. */
    @Transactional(readOnly = true)
    public Optional<Person> findByEmail(EmailAddress email) {
        return stored.findByEmail(email.value()).filter(Account::isActive).map(Account::person);
    }

    /** Coordinators whose territory covers the département, the national ones included, by name. */
    @Transactional(readOnly = true)
    public List<Person> coordinatorsOf(String departement) {
        return people(stored.coordinatorsOf(departement));
    }

    private Account account(AccountId id) {
        return stored.findById(id.value()).orElseThrow(() -> new NotFound("account " + id));
    }

    private static List<Person> people(List<Account> accounts) {
        return accounts.stream().map(Account::person).toList();
    }
}
