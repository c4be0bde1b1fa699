package fr.jumelages.administration;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;

/**
 * What somebody is in a project under way.
 *
 * @param alone nobody else with an open account has this role there
 * @param trusted an open step there is theirs alone
 */
public record Duty(TwinningId twinning, String reference, String title, Role role, boolean alone, boolean trusted) {

    /** Whether the project can’t do without them as it is. */
    public boolean isNeeded() {
        return alone || trusted;
    }
}
