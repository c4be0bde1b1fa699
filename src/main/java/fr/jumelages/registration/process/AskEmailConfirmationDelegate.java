package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.registration.RegistrationLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("askEmailConfirmation")
class AskEmailConfirmationDelegate implements JavaDelegate {

    private final RegistrationLetters letters;

    AskEmailConfirmationDelegate(RegistrationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.askEmailConfirmation(TWINNING.of(execution));
    }
}
