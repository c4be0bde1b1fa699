package fr.jumelages.framing;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once a framing is agreed, every member gets one letter with all its meetings for their calendar. */
@Component
class MeetingInvitations {

    private final Framings framings;
    private final Casefile casefile;
    private final FramingWords words;
    private final CalendarFiles calendars;
    private final Outbox outbox;

    MeetingInvitations(
            Framings framings, Casefile casefile, FramingWords words, CalendarFiles calendars, Outbox outbox) {
        this.framings = framings;
        this.casefile = casefile;
        this.words = words;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    @EventListener
    void invite(FramingAgreed fact) {
        TwinningSummary project = casefile.get(fact.twinning());
        List<CalendarEntry> meetings = entries(fact, project);
        outbox.enqueueAll(casefile.members(fact.twinning()).stream()
                .map(Member::person)
                .distinct()
                .map(person -> letter(project, meetings, person)
                        .dedup("framing-agreed:" + project.id() + ":" + fact.firstNumber() + ":" + person.id()))
                .toList());
    }

    private Letter letter(TwinningSummary project, List<CalendarEntry> meetings, Person person) {
        String path = "/projets/" + project.reference();
        Letter letter = Letter.notice(
                        person.email(), "framing.agreed", path, person.name(), project.title(), meetings.size())
                .about(project.id().value());
        for (CalendarEntry meeting : meetings) {
            letter = letter.attach(calendars.invitation(meeting, person));
        }
        return letter;
    }

    private List<CalendarEntry> entries(FramingAgreed fact, TwinningSummary project) {
        Framing framing = framings.get(fact.twinning());
        Proposal proposal = framing.proposal().orElseThrow();
        String title = words.text("framing.invitation.title", Locale.FRENCH, project.title());
        String about = words.text("framing.invitation.about", Locale.FRENCH, proposal.theme(), project.reference());
        return IntStream.range(0, fact.meetings().size())
                .mapToObj(n -> new CalendarEntry(
                        CalendarEntry.uid(fact.twinning(), fact.firstNumber() + n),
                        0,
                        title,
                        about,
                        fact.meetings().get(n),
                        framing.schedule().orElseThrow().duration(),
                        fact.modes().get(n).equals("REMOTE") ? null : proposal.place(),
                        fact.modes().get(n).equals("IN_PERSON") ? null : proposal.remoteLink()))
                .toList();
    }
}
