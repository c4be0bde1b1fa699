package fr.jumelages.onboarding.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.onboarding.OnboardingWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordParticipants")
class RecordParticipantsDelegate implements JavaDelegate {

    private final OnboardingWork onboarding;

    RecordParticipantsDelegate(OnboardingWork onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        onboarding.recordParticipants(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
