package fr.jumelages.meeting;

import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
import fr.jumelages.meeting.MeetingFact.MeetingCancelled;
import fr.jumelages.meeting.MeetingFact.MeetingHeld;
import fr.jumelages.meeting.MeetingFact.MeetingPostponed;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a meeting once its day is there. */
@Service
@Transactional
public class MeetingTelling {

    private final Meetings meetings;
    private final Submissions submissions;
    private final MeetingTime time;
    private final Announcements announcements;

    MeetingTelling(Meetings meetings, Submissions submissions, MeetingTime time, Announcements announcements) {
        this.meetings = meetings;
        this.submissions = submissions;
        this.time = time;
        this.announcements = announcements;
    }

    /**
     * @throws fr.jumelages.shared.Refusal {@code meeting.alreadyTold}, {@code meeting.dateInPast}, {@code
     *     meeting.reasonNeedsWords}, {@code meeting.sameTime}
     */
    public MeetingOutcome record(MeetingId id, SubmissionId submission) {
        Meeting meeting = meetings.get(id);
        Answers answers = submissions.get(submission).answers();
        MeetingOutcome outcome = MeetingOutcome.valueOf(answers.text("outcome"));
        switch (outcome) {
            case HELD -> hold(meeting, answers);
            case POSTPONED -> postpone(meeting, answers);
            case CANCELLED -> cancel(meeting, answers);
        }
        return outcome;
    }

    private void hold(Meeting meeting, Answers answers) {
        Story story = Story.of(answers);
        meeting.hold(story);
        announcements.held(
                new MeetingHeld(meeting.twinning(), meeting.id(), day(meeting), story.residents(), story.pupils()));
    }

    private void postpone(Meeting meeting, Answers answers) {
        LocalDate from = day(meeting);
        Cause cause = Cause.of(answers);
        Instant start = time.moment(meeting.twinning(), answers.dateTime("newStartsAt"));
        meetings.refuseSameTime(meeting, start);
        meeting.postpone(start, MeetingMode.valueOf(answers.text("newMode")), cause, time.now());
        announcements.postponed(
                meeting, new MeetingPostponed(meeting.twinning(), meeting.id(), from, day(meeting), cause.reason()));
    }

    private void cancel(Meeting meeting, Answers answers) {
        Cause cause = Cause.of(answers);
        meeting.cancel(cause);
        announcements.cancelled(
                meeting, new MeetingCancelled(meeting.twinning(), meeting.id(), day(meeting), cause.reason()));
    }

    private LocalDate day(Meeting meeting) {
        return time.day(meeting.twinning(), meeting.startsAt());
    }
}
