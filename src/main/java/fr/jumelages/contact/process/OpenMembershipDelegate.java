package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.contact.process.ContactVariables.SCHOOL_FOUND;

import fr.jumelages.contact.Membership;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openMembership")
class OpenMembershipDelegate implements JavaDelegate {

    private final Membership membership;

    OpenMembershipDelegate(Membership membership) {
        this.membership = membership;
    }

    @Override
    public void execute(DelegateExecution execution) {
        membership.open(TWINNING.of(execution));
        SCHOOL_FOUND.set(execution, true);
    }
}
