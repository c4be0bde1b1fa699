package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.contact.process.ContactVariables.REQUEST;
import static fr.jumelages.contact.process.ContactVariables.STANDING;

import fr.jumelages.casefile.Submissions;
import fr.jumelages.contact.TeacherAdmission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordTeacherCheck")
class RecordTeacherCheckDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final TeacherAdmission admission;

    RecordTeacherCheckDelegate(Submissions submissions, TeacherAdmission admission) {
        this.submissions = submissions;
        this.admission = admission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = submissions.get(SUBMISSION.of(execution)).answers();
        STANDING.setLocal(execution, admission.check(REQUEST.of(execution), answers));
    }
}
