package fr.jumelages.meeting;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.gallery.PhotoOccasions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the gallery on which days photos are taken. */
@Component
class OccasionsOfCase implements PhotoOccasions {

    private final Meetings meetings;
    private final MeetingTime time;

    OccasionsOfCase(Meetings meetings, MeetingTime time) {
        this.meetings = meetings;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Occasion> of(TwinningId twinning) {
        return meetings.of(twinning).stream()
                .map(meeting -> new Occasion(
                        meeting.number(),
                        meeting.startsAt().atZone(time.zone(twinning)),
                        meeting.status() == MeetingStatus.CANCELLED))
                .toList();
    }
}
