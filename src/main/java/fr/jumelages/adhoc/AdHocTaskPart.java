package fr.jumelages.adhoc;

import fr.jumelages.casefile.CasePart;
import fr.jumelages.casefile.TwinningId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AdHocTaskPart implements CasePart {

    private static final int MOST = 1000;

    private final AdHocTaskRows rows;

    AdHocTaskPart(AdHocTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "adHocTasks";
    }

    @Override
    public List<Entry> of(TwinningId twinning) {
        return rows.of(twinning, MOST).stream()
                .sorted(Comparator.comparing(AdHocTask::givenAt))
                .map(task -> new Entry(
                        task.givenAt(),
                        task.givenByName(),
                        task.title(),
                        task.purpose(),
                        task.word(),
                        task.endedByName()))
                .toList();
    }
}
