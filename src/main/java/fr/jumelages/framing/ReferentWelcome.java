package fr.jumelages.framing;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells referents what they were named for, with the director’s own words; how to sign in comes from their account. */
@Component
class ReferentWelcome {

    private final Accounts accounts;
    private final Casefile casefile;
    private final Outbox outbox;

    ReferentWelcome(Accounts accounts, Casefile casefile, Outbox outbox) {
        this.accounts = accounts;
        this.casefile = casefile;
        this.outbox = outbox;
    }

    @EventListener
    void welcome(ReferentNamed fact) {
        Person person = accounts.get(fact.account());
        String title = casefile.get(fact.twinning()).title();
        outbox.enqueue(Letter.notice(person.email(), "framing.named", "/taches", person.name(), title)
                .quoting(fact.message())
                .about(fact.twinning().value())
                .dedup("referent-named:" + fact.twinning() + ":" + person.id()));
    }
}
