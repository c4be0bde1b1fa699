package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a teacher may wait for one facility more. */
@Component
class Confirmation {

    private final ContactRequests requests;
    private final ContactOpening opening;
    private final ContactSettings settings;
    private final FacilityStandings standings;
    private final Directory directory;

    Confirmation(
            ContactRequests requests,
            ContactOpening opening,
            ContactSettings settings,
            FacilityStandings standings,
            Directory directory) {
        this.requests = requests;
        this.opening = opening;
        this.settings = settings;
        this.standings = standings;
        this.directory = directory;
    }

    void of(ContactRequest request) {
        String teacher = request.ask().email().value();
        requests.oneByOne(teacher);
        List<ContactRequest> open =
                requests.findByTeacherEmailAndStatusInOrderByConfirmedAt(teacher, ContactStatus.UNANSWERED);
        if (open.stream().anyMatch(other -> other.facility().equals(request.facility()))) {
            throw new Refusal("contact.alreadyOpen");
        }
        if (open.stream().filter(other -> !other.isOverdue()).count() >= settings.openRequests()) {
            throw new Refusal("contact.tooMany", settings.openRequests());
        }
        if (!standings.of(request.facility()).standing().takesRequests()) {
            throw new Refusal(
                    "contact.unavailable",
                    directory.facility(request.facility()).name());
        }
        opening.open(request);
    }
}
