package fr.jumelages.meeting;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.meeting.MeetingFact.MeetingAdded;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.PublicHolidays;
import fr.jumelages.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project that goes well meets once more than agreed. The caller has checked who asks. */
@Service
@Transactional
public class MeetingAdding {

    /** A series of more is a project of its own. */
    private static final int MOST = 20;

    private final Meetings meetings;
    private final Casefile casefile;
    private final MeetingProcess process;
    private final MeetingTime time;
    private final Announcements announcements;

    MeetingAdding(
            Meetings meetings,
            Casefile casefile,
            MeetingProcess process,
            MeetingTime time,
            Announcements announcements) {
        this.meetings = meetings;
        this.casefile = casefile;
        this.process = process;
        this.time = time;
        this.announcements = announcements;
    }

    /** @param startsAt in the facility’s zone; @param link null when nobody needs it, or it will come later */
    public record NewMeeting(LocalDateTime startsAt, Duration duration, MeetingMode mode, PlanB planB, String link) {}

    /**
     * In the stage of the meetings its preparation begins at once; before, with the others’.
     *
     * @return its number
     * @throws Refusal {@code meeting.projectRests}, {@code meeting.framingFirst}, {@code meeting.tooLateToAdd}, {@code
     *     meeting.tooMany}, {@code meeting.dateInPast}, {@code meeting.datePublicHoliday},
     *     {@code meeting.sameTime}
     */
    public int add(TwinningId twinning, NewMeeting wished) {
        TwinningSummary project = casefile.get(twinning);
        List<Meeting> others = meetings.of(twinning);
        refuseUnlessOpen(project, others);
        Instant start = checked(project, wished.startsAt());
        var terms = new MeetingTerms(wished.mode(), wished.planB(), wished.link());
        int number = others.stream().mapToInt(Meeting::number).max().orElseThrow() + 1;
        Meeting meeting = new Meeting(twinning, number, start, wished.duration(), terms);
        meetings.refuseSameTime(meeting, start);
        meetings.save(meeting);
        announcements.added(meeting, new MeetingAdded(twinning, meeting.id(), time.day(twinning, start)));
        if (project.stage() == Stage.EVENT) {
            process.joined(project.reference(), meeting.id());
        }
        return number;
    }

    private static void refuseUnlessOpen(TwinningSummary project, List<Meeting> others) {
        if (project.status() != TwinningStatus.LIVE) {
            throw new Refusal("meeting.projectRests");
        }
        if (project.stage().compareTo(Stage.EVENT) > 0) {
            throw new Refusal("meeting.tooLateToAdd");
        }
        if (others.isEmpty()) {
            throw new Refusal("meeting.framingFirst");
        }
        if (others.size() >= MOST) {
            throw new Refusal("meeting.tooMany");
        }
    }

    private Instant checked(TwinningSummary project, LocalDateTime startsAt) {
        Instant start = time.moment(project.id(), startsAt);
        if (!start.isAfter(time.now())) {
            throw new Refusal("meeting.dateInPast");
        }
        if (PublicHolidays.isHoliday(startsAt.toLocalDate(), Departement.of(project.departement()))) {
            throw new Refusal("meeting.datePublicHoliday");
        }
        return start;
    }
}
