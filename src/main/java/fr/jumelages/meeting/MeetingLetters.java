package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Attachment;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A letter to every member of a project about one of its meetings, once per meeting and date. */
@Component
class MeetingLetters {

    private final Casefile casefile;
    private final MeetingTime time;
    private final Outbox outbox;

    MeetingLetters(Casefile casefile, MeetingTime time, Outbox outbox) {
        this.casefile = casefile;
        this.time = time;
        this.outbox = outbox;
    }

    /**
     * @param key of the notice; its arguments are the reader’s name, the project, the meeting’s day and hour, the link
     *     or an empty text, the day it was planned before, where to go (see {@link #whereabouts}), and
     *     why it changes, if that was told
     * @param file what each gets with it
     */
    void send(Meeting meeting, String key, Function<Person, Attachment> file, LocalDate before, MeetingReason reason) {
        TwinningSummary project = casefile.get(meeting.twinning());
        outbox.enqueueAll(casefile.members(meeting.twinning()).stream()
                .map(Member::person)
                .distinct()
                .map(person ->
                        letter(meeting, project, key, person, before, reason).attach(file.apply(person)))
                .toList());
    }

    /** The same without a file. */
    void send(Meeting meeting, String key) {
        TwinningSummary project = casefile.get(meeting.twinning());
        outbox.enqueueAll(casefile.members(meeting.twinning()).stream()
                .map(Member::person)
                .distinct()
                .map(person -> letter(meeting, project, key, person, null, null))
                .toList());
    }

    private Letter letter(
            Meeting meeting,
            TwinningSummary project,
            String key,
            Person person,
            LocalDate before,
            MeetingReason reason) {
        var start = meeting.startsAt().atZone(time.zone(meeting.twinning()));
        return Letter.notice(
                        person.email(),
                        key,
                        path(project, meeting, key),
                        person.name(),
                        project.title(),
                        start.toLocalDate(),
                        InWords.hour(start.toLocalTime()),
                        meeting.remoteLink() == null ? "" : meeting.remoteLink(),
                        before == null ? "" : before,
                        whereabouts(meeting),
                        reason == null ? "" : InWords.of("enum.MeetingReason." + reason))
                .about(project.id().value())
                .dedup("%s:%s:%d:%s".formatted(key, meeting.id(), meeting.sequence(), person.id()));
    }

    /** The day before, people look for the day itself. */
    private static String path(TwinningSummary project, Meeting meeting, String key) {
        String page = "/projets/" + project.reference() + "/rencontres/" + meeting.number();
        return key.startsWith("meeting.dayBefore") ? page + "/jour" : page;
    }

    /** For the sentence that says where to go: 0 on site, 1 by the link, 2 by a link that nobody gave yet. */
    private static int whereabouts(Meeting meeting) {
        if (!meeting.mode().hasRemotePart()) {
            return 0;
        }
        return meeting.remoteLink() == null ? 2 : 1;
    }
}
