package fr.jumelages.framing;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.casefile.Submission;
import fr.jumelages.forms.Answers;
import java.time.LocalDate;

/**
 * The school’s half of the framing, as the teacher wrote it in one round. Kept as JSON, like the proposal.
 *
 * @param adults who come along, the teacher included
 * @param canTravel {@code YES}, {@code NO} or {@code UNSURE}; null when they only meet remotely
 * @param canConnect the same for meeting by video; null when they only meet on the spot
 * @param headName who of the school’s management was told, null while nobody was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClassDescription(
        ClassLevel level,
        int pupils,
        int adults,
        String teachingAims,
        String canTravel,
        String canConnect,
        Availability availability,
        String headName,
        @JsonFormat(shape = STRING) LocalDate headInformedOn,
        String needs) {

    static ClassDescription of(Submission submission) {
        Answers answers = submission.answers();
        return new ClassDescription(
                ClassLevel.valueOf(answers.text("level")),
                answers.integer("pupilCount"),
                answers.integer("adultCount"),
                answers.text("teachingAims"),
                answers.text("canTravel"),
                answers.text("canConnect"),
                Availability.of(answers),
                answers.text("headName"),
                answers.date("headInformedOn"),
                answers.text("needs"));
    }

    boolean headInformed() {
        return headInformedOn != null;
    }
}
