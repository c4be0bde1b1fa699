package fr.jumelages.meeting.process;

import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingId;
import fr.jumelages.meeting.MeetingProcess;
import fr.jumelages.workflow.Messages;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class CamundaMeetingProcess implements MeetingProcess {

    private final Messages messages;
    private final RuntimeService runtime;

    CamundaMeetingProcess(Messages messages, RuntimeService runtime) {
        this.messages = messages;
        this.runtime = runtime;
    }

    /** One more instance of the master’s multi-instance call, so that its stage ends with the last meeting, this one too. */
    @Override
    public void joined(String reference, MeetingId meeting) {
        ProcessInstance master = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey("twinning")
                .active()
                .singleResult();
        try {
            runtime.createProcessInstanceModification(master.getId())
                    .startBeforeActivity("callActivity_meeting")
                    .setVariableLocal(MEETING.name(), meeting.toString())
                    .execute();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The project moved meanwhile", e);
        }
    }

    @Override
    public boolean rescheduled(String reference, MeetingId meeting) {
        return tell("meeting.rescheduled", reference, meeting);
    }

    @Override
    public boolean cancelled(String reference, MeetingId meeting) {
        return tell("meeting.cancelled", reference, meeting);
    }

    /** Somebody may finish a preparation at the same moment; whoever asked may simply try again. */
    private boolean tell(String message, String reference, MeetingId meeting) {
        try {
            return messages.offer(message, reference, MEETING.name(), meeting.toString());
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The meeting moved meanwhile", e);
        }
    }
}
