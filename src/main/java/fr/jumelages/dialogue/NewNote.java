package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import java.util.Set;

/** @param internal for the coordination only; @param mentioned who is told of it by letter */
public record NewNote(String words, boolean internal, Set<AccountId> mentioned) {

    public NewNote {
        mentioned = Set.copyOf(mentioned);
    }
}
