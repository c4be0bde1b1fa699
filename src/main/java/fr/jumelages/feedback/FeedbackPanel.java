package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the feedback of a project stands, on its page; members find the questionnaires from here. */
@Component
class FeedbackPanel implements CasePanel {

    private final Feedbacks feedbacks;
    private final Casefile casefile;
    private final EarlyFeedback early;

    FeedbackPanel(Feedbacks feedbacks, Casefile casefile, EarlyFeedback early) {
        this.feedbacks = feedbacks;
        this.casefile = casefile;
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
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        return feedbacks
                .findById(twinning.id().value())
                .map(feedback -> new Shown(
                        twinning.reference(),
                        feedback.isOpen(),
                        isMember(twinning, reader),
                        feedback.isCompiled() && directs(twinning, reader),
                        feedback.isShared(),
                        feedback.ambassadorUntil().orElse(null),
                        phone(feedback, twinning, reader)))
                .map(shown -> new Content("feedback/panel", "feedback", shown))
                .or(() -> beforeTheLastMeeting(twinning, reader));
    }

    private Optional<Content> beforeTheLastMeeting(TwinningSummary twinning, Person reader) {
        return early.possible(twinning) && isMember(twinning, reader)
                ? Optional.of(new Content("feedback/panel", "early", twinning.reference()))
                : Optional.empty();
    }

    /** Given by the director to be passed on by the coordination to facilities that ask. */
    private static String phone(Feedback feedback, TwinningSummary twinning, Person reader) {
        return feedback.ambassadorUntil().isPresent() && reader.coordinates(twinning.departement())
                ? feedback.contactPhone()
                : null;
    }

    private boolean directs(TwinningSummary twinning, Person reader) {
        return casefile.members(twinning.id()).stream()
                .anyMatch(member -> member.role() == Role.DIRECTOR && member.isActedBy(reader.id()));
    }

    private boolean isMember(TwinningSummary twinning, Person reader) {
        return casefile.members(twinning.id()).stream().anyMatch(member -> member.isActedBy(reader.id()));
    }
}
