package fr.jumelages.feedback;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the feedback of a project stands, on its page; members find the questionnaires from here. */
@Component
class FeedbackPanel implements CasePanel {

    private final Feedbacks feedbacks;
    private final EarlyFeedback early;

    FeedbackPanel(Feedbacks feedbacks, EarlyFeedback early) {
        this.feedbacks = feedbacks;
        this.early = early;
    }

    /** @param shared whether there is a report to read; @param ambassadorUntil null when the facility is no ambassador; @param phone of the ambassador for who coordinates, null for others */
    public record Shown(
            String reference,
            boolean open,
            boolean member,
            boolean director,
            boolean shared,
            LocalDate ambassadorUntil,
            String phone) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Content> of(CaseReading reading) {
        return feedbacks
                .findById(reading.twinning().id().value())
                .map(feedback -> new Shown(
                        reading.twinning().reference(),
                        feedback.isOpen(),
                        reading.isOfMember(),
                        feedback.isCompiled() && reading.roles().contains(Role.DIRECTOR),
                        feedback.isShared(),
                        feedback.ambassadorUntil().orElse(null),
                        phone(feedback, reading)))
                .map(shown -> new Content("feedback/panel", "feedback", shown))
                .or(() -> beforeTheLastMeeting(reading));
    }

    private Optional<Content> beforeTheLastMeeting(CaseReading reading) {
        return early.possible(reading.twinning()) && reading.isOfMember()
                ? Optional.of(new Content(
                        "feedback/panel", "early", reading.twinning().reference()))
                : Optional.empty();
    }

    /** Given by the director to be passed on by the coordination to facilities that ask. */
    private static String phone(Feedback feedback, CaseReading reading) {
        return feedback.ambassadorUntil().isPresent() && reading.isOfCoordinator() ? feedback.contactPhone() : null;
    }
}
