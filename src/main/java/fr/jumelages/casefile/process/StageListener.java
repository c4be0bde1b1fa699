package fr.jumelages.casefile.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the case which stage it is in: entering a call activity of the master is entering its stage. */
@Component
class StageListener extends AbstractBpmnParseListener {

    private final ObjectProvider<Casefile> casefile;

    StageListener(ObjectProvider<Casefile> casefile) {
        this.casefile = casefile;
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        Stage.ofCallActivity(activity.getId())
                .ifPresent(stage -> activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entering(stage)));
    }

    private ExecutionListener entering(Stage stage) {
        return execution -> casefile.getObject().enter(TWINNING.of(execution), stage);
    }
}
