package fr.jumelages.contact.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.contact.process.ContactVariables.COUNTED_FROM;
import static fr.jumelages.contact.process.ContactVariables.REQUEST;
import static fr.jumelages.contact.process.ContactVariables.STANDING;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.contact.ContactProcess;
import fr.jumelages.contact.ContactRequestId;
import fr.jumelages.contact.TeacherStanding;
import fr.jumelages.workflow.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CamundaContactProcess implements ContactProcess {

    private final Messages messages;
    private final Clock clock;

    CamundaContactProcess(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void opened(TwinningId twinning, String reference) {
        messages.start("twinning.schoolRequested", reference, Map.of(TWINNING.name(), TWINNING.raw(twinning)));
    }

    @Override
    public void requested(String reference, ContactRequestId request, TeacherStanding teacher) {
        Map<String, Object> facts = Map.of(
                REQUEST.name(), REQUEST.raw(request),
                STANDING.name(), STANDING.raw(teacher),
                COUNTED_FROM.name(), COUNTED_FROM.raw(clock.instant()));
        messages.correlate("school-contact.requested", reference, facts);
    }

    @Override
    public void callChosen(String reference, ContactRequestId request, Instant answerFrom) {
        deliver("school-contact.callChosen", reference, request, Map.of(COUNTED_FROM.name(), answerFrom.toString()));
    }

    @Override
    public void withdrawn(String reference, ContactRequestId request) {
        deliver("school-contact.withdrawn", reference, request, Map.of());
    }

    @Override
    public void lastWithdrawn(String reference) {
        messages.correlate("school-contact.lastWithdrawn", reference, Map.of());
    }

    private void deliver(String message, String reference, ContactRequestId request, Map<String, Object> facts) {
        messages.deliver(message, reference, REQUEST.name(), REQUEST.raw(request), facts);
    }
}
