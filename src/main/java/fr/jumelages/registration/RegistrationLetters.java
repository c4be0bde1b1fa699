package fr.jumelages.registration;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import java.util.List;
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

    /** Each point with its reason, set apart as the coordinator’s words. */
    void tellCorrection(RegistrationRequest request) {
        var points = request.correction().points().stream()
                .map(point -> InWords.of(
                        "mail.registration.correction.point",
                        InWords.of("enum.CorrectionField." + point.field()),
                        point.why()))
                .toList();
        outbox.enqueue(letter(request, "registration.correction", "/taches", null)
                .with(Letter.QUOTE, InWords.joined("\n", points)));
    }

    /** What was written to an address that nobody confirmed. */
    void forget(RegistrationRequest request) {
        outbox.forget(List.of(once("registration.confirm", request), once("registration.confirmReminder", request)));
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
                .in(request.language())
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
