package fr.jumelages.meeting;

import fr.jumelages.casefile.LivedMeetings;
import fr.jumelages.casefile.TwinningId;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other stages who came. */
@Component
class LivedMeetingsOfCase implements LivedMeetings {

    private final Meetings meetings;
    private final MeetingTime time;

    LivedMeetingsOfCase(Meetings meetings, MeetingTime time) {
        this.meetings = meetings;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LivedMeeting> of(TwinningId twinning) {
        List<Meeting> told = meetings.of(twinning).stream()
                .filter(meeting -> meeting.story().isPresent())
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        ZoneId zone = time.zone(twinning);
        return told.stream().map(meeting -> lived(meeting, zone)).toList();
    }

    private static LivedMeeting lived(Meeting meeting, ZoneId zone) {
        Story story = meeting.story().orElseThrow();
        return new LivedMeeting(
                meeting.number(),
                meeting.startsAt().atZone(zone).toLocalDate(),
                story.residents(),
                story.pupils(),
                story.adults());
    }
}
