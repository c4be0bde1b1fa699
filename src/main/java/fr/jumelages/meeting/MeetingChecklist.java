package fr.jumelages.meeting;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of what has to be ready, shared by both organisations: every member ticks, takes and adds, several at once.
 * Coordinators read it. For anybody else it does not exist ({@link NotFound}); a meeting that is over refuses with {@code
 * meeting.alreadyTold}.
 */
@Service
@Transactional
public class MeetingChecklist {

    private final CaseAccess access;
    private final Casefile casefile;
    private final Meetings meetings;
    private final MeetingTime time;

    MeetingChecklist(CaseAccess access, Casefile casefile, Meetings meetings, MeetingTime time) {
        this.access = access;
        this.casefile = casefile;
        this.meetings = meetings;
        this.time = time;
    }

    /**
     * An item as its page shows it. @param words null for items of the programme, whose words stand under {@code item} in
     * the bundles
     */
    public record Line(
            String item,
            boolean infrastructure,
            LocalDate dueOn,
            boolean late,
            boolean ready,
            String words,
            String takenByName,
            boolean mine,
            String readyByName,
            Instant readyAt) {}

    /** @param members whom something can be given to; @param mayTick whether the reader may change the list */
    public record Shown(
            TwinningSummary project,
            int number,
            LocalDate day,
            List<Line> lines,
            List<Person> members,
            boolean mayTick) {

        public long ready() {
            return lines.stream().filter(Line::ready).count();
        }
    }

    /** By the day each thing is due. */
    @Transactional(readOnly = true)
    public Shown open(String reference, int number, Person person) {
        TwinningSummary project = access.open(reference, person);
        Meeting meeting = meetings.get(project.id(), number);
        LocalDate today = time.day(project.id(), time.now());
        List<Line> lines = meeting.checklist().stream()
                .map(item -> line(item, person, today))
                .sorted(Comparator.comparing(Line::dueOn))
                .toList();
        List<Person> members = members(project);
        boolean member = members.stream().anyMatch(one -> one.id().equals(person.id()));
        return new Shown(
                project,
                number,
                time.day(project.id(), meeting.startsAt()),
                lines,
                members,
                member && meeting.status() == MeetingStatus.PLANNED);
    }

    public void tick(String reference, int number, String item, boolean ready, Person person) {
        change(
                reference,
                number,
                person,
                list -> list.change(item, one -> ready ? one.ready(person, time.now()) : one.open()));
    }

    /** @param whom a member of the project, null for nobody any more; @throws NotFound when they are no member */
    public void give(String reference, int number, String item, AccountId whom, Person person) {
        TwinningSummary project = access.openAsMember(reference, person);
        Person taker = whom == null
                ? null
                : members(project).stream()
                        .filter(member -> member.id().equals(whom))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("member " + whom));
        change(reference, number, person, list -> list.change(item, one -> one.taken(taker)));
    }

    /** Due on the day before. @throws Refusal also {@code meeting.tooManyItems} */
    public void add(String reference, int number, String words, Person person) {
        TwinningSummary project = access.openAsMember(reference, person);
        LocalDate day =
                time.day(project.id(), meetings.get(project.id(), number).startsAt());
        change(reference, number, person, list -> list.add(ChecklistItem.own(words, day.minusDays(1))));
    }

    /** Only what somebody added. */
    public void remove(String reference, int number, String item, Person person) {
        change(reference, number, person, list -> list.remove(item));
    }

    private void change(String reference, int number, Person person, Consumer<Checklist> change) {
        TwinningSummary project = access.openAsMember(reference, person);
        Meeting meeting = meetings.findLockedByTwinningIdAndNumber(project.id().value(), number)
                .orElseThrow(() -> new NotFound("meeting " + number + " of " + reference));
        if (meeting.status() != MeetingStatus.PLANNED) {
            throw new Refusal("meeting.alreadyTold");
        }
        change.accept(meeting.preparations());
    }

    private List<Person> members(TwinningSummary project) {
        return casefile.members(project.id()).stream()
                .map(Member::person)
                .distinct()
                .toList();
    }

    private static Line line(ChecklistItem item, Person reader, LocalDate today) {
        return new Line(
                item.item(),
                item.category() == ChecklistItem.Category.INFRASTRUCTURE,
                item.dueOn(),
                !item.ready() && item.dueOn().isBefore(today),
                item.ready(),
                item.words(),
                item.takenByName(),
                reader.id().value().equals(item.takenBy()),
                item.readyByName(),
                item.readyAt());
    }
}
