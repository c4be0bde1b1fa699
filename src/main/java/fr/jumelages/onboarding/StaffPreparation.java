package fr.jumelages.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;
import java.util.List;

/**
 * What the director did so that staff has time and knows how.
 *
 * @param timeFreed {@code YES}, {@code PARTLY} or {@code NO}
 * @param hoursFreed a month
 * @param obstacle what stands in the way, null when nothing does
 * @param trained how many people were prepared
 * @param councilInformed whether the residents’ council knows: {@code YES}, {@code PLANNED} or {@code NO}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record StaffPreparation(
        String timeFreed,
        int hoursFreed,
        String obstacle,
        List<String> trainingTopics,
        int trained,
        String councilInformed,
        String comment) {

    static StaffPreparation of(Answers answers) {
        return new StaffPreparation(
                answers.text("timeFreed"),
                Count.of(answers, "hoursFreed"),
                answers.text("obstacle"),
                answers.choices("trainingTopics"),
                Count.of(answers, "staffTrained"),
                answers.text("councilInformed"),
                answers.text("comment"));
    }

    boolean isTimeFreed() {
        return timeFreed.equals("YES");
    }
}
