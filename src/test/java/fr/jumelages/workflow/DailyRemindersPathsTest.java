package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DailyRemindersPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("reminders/daily-reminders.bpmn");

    @Test
    void aMorningCollectsEscalatesAndSendsAndTheNextOneIsAlreadySet() {
        walk.run("startEvent_morning", "serviceTask_sendReminders", "serviceTask_openUnblockings");

        assertThat(walk.called())
                .containsExactly("collectDueReminders", "escalateLateSteps", "sendReminders", "openUnblockings");
        walk.run("startEvent_morning");
    }
}
