package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that the programme may change, evaluated by the engine that evaluates them in production. */
class DecisionTablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> PARSED = new HashMap<>();

    static List<Path> tables() {
        return ModelFile.decisionFiles();
    }

    static Stream<String> steps() {
        return ModelFile.all().stream()
                .flatMap(file -> file.every(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsNamedAsItsFileAndOpensInCamundaModeler(Path file) throws IOException {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getId()).isEqualTo(ModelFile.name(file));
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
                });
        assertThat(Files.readString(file))
                .contains("<dmndi:DMNShape")
                .contains("modeler:executionPlatformVersion=\"7.24.0\"");
    }

    @ParameterizedTest
    @CsvSource({
        "EHPAD, SCHOOL, VALID, false, ACCEPTED, ELIGIBLE",
        "RESIDENCE_AUTONOMIE, SCHOOL, VALID, false, ACCEPTED, ELIGIBLE",
        "OTHER, SCHOOL, VALID, false, REFUSED, FACILITY_KIND",
        "EHPAD, ASSOCIATION, VALID, true, REFUSED, ASSOCIATION",
        "EHPAD, OTHER_LEVEL, MISSING, false, REFUSED, SCHOOL_LEVEL",
        "EHPAD, SCHOOL, VALID, true, REVIEW, DUPLICATE",
        "EHPAD, SCHOOL, SUSPICIOUS, false, REVIEW, IDENTIFIER_SUSPICIOUS",
        "EHPAD, SCHOOL, MISSING, false, REVIEW, IDENTIFIER_MISSING",
        "EHPAD, , VALID, false, REVIEW, UNUSUAL",
    })
    void eligibilityRefusesForAReasonAndLeavesDoubtsToAPerson(
            String facility, String partner, String identifier, boolean duplicate, String outcome, String reason) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("facilityKind", facility);
        facts.put("partnerKind", partner);
        facts.put("identifierState", identifier);
        facts.put("duplicate", duplicate);

        assertThat(evaluate("registration/eligibility", facts))
                .containsExactly(Map.of("eligibility", outcome, "eligibilityReason", reason));
    }

    @Test
    void aHybridMeetingPreparesWhatBothFormsNeed() {
        List<Object> inPerson = items("IN_PERSON");
        List<Object> remote = items("REMOTE");

        assertThat(inPerson).contains("meeting.item.welcomingSpace").doesNotContain("meeting.item.network");
        assertThat(remote).contains("meeting.item.network").doesNotContain("meeting.item.lunch");
        assertThat(items("HYBRID"))
                .doesNotHaveDuplicates()
                .containsAll(inPerson)
                .containsAll(remote);
    }

    private static List<Object> items(String mode) {
        return evaluate("meeting/preparation-checklist", Map.of("meetingMode", mode)).stream()
                .map(row -> row.get("item"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepHasItsOwnLadder(String step) {
        assertThat(List.of(rung(step, 0), rung(step, 1), rung(step, 2)))
                .extracting(rung -> rung.get("tone"))
                .containsExactly("GENTLE", "FIRM", "ESCALATION");
        assertThat(rung(step, 2).get("escalateTo")).isNotNull();
        assertThat(rung(step, 0)).containsEntry("escalateTo", null);
        assertThat(((Number) rung(step, 0).get("workingDaysUntilDue")).intValue())
                .isPositive();
        assertThat(read("reminders/reminder-policy")).contains("<text>\"" + step + "\"</text>");
    }

    private static Map<String, Object> rung(String step, int number) {
        return evaluate("reminders/reminder-policy", Map.of("step", step, "reminderNumber", number))
                .get(0);
    }

    private static List<Map<String, Object>> evaluate(String table, Map<String, Object> facts) {
        return ENGINE.evaluateDecision(PARSED.computeIfAbsent(table, DecisionTablesTest::parse), facts)
                .getResultList();
    }

    private static DmnDecision parse(String table) {
        try (InputStream file = Files.newInputStream(path(table))) {
            return ENGINE.parseDecisions(file).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String table) {
        try {
            return Files.readString(path(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String table) {
        return Path.of("processes", table + ".dmn");
    }
}
