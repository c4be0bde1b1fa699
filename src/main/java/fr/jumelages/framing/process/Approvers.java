package fr.jumelages.framing.process;

import fr.jumelages.accounts.Role;
import fr.jumelages.framing.FramingWork;
import fr.jumelages.workflow.ModelBean;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whose agreement a framing needs: one approval task is opened for each role. */
@Component("approvers")
@ModelBean
public class Approvers {

    /** @param execution not needed, but every call from a model has this shape */
    public List<String> roles(DelegateExecution execution) {
        return FramingWork.approvers().stream().map(Role::name).toList();
    }
}
