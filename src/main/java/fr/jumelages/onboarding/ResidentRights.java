package fr.jumelages.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;
import java.util.List;

/**
 * How residents and their relatives were informed, and what they answered.
 *
 * @param cosignatures how many answers a legal representative signs too
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResidentRights(List<String> channels, ImageRights images, int cosignatures) {

    static ResidentRights of(Answers answers) {
        return new ResidentRights(
                answers.choices("channels"), ImageRights.of(answers), Count.of(answers, "cosignatures"));
    }

    ResidentRights with(ImageRights changed) {
        return new ResidentRights(channels, changed, cosignatures);
    }
}
