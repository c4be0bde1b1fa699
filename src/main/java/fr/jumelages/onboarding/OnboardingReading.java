package fr.jumelages.onboarding;

import fr.jumelages.casefile.TwinningId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of the preparation; whether the reader may see the project has been checked before. */
@Service
@Transactional(readOnly = true)
public class OnboardingReading {

    private final Onboardings onboardings;

    OnboardingReading(Onboardings onboardings) {
        this.onboardings = onboardings;
    }

    /** Empty until the first of the four parts is known. */
    public Optional<Readiness> readiness(TwinningId twinning) {
        return onboardings.findById(twinning.value()).map(Onboarding::readiness);
    }
}
