package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;

/** The absent member in whose place somebody else acts. */
public record Absentee(AccountId id, String name) {}
