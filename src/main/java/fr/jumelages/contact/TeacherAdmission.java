package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets teachers in: by an address that shows who they are, otherwise after somebody of the coordination looked. */
@Service
@Transactional
public class TeacherAdmission {

    private final ContactRequests requests;
    private final TeacherAddresses addresses;
    private final Accounts accounts;
    private final ContactLetters letters;
    private final Clock clock;

    TeacherAdmission(
            ContactRequests requests,
            TeacherAddresses addresses,
            Accounts accounts,
            ContactLetters letters,
            Clock clock) {
        this.requests = requests;
        this.addresses = addresses;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** A confirmed request arrives. */
    TeacherStanding welcome(ContactRequest request) {
        ContactAsk ask = request.ask();
        if (addresses.show(ask.email(), ask.uai())) {
            return admit(request);
        }
        request.awaitCheck();
        letters.tellChecking(request);
        return TeacherStanding.TO_CHECK;
    }

    /** The answer to the form {@code check-teacher}; the teacher, or the director, is told. */
    public TeacherStanding check(ContactRequestId id, Answers answers) {
        ContactRequest request = requests.findById(id.value()).orElseThrow(() -> new NotFound("contact request " + id));
        if (answers.text("decision").equals("ACCEPTED")) {
            TeacherStanding standing = admit(request);
            requests.saveAndFlush(request);
            return standing;
        }
        request.refuseTeacher(TeacherRefusal.valueOf(answers.text("refusalReason")), clock.instant());
        requests.saveAndFlush(request);
        letters.tellTeacherRefused(request, answers.text("comment"));
        return requests.nothingLeft(request) ? TeacherStanding.REFUSED_ALONE : TeacherStanding.REFUSED;
    }

    private TeacherStanding admit(ContactRequest request) {
        AccountId teacher =
                accounts.invite(request.ask().email(), request.ask().teacherName(), Role.TEACHER, request.language());
        request.admit(teacher, clock.instant());
        letters.tellDirectors(request);
        return TeacherStanding.KNOWN;
    }
}
