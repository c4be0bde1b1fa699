package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.contact.process.ContactVariables.ANSWER;
import static fr.jumelages.contact.process.ContactVariables.REQUEST;

import fr.jumelages.casefile.Submissions;
import fr.jumelages.contact.ContactAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordContactAnswer")
class RecordContactAnswerDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final ContactAnswers contact;

    RecordContactAnswerDelegate(Submissions submissions, ContactAnswers contact) {
        this.submissions = submissions;
        this.contact = contact;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = submissions.get(SUBMISSION.of(execution)).answers();
        ANSWER.setLocal(execution, contact.answer(REQUEST.of(execution), answers));
    }
}
