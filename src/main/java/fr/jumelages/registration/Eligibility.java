package fr.jumelages.registration;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Finess;
import fr.jumelages.shared.NotFound;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what the decision table {@code eligibility} needs to know. */
@Service
@Transactional(readOnly = true)
public class Eligibility {

    private static final Limit SHOWN = Limit.of(5);

    private final RegistrationRequests requests;
    private final Directory directory;
    private final NumberDoubts doubts;

    Eligibility(RegistrationRequests requests, Directory directory, NumberDoubts doubts) {
        this.requests = requests;
        this.directory = directory;
        this.doubts = doubts;
    }

    public EligibilityFacts facts(TwinningId twinning) {
        RegistrationRequest request = requests.findByTwinningId(twinning.value())
                .orElseThrow(() -> new NotFound("registration of " + twinning));
        var content = request.content();
        return new EligibilityFacts(
                content.facility().nature(), content.wishes().partner(), identifiers(content), duplicate(request));
    }

    IdentifierState identifiers(RegistrationContent content) {
        return content.facility().finess() == null ? IdentifierState.MISSING : doubts.state(content.facility());
    }

    /** Registrations of the same facility or by the same director. */
    List<RegistrationRequest> alike(RegistrationRequest request) {
        var content = request.content();
        return requests.alike(
                content.facility().finess(), content.people().email().value(), request.id(), SHOWN);
    }

    private Duplicate duplicate(RegistrationRequest request) {
        String finess = request.content().facility().finess();
        List<RegistrationRequest> alike = alike(request);
        boolean sameFacility = finess != null
                && (directory.facilityByFiness(new Finess(finess)).isPresent()
                        || alike.stream()
                                .anyMatch(other ->
                                        finess.equals(other.content().facility().finess())));
        if (sameFacility) {
            return Duplicate.SAME_FACILITY;
        }
        return alike.isEmpty() ? Duplicate.NONE : Duplicate.SAME_DIRECTOR;
    }
}
