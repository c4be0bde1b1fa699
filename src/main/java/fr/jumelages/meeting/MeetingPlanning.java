package fr.jumelages.meeting;

import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.workflow.Decisions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the agreed dates to what must be ready for each of them. */
@Service
@Transactional
public class MeetingPlanning {

    private static final Duration USUAL = Duration.ofHours(2);

    private final Meetings meetings;
    private final Submissions submissions;
    private final Decisions decisions;
    private final MeetingTime time;

    MeetingPlanning(Meetings meetings, Submissions submissions, Decisions decisions, MeetingTime time) {
        this.meetings = meetings;
        this.submissions = submissions;
        this.decisions = decisions;
        this.time = time;
    }

    /** In the transaction of the agreement: there is no agreed framing without its meetings. */
    @EventListener
    public void plan(FramingAgreed agreed) {
        Duration duration = duration(agreed.twinning());
        for (int n = 0; n < agreed.meetings().size(); n++) {
            var terms = new MeetingTerms(
                    MeetingMode.valueOf(agreed.modes().get(n)), PlanB.valueOf(agreed.planB()), agreed.remoteLink());
            int number = agreed.firstNumber() + n;
            meetings.save(
                    new Meeting(agreed.twinning(), number, agreed.meetings().get(n), duration, terms));
        }
    }

    /** Earliest first. */
    @Transactional(readOnly = true)
    public List<MeetingId> planned(TwinningId twinning) {
        return earliestFirst(twinning).map(Meeting::id).toList();
    }

    /** When the earliest planned one starts. */
    @Transactional(readOnly = true)
    public Optional<Instant> first(TwinningId twinning) {
        return earliestFirst(twinning).map(Meeting::startsAt).findFirst();
    }

    private Stream<Meeting> earliestFirst(TwinningId twinning) {
        return meetings.of(twinning).stream().filter(meeting -> meeting.status() == MeetingStatus.PLANNED);
    }

    /** What the process of a meeting goes by. @param suspended whether nobody is to prepare it for now */
    public record Prepared(Instant startsAt, boolean suspended) {}

    /** Lists what this meeting needs in its present mode, back-scheduled from its present date. */
    public Prepared prepare(MeetingId id) {
        Meeting meeting = meetings.get(id);
        ZoneId zone = time.zone(meeting.twinning());
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), zone);
        LocalDate today = LocalDate.ofInstant(time.now(), zone);
        var needed = decisions
                .evaluate(
                        "preparation-checklist",
                        Map.of("meetingMode", meeting.mode().name()))
                .stream()
                .map(rule -> item(rule, day, today))
                .toList();
        meeting.preparations().renew(needed, day);
        return new Prepared(meeting.startsAt(), meeting.isSuspended());
    }

    /** What should be ready before today is due today: the meeting was agreed on late. */
    private static ChecklistItem item(Map<String, Object> rule, LocalDate day, LocalDate today) {
        LocalDate due = day.minusDays(((Number) rule.get("daysBefore")).longValue());
        return ChecklistItem.needed(
                (String) rule.get("item"),
                ChecklistItem.Category.valueOf((String) rule.get("category")),
                due.isBefore(today) ? today : due);
    }

    /** As the referent chose with the dates. */
    private Duration duration(TwinningId twinning) {
        return submissions
                .latest(twinning, "choose-dates")
                .map(chosen -> chosen.answers().integer("durationMinutes"))
                .map(Duration::ofMinutes)
                .orElse(USUAL);
    }
}
