package fr.jumelages.dialogue;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.tasklist.StepPanel;
import fr.jumelages.tasklist.WorkItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Beside a step: what was asked from it, what was answered, and the way to ask. A question is not asked back. */
@Component
class QuestionsOfStep implements StepPanel {

    private static final int MOST = 50;

    private final QuestionRows rows;

    QuestionsOfStep(QuestionRows rows) {
        this.rows = rows;
    }

    /** @param asking in which role one asks; @param reader whose own questions can be withdrawn */
    public record Shown(String taskId, Role asking, List<Question> questions, Person reader) {}

    @Override
    public Optional<Content> of(WorkItem item, Person reader) {
        if (item.formId().equals("answer-question")) {
            return Optional.empty();
        }
        List<Question> questions = rows.of(item.twinning(), MOST).stream()
                .filter(question -> question.taskId().equals(item.taskId()))
                .toList();
        return Optional.of(
                new Content("dialogue/questions", "ofStep", new Shown(item.taskId(), item.role(), questions, reader)));
    }
}
