package fr.jumelages.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;
import java.time.LocalTime;
import java.util.List;

/** How the class gets ready and gets there. @param arrivalTime local, as {@code 10:30}, may be null */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClassPreparation(
        List<String> topics,
        int pupils,
        int adults,
        String transport,
        String arrivalTime,
        String connectionTested,
        String comment) {

    static ClassPreparation of(Answers answers) {
        LocalTime arrival = answers.time("arrivalTime");
        return new ClassPreparation(
                answers.choices("topics"),
                answers.integer("pupilCount"),
                answers.integer("adultCount"),
                answers.text("transport"),
                arrival == null ? null : arrival.toString(),
                answers.text("connectionTested"),
                answers.text("comment"));
    }

    /** Null when the class doesn’t travel or nobody knows yet. */
    LocalTime arrival() {
        return arrivalTime == null ? null : LocalTime.parse(arrivalTime);
    }
}
