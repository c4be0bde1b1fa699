package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;

/** @param role in which the one who is asked takes part */
public record NewQuestion(String words, Role role, AccountId doer) {}
