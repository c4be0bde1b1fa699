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
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a health suspension does to meetings: those that people would travel to wait, those by video go on. The letters are
 * the caller’s, so that each page of facilities is one letter a person. Projects on hold rest anyway and are left alone.
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

    /** What was touched of some facilities. @param last the last of them, after which the next page begins; null when none was left */
    public record Page(List<Touched> touched, UUID last) {}

    /** What {@link #suspend} would touch. */
    @Transactional(readOnly = true)
    public List<Touched> in(Area area) {
        return travelled.in(area).stream().map(this::touched).toList();
    }

    /** Of those that were not suspended before, the facilities that come after one. */
    public Page suspend(UUID suspension, Area area, UUID after) {
        return changed(travelled.in(area, after), meeting -> {
            meeting.suspend(suspension, new Cause(MeetingReason.EPIDEMIC, null));
            return new MeetingSuspended(meeting.twinning(), meeting.id(), day(meeting));
        });
    }

    @Transactional(readOnly = true)
    public List<Touched> of(UUID suspension) {
        return travelled.suspendedBy(suspension).stream().map(this::touched).toList();
    }

    /** Those that still lie ahead take place; the others keep waiting for another date. */
    public Page release(UUID suspension, UUID after) {
        return changed(travelled.aheadOf(suspension, after), meeting -> {
            meeting.goOn();
            return new MeetingGoesOn(meeting.twinning(), meeting.id(), day(meeting));
        });
    }

    /** Plan B in one step, for all that agreed on it and still lie ahead. */
    public Page turnRemote(UUID suspension, UUID after) {
        TravelledMeetings.Page ahead = travelled.aheadOf(suspension, after);
        List<Meeting> turning = ahead.meetings().stream()
                .filter(meeting -> meeting.planB() == PlanB.REMOTE)
                .toList();
        return changed(new TravelledMeetings.Page(turning, ahead.last()), meeting -> {
            meeting.postpone(
                    meeting.startsAt(), MeetingMode.REMOTE, new Cause(MeetingReason.EPIDEMIC, null), time.now());
            return new MeetingFact.MeetingTurnedRemote(
                    meeting.twinning(), meeting.id(), day(meeting), MeetingReason.EPIDEMIC);
        });
    }

    /** Their processes look at them afresh; before its stage one has none, and will begin with what is now written. */
    private Page changed(TravelledMeetings.Page page, Function<Meeting, MeetingFact> change) {
        page.meetings().forEach(meeting -> facts.publishEvent(change.apply(meeting)));
        travelled.flush();
        page.meetings()
                .forEach(meeting ->
                        process.rescheduled(casefile.get(meeting.twinning()).reference(), meeting.id()));
        return new Page(page.meetings().stream().map(this::touched).toList(), page.last());
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
