package fr.jumelages.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;

/** Where a meeting takes place: a room, a video link, or both. Each may be null, as the meeting’s mode has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Place(String room, String access, String remoteLink, String connectionTested, String stillMissing) {

    static Place of(Answers answers) {
        return new Place(
                answers.text("room"),
                answers.text("access"),
                answers.text("remoteLink"),
                answers.text("connectionTested"),
                answers.text("stillMissing"));
    }
}
