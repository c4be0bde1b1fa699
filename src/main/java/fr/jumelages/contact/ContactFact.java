package fr.jumelages.contact;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens while a facility looks for its school. Schools are named, teachers are not. */
public sealed interface ContactFact extends TimelineFact {

    record SchoolAsked(TwinningId twinning, String school) implements ContactFact {
        @Override
        public List<String> args() {
            return List.of(school);
        }
    }

    record SchoolAccepted(TwinningId twinning, String school) implements ContactFact {
        @Override
        public List<String> args() {
            return List.of(school);
        }
    }

    record SchoolDeclined(TwinningId twinning, String school, DeclineReason reason) implements ContactFact {
        @Override
        public String kind() {
            return "schoolDeclined." + reason;
        }

        @Override
        public List<String> args() {
            return List.of(school);
        }
    }

    record CallProposed(TwinningId twinning, String school) implements ContactFact {
        @Override
        public List<String> args() {
            return List.of(school);
        }
    }

    record SchoolsSuggested(TwinningId twinning) implements ContactFact {}

    record SearchSupported(TwinningId twinning) implements ContactFact {}

    record SearchAbandoned(TwinningId twinning) implements ContactFact {}
}
