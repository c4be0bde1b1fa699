package fr.jumelages.meeting;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormValidator;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.NotFound;
import fr.jumelages.workflow.DeployedForms;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of the step that wrote a running order, to write it once more. */
@Component
class RunningOrderForm {

    static final String ID = "prepare-running-order";

    private final Submissions submissions;
    private final DeployedForms forms;
    private final FormValidator validator;
    private final RunningOrderMaterial material;

    RunningOrderForm(
            Submissions submissions, DeployedForms forms, FormValidator validator, RunningOrderMaterial material) {
        this.submissions = submissions;
        this.forms = forms;
        this.validator = validator;
        this.material = material;
    }

    /** @param version the deployment that the form belongs to; @param data what stands in it now */
    public record Opened(String version, FormSchema schema, Map<String, Object> data) {}

    /** @throws NotFound while nobody has written a running order */
    Opened open(Meeting meeting) {
        String version = submissions
                .latestAbout(meeting.twinning(), meeting.id().value(), ID)
                .orElseThrow(() -> new NotFound("running order of " + meeting.id()))
                .formVersion();
        return new Opened(
                version,
                forms.schema(version, ID),
                material.data(meeting.twinning(), meeting.id().value()));
    }

    void store(Meeting meeting, String version, Answers answers, AccountId by, Instant at) {
        submissions.store(new Submission(
                new SubmissionId(UUID.randomUUID()),
                meeting.twinning(),
                meeting.id().value(),
                Stage.EVENT,
                ID,
                version,
                answers,
                by,
                null,
                at));
    }

    Validation check(Opened form, FormInput typed) {
        return validator.validate(form.schema(), typed, form.data());
    }
}
