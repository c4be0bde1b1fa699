package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that the programme may change, evaluated by the engine that evaluates them in production. */
class DecisionTablesTest {

    private static final DecisionTable ELIGIBILITY = DecisionTable.of("registration/eligibility");
    private static final DecisionTable CHECKLIST = DecisionTable.of("meeting/preparation-checklist");
    private static final DecisionTable POLICY = DecisionTable.of("reminders/reminder-policy");

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
        "EHPAD, SCHOOL, VALID, NONE, ACCEPTED, ELIGIBLE",
        "RESIDENCE_AUTONOMIE, SCHOOL, VALID, NONE, ACCEPTED, ELIGIBLE",
        "OTHER, SCHOOL, VALID, NONE, REFUSED, FACILITY_KIND",
        "EHPAD, ASSOCIATION, VALID, SAME_FACILITY, REFUSED, ASSOCIATION",
        "EHPAD, OTHER_LEVEL, MISSING, NONE, REFUSED, SCHOOL_LEVEL",
        "EHPAD, SCHOOL, VALID, SAME_FACILITY, REVIEW, DUPLICATE",
        "EHPAD, SCHOOL, SUSPICIOUS, NONE, REVIEW, IDENTIFIER_SUSPICIOUS",
        "EHPAD, SCHOOL, MISSING, NONE, REVIEW, IDENTIFIER_MISSING",
        "EHPAD, SCHOOL, VALID, SAME_DIRECTOR, REVIEW, SAME_DIRECTOR",
        "EHPAD, SCHOOL, SUSPICIOUS, SAME_DIRECTOR, REVIEW, SAME_DIRECTOR",
        "EHPAD, SCHOOL, UNKNOWN, NONE, ACCEPTED, ELIGIBLE",
        "RESIDENCE_AUTONOMIE, SCHOOL, OTHER_KIND, NONE, REVIEW, IDENTIFIER_OTHER_KIND",
        "OTHER, SCHOOL, OTHER_KIND, SAME_FACILITY, REFUSED, FACILITY_KIND",
        "EHPAD, , VALID, NONE, REVIEW, UNUSUAL",
    })
    void eligibilityRefusesForAReasonAndLeavesDoubtsToAPerson(
            String facility, String partner, String identifier, String duplicate, String outcome, String reason) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("facilityKind", facility);
        facts.put("partnerKind", partner);
        facts.put("identifierState", identifier);
        facts.put("duplicate", duplicate);

        assertThat(ELIGIBILITY.evaluate(facts))
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
        return CHECKLIST.evaluate(Map.of("meetingMode", mode)).stream()
                .map(row -> row.get("item"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepHasItsOwnLadder(String step) throws IOException {
        assertThat(List.of(POLICY.rung(step, 0), POLICY.rung(step, 1), POLICY.rung(step, 2)))
                .extracting(rung -> rung.get("tone"))
                .containsExactly("GENTLE", "FIRM", "ESCALATION");
        assertThat(POLICY.rung(step, 2).get("escalateTo")).isNotNull();
        assertThat(POLICY.rung(step, 0)).containsEntry("escalateTo", null);
        assertThat(((Number) POLICY.rung(step, 0).get("workingDaysUntilDue")).intValue())
                .isNotZero();
        assertThat(Files.readString(Path.of("processes/reminders/reminder-policy.dmn")))
                .contains("<text>\"" + step + "\"</text>");
    }
}
