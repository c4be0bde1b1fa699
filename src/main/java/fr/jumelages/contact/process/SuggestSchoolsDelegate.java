package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.contact.SchoolSuggestions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("suggestSchools")
class SuggestSchoolsDelegate implements JavaDelegate {

    private final SchoolSuggestions suggestions;

    SuggestSchoolsDelegate(SchoolSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        suggestions.suggest(TWINNING.of(execution));
    }
}
