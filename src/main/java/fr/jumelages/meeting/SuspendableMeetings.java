package fr.jumelages.meeting;

import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.meeting.MeetingFact.MeetingGoesOn;
import fr.jumelages.meeting.MeetingFact.MeetingSuspended;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a health suspension does to meetings: those that people would travel to wait, those by video go on. The letters are
 * the caller’s, so that one suspension is one letter a person. Projects on hold rest anyway and are left alone.
 */
@Service
@Transactional
public class SuspendableMeetings {

    private final TravelledMeetings travelled;
    private final Casefile casefile;
    private final MeetingProcess process;
    private final MeetingCalendar calendar;
    private final MeetingTime time;
    private final ApplicationEventPublisher facts;

    SuspendableMeetings(
            TravelledMeetings travelled,
            Casefile casefile,
            MeetingProcess process,
            MeetingCalendar calendar,
            MeetingTime time,
            ApplicationEventPublisher facts) {
        this.travelled = travelled;
        this.casefile = casefile;
        this.process = process;
        this.calendar = calendar;
        this.time = time;
        this.facts = facts;
    }

    /** Where and when nobody is to travel. @param facility or @param departement is null; @param until null for unknown */
    public record Area(UUID facility, String departement, LocalDate from, LocalDate until) {}

    /**
     * A meeting that is touched. @param start in the facility’s zone; @param passed whether its hour came meanwhile, so that
     * it needs another date; @param canTurnRemote whether its plan B is to meet by video
     */
    public record Touched(
            TwinningId twinning,
            String reference,
            String project,
            int number,
            ZonedDateTime start,
            boolean passed,
            boolean canTurnRemote,
            CalendarEntry entry) {

        public String path() {
            return "/projets/" + reference + "/rencontres/" + number;
        }
    }

    /** What {@link #suspend} would touch. */
    @Transactional(readOnly = true)
    public List<Touched> in(Area area) {
        return travelled.in(area).stream().map(this::touched).toList();
    }

    /** @return what was touched and was not suspended before */
    public List<Touched> suspend(UUID suspension, Area area) {
        List<Meeting> found = travelled.in(area);
        found.forEach(meeting -> {
            meeting.suspend(suspension, new Cause(MeetingReason.EPIDEMIC, null));
            facts.publishEvent(new MeetingSuspended(meeting.twinning(), meeting.id(), day(meeting)));
            tell(meeting);
        });
        return found.stream().map(this::touched).toList();
    }

    @Transactional(readOnly = true)
    public List<Touched> of(UUID suspension) {
        return travelled.suspendedBy(suspension).stream().map(this::touched).toList();
    }

    /** Those that still lie ahead take place; the others keep waiting for another date. @return those that take place */
    public List<Touched> release(UUID suspension) {
        List<Meeting> ahead = travelled.suspendedBy(suspension).stream()
                .filter(meeting -> meeting.startsAt().isAfter(time.now()))
                .toList();
        ahead.forEach(meeting -> {
            meeting.goOn();
            facts.publishEvent(new MeetingGoesOn(meeting.twinning(), meeting.id(), day(meeting)));
            tell(meeting);
        });
        return ahead.stream().map(this::touched).toList();
    }

    /** Plan B in one step, for all that agreed on it and still lie ahead. @return those that now meet by video */
    public List<Touched> turnRemote(UUID suspension) {
        List<Meeting> turning = travelled.suspendedBy(suspension).stream()
                .filter(meeting -> meeting.planB() == PlanB.REMOTE)
                .filter(meeting -> meeting.startsAt().isAfter(time.now()))
                .toList();
        turning.forEach(meeting -> {
            meeting.postpone(
                    meeting.startsAt(), MeetingMode.REMOTE, new Cause(MeetingReason.EPIDEMIC, null), time.now());
            facts.publishEvent(new MeetingFact.MeetingTurnedRemote(
                    meeting.twinning(), meeting.id(), day(meeting), MeetingReason.EPIDEMIC));
            tell(meeting);
        });
        return turning.stream().map(this::touched).toList();
    }

    /** Its process looks at it afresh; before its stage there is none, and it will begin with what is now written. */
    private void tell(Meeting meeting) {
        travelled.flush();
        process.rescheduled(casefile.get(meeting.twinning()).reference(), meeting.id());
    }

    private Touched touched(Meeting meeting) {
        TwinningSummary project = casefile.get(meeting.twinning());
        boolean passed = !meeting.startsAt().isAfter(time.now());
        return new Touched(
                meeting.twinning(),
                project.reference(),
                project.title(),
                meeting.number(),
                meeting.startsAt().atZone(time.zone(meeting.twinning())),
                passed,
                meeting.planB() == PlanB.REMOTE && !passed,
                calendar.entry(meeting, Locale.FRENCH));
    }

    private LocalDate day(Meeting meeting) {
        return time.day(meeting.twinning(), meeting.startsAt());
    }
}
