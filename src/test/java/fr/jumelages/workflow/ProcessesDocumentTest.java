package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** The page that lists processes, timers and policies is written from the models, the policy and the configuration. */
class ProcessesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/processes.md");
    private static final Path FRESH = Path.of("target/docs/processes.md");
    private static final String MARK = "<!-- From here on the page is written by ProcessesDocumentTest. -->\n";
    private static final DecisionTable POLICY = DecisionTable.of("reminders/reminder-policy");
    private static final PropertySource<?> SETTINGS = settings();

    /** Deadlines beside those of the configuration: told by what they hang on. */
    private static final Map<String, String> MEETING_DAYS = Map.of(
            "weekBefore", "seven days before the meeting",
            "dayBefore", "the day before the meeting",
            "dayAfter", "the day after the meeting",
            "moreTime", "on the date that the coordinator gave");

    @Test
    void documentListsEveryStepTimerAndMessage() throws IOException {
        String current = Files.readString(DOCUMENT);
        String expected = current.substring(0, current.indexOf(MARK) + MARK.length()) + chapters();
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, expected);

        assertThat(current)
                .as("%s follows the models; after a change: cp %s %s", DOCUMENT, FRESH, DOCUMENT)
                .isEqualTo(expected);
    }

    private static String chapters() {
        return ModelFile.all().stream().map(ProcessesDocumentTest::chapter).collect(Collectors.joining());
    }

    private static String chapter(ModelFile file) {
        StringBuilder page = new StringBuilder("\n## `%s` · %s\n\n%s [%s](../%s)\n"
                .formatted(
                        file.name(),
                        file.process().getName(),
                        file.process().getDocumentations().iterator().next().getTextContent(),
                        file.path().getFileName(),
                        file.path().toString().replace('\\', '/')));
        page.append(table("stage | name | process", stages(file)));
        page.append(table("step | name | who | due in | reminded every | then told", steps(file)));
        page.append(table("delegate or decision | name | in the transaction of the step before", services(file)));
        page.append(table("timer | name | fires", timers(file)));
        page.append(table("message | reaches", messages(file)));
        page.append(table("fact read by a gateway", facts(file)));
        return page.toString();
    }

    private static String table(String head, List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        String line = head.replaceAll("[^|]+", " --- ").strip();
        return "\n| " + head + " |\n| " + line + " |\n" + String.join("\n", rows) + "\n";
    }

    private static List<String> stages(ModelFile file) {
        return rows(
                file.every(CallActivity.class),
                call -> row(code(call.getId()), call.getName(), code(call.getCalledElement())));
    }

    private static List<String> steps(ModelFile file) {
        return rows(file.every(UserTask.class), task -> {
            Map<String, Object> first = POLICY.rung(task.getCamundaFormRef(), 0);
            return row(
                    code(task.getCamundaFormRef()),
                    task.getName(),
                    task.getCamundaCandidateGroups()
                            .replace("${approverRole}", "each approver")
                            .replace("${doerRole}", "whoever is asked"),
                    dueIn(((Number) first.get("workingDaysUntilDue")).intValue()),
                    first.get("workingDaysBetween") + " working days",
                    "" + POLICY.rung(task.getCamundaFormRef(), 2).get("escalateTo"));
        });
    }

    private static String dueIn(int days) {
        return Math.abs(days) + " working days" + (days < 0 ? " before the meeting" : "");
    }

    private static List<String> services(ModelFile file) {
        List<String> decisions = rows(
                file.every(BusinessRuleTask.class),
                task -> row(
                        task.getCamundaDecisionRef() == null
                                ? bean(task.getCamundaDelegateExpression())
                                : "decision `" + task.getCamundaDecisionRef() + "`",
                        task.getName(),
                        "yes"));
        List<String> delegates = rows(
                file.every(ServiceTask.class),
                task -> row(
                        bean(task.getCamundaDelegateExpression()),
                        task.getName(),
                        task.isCamundaAsyncBefore() ? "no, as a job" : "yes"));
        return Stream.concat(decisions.stream(), delegates.stream()).toList();
    }

    private static String bean(String delegateExpression) {
        return code(delegateExpression.replaceAll("[${}]", ""));
    }

    private static List<String> timers(ModelFile file) {
        return rows(file.every(TimerEventDefinition.class), timer -> {
            Event event = (Event) timer.getParentElement();
            if (timer.getTimeCycle() != null) {
                String cycle = code(timer.getTimeCycle().getTextContent()) + ", in UTC";
                return row(code(event.getId()), event.getName(), cycle);
            }
            String deadline =
                    timer.getTimeDate().getTextContent().replaceAll("\\$\\{deadlines\\.(\\w+)\\(execution\\)}", "$1");
            return row(code(event.getId()), event.getName(), moment(deadline, event.getId()));
        });
    }

    private static String moment(String deadline, String event) {
        if (MEETING_DAYS.containsKey(deadline)) {
            return MEETING_DAYS.get(deadline);
        }
        String key = deadline.equals("stageNorm")
                ? "stage-days." + event.replaceAll("event_(\\w+)Stalled", "$1")
                : kebab(deadline.replaceAll("End$", "")) + "-days";
        Object days = SETTINGS.getProperty("app.deadlines." + key);
        assertThat(days).as("app.deadlines.%s", key).isNotNull();
        return "after " + days + " days (`app.deadlines." + key + "`)";
    }

    private static List<String> messages(ModelFile file) {
        return rows(file.every(Message.class), message -> row(code(message.getName()), code(receiver(file, message))));
    }

    private static String receiver(ModelFile file, Message message) {
        return file.every(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage().equals(message))
                .map(definition -> ((Event) definition.getParentElement()).getId())
                .findFirst()
                .orElseGet(() -> file.every(ReceiveTask.class).stream()
                        .filter(task -> task.getMessage().equals(message))
                        .map(ReceiveTask::getId)
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> facts(ModelFile file) {
        return file.every(ConditionExpression.class).stream()
                .map(condition -> condition.getTextContent().replaceAll("[${}]", ""))
                .distinct()
                .map(fact -> row(code(fact)))
                .toList();
    }

    private static <T> List<String> rows(Collection<T> elements, Function<T, String> row) {
        return elements.stream().map(row).toList();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static PropertySource<?> settings() {
        try {
            return new YamlPropertySourceLoader()
                    .load("application", new FileSystemResource("src/main/resources/application.yml"))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
