package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.framing.FramingWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordProposal")
class RecordProposalDelegate implements JavaDelegate {

    private final FramingWork framing;

    RecordProposalDelegate(FramingWork framing) {
        this.framing = framing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        framing.propose(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
