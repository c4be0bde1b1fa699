package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Calls off what a project still had to come, and tells every member, in one letter each, why; calendars learn it by that letter. */
@Component
class CalledOff {

    private final Members members;
    private final StoppedMeetings meetings;
    private final CalendarFiles calendars;
    private final Outbox outbox;

    CalledOff(Members members, StoppedMeetings meetings, CalendarFiles calendars, Outbox outbox) {
        this.members = members;
        this.meetings = meetings;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    /** @param letter to a member, by how many meetings are called off */
    void tell(TwinningId twinning, BiFunction<Person, Integer, Letter> letter) {
        List<Person> readers =
                members.of(twinning).stream().map(Member::person).distinct().toList();
        List<CalendarEntry> calledOff = meetings.callOff(twinning);
        outbox.enqueueAll(readers.stream()
                .map(reader -> attached(letter.apply(reader, calledOff.size()), reader, calledOff))
                .map(ready -> ready.about(twinning.value()))
                .toList());
    }

    private Letter attached(Letter letter, Person reader, List<CalendarEntry> calledOff) {
        Letter whole = letter;
        for (CalendarEntry meeting : calledOff) {
            whole = whole.attach(calendars.cancellation(meeting, reader));
        }
        return whole;
    }
}
