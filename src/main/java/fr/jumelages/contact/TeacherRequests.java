package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher has asked for, by the mailbox that they have shown to be theirs; and how to take it back. */
@Service
@Transactional
public class TeacherRequests {

    private final ContactRequests requests;
    private final Directory directory;
    private final ContactLetters letters;
    private final WaitingProjects projects;
    private final Clock clock;

    TeacherRequests(
            ContactRequests requests,
            Directory directory,
            ContactLetters letters,
            WaitingProjects projects,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.letters = letters;
        this.projects = projects;
        this.clock = clock;
    }

    /** A request in a teacher’s list. */
    public record Line(UUID id, UUID facilityId, String facility, ContactStatus status, Instant since) {}

    /** Newest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<Line> of(EmailAddress teacher) {
        return lines(requests.findFirst50ByTeacherEmailAndStatusNotOrderByAskedAtDesc(
                teacher.value(), ContactStatus.UNCONFIRMED));
    }

    /** Those that wait for somebody, oldest first. */
    @Transactional(readOnly = true)
    public List<Line> openOf(EmailAddress teacher) {
        return lines(
                requests.findByTeacherEmailAndStatusInOrderByConfirmedAt(teacher.value(), ContactStatus.UNANSWERED));
    }

    /**
     * The director is told, unless they never heard of it.
     *
     * @throws NotFound when it is not this teacher’s
     * @throws Refusal {@code step.alreadyDone} when it was answered, or its project is on hold
     */
    public void withdraw(EmailAddress teacher, UUID id) {
        ContactRequest request = Optional.ofNullable(id)
                .flatMap(requests::findById)
                .filter(found -> found.ask().email().equals(teacher))
                .filter(found -> found.status() != ContactStatus.UNCONFIRMED)
                .orElseThrow(() -> new NotFound("contact request " + id));
        boolean heard = request.status() != ContactStatus.CHECKING;
        request.withdraw(clock.instant());
        requests.saveAndFlush(request);
        projects.withdraw(request);
        if (heard) {
            letters.tellWithdrawn(request);
        }
    }

    private List<Line> lines(List<ContactRequest> found) {
        Map<FacilityId, String> names =
                directory
                        .facilities(found.stream()
                                .map(ContactRequest::facility)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Facility::id, Facility::name));
        return found.stream()
                .map(request -> new Line(
                        request.id().value(),
                        request.facility().value(),
                        names.get(request.facility()),
                        request.status(),
                        request.since()))
                .toList();
    }
}
