package fr.jumelages.privacy;

import fr.jumelages.accounts.AccountErasure;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.administration.Departures;
import fr.jumelages.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person: their account, what they were sent, and their name wherever it was written. Projects stay. */
@Service
@Transactional
public class Erasure {

    private final Accounts accounts;
    private final AccountErasure erasure;
    private final Departures departures;
    private final JdbcClient db;

    Erasure(Accounts accounts, AccountErasure erasure, Departures departures, JdbcClient db) {
        this.accounts = accounts;
        this.erasure = erasure;
        this.departures = departures;
        this.db = db;
    }

    /** @throws Refusal {@code account.needed} with the projects that can’t do without them, {@code account.lastAdministrator} */
    public void erase(AccountId id) {
        Person person = accounts.get(id);
        departures.leaveProjects(id);
        erasure.erase(id);
        db.sql("select forget_person(:id, :email, :name, :mailbox, :nobody)")
                .param("id", id.value())
                .param("email", person.email().value())
                .param("name", person.name())
                .param("mailbox", accounts.get(id).email().value())
                .param("nobody", AccountErasure.NOBODY)
                .query((row, n) -> true)
                .single();
    }

    /** For who is still needed somewhere: administrators find them a successor first. */
    public void ask(AccountId id) {
        erasure.ask(id);
    }
}
