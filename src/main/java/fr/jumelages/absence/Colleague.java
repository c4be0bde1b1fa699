package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;

/** Somebody who works on the same side of a twinning. */
public record Colleague(AccountId id, String name, String email) {}
