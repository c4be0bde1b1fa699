package fr.jumelages.meeting;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Attachment;
import fr.jumelages.shared.NotFound;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stays of a meeting that was held: its story, and on paper that it took place, for the school and for the
 * facility’s council of residents’ life. The caller has checked that the reader may see the case.
 */
@Service
@Transactional(readOnly = true)
public class MeetingRecords {

    private final Meetings meetings;
    private final Casefile casefile;
    private final MeetingTime time;
    private final Addresses addresses;
    private final PdfPages pages;

    MeetingRecords(Meetings meetings, Casefile casefile, MeetingTime time, Addresses addresses, PdfPages pages) {
        this.meetings = meetings;
        this.casefile = casefile;
        this.time = time;
        this.addresses = addresses;
        this.pages = pages;
    }

    /** Empty until somebody told that it was held. */
    public Optional<Told> of(TwinningId twinning, int number) {
        return meetings.get(twinning, number).story().map(Told::of);
    }

    /** That it took place: counts and places, no name of anybody. @throws NotFound unless it was held */
    public Attachment certificate(TwinningId twinning, int number, Locale locale) {
        Meeting meeting = meetings.get(twinning, number);
        Told told =
                meeting.story().map(Told::of).orElseThrow(() -> new NotFound("certificate of meeting " + meeting.id()));
        TwinningSummary project = casefile.get(twinning);
        var start = meeting.startsAt().atZone(time.zone(twinning));
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put("facilityTown", addresses.ofFacility(project));
        model.put("schoolTown", addresses.ofSchool(project));
        model.put("start", start);
        model.put("end", start.plus(meeting.duration()));
        model.put("mode", meeting.mode());
        model.put("told", told);
        byte[] content = pages.print("meeting/certificate", model, locale);
        return new Attachment("attestation-" + project.reference() + "-" + number + ".pdf", "application/pdf", content);
    }
}
