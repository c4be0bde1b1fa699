package fr.jumelages.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;

/**
 * How many come, and what they need in all. Every number is a head count or a count of things.
 *
 * @param otherNeeds may be null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Participants(
        int residents,
        int staff,
        int volunteers,
        Involvement involvement,
        int wheelchairSpaces,
        int hearingAids,
        int companions,
        String otherNeeds) {

    static Participants of(Answers answers) {
        return new Participants(
                Count.of(answers, "residentCount"),
                Count.of(answers, "staffCount"),
                Count.of(answers, "volunteerCount"),
                Involvement.valueOf(answers.text("involvement")),
                Count.of(answers, "wheelchairSpaces"),
                Count.of(answers, "hearingAids"),
                Count.of(answers, "companions"),
                answers.text("otherNeeds"));
    }
}
