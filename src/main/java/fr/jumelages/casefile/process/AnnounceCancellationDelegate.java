package fr.jumelages.casefile.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.CancellationNotice;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("announceCancellation")
class AnnounceCancellationDelegate implements JavaDelegate {

    private final CancellationNotice notice;

    AnnounceCancellationDelegate(CancellationNotice notice) {
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notice.announce(TWINNING.of(execution));
    }
}
