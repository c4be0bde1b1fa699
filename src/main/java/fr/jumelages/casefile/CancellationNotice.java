package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells every member that their project is cancelled, and why, and takes its meetings out of their calendars. */
@Service
public class CancellationNotice {

    private final Twinnings twinnings;
    private final Members members;
    private final StoppedMeetings meetings;
    private final CalendarFiles calendars;
    private final Outbox outbox;

    CancellationNotice(
            Twinnings twinnings, Members members, StoppedMeetings meetings, CalendarFiles calendars, Outbox outbox) {
        this.twinnings = twinnings;
        this.members = members;
        this.meetings = meetings;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    /** One letter each, however many meetings there were and however often this is called. */
    @Transactional
    public void announce(TwinningId id) {
        Twinning twinning = twinnings.findById(id.value()).orElseThrow(() -> new NotFound("twinning " + id));
        List<Person> readers =
                members.of(id).stream().map(Member::person).distinct().toList();
        List<CalendarEntry> calledOff = meetings.callOff(id);
        outbox.enqueueAll(readers.stream()
                .map(reader -> letter(twinning, reader, calledOff).about(id.value()))
                .toList());
    }

    private Letter letter(Twinning twinning, Person reader, List<CalendarEntry> calledOff) {
        TwinningSummary project = twinning.summary();
        Letter letter = Letter.notice(
                        reader.email(),
                        "caseCancelled",
                        "/projets/" + project.reference(),
                        project.title(),
                        project.reference(),
                        InWords.of("enum.CancellationReason." + project.cancellationReason()),
                        calledOff.size())
                .quoting(twinning.cancellationComment())
                .dedup("caseCancelled:" + project.id() + ":" + reader.id());
        for (CalendarEntry meeting : calledOff) {
            letter = letter.attach(calendars.cancellation(meeting, reader));
        }
        return letter;
    }
}
