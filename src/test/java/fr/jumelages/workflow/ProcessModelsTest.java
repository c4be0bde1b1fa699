package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model promises to the code and to the engine. What it promises to its readers: {@link ModelDrawingTest}. */
class ProcessModelsTest {

    private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadlines\\.(\\w+)\\(execution\\)}");
    private static final Set<String> ROLES =
            Set.of("DIRECTOR", "REFERENT", "TEACHER", "COORDINATOR", "${approverRole}", "${doerRole}");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @Test
    void theProcessesAreThere() {
        assertThat(models())
                .extracting(ModelFile::name)
                .containsExactlyInAnyOrder(
                        "twinning",
                        "registration",
                        "school-contact",
                        "framing",
                        "onboarding",
                        "meeting",
                        "feedback",
                        "late-answers",
                        "ad-hoc-task",
                        "partner-question",
                        "ambassador-renewal",
                        "daily-reminders",
                        "unblocking",
                        "weekly-overview");
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessIsNamedAsItsFileAndSaysHowLongItsHistoryLives(ModelFile file) {
        assertThat(file.process().getId()).isEqualTo(file.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(file.process().isExecutable()).isTrue();
        assertThat(file.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        assertThat(file.process().getCamundaVersionTag()).isNotBlank();
        assertThat(file.process().getDocumentations()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelFitsOnOnePage(ModelFile file) {
        long nodes = file.every(Activity.class).stream()
                        .filter(activity -> !(activity instanceof SubProcess))
                        .count()
                + file.every(Gateway.class).size();

        assertThat(nodes).isBetween(1L, 15L);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskHasItsFormItsRoleAndItsDueDate(ModelFile file) {
        assertThat(file.every(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(StepName.ofTask(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(forms()).contains(task.getCamundaFormRef());
            assertThat(ROLES).contains(task.getCamundaCandidateGroups());
            assertThat(task.getCamundaDueDate()).isEqualTo("${deadlines.due(execution)}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void anAnswerIsRecordedInTheTransactionOfThePersonWhoGaveIt(ModelFile file) {
        assertThat(file.every(UserTask.class)).allSatisfy(task -> {
            List<FlowNode> next = task.getSucceedingNodes().list();
            assertThat(task.isCamundaAsyncAfter()).isFalse();
            assertThat(next).singleElement().isInstanceOf(ServiceTask.class).satisfies(step -> {
                assertThat(step.getId()).startsWith("serviceTask_record");
                assertThat(step.isCamundaAsyncBefore()).isFalse();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskNamesTheDelegateOfItsOwnName(ModelFile file) {
        assertThat(file.every(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                        .isEqualTo("${" + localName(task.getId()) + "}"));
        assertThat(file.every(BusinessRuleTask.class)).allSatisfy(task -> {
            if (task.getCamundaDecisionRef() == null) {
                assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + localName(task.getId()) + "}");
            } else {
                assertThat(decisions()).contains(task.getCamundaDecisionRef());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aStageIsCalledByAnIdThatExistsAndCarriesTheProject(ModelFile file) {
        List<String> processes = models().stream().map(ModelFile::name).toList();
        assertThat(file.every(CallActivity.class)).allSatisfy(call -> {
            assertThat(processes).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
            List<CamundaIn> in = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(in).extracting(CamundaIn::getCamundaBusinessKey).contains("#{execution.processBusinessKey}");
            assertThat(in).extracting(CamundaIn::getCamundaTarget).contains("twinningId");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTimerAsksTheDeadlinesBean(ModelFile file) {
        var moments = file.every(TimerEventDefinition.class).stream().filter(timer -> timer.getTimeCycle() == null);
        assertThat(moments).allSatisfy(timer -> {
            assertThat(timer.getTimeDate()).isNotNull();
            var call = DEADLINE.matcher(timer.getTimeDate().getTextContent());
            assertThat(call.matches()).isTrue();
            assertThat(deadlines()).contains(call.group(1));
        });
    }

    /** Numbers of days mean different days to different readers of such expressions. */
    @ParameterizedTest
    @MethodSource("models")
    void whatComesBackStartsAProcessAndNamesItsDays(ModelFile file) {
        var cycles = file.every(TimerEventDefinition.class).stream().filter(timer -> timer.getTimeCycle() != null);
        assertThat(cycles).allSatisfy(timer -> {
            assertThat(timer.getParentElement()).isInstanceOf(StartEvent.class);
            assertThat(timer.getTimeCycle().getTextContent()).matches("0 0 [0-9-]+ \\? \\* [A-Z]{3}-[A-Z]{3}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aMessageIsNamedAfterItsProcessAndItsFact(ModelFile file) {
        assertThat(file.every(Message.class))
                .extracting(Message::getName)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches(file.name() + "\\.[a-z][a-zA-Z]+"));
    }

    @Test
    void everyFormIsAskedForOnceOrIsAQuestionnaire() {
        assertThat(models().stream()
                        .flatMap(file -> file.every(UserTask.class).stream())
                        .map(UserTask::getCamundaFormRef))
                .containsExactlyInAnyOrderElementsOf(forms().stream()
                        .filter(form -> !form.startsWith("questionnaire-"))
                        .toList());
        assertThat(FormFile.all())
                .allSatisfy(form -> assertThat(form.id()).isEqualTo(form.name()).matches("[a-z]+(-[a-z]+)*"));
    }

    private static String localName(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    private static Set<String> forms() {
        return FormFile.all().stream().map(FormFile::id).collect(Collectors.toSet());
    }

    private static Set<String> decisions() {
        return ModelFile.decisionFiles().stream()
                .map((Path file) -> ModelFile.name(file))
                .collect(Collectors.toSet());
    }

    private static Set<String> deadlines() {
        return Stream.of(Deadlines.class.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(DelegateExecution.class)))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
