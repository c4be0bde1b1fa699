package fr.jumelages.adhoc.process;

import static fr.jumelages.casefile.process.CaseVariables.DOER;
import static fr.jumelages.casefile.process.CaseVariables.DOER_ROLE;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.workflow.Deadlines.ASKED_UNTIL;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.adhoc.AdHocTaskId;
import fr.jumelages.adhoc.AdHocTaskProcess;
import fr.jumelages.workflow.Messages;
import fr.jumelages.workflow.Variable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CamundaAdHocTaskProcess implements AdHocTaskProcess {

    static final Variable<AdHocTaskId> TASK = Variable.uuid("adHocTaskId").as(AdHocTaskId::new, AdHocTaskId::value);

    private final Messages messages;

    CamundaAdHocTaskProcess(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void added(Asked asked, Role role, AccountId doer, Instant until) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(TWINNING.name(), TWINNING.raw(asked.twinning()));
        facts.put(TASK.name(), TASK.raw(asked.id()));
        facts.put(DOER_ROLE.name(), DOER_ROLE.raw(role));
        facts.put(DOER.name(), DOER.raw(doer));
        if (until != null) {
            facts.put(ASKED_UNTIL.name(), ASKED_UNTIL.raw(until));
        }
        messages.start("ad-hoc-task.added", asked.reference(), facts);
    }

    @Override
    public void withdrawn(Asked asked) {
        messages.offer("ad-hoc-task.withdrawn", asked.reference(), TASK.name(), TASK.raw(asked.id()));
    }
}
