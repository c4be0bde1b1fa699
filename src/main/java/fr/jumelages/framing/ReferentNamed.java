package fr.jumelages.framing;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;

/** Not on the timeline: that the person joined stands there already. @param message of the director, may be null */
record ReferentNamed(TwinningId twinning, AccountId account, String message) {}
