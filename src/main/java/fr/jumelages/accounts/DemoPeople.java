package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import java.util.List;

/** In the local run: people as whom a newcomer may sign in by one click. No production code implements it. */
public interface DemoPeople {

    List<DemoPerson> all();

    /** @param label what this person shows best, for the sign-in page, in French */
    record DemoPerson(EmailAddress email, String name, String label) {}
}
