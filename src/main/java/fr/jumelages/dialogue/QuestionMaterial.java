package fr.jumelages.dialogue;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows the question above the form that answers it. */
@Component
class QuestionMaterial implements StepMaterial {

    private final QuestionRows rows;

    QuestionMaterial(QuestionRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> forms() {
        return Set.of("answer-question");
    }

    @Override
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return subject == null
                ? Map.of()
                : rows.find(new QuestionId(subject))
                        .<Map<String, Object>>map(
                                question -> Map.of(CONTEXT, new Content("dialogue/questions", "told", question)))
                        .orElse(Map.of());
    }
}
