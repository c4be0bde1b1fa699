package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelConditionsTest {

    private final FeelConditions conditions =
            new FeelConditions(Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC));

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("mode", "REMOTE");
        values.put("count", 3);
        values.put("days", List.of("mon"));
        values.put("empty", null);
        values.put("this", Map.of("plan", true));
        return values;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode = \"REMOTE\"",
                "count > 2",
                "list contains(days, \"mon\")",
                "empty = null",
                "nothing = null",
                "this.plan",
                "this.plan = true",
                "not(mode = \"IN_PERSON\")",
                "mode != \"IN_PERSON\" and count = 3",
                "mode in (\"REMOTE\", \"HYBRID\")",
                "today() = date(\"2027-01-01\")"
            })
    void holds(String feel) {
        assertThat(conditions.problem(feel)).isEmpty();
        assertThat(conditions.holds(feel, values())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode = \"x\"",
                "empty > 2",
                "nothing > 2",
                "mode + 1",
                "mode",
                "null",
                "this.other.deep",
                "date(\"x\") > today()"
            })
    void anythingElseThanTrueDoesNotHold(String feel) {
        assertThat(conditions.holds(feel, values())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = (", "", "if a", "a = 'b"})
    void saysWhatCannotBeCompiled(String feel) {
        assertThat(conditions.problem(feel)).isNotEmpty();
        assertThat(conditions.holds(feel, values())).isFalse();
    }

    @Test
    void callsNoJava() {
        String feel =
                "{exit: function(a) external {java: {class: \"java.lang.System\", method signature: \"getProperty(java.lang.String)\"}}}.exit(\"user.dir\") != null";

        assertThat(conditions.holds(feel, values())).isFalse();
    }
}
