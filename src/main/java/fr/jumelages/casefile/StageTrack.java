package fr.jumelages.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The product’s signature: six stations on a line. @param current one-based number of the current station, 7 when all
 * are done; @param status of the whole case
 */
public record StageTrack(List<Station> stations, int current, TwinningStatus status) {

    /** @param state {@code done}, {@code current}, {@code late}, {@code hold}, {@code ended} or {@code todo} */
    public record Station(Stage stage, int number, String state) {}

    /** @param dueAt when the first open step is or was due, null when nobody is waited for */
    public static StageTrack of(Stage stage, TwinningStatus status, Instant dueAt, Instant now) {
        int current = status == TwinningStatus.COMPLETED ? Stage.values().length + 1 : stage.number();
        String here = stateHere(status, dueAt != null && dueAt.isBefore(now));
        var stations = Arrays.stream(Stage.values())
                .map(station -> new Station(station, station.number(), state(station.number(), current, here)))
                .toList();
        return new StageTrack(stations, current, status);
    }

    /** The current stage, or the last one when all are done. */
    public Stage stage() {
        return Stage.values()[Math.min(current, Stage.values().length) - 1];
    }

    private static String state(int number, int current, String here) {
        if (number == current) {
            return here;
        }
        return number < current ? "done" : "todo";
    }

    private static String stateHere(TwinningStatus status, boolean late) {
        return switch (status) {
            case ON_HOLD -> "hold";
            case CANCELLED -> "ended";
            case LIVE, COMPLETED -> late ? "late" : "current";
        };
    }
}
