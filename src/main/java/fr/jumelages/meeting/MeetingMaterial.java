package fr.jumelages.meeting;

import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings to each step of a meeting its mode, its list, and what was prepared before it was moved. */
@Component
class MeetingMaterial implements StepMaterial {

    private final Meetings meetings;
    private final Submissions submissions;
    private final MeetingContext context;

    MeetingMaterial(Meetings meetings, Submissions submissions, MeetingContext context) {
        this.meetings = meetings;
        this.submissions = submissions;
        this.context = context;
    }

    @Override
    public Set<String> forms() {
        return Set.of("prepare-place", "prepare-running-order", "prepare-class", "tell-meeting");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Meeting meeting = meetings.get(new MeetingId(subject));
        Map<String, Object> data = new HashMap<>();
        data.put(CONTEXT, context.of(meeting));
        data.put("mode", meeting.mode().name());
        data.put("newMode", meeting.mode().name());
        addPlace(meeting, data);
        addClass(meeting, data);
        data.values().removeIf(java.util.Objects::isNull);
        return data;
    }

    private static void addPlace(Meeting meeting, Map<String, Object> data) {
        data.put("remoteLink", meeting.remoteLink());
        meeting.place().ifPresent(place -> {
            data.put("room", place.room());
            data.put("access", place.access());
            data.put("stillMissing", place.stillMissing());
        });
    }

    /** As many as the teacher announced with the class, until they say otherwise. */
    private void addClass(Meeting meeting, Map<String, Object> data) {
        submissions.latest(meeting.twinning(), "describe-class").ifPresent(described -> {
            data.put("pupilCount", described.answers().integer("pupilCount"));
            data.put("adultCount", described.answers().integer("adultCount"));
        });
        meeting.classPreparation().ifPresent(preparation -> {
            data.put("topics", preparation.topics());
            data.put("pupilCount", preparation.pupils());
            data.put("adultCount", preparation.adults());
            data.put("transport", preparation.transport());
            data.put("arrivalTime", preparation.arrivalTime());
            data.put("comment", preparation.comment());
        });
    }
}
