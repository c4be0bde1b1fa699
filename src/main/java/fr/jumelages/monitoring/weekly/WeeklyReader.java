package fr.jumelages.monitoring.weekly;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import java.util.List;
import java.util.Locale;

/** A coordinator whose letter is due. @param territory codes of départements, none for the whole country */
record WeeklyReader(
        AccountId account, String name, EmailAddress email, Locale locale, List<String> territory, Week week) {

    boolean national() {
        return territory.isEmpty();
    }

    /** The same written out, so that every question is asked of the indexes by département. */
    String[] departements() {
        return national()
                ? Departement.all().stream().map(Departement::code).toArray(String[]::new)
                : territory.toArray(String[]::new);
    }
}
