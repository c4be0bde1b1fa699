package fr.jumelages.meeting.process;

import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingId;
import fr.jumelages.meeting.MeetingProcess;
import fr.jumelages.workflow.Messages;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class CamundaMeetingProcess implements MeetingProcess {

    private final Messages messages;

    CamundaMeetingProcess(Messages messages) {
        this.messages = messages;
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
