package fr.jumelages.registration;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a registration once it was sent: checked, corrected, published, refused or forgotten. */
@Service
@Transactional
public class RegistrationReview {

    private final RegistrationRequests requests;
    private final Directory directory;
    private final Casefile casefile;
    private final RegistrationLetters letters;
    private final Clock clock;

    RegistrationReview(
            RegistrationRequests requests,
            Directory directory,
            Casefile casefile,
            RegistrationLetters letters,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.casefile = casefile;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * A coordinator’s answer to the form {@code check-registration}.
     *
     * @throws Refusal {@code registration.nothingToCorrect} when a correction is asked for without saying of what
     */
    public CheckOutcome check(TwinningId twinning, Answers answers) {
        RegistrationRequest request = request(twinning);
        CheckOutcome outcome = CheckOutcome.valueOf(answers.text("decision"));
        switch (outcome) {
            case CORRECTION -> ask(request, Correction.asked(answers.rows("corrections")));
            case REFUSED ->
                request.explainRefusal(RefusalReason.named(answers.text("reason")), answers.text("comment"));
            case ACCEPTED -> request.content().profile();
        }
        requests.saveAndFlush(request);
        return outcome;
    }

    /**
     * The director’s answer to the form {@code correct-registration}; only what was asked for changes.
     *
     * @throws Refusal when a number or the postal code can’t be one
     */
    public void correct(TwinningId twinning, Answers answers) {
        RegistrationRequest request = request(twinning);
        var mended = request.correction().apply(RegistrationAnswers.of(request.content()), answers);
        request.correct(RegistrationReader.read(mended));
        requests.saveAndFlush(request);
    }

    public void publish(TwinningId twinning) {
        RegistrationRequest request = request(twinning);
        var profile = request.content().profile();
        request.accept(clock.instant());
        requests.saveAndFlush(request);
        FacilityId facility = directory.publish(profile);
        casefile.attachFacility(
                twinning, facility.value(), profile.name(), profile.address().departement());
        letters.tellPublished(request, "/etablissements/" + facility);
    }

    /** @param reasonFromRules the decision table’s reason code; a coordinator’s reason goes before it */
    public RegistrationOutcome refuse(TwinningId twinning, String reasonFromRules) {
        RegistrationRequest request = request(twinning);
        request.refuse(RefusalReason.named(reasonFromRules), clock.instant());
        requests.saveAndFlush(request);
        letters.tellRefused(request);
        return RegistrationOutcome.of(request.refusalReason());
    }

    /** The address was never confirmed: personal data go, those in letters too. */
    public void erase(TwinningId twinning) {
        RegistrationRequest request = request(twinning);
        request.erase(clock.instant());
        requests.saveAndFlush(request);
        letters.forget(request);
    }

    private void ask(RegistrationRequest request, Correction correction) {
        if (correction.points().isEmpty()) {
            throw new Refusal("registration.nothingToCorrect");
        }
        request.askCorrection(correction);
        letters.tellCorrection(request);
    }

    private RegistrationRequest request(TwinningId twinning) {
        return requests.findByTwinningId(twinning.value())
                .orElseThrow(() -> new NotFound("registration of " + twinning));
    }
}
