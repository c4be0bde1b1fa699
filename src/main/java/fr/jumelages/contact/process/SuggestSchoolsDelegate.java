package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.contact.SchoolSearch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("suggestSchools")
class SuggestSchoolsDelegate implements JavaDelegate {

    private final SchoolSearch search;

    SuggestSchoolsDelegate(SchoolSearch search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        search.suggestSchools(TWINNING.of(execution));
    }
}
