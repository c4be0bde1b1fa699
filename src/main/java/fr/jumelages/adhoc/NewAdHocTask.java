package fr.jumelages.adhoc;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import java.time.LocalDate;

/** @param purpose what it is for; @param role in which the doer takes part; @param dueOn null leaves it to the policy */
public record NewAdHocTask(String title, String purpose, Role role, AccountId doer, LocalDate dueOn) {}
