package fr.jumelages.meeting.process;

import fr.jumelages.meeting.MeetingId;
import fr.jumelages.meeting.MeetingOutcome;
import fr.jumelages.workflow.Deadlines;
import fr.jumelages.workflow.Variable;
import java.time.Instant;

/** What the process of one meeting carries besides its case. */
final class MeetingVariables {

    static final Variable<MeetingId> MEETING = Variable.uuid("meetingId").as(MeetingId::new, MeetingId::value);

    /** Read by the deadlines around the day. */
    static final Variable<Instant> MEETING_AT = Deadlines.MEETING_AT;

    static final Variable<Boolean> SUSPENDED = Variable.flag("meetingSuspended");

    static final Variable<MeetingOutcome> OUTCOME = Variable.choice("meetingOutcome", MeetingOutcome.class);

    private MeetingVariables() {}
}
