package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.jumelages.workflow.Decisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {

    private final Decisions decisions = mock(Decisions.class);
    private final ReminderPolicy policy = new ReminderPolicy(decisions);

    @Test
    void aLadderEndsWithItsFirstEscalation() {
        when(decisions.version(any())).thenReturn("1");
        when(decisions.evaluateVersion(eq("1"), any())).thenAnswer(call -> {
            int number = (Integer) call.<Map<String, Object>>getArgument(1).get("reminderNumber");
            return List.of(rule(3, number < 2 ? "FIRM" : "ESCALATION"));
        });

        assertThat(policy.now().apply("any"))
                .extracting(Rung::tone)
                .containsExactly(Tone.FIRM, Tone.FIRM, Tone.ESCALATION);
    }

    @Test
    void aChangedTableCountsAtOnce() {
        when(decisions.version(any())).thenReturn("1", "2");
        when(decisions.evaluateVersion(eq("1"), any())).thenReturn(List.of(rule(3, "ESCALATION")));
        when(decisions.evaluateVersion(eq("2"), any())).thenReturn(List.of(rule(1, "ESCALATION")));

        assertThat(policy.now().apply("any").get(0).workingDays()).isEqualTo(3);
        assertThat(policy.now().apply("any").get(0).workingDays()).isEqualTo(1);
    }

    private static Map<String, Object> rule(int days, String tone) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("workingDaysBetween", days);
        rule.put("tone", tone);
        rule.put("escalateTo", null);
        return rule;
    }
}
