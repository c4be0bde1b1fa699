package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Facility;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The project of a facility that looks for a school. */
@Component
class WaitingProjects {

    private final Casefile casefile;
    private final ContactRequests requests;
    private final ContactProcess process;

    WaitingProjects(Casefile casefile, ContactRequests requests, ContactProcess process) {
        this.casefile = casefile;
        this.requests = requests;
        this.process = process;
    }

    /** @param opened whether it was opened just now */
    record Found(TwinningSummary project, boolean opened) {}

    /** The one that waits, else a further one. @throws Refusal {@code contact.unavailable} while the search is on hold */
    Found of(Facility facility) {
        List<TwinningSummary> projects = casefile.ofFacility(facility.id().value());
        return projects.stream()
                .filter(this::looksForSchool)
                .findFirst()
                .map(project -> new Found(project, false))
                .orElseGet(() -> new Found(further(facility, projects), true));
    }

    void hand(TwinningSummary project, ContactRequestId request, TeacherStanding teacher) {
        process.requested(project.reference(), request, teacher);
    }

    /** @param answerFrom when the director can be expected to answer */
    void callChosen(ContactRequest request, Instant answerFrom) {
        process.callChosen(project(request).reference(), request.id(), answerFrom);
    }

    String facilityOf(ContactRequest request) {
        return project(request).facilityName();
    }

    /** A project that was there for this request only ends with it. */
    void withdraw(ContactRequest request) {
        String reference = project(request).reference();
        if (requests.nothingLeft(request)) {
            process.lastWithdrawn(reference);
        } else {
            process.withdrawn(reference, request.id());
        }
    }

    private TwinningSummary project(ContactRequest request) {
        return casefile.get(request.twinning());
    }

    private boolean looksForSchool(TwinningSummary project) {
        return waits(TwinningStatus.LIVE).test(project)
                && !requests.existsByTwinningIdAndStatus(project.id().value(), ContactStatus.ACCEPTED);
    }

    private TwinningSummary further(Facility facility, List<TwinningSummary> projects) {
        List<AccountId> directors = projects.stream()
                .limit(1)
                .flatMap(project -> casefile.members(project.id()).stream())
                .filter(member -> member.role() == Role.DIRECTOR)
                .map(member -> member.person().id())
                .toList();
        if (directors.isEmpty() || projects.stream().anyMatch(waits(TwinningStatus.ON_HOLD))) {
            throw new Refusal("contact.unavailable", facility.name());
        }
        TwinningSummary opened = casefile.open(Opening.furtherSchool(
                facility.name(), facility.address().departement(), facility.id().value()));
        directors.forEach(director -> casefile.addMember(opened.id(), director, Role.DIRECTOR));
        process.opened(opened.id(), opened.reference());
        return opened;
    }

    private static Predicate<TwinningSummary> waits(TwinningStatus status) {
        return project ->
                project.stage() == Stage.SCHOOL_CONTACT && project.status() == status && project.schoolId() == null;
    }
}
