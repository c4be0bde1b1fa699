package fr.jumelages.adhoc;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What tasks that somebody asked for leave on the timeline; one overtaken by the project’s end leaves nothing. */
sealed interface AdHocFact extends TimelineFact {

    record AdHocTaskAdded(TwinningId twinning, String title, String doer) implements AdHocFact {
        @Override
        public List<String> args() {
            return List.of(title, doer);
        }
    }

    /** @param word may be null */
    record AdHocTaskDone(TwinningId twinning, String title, String word) implements AdHocFact {
        @Override
        public String kind() {
            return word == null ? "adHocTaskDone" : "adHocTaskDoneWith";
        }

        @Override
        public List<String> args() {
            return word == null ? List.of(title) : List.of(title, word);
        }
    }

    record AdHocTaskDeclined(TwinningId twinning, String title, String reason) implements AdHocFact {
        @Override
        public List<String> args() {
            return List.of(title, reason);
        }
    }

    record AdHocTaskWithdrawn(TwinningId twinning, String title) implements AdHocFact {
        @Override
        public List<String> args() {
            return List.of(title);
        }
    }
}
