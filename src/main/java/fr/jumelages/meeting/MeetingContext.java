package fr.jumelages.meeting;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.gallery.Album;
import org.springframework.stereotype.Component;

/** The meeting itself above each of its steps, so that nobody has to look for its day or its link. */
@Component
class MeetingContext {

    private final Casefile casefile;
    private final MeetingTime time;
    private final Album album;

    MeetingContext(Casefile casefile, MeetingTime time, Album album) {
        this.casefile = casefile;
        this.time = time;
        this.album = album;
    }

    /** @param photos how many of this meeting are in the gallery */
    record Shown(String reference, MeetingDetails meeting, int photos) {}

    CasePanel.Content of(Meeting meeting) {
        TwinningSummary project = casefile.get(meeting.twinning());
        MeetingDetails details = MeetingDetails.of(meeting, project, time);
        int photos = details.began() ? album.countOf(meeting.twinning(), meeting.number()) : 0;
        return new CasePanel.Content("meeting/panel", "context", new Shown(project.reference(), details, photos));
    }
}
