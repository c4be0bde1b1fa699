package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import java.util.Arrays;
import java.util.List;

/** How many projects stand where, in one territory. */
public record BoardCounts(List<Cell> cells) {

    /** Projects of one stage and status. @param late those of them with an overdue step, on hold or not; @param stalled too long in it */
    public record Cell(Stage stage, TwinningStatus status, long projects, long late, long stalled) {

        private long shown(Shown shown) {
            return switch (shown) {
                case LATE -> late;
                case STALLED -> stalled;
                case OPEN, ON_HOLD, COMPLETED, CANCELLED -> projects;
            };
        }
    }

    /** One station of the large track. @param projects running or on hold in this stage */
    public record AtStage(Stage stage, long projects, long late) {}

    public List<AtStage> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new AtStage(stage, shown(Shown.OPEN, stage), shown(Shown.LATE, stage)))
                .toList();
    }

    /** Open ones of a stage. */
    Waiting at(Stage stage) {
        return new Waiting(shown(Shown.OPEN, stage), shown(Shown.LATE, stage));
    }

    /** What a tab’s list holds. @param stage null for all six */
    public long shown(Shown shown, Stage stage) {
        return cells.stream()
                .filter(cell -> shown.statuses().contains(cell.status()))
                .filter(cell -> stage == null || cell.stage() == stage)
                .mapToLong(cell -> cell.shown(shown))
                .sum();
    }
}
