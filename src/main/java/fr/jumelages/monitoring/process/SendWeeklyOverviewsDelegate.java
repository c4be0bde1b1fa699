package fr.jumelages.monitoring.process;

import fr.jumelages.monitoring.weekly.WeeklyOverviews;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("sendWeeklyOverviews")
class SendWeeklyOverviewsDelegate implements JavaDelegate {

    private final WeeklyOverviews overviews;

    SendWeeklyOverviewsDelegate(WeeklyOverviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overviews.send();
    }
}
