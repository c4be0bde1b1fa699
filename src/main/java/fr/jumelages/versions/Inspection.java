package fr.jumelages.versions;

import java.util.List;
import java.util.Map;

/**
 * What the check of uploaded files says. @param process the id of the process that they are of; null when that is
 * unknown; @param files all files of the new version by their path, with those that stay as they are; @param changes
 * what differs from the version in service, for people
 */
public record Inspection(List<ModelFault> faults, String process, Map<String, String> files, List<Change> changes) {

    /** @param kind of the change; @param name of a step as it is drawn, or of a file */
    public record Change(Kind kind, String name) {

        public enum Kind {
            STEP_ADDED,
            STEP_GONE,
            STEP_RENAMED,
            FILE_CHANGED,
            FILE_ADDED,
            FILE_GONE
        }
    }

    public boolean isFine() {
        return faults.isEmpty();
    }
}
