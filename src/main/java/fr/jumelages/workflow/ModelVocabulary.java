package fr.jumelages.workflow;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a model may name: the delegates, decisions, processes and steps that there are. */
@Component
public class ModelVocabulary {

    private static final String POLICY = "reminder-policy";

    private final ModelBeans beans;
    private final Decisions decisions;
    private final RepositoryService repository;
    private final MessageSource messages;

    ModelVocabulary(ModelBeans beans, Decisions decisions, RepositoryService repository, MessageSource messages) {
        this.beans = beans;
        this.decisions = decisions;
        this.repository = repository;
        this.messages = messages;
    }

    /** Whether it is one of the few shapes of expressions that a model may hold. */
    public static boolean isAllowed(String expression) {
        return ModelWhitelist.isAllowed(expression);
    }

    public boolean hasDelegate(String bean) {
        return beans.isDelegate(bean);
    }

    public boolean hasDecision(String key) {
        return repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .count()
                > 0;
    }

    public boolean hasProcess(String key) {
        return key != null
                && repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(key)
                                .count()
                        > 0;
    }

    /** A step has a name for its readers and a ladder of reminders, or nobody could be asked for it. */
    public boolean hasStep(String step) {
        return messages.getMessage("step." + step, null, null, Locale.FRENCH) != null
                && !decisions
                        .evaluate(POLICY, Map.of("step", step, "reminderNumber", 0))
                        .isEmpty();
    }
}
