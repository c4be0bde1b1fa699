package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.contact.process.ContactVariables.SCHOOL_FOUND;

import fr.jumelages.contact.SchoolSearch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("abandonSearch")
class AbandonSearchDelegate implements JavaDelegate {

    private final SchoolSearch search;

    AbandonSearchDelegate(SchoolSearch search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        search.abandon(TWINNING.of(execution));
        SCHOOL_FOUND.set(execution, false);
    }
}
