package fr.jumelages.adhoc;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the doer who asks, and what for. */
@Component
class AdHocTaskMaterial implements StepMaterial {

    private final AdHocTaskRows rows;

    AdHocTaskMaterial(AdHocTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> forms() {
        return Set.of("do-ad-hoc-task");
    }

    @Override
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return subject == null
                ? Map.of()
                : rows.find(new AdHocTaskId(subject))
                        .<Map<String, Object>>map(task -> Map.of(CONTEXT, new Content("adhoc/panel", "told", task)))
                        .orElse(Map.of());
    }
}
