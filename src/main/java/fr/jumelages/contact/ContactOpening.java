package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolProfile;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings a confirmed request to the project that waits for it, or opens one. */
@Component
class ContactOpening {

    private final ContactRequests requests;
    private final Directory directory;
    private final WaitingProjects projects;
    private final TeacherAdmission admission;
    private final Clock clock;

    ContactOpening(
            ContactRequests requests,
            Directory directory,
            WaitingProjects projects,
            TeacherAdmission admission,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.projects = projects;
        this.admission = admission;
        this.clock = clock;
    }

    void open(ContactRequest request) {
        WaitingProjects.Found found = projects.of(directory.facility(request.facility()));
        TwinningSummary project = found.project();
        request.enter(project.id(), found.opened(), school(request.ask().school()), clock.instant());
        TeacherStanding teacher = admission.welcome(request);
        requests.saveAndFlush(request);
        projects.hand(project, request.id(), teacher);
    }

    /** A school that is known by its number needs no further words. */
    private School school(SchoolProfile asked) {
        return directory.school(
                asked.uai() == null
                        ? directory.findOrAddSchool(asked)
                        : directory
                                .schoolByUai(asked.uai())
                                .map(School::id)
                                .orElseGet(() -> directory.findOrAddSchool(asked)));
    }
}
