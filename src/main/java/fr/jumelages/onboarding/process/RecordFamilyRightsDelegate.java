package fr.jumelages.onboarding.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.onboarding.OnboardingWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordFamilyRights")
class RecordFamilyRightsDelegate implements JavaDelegate {

    private final OnboardingWork onboarding;

    RecordFamilyRightsDelegate(OnboardingWork onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        onboarding.recordFamilyRights(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
