package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.CollectionProcess;
import fr.jumelages.workflow.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MessagedCollectionProcess implements CollectionProcess {

    private final Messages messages;

    MessagedCollectionProcess(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void closed(String reference) {
        messages.correlate("feedback.collectionClosed", reference, Map.of());
    }

    @Override
    public void lateAnswersLetIn(String reference, TwinningId twinning) {
        messages.start("late-answers.letIn", reference, Map.of(TWINNING.name(), TWINNING.raw(twinning)));
    }

    @Override
    public void lateAnswersClosed(String reference) {
        messages.correlate("late-answers.closed", reference, Map.of());
    }
}
