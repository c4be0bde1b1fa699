package fr.jumelages.meeting;

import fr.jumelages.meeting.MeetingFact.RunningOrderSent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two letters before a meeting, with its running order. Timers also fire late (a meeting agreed at short notice, a
 * project that was on hold): a letter whose moment has passed stays unsent.
 */
@Service
@Transactional
public class MeetingReminders {

    private final Meetings meetings;
    private final MeetingLetters letters;
    private final RunningOrderSheet sheet;
    private final MeetingTime time;
    private final ApplicationEventPublisher facts;

    MeetingReminders(
            Meetings meetings,
            MeetingLetters letters,
            RunningOrderSheet sheet,
            MeetingTime time,
            ApplicationEventPublisher facts) {
        this.meetings = meetings;
        this.letters = letters;
        this.sheet = sheet;
        this.time = time;
        this.facts = facts;
    }

    /** A week before; silent when the last reminder’s day has come, which says the same. */
    public void sendRunningOrder(MeetingId id) {
        send(meetings.get(id), "weekBefore", 2);
    }

    /** The day before; silent on the meeting’s own day and after. */
    public void sendLastReminder(MeetingId id) {
        send(meetings.get(id), "dayBefore", 1);
    }

    private void send(Meeting meeting, String letter, int daysAtLeast) {
        LocalDate today = time.day(meeting.twinning(), time.now());
        LocalDate day = time.day(meeting.twinning(), meeting.startsAt());
        if (ChronoUnit.DAYS.between(today, day) < daysAtLeast) {
            return;
        }
        write(meeting, letter);
        facts.publishEvent(new RunningOrderSent(meeting.twinning(), meeting.id(), letter));
    }

    private void write(Meeting meeting, String letter) {
        sheet.print(meeting, Locale.FRENCH)
                .ifPresentOrElse(
                        order -> letters.send(meeting, "meeting." + letter, person -> order, null, null),
                        () -> letters.send(meeting, "meeting." + letter + ".withoutOrder"));
    }
}
