package fr.jumelages.meeting;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.meeting.MeetingFact.MeetingCancelled;
import fr.jumelages.meeting.MeetingFact.MeetingPostponed;
import fr.jumelages.meeting.MeetingFact.MeetingReshaped;
import fr.jumelages.meeting.MeetingFact.MeetingTurnedRemote;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can still be changed of a meeting before its hour; afterwards it is told. Where the participants were not ready in
 * time and its stage has not come, a passed meeting can still be moved. The caller has checked who asks. All
 * refuse with {@code meeting.projectRests}, {@code meeting.alreadyTold}, {@code meeting.tellInstead}.
 */
@Service
@Transactional
public class MeetingChanges {

    private final Meetings meetings;
    private final Casefile casefile;
    private final MeetingProcess process;
    private final MeetingTime time;
    private final Announcements announcements;

    MeetingChanges(
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

    /** To a moment in the facility’s zone. @throws Refusal also {@code meeting.dateInPast}, {@code meeting.sameTime} */
    public void postpone(TwinningId twinning, int number, LocalDateTime to, Cause why) {
        Meeting meeting = changeable(twinning, number);
        LocalDate from = day(meeting);
        Instant start = time.moment(twinning, to);
        meetings.refuseSameTime(meeting, start);
        meeting.postpone(start, meeting.mode(), why, time.now());
        announcements.postponed(
                meeting, new MeetingPostponed(twinning, meeting.id(), from, day(meeting), why.reason()));
        prepareAnew(meeting);
    }

    /**
     * The plan B that was agreed, at the hour that was agreed.
     *
     * @param link null when it is known, or will come later
     * @throws Refusal also {@code meeting.planBIsAnother}
     */
    public void turnRemote(TwinningId twinning, int number, String link, Cause why) {
        Meeting meeting = changeable(twinning, number);
        if (meeting.planB() != PlanB.REMOTE) {
            throw new Refusal("meeting.planBIsAnother");
        }
        meeting.postpone(meeting.startsAt(), MeetingMode.REMOTE, why, time.now());
        meeting.relink(link);
        announcements.turnedRemote(
                meeting, new MeetingTurnedRemote(twinning, meeting.id(), day(meeting), why.reason()));
        prepareAnew(meeting);
    }

    /**
     * On site, by video or both, at the hour that was agreed.
     *
     * @param link null when it is known, not needed, or will come later
     * @throws Refusal also {@code meeting.formIsTheSame}
     */
    public void reshape(TwinningId twinning, int number, MeetingMode mode, String link, Cause why) {
        Meeting meeting = changeable(twinning, number);
        if (meeting.mode() == mode) {
            throw new Refusal("meeting.formIsTheSame");
        }
        meeting.postpone(meeting.startsAt(), mode, why, time.now());
        meeting.relink(link);
        announcements.reshaped(meeting, new MeetingReshaped(twinning, meeting.id(), day(meeting), mode));
        prepareAnew(meeting);
    }

    /** @throws Refusal also {@code meeting.lastOne}: a project without meetings has nothing to go on to */
    public void cancel(TwinningId twinning, int number, Cause why) {
        Meeting meeting = changeable(twinning, number);
        TwinningSummary project = casefile.get(twinning);
        boolean others = meetings.of(twinning).stream()
                .anyMatch(other -> other != meeting && other.status() != MeetingStatus.CANCELLED);
        if (!others) {
            throw new Refusal("meeting.lastOne");
        }
        meeting.cancel(why);
        announcements.cancelled(meeting, new MeetingCancelled(twinning, meeting.id(), day(meeting), why.reason()));
        follows(project, process.cancelled(project.reference(), meeting.id()));
    }

    /** Nothing happens when it is the link that everybody has. @throws Refusal also {@code meeting.noLinkNeeded} */
    public void relink(TwinningId twinning, int number, String link) {
        Meeting meeting = changeable(twinning, number);
        if (!meeting.mode().hasRemotePart()) {
            throw new Refusal("meeting.noLinkNeeded");
        }
        if (meeting.relink(link)) {
            announcements.relinked(meeting);
        }
    }

    private Meeting changeable(TwinningId twinning, int number) {
        TwinningSummary project = casefile.get(twinning);
        if (project.status() != TwinningStatus.LIVE) {
            throw new Refusal("meeting.projectRests");
        }
        Meeting meeting = meetings.get(twinning, number);
        boolean began = !meeting.startsAt().isAfter(time.now());
        if (meeting.status() == MeetingStatus.PLANNED
                && began
                && !meeting.isSuspended()
                && project.stage().compareTo(Stage.EVENT) >= 0) {
            throw new Refusal("meeting.tellInstead");
        }
        return meeting;
    }

    private void prepareAnew(Meeting meeting) {
        TwinningSummary project = casefile.get(meeting.twinning());
        follows(project, process.rescheduled(project.reference(), meeting.id()));
    }

    /** Only before the stage of the meetings may a process be missing: it will begin with what is now written. */
    private static void follows(TwinningSummary project, boolean runs) {
        if (!runs && project.stage() == Stage.EVENT) {
            throw new Refusal("meeting.tellInstead");
        }
    }

    private LocalDate day(Meeting meeting) {
        return time.day(meeting.twinning(), meeting.startsAt());
    }
}
