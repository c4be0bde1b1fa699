package fr.jumelages.meeting;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Casefile;
import org.springframework.stereotype.Component;

/** The meeting itself above each of its steps, so that nobody has to look for its day or its link. */
@Component
class MeetingContext {

    private final Casefile casefile;
    private final MeetingTime time;

    MeetingContext(Casefile casefile, MeetingTime time) {
        this.casefile = casefile;
        this.time = time;
    }

    record Shown(String reference, MeetingDetails meeting) {}

    CasePanel.Content of(Meeting meeting) {
        String reference = casefile.get(meeting.twinning()).reference();
        return new CasePanel.Content(
                "meeting/panel", "context", new Shown(reference, MeetingDetails.of(meeting, time)));
    }
}
