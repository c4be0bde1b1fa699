package fr.jumelages.feedback.process;

import fr.jumelages.feedback.AmbassadorRenewal;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("offerRenewals")
class OfferRenewalsDelegate implements JavaDelegate {

    private final AmbassadorRenewal renewal;

    OfferRenewalsDelegate(AmbassadorRenewal renewal) {
        this.renewal = renewal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewal.offer();
    }
}
