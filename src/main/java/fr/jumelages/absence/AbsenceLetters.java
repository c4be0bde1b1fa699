package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import org.springframework.stereotype.Component;

/** Whoever is concerned by an absence, and did not write it down themselves, is told at once. */
@Component
class AbsenceLetters {

    private static final String PAGE = "/compte/absence";

    private final Outbox outbox;
    private final Accounts accounts;

    AbsenceLetters(Outbox outbox, Accounts accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    void begun(Person absent, AccountId substitute, Days days) {
        write(substitute, "absence.begun", absent.name(), days);
    }

    void ended(Absence absence) {
        write(absence.substitute(), "absence.ended", absence.absentName(), absence.days());
    }

    void declined(Absence absence) {
        write(absence.absent(), "absence.declined", absence.substituteName(), absence.days());
    }

    private void write(AccountId reader, String key, String other, Days days) {
        outbox.enqueue(Letter.notice(accounts.get(reader).email(), key, PAGE, other, days.first(), days.last()));
    }
}
