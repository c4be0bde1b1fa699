package fr.jumelages.unblocking.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.unblocking.process.UnblockingVariables.UNBLOCKING;

import fr.jumelages.unblocking.UnblockingProcess;
import fr.jumelages.workflow.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CamundaUnblockingProcess implements UnblockingProcess {

    private final Messages messages;

    CamundaUnblockingProcess(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void requested(Stuck stuck) {
        Map<String, Object> facts =
                Map.of(TWINNING.name(), TWINNING.raw(stuck.twinning()), UNBLOCKING.name(), UNBLOCKING.raw(stuck.id()));
        messages.start("unblocking.requested", stuck.reference(), facts);
    }

    @Override
    public void settled(Stuck stuck) {
        messages.offer("unblocking.settled", stuck.reference(), UNBLOCKING.name(), UNBLOCKING.raw(stuck.id()));
    }
}
