package fr.jumelages.versions;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every node helps on. */
@Component
@ConditionalOnProperty(name = "app.version-moves.enabled", havingValue = "true", matchIfMissing = true)
class MoveSchedule {

    private final VersionMoves moves;

    MoveSchedule(VersionMoves moves) {
        this.moves = moves;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1S")
    void some() {
        moves.next();
    }
}
