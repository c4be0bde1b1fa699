package fr.jumelages.contact;

import fr.jumelages.forms.Answers;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director answers a school. */
@Service
@Transactional
public class ContactAnswers {

    /** What the form {@code answer-contact} says for a project of the school’s own, besides references of others. */
    static final String NEW_PROJECT = "NEW";

    private final ContactRequests requests;
    private final Partnerships partnerships;
    private final ContactCalls calls;
    private final ContactLetters letters;
    private final Clock clock;

    ContactAnswers(
            ContactRequests requests,
            Partnerships partnerships,
            ContactCalls calls,
            ContactLetters letters,
            Clock clock) {
        this.requests = requests;
        this.partnerships = partnerships;
        this.calls = calls;
        this.letters = letters;
        this.clock = clock;
    }

    /** The answer to the form {@code answer-contact}; the teacher is told. */
    public ContactAnswer answer(ContactRequestId id, Answers answers) {
        ContactRequest request = requests.findById(id.value()).orElseThrow(() -> new NotFound("contact request " + id));
        return switch (answers.text("answer")) {
            case "CALL" -> calls.propose(request, answers);
            case "DECLINED" -> decline(request, answers);
            default -> accept(request, answers);
        };
    }

    private ContactAnswer decline(ContactRequest request, Answers answers) {
        request.decline(DeclineReason.valueOf(answers.text("declineReason")), clock.instant());
        requests.saveAndFlush(request);
        letters.tellDeclined(request, words(answers));
        return requests.nothingLeft(request) ? ContactAnswer.SETTLED : ContactAnswer.DECLINED;
    }

    /** A teacher who gets a project of their own is told when it is open to them. */
    private ContactAnswer accept(ContactRequest request, Answers answers) {
        String project = answers.text("partnership");
        if (project == null || project.equals(NEW_PROJECT)) {
            request.accept(clock.instant());
            requests.saveAndFlush(request);
            return ContactAnswer.ACCEPTED;
        }
        partnerships.join(request, project);
        request.join(project, clock.instant());
        requests.saveAndFlush(request);
        letters.tellJoined(request, project, words(answers));
        return ContactAnswer.SETTLED;
    }

    private static String words(Answers answers) {
        String detail = answers.has("declineDetail") ? answers.text("declineDetail") + "\n" : "";
        return detail + (answers.has("messageToTeacher") ? answers.text("messageToTeacher") : "");
    }
}
