package fr.jumelages.workflow;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long things may take, in calendar days. @param stageDays by the id of the master’s call activity, after which a
 * stage counts as stalled
 */
@ConfigurationProperties("app.deadlines")
record DeadlineNorms(
        int confirmationReminderDays,
        int confirmationExpiryDays,
        int firstSilenceDays,
        int secondSilenceDays,
        int contactAnswerDays,
        int callChoiceDays,
        int collectionDays,
        int collectionHalfDays,
        int lateAnswersDays,
        Map<String, Integer> stageDays) {

    /** The timer sits on the call activity: the id is that of its boundary event or of the activity itself. */
    int stage(String activityId) {
        return stageDays.entrySet().stream()
                .filter(stage -> activityId.contains(stage.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No norm (app.deadlines.stage-days) for " + activityId));
    }
}
