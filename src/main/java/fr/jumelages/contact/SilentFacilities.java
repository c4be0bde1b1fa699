package fr.jumelages.contact;

import fr.jumelages.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A facility lets a school wait for longer than the norm: the teacher is offered others, the director is told. */
@Service
@Transactional
public class SilentFacilities {

    private final ContactRequests requests;
    private final ContactLetters letters;
    private final Clock clock;

    SilentFacilities(ContactRequests requests, ContactLetters letters, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.clock = clock;
    }

    /** Once per request, however often the director’s answer comes round again. */
    public void offerElsewhere(ContactRequestId id) {
        ContactRequest request = requests.findById(id.value()).orElseThrow(() -> new NotFound("contact request " + id));
        if (request.overdue(clock.instant())) {
            requests.saveAndFlush(request);
            letters.tellOverdue(request);
        }
    }
}
