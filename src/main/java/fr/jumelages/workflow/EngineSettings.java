package fr.jumelages.workflow;

import fr.jumelages.shared.MovableClock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** What the engine needs beyond its properties: our beans only, our parse listeners, our clock, and only the history that is worth its statements. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ModelBeans modelBeans;
    private final List<BpmnParseListener> parseListeners;
    private final Clock clock;

    EngineSettings(ModelBeans modelBeans, List<BpmnParseListener> parseListeners, Clock clock) {
        this.modelBeans = modelBeans;
        this.parseListeners = parseListeners;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(modelBeans);
        engine.setCustomPreBPMNParseListeners(new ArrayList<>(parseListeners));
        engine.setEnableScriptCompilation(false);
        engine.setHistoryEventHandler(new ActivityHistory());
        if (clock instanceof MovableClock movable) {
            movable.onMove(offset -> ClockUtil.offset(offset.toMillis()));
        }
    }
}
