package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;
import java.time.LocalDate;
import java.util.List;

/** The moment when those who carried the project look back together. @param nextSteps may be null */
@JsonIgnoreProperties(ignoreUnknown = true)
record Debrief(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate heldOn,
        String format,
        List<String> participants,
        String wentWell,
        String toImprove,
        String continuation,
        String nextSteps) {

    static Debrief of(Answers answers) {
        return new Debrief(
                answers.date("heldOn"),
                answers.text("format"),
                answers.choices("participants"),
                answers.text("wentWell"),
                answers.text("toImprove"),
                answers.text("continueTwinning"),
                answers.text("nextSteps"));
    }
}
