package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.contact.process.ContactVariables.SCHOOL_FOUND;

import fr.jumelages.contact.ContactAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openMembership")
class OpenMembershipDelegate implements JavaDelegate {

    private final ContactAnswers answers;

    OpenMembershipDelegate(ContactAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.openMembership(TWINNING.of(execution));
        SCHOOL_FOUND.set(execution, true);
    }
}
