package fr.jumelages.registration;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens in the first stage. */
public sealed interface RegistrationFact extends TimelineFact {

    record RegistrationSubmitted(TwinningId twinning) implements RegistrationFact {}

    record EmailConfirmed(TwinningId twinning) implements RegistrationFact {}

    record CorrectionAsked(TwinningId twinning) implements RegistrationFact {}

    record RegistrationCorrected(TwinningId twinning) implements RegistrationFact {}

    record FacilityPublished(TwinningId twinning, String facility) implements RegistrationFact {
        @Override
        public List<String> args() {
            return List.of(facility);
        }
    }

    record RegistrationRefused(TwinningId twinning, RefusalReason reason) implements RegistrationFact {
        @Override
        public String kind() {
            return "registrationRefused." + reason;
        }
    }

    record RegistrationExpired(TwinningId twinning) implements RegistrationFact {}
}
