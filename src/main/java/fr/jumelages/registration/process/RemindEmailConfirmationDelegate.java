package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.registration.RegistrationLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("remindEmailConfirmation")
class RemindEmailConfirmationDelegate implements JavaDelegate {

    private final RegistrationLetters letters;

    RemindEmailConfirmationDelegate(RegistrationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remindEmailConfirmation(TWINNING.of(execution));
    }
}
