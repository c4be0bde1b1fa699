package fr.jumelages.contact;

import fr.jumelages.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a teacher may wait for one facility more. */
@Component
class Confirmation {

    private final ContactRequests requests;
    private final ContactOpening opening;
    private final ContactSettings settings;

    Confirmation(ContactRequests requests, ContactOpening opening, ContactSettings settings) {
        this.requests = requests;
        this.opening = opening;
        this.settings = settings;
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
        opening.open(request);
    }
}
