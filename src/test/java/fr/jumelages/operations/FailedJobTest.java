package fr.jumelages.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailedJobTest {

    @Test
    void theCauseIsWhatTheDatabaseAnsweredWithoutTheStatementAndTheRow() {
        assertThat(told("PreparedStatementCallback; SQL [insert into timeline_entry (args) values (?)]; ERROR: new row"
                        + " violates check constraint \"broken\"\n  Detail: Failing row contains (Mme Durand)."))
                .isEqualTo("ERROR: new row violates check constraint \"broken\"");
    }

    @Test
    void anyOtherCauseIsToldAsItIs() {
        assertThat(told(" Connection refused ")).isEqualTo("Connection refused");
        assertThat(told(null)).isEmpty();
        assertThat(told("x".repeat(301))).hasSize(301).endsWith("…");
    }

    private static String told(String message) {
        return new FailedJob("id", "step", "process", "JUM-1", message, null, false, false).shortMessage();
    }
}
