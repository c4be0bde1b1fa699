package fr.jumelages.feedback.process;

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
}
