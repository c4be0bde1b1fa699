package fr.jumelages.feedback;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires as people without an account meet them: the link is all they need, and all they show. */
@Service
@Transactional
public class PublicQuestionnaires {

    private final Questionnaires questionnaires;
    private final Responses responses;
    private final Casefile casefile;
    private final Clock clock;

    PublicQuestionnaires(Questionnaires questionnaires, Responses responses, Casefile casefile, Clock clock) {
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.casefile = casefile;
        this.clock = clock;
    }

    /** @param facility and @param school name the project; school may be null */
    public record Opened(Audience audience, boolean open, String facility, String school) {}

    /** @throws fr.jumelages.shared.NotFound for a link that never was one */
    @Transactional(readOnly = true)
    public Opened look(SecretToken token) {
        Questionnaire questionnaire = questionnaires.get(token);
        TwinningSummary project = casefile.get(questionnaire.twinning());
        return new Opened(
                questionnaire.audience(), questionnaire.isOpen(), project.facilityName(), project.schoolName());
    }

    /**
     * @param receipt of the page that was filled in: the same page sent twice counts once
     * @return false when the questionnaire is closed; then nothing is kept
     */
    public boolean answer(SecretToken token, UUID receipt, Answers answers) {
        Questionnaire questionnaire = questionnaires.get(token);
        if (!questionnaire.isOpen()) {
            return false;
        }
        responses.add(questionnaire.id(), receipt, answers, LocalDate.now(clock));
        return true;
    }
}
