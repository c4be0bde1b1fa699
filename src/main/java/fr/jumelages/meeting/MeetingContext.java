package fr.jumelages.meeting;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
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
        TwinningSummary project = casefile.get(meeting.twinning());
        return new CasePanel.Content(
                "meeting/panel", "context", new Shown(project.reference(), MeetingDetails.of(meeting, project, time)));
    }
}
