package fr.jumelages.onboarding;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;
import java.time.LocalDate;
import java.util.List;

/**
 * How families were informed, what they answered, and what the school’s head said.
 *
 * @param travels whether the class leaves its school; only then permits count
 * @param headAgreement {@code YES}, {@code PENDING} or {@code NO}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FamilyRights(
        List<String> channels,
        ImageRights images,
        boolean travels,
        int permits,
        int permitsMissing,
        String headAgreement,
        @JsonFormat(shape = STRING) LocalDate headAgreementOn) {

    static FamilyRights of(Answers answers) {
        return new FamilyRights(
                answers.choices("channels"),
                ImageRights.of(answers),
                answers.text("travels").equals("YES"),
                Count.of(answers, "permitsYes"),
                Count.of(answers, "permitsMissing"),
                answers.text("headAgreement"),
                answers.date("headAgreementOn"));
    }

    boolean isHeadAgreed() {
        return headAgreement.equals("YES");
    }

    FamilyRights with(ImageRights changed) {
        return new FamilyRights(channels, changed, travels, permits, permitsMissing, headAgreement, headAgreementOn);
    }
}
