package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.FeedbackFact.AmbassadorAgreed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Facilities that others may ask: the director agrees, the criteria decide, and after two years both do again. */
@Component
class Ambassadors {

    private final Feedbacks feedbacks;
    private final AmbassadorCriteria criteria;
    private final Announcer announcer;

    Ambassadors(Feedbacks feedbacks, AmbassadorCriteria criteria, Announcer announcer) {
        this.feedbacks = feedbacks;
        this.criteria = criteria;
        this.announcer = announcer;
    }

    /** @param phone may be null */
    void agree(TwinningId twinning, String phone) {
        feedbacks.get(twinning).wishAmbassador(phone);
    }

    /** Makes the facility an ambassador as soon as its director agreed and the last criterion is met. */
    void judge(TwinningId twinning) {
        Feedback feedback = feedbacks.get(twinning);
        boolean wished =
                feedback.isAmbassadorWished() && feedback.ambassadorUntil().isEmpty();
        if (wished && criteria.areMet(twinning)) {
            feedback.becomeAmbassador(today());
            announcer.tell(new AmbassadorAgreed(twinning));
        }
    }

    void renew(Feedback feedback) {
        feedback.becomeAmbassador(today());
        announcer.tell(new AmbassadorAgreed(feedback.twinning(), true));
    }

    void tell(FeedbackFact fact) {
        announcer.tell(fact);
    }

    LocalDate today() {
        return LocalDate.ofInstant(announcer.now(), ZoneOffset.UTC);
    }
}
