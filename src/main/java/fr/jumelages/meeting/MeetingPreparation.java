package fr.jumelages.meeting;

import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
import fr.jumelages.meeting.MeetingFact.ClassPrepared;
import fr.jumelages.meeting.MeetingFact.PlacePrepared;
import fr.jumelages.meeting.MeetingFact.RunningOrderWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What referent and teacher get ready before the day. */
@Service
@Transactional
public class MeetingPreparation {

    private final Meetings meetings;
    private final Submissions submissions;
    private final Announcements announcements;
    private final ApplicationEventPublisher facts;

    MeetingPreparation(
            Meetings meetings, Submissions submissions, Announcements announcements, ApplicationEventPublisher facts) {
        this.meetings = meetings;
        this.submissions = submissions;
        this.announcements = announcements;
        this.facts = facts;
    }

    /** A link that is new is sent to all, with the invitation that carries it. */
    public void recordPlace(MeetingId id, SubmissionId submission) {
        Meeting meeting = meetings.get(id);
        Answers answers = submissions.get(submission).answers();
        int ready =
                (int) meeting.checklist().stream().filter(ChecklistItem::ready).count();
        boolean relinked = meeting.settle(Place.of(answers));
        facts.publishEvent(new PlacePrepared(
                meeting.twinning(), id, ready, meeting.checklist().size()));
        if (relinked) {
            announcements.relinked(meeting);
        }
    }

    /** @throws fr.jumelages.shared.Refusal {@code meeting.runningOrderEmpty} */
    public void recordRunningOrder(MeetingId id, SubmissionId submission) {
        Meeting meeting = meetings.get(id);
        RunningOrder order = RunningOrder.of(submissions.get(submission).answers());
        meeting.follow(order);
        facts.publishEvent(
                new RunningOrderWritten(meeting.twinning(), id, order.rows().size()));
    }

    public void recordClass(MeetingId id, SubmissionId submission) {
        Meeting meeting = meetings.get(id);
        ClassPreparation preparation =
                ClassPreparation.of(submissions.get(submission).answers());
        meeting.expect(preparation);
        facts.publishEvent(new ClassPrepared(meeting.twinning(), id, preparation.pupils()));
    }
}
