package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.contact.process.ContactVariables.KEEP_WAITING;

import fr.jumelages.casefile.Submissions;
import fr.jumelages.contact.SchoolSearch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordSearchSupport")
class RecordSearchSupportDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final SchoolSearch search;

    RecordSearchSupportDelegate(Submissions submissions, SchoolSearch search) {
        this.submissions = submissions;
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = submissions.get(SUBMISSION.of(execution)).answers();
        KEEP_WAITING.set(execution, search.support(TWINNING.of(execution), answers));
    }
}
