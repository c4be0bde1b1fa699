package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolProfile;
import org.springframework.stereotype.Component;

/** Brings a confirmed request to the project that waits for it, or opens one. */
@Component
class ContactOpening {

    private final ContactRequests requests;
    private final Directory directory;
    private final Accounts accounts;
    private final WaitingProjects projects;
    private final ContactLetters letters;

    ContactOpening(
            ContactRequests requests,
            Directory directory,
            Accounts accounts,
            WaitingProjects projects,
            ContactLetters letters) {
        this.requests = requests;
        this.directory = directory;
        this.accounts = accounts;
        this.projects = projects;
        this.letters = letters;
    }

    void open(ContactRequest request) {
        ContactAsk ask = request.ask();
        TwinningSummary project = projects.of(directory.facility(request.facility()));
        AccountId teacher = accounts.invite(ask.email(), ask.teacherName(), Role.TEACHER);
        request.enter(project.id(), teacher, school(ask.school()));
        requests.saveAndFlush(request);
        projects.hand(project, request.id());
        letters.tellDirectors(request);
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
