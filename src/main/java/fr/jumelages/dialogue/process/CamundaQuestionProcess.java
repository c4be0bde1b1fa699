package fr.jumelages.dialogue.process;

import static fr.jumelages.casefile.process.CaseVariables.DOER;
import static fr.jumelages.casefile.process.CaseVariables.DOER_ROLE;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.dialogue.QuestionId;
import fr.jumelages.dialogue.QuestionProcess;
import fr.jumelages.workflow.Messages;
import fr.jumelages.workflow.Variable;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CamundaQuestionProcess implements QuestionProcess {

    static final Variable<QuestionId> QUESTION = Variable.uuid("questionId").as(QuestionId::new, QuestionId::value);

    private final Messages messages;

    CamundaQuestionProcess(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void asked(Asked asked, Role role, AccountId doer) {
        Map<String, Object> facts = Map.of(
                TWINNING.name(),
                TWINNING.raw(asked.twinning()),
                QUESTION.name(),
                QUESTION.raw(asked.id()),
                DOER_ROLE.name(),
                DOER_ROLE.raw(role),
                DOER.name(),
                DOER.raw(doer));
        messages.start("partner-question.asked", asked.reference(), facts);
    }

    @Override
    public void withdrawn(Asked asked) {
        messages.offer("partner-question.withdrawn", asked.reference(), QUESTION.name(), QUESTION.raw(asked.id()));
    }
}
