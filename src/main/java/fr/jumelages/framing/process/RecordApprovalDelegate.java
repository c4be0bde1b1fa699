package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.accounts.Role;
import fr.jumelages.framing.FramingWork;
import fr.jumelages.workflow.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordApproval")
class RecordApprovalDelegate implements JavaDelegate {

    private static final Variable<Role> APPROVER_ROLE = Variable.choice("approverRole", Role.class);
    private static final Variable<Boolean> FRAMING_AGREED = Variable.flag("framingAgreed");

    private final FramingWork framing;

    RecordApprovalDelegate(FramingWork framing) {
        this.framing = framing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Role side = APPROVER_ROLE.of(execution);
        boolean agreed = framing.approve(TWINNING.of(execution), side, SUBMISSION.of(execution));
        FRAMING_AGREED.set(execution, agreed);
    }
}
