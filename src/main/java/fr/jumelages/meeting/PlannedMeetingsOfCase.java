package fr.jumelages.meeting;

import fr.jumelages.casefile.PlannedMeetings;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other stages when the project meets. */
@Component
class PlannedMeetingsOfCase implements PlannedMeetings {

    private final Meetings meetings;
    private final MeetingTime time;

    PlannedMeetingsOfCase(Meetings meetings, MeetingTime time) {
        this.meetings = meetings;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedMeeting> of(TwinningId twinning) {
        return meetings.of(twinning).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                .map(meeting -> new PlannedMeeting(
                        meeting.startsAt().atZone(time.zone(twinning)),
                        meeting.mode() != MeetingMode.REMOTE,
                        meeting.mode().hasRemotePart()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int lastNumber(TwinningId twinning) {
        return meetings.of(twinning).stream().mapToInt(Meeting::number).max().orElse(0);
    }
}
