package fr.jumelages.contact;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director answers a school, and what follows. */
@Service
@Transactional
public class ContactAnswers {

    private final ContactRequests requests;
    private final Directory directory;
    private final Casefile casefile;
    private final ContactLetters letters;
    private final Clock clock;

    ContactAnswers(
            ContactRequests requests, Directory directory, Casefile casefile, ContactLetters letters, Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.casefile = casefile;
        this.letters = letters;
        this.clock = clock;
    }

    /** The answer to the form {@code answer-contact}; the teacher is told. */
    public ContactAnswer answer(ContactRequestId id, Answers answers) {
        ContactRequest request = requests.findById(id.value()).orElseThrow(() -> new NotFound("contact request " + id));
        ContactAnswer answer = ContactAnswer.valueOf(answers.text("answer"));
        switch (answer) {
            case ACCEPTED -> request.accept(clock.instant());
            case DECLINED -> request.decline(DeclineReason.valueOf(answers.text("declineReason")), clock.instant());
            case CALL -> request.proposeCall(answers.dateTime("callAt"), answers.text("callPhone"), clock.instant());
        }
        requests.saveAndFlush(request);
        tell(request, words(answers));
        return answer;
    }

    /** The accepted school’s teacher joins; other schools that still waited are told. */
    public void openMembership(TwinningId twinning) {
        ContactRequest accepted =
                requests.findByTwinningIdAndStatusIn(twinning.value(), Set.of(ContactStatus.ACCEPTED)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("accepted request of " + twinning));
        casefile.addMember(twinning, accepted.account(), Role.TEACHER);
        casefile.attachSchool(twinning, accepted.school().value(), accepted.schoolName());
        letters.tellAccepted(accepted, facility(accepted));
        closeOthers(twinning);
    }

    /** Whoever still waits for an answer in this project gets none any more, and is told. */
    void closeOthers(TwinningId twinning) {
        requests.findByTwinningIdAndStatusIn(twinning.value(), SchoolContact.UNANSWERED)
                .forEach(request -> {
                    request.close(clock.instant());
                    requests.saveAndFlush(request);
                    letters.tellClosed(request, facility(request));
                });
    }

    private void tell(ContactRequest request, String words) {
        switch (request.status()) {
            case DECLINED -> letters.tellDeclined(request, facility(request), words);
            case CALL_PROPOSED -> letters.tellCall(request, facility(request), words);
            default -> {
                // an accepted teacher is told when the project is open to them
            }
        }
    }

    private static String words(Answers answers) {
        String detail = answers.has("declineDetail") ? answers.text("declineDetail") + "\n" : "";
        return detail + (answers.has("messageToTeacher") ? answers.text("messageToTeacher") : "");
    }

    private String facility(ContactRequest request) {
        return directory.facility(request.facility()).name();
    }
}
