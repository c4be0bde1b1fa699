package fr.jumelages.dialogue;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What questions leave on the timeline; their words stand with them. */
sealed interface QuestionFact extends TimelineFact {

    /** @param to the name of who is asked; @param form of the step from which it was asked */
    record QuestionAsked(TwinningId twinning, String to, String form) implements QuestionFact {
        @Override
        public List<String> args() {
            return List.of(to, "step." + form);
        }
    }

    /** @param to the name of who had asked */
    record QuestionAnswered(TwinningId twinning, String to) implements QuestionFact {
        @Override
        public List<String> args() {
            return List.of(to);
        }
    }

    record QuestionWithdrawn(TwinningId twinning) implements QuestionFact {}
}
