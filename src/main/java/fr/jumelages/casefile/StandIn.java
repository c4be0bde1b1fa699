package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import java.time.LocalDate;

/** Who acts for an absent member now. @param until the last day of the absence */
public record StandIn(AccountId account, String name, LocalDate until) {}
