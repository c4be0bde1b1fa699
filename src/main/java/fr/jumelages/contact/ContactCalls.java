package fr.jumelages.contact;

import fr.jumelages.forms.Answers;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director proposes a call at two moments, the teacher chooses one by the link in their letter, or none. */
@Service
@Transactional
public class ContactCalls {

    private final ContactRequests requests;
    private final WaitingProjects projects;
    private final CallLetters letters;
    private final CallCalendar calendar;
    private final Clock clock;

    ContactCalls(
            ContactRequests requests,
            WaitingProjects projects,
            CallLetters letters,
            CallCalendar calendar,
            Clock clock) {
        this.requests = requests;
        this.projects = projects;
        this.clock = clock;
        this.letters = letters;
        this.calendar = calendar;
    }

    /**
     * A call behind its link.
     *
     * @param chosenAt what was chosen, or null; @param open whether the choice is still to be made
     */
    public record State(
            String facility,
            List<LocalDateTime> slots,
            String phone,
            LocalDateTime chosenAt,
            boolean noneSuits,
            boolean open) {}

    ContactAnswer propose(ContactRequest request, Answers answers) {
        SecretToken token = SecretToken.random();
        request.proposeCall(
                new CallProposal(
                        answers.dateTime("firstCallAt"),
                        answers.dateTime("secondCallAt"),
                        answers.text("callPhone"),
                        token,
                        request.call()),
                clock.instant());
        requests.saveAndFlush(request);
        letters.propose(request, token, answers.text("messageToTeacher"));
        return ContactAnswer.CALL;
    }

    @Transactional(readOnly = true)
    public State look(SecretToken token) {
        return requests.findByCall(token.hash()).map(this::state).orElseThrow(() -> new NotFound("call link"));
    }

    /** @throws Refusal {@code contact.callOver} when the choice was made, or the director went on meanwhile */
    public State choose(SecretToken token, LocalDateTime moment) {
        ContactRequest request = waiting(token);
        request.call().choose(moment);
        settle(request, calendar.instant(request, moment));
        letters.agreed(request);
        return state(request);
    }

    /** @param words why, for the director, or null */
    public State refuseAll(SecretToken token, String words) {
        ContactRequest request = waiting(token);
        request.call().refuse(words);
        settle(request, Instant.EPOCH);
        letters.noneSuits(request);
        return state(request);
    }

    private ContactRequest waiting(SecretToken token) {
        ContactRequest request = requests.lockByCall(token.hash()).orElseThrow(() -> new NotFound("call link"));
        if (request.status() != ContactStatus.CALL_PROPOSED) {
            throw new Refusal("contact.callOver");
        }
        return request;
    }

    /** @param answerFrom when the director can be expected to answer */
    private void settle(ContactRequest request, Instant answerFrom) {
        request.callAnswered();
        requests.saveAndFlush(request);
        projects.callChosen(request, answerFrom);
    }

    private State state(ContactRequest request) {
        CallProposal call = request.call();
        boolean open = request.status() == ContactStatus.CALL_PROPOSED;
        return new State(
                projects.facilityOf(request), call.slots(), call.phone(), call.chosenAt(), call.noneSuit(), open);
    }
}
