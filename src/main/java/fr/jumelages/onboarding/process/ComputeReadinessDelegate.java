package fr.jumelages.onboarding.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.onboarding.OnboardingWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("computeReadiness")
class ComputeReadinessDelegate implements JavaDelegate {

    private final OnboardingWork onboarding;

    ComputeReadinessDelegate(OnboardingWork onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        onboarding.computeReadiness(TWINNING.of(execution));
    }
}
