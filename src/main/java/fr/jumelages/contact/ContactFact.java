package fr.jumelages.contact;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens while a facility looks for its school. Schools are named, teachers are not. */
public sealed interface ContactFact extends TimelineFact {

    /** Null where the fact is about no school in particular. */
    default String school() {
        return null;
    }

    @Override
    default List<String> args() {
        return school() == null ? List.of() : List.of(school());
    }

    record TeacherToCheck(TwinningId twinning, String school) implements ContactFact {}

    record TeacherRefused(TwinningId twinning, String school) implements ContactFact {}

    record SchoolAsked(TwinningId twinning, String school) implements ContactFact {}

    record SchoolAccepted(TwinningId twinning, String school) implements ContactFact {}

    /** @param project the reference of the project that the school entered */
    record SchoolJoinedOther(TwinningId twinning, String school, String project) implements ContactFact {
        @Override
        public List<String> args() {
            return List.of(school, project);
        }
    }

    record SchoolDeclined(TwinningId twinning, String school, DeclineReason reason) implements ContactFact {
        @Override
        public String kind() {
            return "schoolDeclined." + reason;
        }
    }

    record SchoolWithdrew(TwinningId twinning, String school) implements ContactFact {}

    record CallProposed(TwinningId twinning, String school) implements ContactFact {}

    /** @param agreed false when no moment suited */
    record CallAnswered(TwinningId twinning, String school, boolean agreed) implements ContactFact {
        @Override
        public String kind() {
            return agreed ? "callAgreed" : "callNoneSuits";
        }
    }

    /** The facility let a school wait for longer than the norm. */
    record AnswerOverdue(TwinningId twinning, String school) implements ContactFact {}

    record SchoolsSuggested(TwinningId twinning, List<String> schools) implements ContactFact {
        @Override
        public String kind() {
            return schools.isEmpty() ? "schoolsSuggested" : "schoolsNamed";
        }

        @Override
        public List<String> args() {
            return List.of(String.join(", ", schools));
        }
    }

    record SearchSupported(TwinningId twinning) implements ContactFact {}

    record SearchAbandoned(TwinningId twinning) implements ContactFact {}
}
