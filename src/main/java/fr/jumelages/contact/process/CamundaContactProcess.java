package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.contact.process.ContactVariables.REQUEST;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.contact.ContactProcess;
import fr.jumelages.contact.ContactRequestId;
import fr.jumelages.workflow.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CamundaContactProcess implements ContactProcess {

    private final Messages messages;

    CamundaContactProcess(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void opened(TwinningId twinning, String reference) {
        messages.start("twinning.schoolRequested", reference, Map.of(TWINNING.name(), TWINNING.raw(twinning)));
    }

    @Override
    public void requested(String reference, ContactRequestId request) {
        messages.correlate("school-contact.requested", reference, Map.of(REQUEST.name(), REQUEST.raw(request)));
    }
}
