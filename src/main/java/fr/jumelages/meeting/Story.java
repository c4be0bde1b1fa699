package fr.jumelages.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;

/** What was lived: how many came, never who. @param difficulties may be null */
@JsonIgnoreProperties(ignoreUnknown = true)
record Story(int residents, int pupils, int adults, String highlights, String difficulties) {

    static Story of(Answers answers) {
        return new Story(
                answers.integer("residentsPresent"),
                answers.integer("pupilsPresent"),
                answers.integer("adultsPresent"),
                answers.text("highlights"),
                answers.text("difficulties"));
    }
}
