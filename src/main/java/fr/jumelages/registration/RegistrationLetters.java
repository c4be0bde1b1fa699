package fr.jumelages.registration;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the director of a registering facility receives by mail. */
@Service
@Transactional
public class RegistrationLetters {

    private final RegistrationRequests requests;
    private final ConfirmationLinks links;
    private final Outbox outbox;
    private final MessageSource messages;

    RegistrationLetters(RegistrationRequests requests, ConfirmationLinks links, Outbox outbox, MessageSource messages) {
        this.messages = messages;
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

    /** Each point with its reason, set apart as the coordinator’s words. */
    void tellCorrection(RegistrationRequest request) {
        String points = request.correction().points().stream()
                .map(point -> label(point.field()) + "\u00A0: " + point.why())
                .collect(Collectors.joining("\n"));
        outbox.enqueue(letter(request, "registration.correction", "/taches", points));
    }

    /** What was written to an address that nobody confirmed. */
    void forget(RegistrationRequest request) {
        outbox.forget(List.of(once("registration.confirm", request), once("registration.confirmReminder", request)));
    }

    private String label(CorrectionField field) {
        return messages.getMessage("enum.CorrectionField." + field, null, Locale.FRENCH);
    }

    private void sendLink(RegistrationRequest request, String key) {
        if (request.status() == RegistrationStatus.SUBMITTED) {
            send(request, key, links.create(request.id()), null);
        }
    }

    private void send(RegistrationRequest request, String key, String path, String quote) {
        outbox.enqueue(letter(request, key, path, quote).dedup(once(key, request)));
    }

    private static Letter letter(RegistrationRequest request, String key, String path, String quote) {
        var content = request.content();
        return Letter.notice(
                        content.people().email(), key, path, content.facility().name(), request.reference())
                .quoting(quote)
                .about(request.twinning().value());
    }

    private static String once(String key, RegistrationRequest request) {
        return key + ":" + request.id();
    }

    private RegistrationRequest request(TwinningId twinning) {
        return requests.findByTwinningId(twinning.value())
                .orElseThrow(() -> new NotFound("registration of " + twinning));
    }
}
