package fr.jumelages.onboarding;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a case what is still missing before the first meeting, and whose it is. */
@Component
@Order(40)
class ReadinessPanel implements CasePanel {

    private final OnboardingReading onboardings;

    ReadinessPanel(OnboardingReading onboardings) {
        this.onboardings = onboardings;
    }

    @Override
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        return onboardings
                .readiness(twinning.id())
                .map(readiness -> new Content("onboarding/panel", "readiness", readiness));
    }
}
