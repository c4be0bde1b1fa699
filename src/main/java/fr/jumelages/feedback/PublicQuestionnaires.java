package fr.jumelages.feedback;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires as people without an account meet them: the link is all they need, and all they show. */
@Service
@Transactional
public class PublicQuestionnaires {

    private final Questionnaires questionnaires;
    private final Tickets tickets;
    private final Responses responses;
    private final Casefile casefile;
    private final Clock clock;

    PublicQuestionnaires(
            Questionnaires questionnaires, Tickets tickets, Responses responses, Casefile casefile, Clock clock) {
        this.questionnaires = questionnaires;
        this.tickets = tickets;
        this.responses = responses;
        this.casefile = casefile;
        this.clock = clock;
    }

    /**
     * @param used whether the link was for one answer and that was given
     * @param single whether the link is for one answer
     * @param facility and @param school name the project; school may be null
     */
    public record Opened(
            Audience audience, boolean open, boolean single, boolean used, String facility, String school) {}

    public enum Outcome {
        TAKEN,
        CLOSED,
        USED
    }

    private record Door(Questionnaire questionnaire, boolean single, boolean used) {}

    /** @throws fr.jumelages.shared.NotFound for a link that never was one */
    @Transactional(readOnly = true)
    public Opened look(SecretToken token) {
        Door door = door(token);
        TwinningSummary project = casefile.get(door.questionnaire().twinning());
        return new Opened(
                door.questionnaire().audience(),
                door.questionnaire().isOpen(clock.instant()),
                door.single(),
                door.used(),
                project.facilityName(),
                project.schoolName());
    }

    /**
     * @param receipt of the page that was filled in: the same page sent twice counts once
     * @param repeated whether the device says that it answered before; always so for a class’s one tablet
     * @return {@code CLOSED} and {@code USED} when nothing was kept
     */
    public Outcome answer(SecretToken token, UUID receipt, Answers answers, boolean repeated) {
        Door door = door(token);
        UUID questionnaire = door.questionnaire().id();
        if (!door.questionnaire().isOpen(clock.instant())) {
            return Outcome.CLOSED;
        }
        if (door.single() && !tickets.use(token)) {
            return responses.has(questionnaire, receipt) ? Outcome.TAKEN : Outcome.USED;
        }
        responses.add(questionnaire, receipt, answers, repeated && !door.single(), clock.instant());
        return Outcome.TAKEN;
    }

    private Door door(SecretToken token) {
        return tickets.find(token)
                .map(ticket -> new Door(questionnaires.get(ticket.questionnaire()), true, ticket.used()))
                .orElseGet(() -> new Door(questionnaires.get(token), false, false));
    }
}
