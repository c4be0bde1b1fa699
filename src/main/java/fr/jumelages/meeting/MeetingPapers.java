package fr.jumelages.meeting;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Attachment;
import fr.jumelages.shared.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be printed of a meeting. The caller has checked that the reader may see the case. */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

    private final Meetings meetings;
    private final RunningOrderSheet sheet;

    MeetingPapers(Meetings meetings, RunningOrderSheet sheet) {
        this.meetings = meetings;
        this.sheet = sheet;
    }

    /** @throws NotFound when the project has no such meeting, or that meeting no running order yet */
    public Attachment runningOrder(TwinningId twinning, int number, Locale locale) {
        return meetings.of(twinning).stream()
                .filter(meeting -> meeting.number() == number)
                .findFirst()
                .flatMap(meeting -> sheet.print(meeting, locale))
                .orElseThrow(() -> new NotFound("running order " + number + " of " + twinning));
    }
}
