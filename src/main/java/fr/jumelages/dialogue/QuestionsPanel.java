package fr.jumelages.dialogue;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a case: what was asked between the partners, and what was answered. */
@Component
class QuestionsPanel implements CasePanel {

    private static final int SHOWN = 15;

    private final QuestionRows rows;

    QuestionsPanel(QuestionRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Content> of(CaseReading reading) {
        List<Question> questions = rows.of(reading.twinning().id(), SHOWN).stream()
                .filter(question -> question.isOpen() || question.isAnswered())
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("dialogue/questions", "ofCase", questions));
    }
}
