package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.feedback.FeedbackFact.TestimonyWithdrawn;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a director sees what makes an ambassador, renews, and takes a testimony back. For anybody else it is not there. */
@Service
@Transactional
public class AmbassadorDesk {

    /** Before the end, and also after it: who comes late is welcome. */
    static final int RENEWAL_DAYS = 60;

    private final CaseAccess access;
    private final Feedbacks feedbacks;
    private final Testimonies testimonies;
    private final AmbassadorCriteria criteria;
    private final Ambassadors ambassadors;

    AmbassadorDesk(
            CaseAccess access,
            Feedbacks feedbacks,
            Testimonies testimonies,
            AmbassadorCriteria criteria,
            Ambassadors ambassadors) {
        this.access = access;
        this.feedbacks = feedbacks;
        this.testimonies = testimonies;
        this.criteria = criteria;
        this.ambassadors = ambassadors;
    }

    /** @param until null when the facility never was an ambassador; @param over whether that day has passed */
    public record Shown(
            TwinningSummary twinning,
            List<AmbassadorCriteria.Judged> criteria,
            boolean agreed,
            LocalDate until,
            boolean over,
            boolean renewable,
            boolean published) {}

    /** @throws NotFound for who is not a director of the project, and before the questionnaires open */
    @Transactional(readOnly = true)
    public Shown open(String reference, Person director) {
        TwinningSummary twinning = access.openAs(reference, director, Role.DIRECTOR);
        Feedback feedback = feedbacks.get(twinning.id());
        LocalDate until = feedback.ambassadorUntil().orElse(null);
        return new Shown(
                twinning,
                criteria.of(twinning.id()),
                feedback.isAmbassadorWished(),
                until,
                until != null && until.isBefore(ambassadors.today()),
                isRenewable(feedback),
                testimonies
                        .findById(twinning.id().value())
                        .filter(one -> one.status() == Testimony.Status.PUBLISHED)
                        .isPresent());
    }

    /** @throws NotFound as above; @throws Refusal {@code feedback.renewalTooEarly} */
    public void renew(String reference, Person director) {
        Feedback feedback =
                feedbacks.get(access.openAs(reference, director, Role.DIRECTOR).id());
        if (!isRenewable(feedback)) {
            throw new Refusal("feedback.renewalTooEarly", RENEWAL_DAYS);
        }
        ambassadors.renew(feedback);
    }

    /** Consent was given and is taken back: nothing of it stays, the title that rests on it neither. @throws NotFound when nothing is published */
    public void withdrawTestimony(String reference, Person director) {
        TwinningSummary twinning = access.openAs(reference, director, Role.DIRECTOR);
        testimonies.get(twinning.id()).withdraw();
        feedbacks.get(twinning.id()).endAmbassador();
        ambassadors.tell(new TestimonyWithdrawn(twinning.id()));
    }

    private boolean isRenewable(Feedback feedback) {
        return feedback.ambassadorUntil()
                .filter(until -> !until.isAfter(ambassadors.today().plusDays(RENEWAL_DAYS)))
                .isPresent();
    }
}
