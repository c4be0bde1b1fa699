package fr.jumelages.contact.process;

import static fr.jumelages.contact.process.ContactVariables.REQUEST;

import fr.jumelages.contact.SilentFacilities;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("offerElsewhere")
class OfferElsewhereDelegate implements JavaDelegate {

    private final SilentFacilities silent;

    OfferElsewhereDelegate(SilentFacilities silent) {
        this.silent = silent;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silent.offerElsewhere(REQUEST.of(execution));
    }
}
