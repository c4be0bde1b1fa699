package fr.jumelages.registration;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the director of a registering facility receives by mail. */
@Service
@Transactional
public class RegistrationLetters {

    private final RegistrationRequests requests;
    private final ConfirmationLinks links;
    private final Outbox outbox;

    RegistrationLetters(RegistrationRequests requests, ConfirmationLinks links, Outbox outbox) {
        this.requests = requests;
        this.links = links;
        this.outbox = outbox;
    }

    public void askEmailConfirmation(TwinningId twinning) {
        sendLink(request(twinning), "registration.confirm");
    }

    public void remindEmailConfirmation(TwinningId twinning) {
        sendLink(request(twinning), "registration.confirmReminder");
    }

    void tellPublished(RegistrationRequest request, String facilityPath) {
        send(request, "registration.published", facilityPath, null);
    }

    void tellRefused(RegistrationRequest request) {
        send(request, "registration.refused." + request.refusalReason(), null, request.refusalComment());
    }

    private void sendLink(RegistrationRequest request, String key) {
        if (request.status() == RegistrationStatus.SUBMITTED) {
            send(request, key, links.create(request.id()), null);
        }
    }

    private void send(RegistrationRequest request, String key, String path, String quote) {
        var content = request.content();
        outbox.enqueue(Letter.notice(
                        content.people().email(), key, path, content.facility().name(), request.reference())
                .quoting(quote)
                .dedup(key + ":" + request.id()));
    }

    private RegistrationRequest request(TwinningId twinning) {
        return requests.findByTwinningId(twinning.value())
                .orElseThrow(() -> new NotFound("registration of " + twinning));
    }
}
