package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever stands in the room needs on the day, on one page. */
@Service
@Transactional(readOnly = true)
public class MeetingDay {

    private final MeetingDesk desk;
    private final Meetings meetings;
    private final Submissions submissions;
    private final MeetingTime time;

    MeetingDay(MeetingDesk desk, Meetings meetings, Submissions submissions, MeetingTime time) {
        this.desk = desk;
        this.meetings = meetings;
        this.submissions = submissions;
        this.time = time;
    }

    /** @param now the moment that {@code plan} speaks of; @param today whether it is the meeting’s day, where it takes place */
    public record Shown(MeetingDesk.Shown desk, DayPlan plan, Expected expected, Instant now, boolean today) {

        /** Whether the last hour is past. */
        public boolean isOver() {
            return !desk.meeting().end().toInstant().isAfter(now);
        }
    }

    /** @throws fr.jumelages.shared.NotFound for who does not see the case, or when there is no such meeting */
    public Shown open(String reference, int number, Person person) {
        MeetingDesk.Shown shown = desk.open(reference, number, person);
        Meeting meeting = meetings.get(shown.project().id(), number);
        Instant now = time.now();
        var start = shown.meeting().start();
        Instant end = shown.meeting().end().toInstant();
        DayPlan plan = meeting.runningOrder()
                .map(order -> DayPlan.of(order, start, end, now))
                .orElse(DayPlan.NONE);
        boolean today = now.atZone(start.getZone()).toLocalDate().equals(start.toLocalDate());
        return new Shown(shown, plan, expected(meeting), now, today);
    }

    private Expected expected(Meeting meeting) {
        Integer residents = residents(meeting.twinning());
        return meeting.classPreparation()
                .map(known -> new Expected(residents, known.pupils(), known.adults(), known.arrival()))
                .orElse(new Expected(residents, null, null, null));
    }

    private Integer residents(TwinningId twinning) {
        return submissions
                .latest(twinning, "identify-participants")
                .map(sent -> sent.answers().integer("residentCount"))
                .orElse(null);
    }
}
