package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
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

    FeedbackPanel(Feedbacks feedbacks, Casefile casefile) {
        this.feedbacks = feedbacks;
        this.casefile = casefile;
    }

    /** @param ambassadorUntil null when the facility is no ambassador */
    public record Shown(String reference, boolean open, boolean member, LocalDate ambassadorUntil) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        return feedbacks
                .findById(twinning.id().value())
                .map(feedback -> new Shown(
                        twinning.reference(),
                        feedback.isOpen(),
                        isMember(twinning, reader),
                        feedback.ambassadorUntil().orElse(null)))
                .map(shown -> new Content("feedback/panel", "feedback", shown));
    }

    private boolean isMember(TwinningSummary twinning, Person reader) {
        return casefile.members(twinning.id()).stream()
                .anyMatch(member -> member.person().id().equals(reader.id()));
    }
}
