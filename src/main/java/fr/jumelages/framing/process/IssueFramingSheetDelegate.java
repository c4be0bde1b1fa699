package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.framing.FramingSheets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("issueFramingSheet")
class IssueFramingSheetDelegate implements JavaDelegate {

    private final FramingSheets sheets;

    IssueFramingSheetDelegate(FramingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sheets.issue(TWINNING.of(execution));
    }
}
