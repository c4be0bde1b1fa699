package fr.jumelages.dialogue;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.TwinningSummary;
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
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        List<Question> questions = rows.of(twinning.id(), SHOWN).stream()
                .filter(question -> question.isOpen() || question.isAnswered())
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("dialogue/questions", "ofCase", questions));
    }
}
