package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;
import java.util.List;

/** What moved in some days. */
public record Movement(List<Cell> cells) {

    /** What became of a project. */
    public enum Kind {
        /** It began, in this stage. */
        OPENED,
        /** It came from another stage. */
        ENTERED,
        /** It went to another stage. */
        LEFT,
        COMPLETED,
        CANCELLED
    }

    public record Cell(Stage stage, Kind kind, long projects) {}

    /** Projects that began in a stage or came to it. */
    public long into(Stage stage) {
        return of(stage, Kind.OPENED) + of(stage, Kind.ENTERED);
    }

    /** Projects that went on from a stage or ended in it. */
    public long outOf(Stage stage) {
        return of(stage, Kind.LEFT) + of(stage, Kind.COMPLETED) + of(stage, Kind.CANCELLED);
    }

    /** @param stage null for all six */
    public long of(Stage stage, Kind kind) {
        return cells.stream()
                .filter(cell -> cell.kind() == kind && (stage == null || cell.stage() == stage))
                .mapToLong(Cell::projects)
                .sum();
    }

    public long opened() {
        return of(null, Kind.OPENED);
    }

    public long completed() {
        return of(null, Kind.COMPLETED);
    }

    public long cancelled() {
        return of(null, Kind.CANCELLED);
    }

    public boolean isStill() {
        return cells.stream().allMatch(cell -> cell.projects() == 0);
    }
}
