package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.registration.RegistrationProcess;
import fr.jumelages.workflow.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CamundaRegistrationProcess implements RegistrationProcess {

    private final Messages messages;

    CamundaRegistrationProcess(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void submitted(TwinningId twinning, String reference) {
        messages.start("twinning.registered", reference, Map.of(TWINNING.name(), TWINNING.raw(twinning)));
    }

    @Override
    public void emailConfirmed(String reference) {
        messages.correlate("registration.emailConfirmed", reference, Map.of());
    }
}
