package fr.jumelages.meeting;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings to the running order what was written before the meeting was moved, at first a proposal. */
@Component
class RunningOrderMaterial implements StepMaterial {

    private final Meetings meetings;
    private final RunningOrderProposal proposal;

    RunningOrderMaterial(Meetings meetings, RunningOrderProposal proposal) {
        this.meetings = meetings;
        this.proposal = proposal;
    }

    @Override
    public Set<String> forms() {
        return Set.of(RunningOrderForm.ID);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Meeting meeting = meetings.get(new MeetingId(subject));
        return meeting.runningOrder()
                .map(RunningOrderMaterial::written)
                .orElseGet(() -> Map.of("runningOrder", proposal.rows(meeting)));
    }

    private static Map<String, Object> written(RunningOrder order) {
        Map<String, Object> data = new HashMap<>();
        data.put(
                "runningOrder",
                order.rows().stream().map(RunningOrderMaterial::row).toList());
        data.put("contactName", order.contactName());
        data.put("contactPhone", order.contactPhone());
        data.put("alternatives", order.alternatives());
        data.values().removeIf(Objects::isNull);
        return data;
    }

    private static Map<String, Object> row(RunningOrder.Row row) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("time", row.time());
        fields.put("what", row.what());
        fields.put("who", row.who());
        fields.put("material", row.material());
        fields.put("planB", row.planB());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }
}
