package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;

/** How the referent reads the answers. @param actions may be null */
@JsonIgnoreProperties(ignoreUnknown = true)
record Synthesis(String reading, String actions) {

    static Synthesis of(Answers answers) {
        return new Synthesis(answers.text("reading"), answers.text("actions"));
    }
}
