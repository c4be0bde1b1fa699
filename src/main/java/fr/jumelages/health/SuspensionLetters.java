package fr.jumelages.health;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.meeting.SuspendableMeetings.Touched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One letter a person and page, however many of their meetings a suspension touches there; each with the change for their calendar. */
@Component
class SuspensionLetters {

    private final Casefile casefile;
    private final CalendarFiles files;
    private final Outbox outbox;

    SuspensionLetters(Casefile casefile, CalendarFiles files, Outbox outbox) {
        this.casefile = casefile;
        this.files = files;
        this.outbox = outbox;
    }

    void tell(Decision decision, Suspension suspension, List<Touched> meetings) {
        outbox.enqueueAll(byPerson(meetings).entrySet().stream()
                .map(theirs -> letter(decision.letter(), suspension, theirs.getKey(), theirs.getValue()))
                .toList());
    }

    private Map<Person, List<Touched>> byPerson(List<Touched> meetings) {
        Map<Person, List<Touched>> theirs = new LinkedHashMap<>();
        Map<TwinningId, List<Member>> known = new HashMap<>();
        meetings.forEach(meeting -> known.computeIfAbsent(meeting.twinning(), casefile::members).stream()
                .map(Member::person)
                .distinct()
                .forEach(person ->
                        theirs.computeIfAbsent(person, one -> new ArrayList<>()).add(meeting)));
        return theirs;
    }

    private Letter letter(String key, Suspension suspension, Person person, List<Touched> meetings) {
        String moment = meetings.stream()
                .map(meeting -> meeting.number() + ":" + meeting.entry().sequence())
                .toList()
                .toString();
        Letter letter = Letter.notice(person.email(), key, null, person.name(), suspension.place(), meetings.size())
                .with("links", meetings.stream().map(SuspensionLetters::line).toList())
                .quoting(suspension.words())
                .dedup(key + ":" + suspension.id() + ":" + person.id() + ":" + moment);
        for (Touched meeting : meetings) {
            letter = letter.attach(files.invitation(meeting.entry(), person))
                    .about(meeting.twinning().value());
        }
        return letter;
    }

    private static Map<String, Object> line(Touched meeting) {
        var start = meeting.start();
        var words = List.of(meeting.project(), InWords.moment(start.toInstant(), start.getZone()));
        return Map.of("label", InWords.joined(", ", words), "path", meeting.path());
    }
}
