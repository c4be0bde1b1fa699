package fr.jumelages.correspondence;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.EmailAddress;
import java.util.List;

/** A coordinator sent a letter once more that could not be delivered, maybe to another address. */
record LetterSentAgain(TwinningId twinning, EmailAddress to) implements TimelineFact {

    @Override
    public List<String> args() {
        return List.of(to.value());
    }
}
