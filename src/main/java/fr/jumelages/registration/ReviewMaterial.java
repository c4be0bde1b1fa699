package fr.jumelages.registration;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.registration.RegistrationContent.FacilityPart;
import fr.jumelages.tasklist.StepMaterial;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator reads before deciding, and what the director finds filled in before correcting. */
@Component
class ReviewMaterial implements StepMaterial {

    private final RegistrationRequests requests;

    ReviewMaterial(RegistrationRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> forms() {
        return Set.of("check-registration", "correct-registration");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Map<String, Object> data = new HashMap<>();
        requests.findByTwinningId(twinning.value())
                .filter(request -> request.content() != null)
                .ifPresent(request -> fill(data, request));
        return data;
    }

    private static void fill(Map<String, Object> data, RegistrationRequest request) {
        var content = request.content();
        FacilityPart facility = content.facility();
        data.put(CONTEXT, new Content("registration/told", "told", RegistrationTold.of(request)));
        data.put("facilityName", facility.name());
        data.put("facilityKind", facility.nature().name());
        data.put("finess", facility.finess());
        data.put("siret", facility.siret());
        data.put("street", facility.street());
        data.put("postalCode", facility.postalCode());
        data.put("town", facility.town());
        data.put("directorName", content.people().directorName());
        data.put("phone", content.people().phone());
        if (request.status() == RegistrationStatus.CORRECTION_ASKED) {
            data.put("correctionRequest", request.correction().comment());
        }
        data.values().removeIf(Objects::isNull);
    }
}
