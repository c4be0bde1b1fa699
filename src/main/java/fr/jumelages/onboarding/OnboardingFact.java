package fr.jumelages.onboarding;

import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens while people get ready. */
public sealed interface OnboardingFact extends TimelineFact {

    record ParticipantsIdentified(TwinningId twinning, int residents, int staff) implements OnboardingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(residents), String.valueOf(staff));
        }
    }

    record StaffPrepared(TwinningId twinning, int trained) implements OnboardingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(trained));
        }
    }

    record ResidentsInformed(TwinningId twinning, int missing) implements OnboardingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(missing));
        }
    }

    record FamiliesInformed(TwinningId twinning, int missing) implements OnboardingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(missing));
        }
    }

    /** @param count of people whose answer was missing and has come */
    record LateAnswersCounted(TwinningId twinning, Pictured whose, int count) implements OnboardingFact {
        @Override
        public String kind() {
            return "lateAnswersCounted." + whose;
        }

        @Override
        public List<String> args() {
            return List.of(String.valueOf(count));
        }
    }

    /** All four parts are known. */
    record ReadinessComputed(TwinningId twinning, Readiness readiness) implements OnboardingFact {
        @Override
        public String kind() {
            return readiness.isReady() ? "everybodyReady" : "stillMissing";
        }

        @Override
        public List<String> args() {
            return List.of(String.valueOf(readiness.gaps().size()));
        }
    }
}
