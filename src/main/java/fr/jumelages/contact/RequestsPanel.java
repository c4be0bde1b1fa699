package fr.jumelages.contact;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a project on its page: what became of each, and whom the open ones wait for. */
@Component
class RequestsPanel implements CasePanel {

    private final ContactRequests requests;

    RequestsPanel(ContactRequests requests) {
        this.requests = requests;
    }

    /** @param since when it was confirmed */
    public record Line(String school, ContactStatus status, Instant since, boolean overdue) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Content> of(CaseReading reading) {
        List<Line> lines = requests
                .findByTwinningIdOrderByConfirmedAt(reading.twinning().id().value())
                .stream()
                .map(request -> new Line(request.schoolName(), request.status(), request.since(), request.isOverdue()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Content("contact/panel", "requests", lines));
    }
}
