package fr.jumelages.onboarding;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a case what is still missing, while people get ready and meet; afterwards nobody needs it. */
@Component
@Order(40)
class ReadinessPanel implements CasePanel {

    private static final Set<Stage> STAGES = Set.of(Stage.ONBOARDING, Stage.EVENT);
    private static final Set<TwinningStatus> OPEN = Set.of(TwinningStatus.LIVE, TwinningStatus.ON_HOLD);

    private final Preparations preparations;

    ReadinessPanel(Preparations preparations) {
        this.preparations = preparations;
    }

    @Override
    public Optional<Content> of(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        return STAGES.contains(twinning.stage()) && OPEN.contains(twinning.status())
                ? Optional.of(new Content("onboarding/panel", "readiness", preparations.of(reading)))
                : Optional.empty();
    }
}
