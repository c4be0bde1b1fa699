package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A referent asks a group of residents, a teacher asks the class: hands are raised and counted. For anybody else, and for
 * other audiences, there is no such page.
 */
@Service
@Transactional
public class GroupEntry {

    private static final Map<Audience, Role> WHO_ASKS =
            Map.of(Audience.RESIDENTS, Role.REFERENT, Audience.PUPILS, Role.TEACHER);

    private final CaseAccess access;
    private final Questionnaires questionnaires;
    private final GroupAnswers answers;
    private final QuestionForms forms;
    private final Clock clock;

    GroupEntry(
            CaseAccess access, Questionnaires questionnaires, GroupAnswers answers, QuestionForms forms, Clock clock) {
        this.access = access;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param questions their words by key, in order; @param open whether counts are still taken */
    public record Sheet(
            TwinningSummary twinning, Audience audience, boolean open, List<Question> questions, List<Group> groups) {}

    public record Question(String key, String words) {}

    public record Group(UUID id, int people, LocalDate day) {}

    static boolean asks(Audience audience, Role role) {
        return WHO_ASKS.get(audience) == role;
    }

    @Transactional(readOnly = true)
    public Sheet open(String reference, Audience audience, Person person) {
        TwinningSummary twinning = project(reference, audience, person);
        Questionnaire questionnaire = questionnaire(twinning, audience);
        Map<String, String> labels = forms.labels(audience);
        return new Sheet(
                twinning,
                audience,
                questionnaire.isOpen(clock.instant()),
                Response.QUESTIONS.stream()
                        .map(key -> new Question(key, labels.get(key)))
                        .toList(),
                answers.entered(questionnaire.id()).stream()
                        .map(one -> new Group(one.id(), one.people(), one.day()))
                        .toList());
    }

    /**
     * @param receipt of the page: sent twice it counts once
     * @throws Refusal {@code feedback.collectionOver}
     */
    public void record(String reference, ShowOfHands hands, UUID receipt, Person person) {
        Questionnaire questionnaire = open(project(reference, hands.audience(), person), hands.audience());
        answers.add(questionnaire.id(), receipt, hands, person.id(), clock.instant());
    }

    /** Takes a group back whose counts were wrong. @throws Refusal {@code feedback.collectionOver} */
    public void remove(String reference, Audience audience, UUID group, Person person) {
        answers.remove(open(project(reference, audience, person), audience).id(), group);
    }

    private Questionnaire open(TwinningSummary twinning, Audience audience) {
        Questionnaire questionnaire = questionnaire(twinning, audience);
        if (!questionnaire.isOpen(clock.instant())) {
            throw new Refusal("feedback.collectionOver");
        }
        return questionnaire;
    }

    private Questionnaire questionnaire(TwinningSummary twinning, Audience audience) {
        return questionnaires.of(twinning.id()).stream()
                .filter(one -> one.audience() == audience)
                .findFirst()
                .orElseThrow(() -> new NotFound("questionnaire of " + twinning.reference()));
    }

    private TwinningSummary project(String reference, Audience audience, Person person) {
        Role asking = WHO_ASKS.get(audience);
        if (asking == null) {
            throw new NotFound("group of " + audience);
        }
        return access.openAs(reference, person, asking);
    }
}
