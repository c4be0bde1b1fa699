package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.BoardCounts;
import fr.jumelages.monitoring.Movement;

/**
 * A station of the large track, as the fragment {@code stageTrackCounts} wants it. @param moved null when nothing did in
 * the last seven days
 */
record BoardStation(Stage stage, long count, long late, String url, Moved moved) {

    /** @param in how many came, opened there or from another stage; @param out how many went on or ended */
    record Moved(long in, long out, String url) {}

    static BoardStation of(BoardCounts.AtStage at, Movement movement, BoardAddress addresses) {
        long in = movement.into(at.stage());
        long out = movement.outOf(at.stage());
        Moved moved = in + out == 0 ? null : new Moved(in, out, addresses.arrivedAt(at.stage()));
        return new BoardStation(at.stage(), at.projects(), at.late(), addresses.at(at.stage()), moved);
    }
}
