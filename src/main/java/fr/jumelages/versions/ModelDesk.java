package fr.jumelages.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The port to the engine’s models and to what runs on them. */
public interface ModelDesk {

    /** Newest of each process, by name. */
    List<Version> inService();

    /** The newest first; empty when there is no such process. */
    List<Version> versions(String process);

    /** Its files by their path. */
    Map<String, String> files(String deployment);

    /** @param uploaded contents by file name; deploys nothing */
    Inspection inspect(Map<String, byte[]> uploaded);

    /** From now on projects start on it, or ask it. */
    void release(Map<String, String> files);

    /**
     * Moves one running process to a version, in the caller’s transaction.
     *
     * @return why it can’t, empty when it did
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody worked on it at the same moment
     */
    Optional<Obstacle> move(UUID instance, String toVersion);

    /** @param code {@code stepGone}, {@code stepChanged}, {@code busy} or {@code unmovable}; @param step where it stands, by name */
    record Obstacle(String code, String step) {}
}
