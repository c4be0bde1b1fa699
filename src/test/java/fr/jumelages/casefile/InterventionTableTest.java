package fr.jumelages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done to a project, cell by cell; the page of it is written from the same table. */
class InterventionTableTest {

    private static final Path PAGE = Path.of("docs/interventions.md");
    private static final String MARK = "<!-- From here on the page is written by InterventionTableTest. -->\n";

    /** By state; whoever is no coordinator or administrator may do nothing of it, but directors nudge. */
    private static final Map<TwinningStatus, Set<Intervention>> EXPECTED = Map.of(
            TwinningStatus.LIVE,
            EnumSet.of(
                    Intervention.NUDGE,
                    Intervention.HOLD,
                    Intervention.CANCEL,
                    Intervention.EXTEND,
                    Intervention.REASSIGN,
                    Intervention.REPLACE_MEMBER,
                    Intervention.MOVE),
            TwinningStatus.ON_HOLD,
            EnumSet.of(Intervention.RESUME, Intervention.CANCEL),
            TwinningStatus.COMPLETED,
            EnumSet.of(Intervention.REOPEN),
            TwinningStatus.CANCELLED,
            Set.of());

    @ParameterizedTest
    @EnumSource
    void eachCellSaysWhoMayDoItInWhichState(Intervention intervention) {
        for (TwinningStatus state : TwinningStatus.values()) {
            for (Role role : Role.values()) {
                boolean watches = role == Role.COORDINATOR
                        || role == Role.ADMIN
                        || role == Role.DIRECTOR && intervention == Intervention.NUDGE;
                assertThat(intervention.allowed(state, role))
                        .as("%s as %s while %s", intervention, role, state)
                        .isEqualTo(watches && EXPECTED.get(state).contains(intervention));
            }
        }
    }

    @Test
    void aProjectMovesBetweenTheStagesFromItsFramingOn() {
        assertThat(moves(true, false))
                .containsExactly(
                        "REGISTRATION []",
                        "SCHOOL_CONTACT []",
                        "FRAMING [EVENT]",
                        "ONBOARDING [FRAMING, EVENT, FEEDBACK]",
                        "EVENT [FRAMING, ONBOARDING, FEEDBACK]",
                        "FEEDBACK [FRAMING, ONBOARDING, EVENT]");
        assertThat(moves(false, true))
                .containsExactly(
                        "REGISTRATION []",
                        "SCHOOL_CONTACT []",
                        "FRAMING [FEEDBACK]",
                        "ONBOARDING [FRAMING, FEEDBACK]",
                        "EVENT [FRAMING, FEEDBACK]",
                        "FEEDBACK [FRAMING]");
        assertThat(moves(false, false)).contains("FRAMING []", "ONBOARDING [FRAMING, FEEDBACK]");
    }

    private static Stream<String> moves(boolean toMeet, boolean lived) {
        return Arrays.stream(Stage.values()).map(stage -> stage + " " + StageMoves.from(stage, toMeet, lived));
    }

    @Test
    void thePageFollowsTheTable() throws IOException {
        String current = Files.readString(PAGE);
        String expected = current.substring(0, current.indexOf(MARK) + MARK.length()) + table() + moves();
        Files.createDirectories(Path.of("target/docs"));
        Files.writeString(Path.of("target/docs/interventions.md"), expected);

        assertThat(current)
                .as("docs/interventions.md follows the table; after a change: cp target/docs/interventions.md docs/")
                .isEqualTo(expected);
    }

    private static String table() {
        String head = Stream.of(TwinningStatus.values())
                .map(state -> "`" + state + "`")
                .collect(Collectors.joining(" | ", "\n| | ", " |\n| --- | --- | --- | --- | --- |\n"));
        return Stream.of(Intervention.values())
                .map(intervention -> Stream.of(TwinningStatus.values())
                        .map(state -> roles(intervention, state))
                        .collect(Collectors.joining(" | ", "| `" + intervention + "` | ", " |\n")))
                .collect(Collectors.joining("", head, ""));
    }

    private static String roles(Intervention intervention, TwinningStatus state) {
        String roles = Stream.of(Role.values())
                .filter(role -> intervention.allowed(state, role))
                .map(Role::name)
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "–" : roles;
    }

    private static String moves() {
        return Stream.of(Stage.values())
                .map(stage -> Stream.of(
                                StageMoves.from(stage, true, false),
                                StageMoves.from(stage, false, true),
                                StageMoves.from(stage, false, false))
                        .map(InterventionTableTest::names)
                        .collect(Collectors.joining(" | ", "| `" + stage + "` | ", " |\n")))
                .collect(Collectors.joining(
                        "",
                        "\n| moved from | with a meeting to come or to be told | after its meetings | without any |\n"
                                + "| --- | --- | --- | --- |\n",
                        ""));
    }

    private static String names(Set<Stage> stages) {
        return stages.isEmpty()
                ? "–"
                : stages.stream().map(stage -> "`" + stage + "`").collect(Collectors.joining(", "));
    }
}
