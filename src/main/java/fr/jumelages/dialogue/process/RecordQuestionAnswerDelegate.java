package fr.jumelages.dialogue.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;

import fr.jumelages.dialogue.QuestionAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordQuestionAnswer")
class RecordQuestionAnswerDelegate implements JavaDelegate {

    private final QuestionAnswers answers;

    RecordQuestionAnswerDelegate(QuestionAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.record(CamundaQuestionProcess.QUESTION.of(execution), SUBMISSION.of(execution));
    }
}
