package fr.jumelages.registration;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.Finess;
import fr.jumelages.forms.Answers;
import fr.jumelages.registration.RegistrationContent.FacilityPart;
import fr.jumelages.registration.RegistrationContent.PeoplePart;
import fr.jumelages.shared.NotFound;
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

    public EligibilityFacts facts(TwinningId twinning) {
        RegistrationRequest request = request(twinning);
        var content = request.content();
        return new EligibilityFacts(
                content.facility().nature(),
                content.wishes().partner(),
                content.facility().identifierState(),
                isDuplicate(request));
    }

    /** A coordinator’s answer to the form {@code check-registration}. */
    public CheckOutcome check(TwinningId twinning, Answers answers) {
        RegistrationRequest request = request(twinning);
        CheckOutcome outcome = CheckOutcome.valueOf(answers.text("decision"));
        switch (outcome) {
            case CORRECTION -> request.askCorrection(answers.choices("fieldsToCorrect"), answers.text("comment"));
            case REFUSED ->
                request.explainRefusal(RefusalReason.named(answers.text("reason")), answers.text("comment"));
            case ACCEPTED -> request.content().profile();
        }
        requests.saveAndFlush(request);
        return outcome;
    }

    /**
     * The director’s answer to the form {@code correct-registration}.
     *
     * @throws fr.jumelages.shared.Refusal when a number or the postal code can’t be one
     */
    public void correct(TwinningId twinning, Answers answers) {
        RegistrationRequest request = request(twinning);
        var content = request.content();
        request.correct(content.with(facility(answers), people(content.people(), answers)));
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
    public void refuse(TwinningId twinning, String reasonFromRules) {
        RegistrationRequest request = request(twinning);
        request.refuse(RefusalReason.named(reasonFromRules), clock.instant());
        requests.saveAndFlush(request);
        letters.tellRefused(request);
    }

    /** The address was never confirmed: personal data go. */
    public void erase(TwinningId twinning) {
        RegistrationRequest request = request(twinning);
        request.erase(clock.instant());
        requests.saveAndFlush(request);
    }

    private boolean isDuplicate(RegistrationRequest request) {
        String finess = request.content().facility().finess();
        return finess != null
                && (requests.isRegisteredElsewhere(finess, request.id())
                        || directory.facilityByFiness(new Finess(finess)).isPresent());
    }

    private static FacilityPart facility(Answers answers) {
        return new FacilityPart(
                FacilityNature.valueOf(answers.text("facilityKind")),
                answers.text("facilityName"),
                answers.text("finess"),
                answers.text("siret"),
                answers.text("street"),
                answers.text("postalCode"),
                answers.text("town"));
    }

    private static PeoplePart people(PeoplePart before, Answers answers) {
        return new PeoplePart(
                answers.text("directorName"),
                before.directorEmail(),
                answers.text("phone"),
                before.contactName(),
                before.contactEmail());
    }

    private RegistrationRequest request(TwinningId twinning) {
        return requests.findByTwinningId(twinning.value())
                .orElseThrow(() -> new NotFound("registration of " + twinning));
    }
}
