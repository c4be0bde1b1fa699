package fr.jumelages.directory.registry.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An uploaded file and what became of it.
 *
 * @param fault why it was refused, or null
 * @param doubtful taken although the check character of the number doesn’t fit
 * @param skipped closed, or of no kind that the programme is for
 * @param closed entries that stood in an earlier file and not in this one
 */
public record RegistryImport(
        long id,
        Layout layout,
        String fileName,
        long fileBytes,
        int pieces,
        String uploadedBy,
        Instant uploadedAt,
        ImportStatus status,
        FileFault fault,
        Instant startedAt,
        Instant finishedAt,
        int piecesRead,
        int rowsRead,
        int refused,
        int skipped,
        int doubtful,
        int added,
        int changed,
        int unchanged,
        int closed) {

    public boolean running() {
        return status == ImportStatus.WAITING || status == ImportStatus.READING;
    }

    /** Entries of the register that stand in this file. */
    public int known() {
        return added + changed + unchanged;
    }

    /** What a page tells of a finished file, by name; of a refused one only how its lines were judged. */
    public Map<String, Integer> figures() {
        Map<String, Integer> figures = new LinkedHashMap<>();
        if (status == ImportStatus.DONE) {
            figures.put("added", added);
            figures.put("changed", changed);
            figures.put("unchanged", unchanged);
            figures.put("closed", closed);
        }
        figures.put("doubtful", doubtful);
        figures.put("skipped", skipped);
        figures.put("refused", refused);
        return figures;
    }

    /** Of the file; the merge that follows has no measure of its own. */
    public int percent() {
        return pieces == 0 ? 0 : (int) (100L * piecesRead / pieces);
    }

    /** Kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, fileBytes / 1000);
    }
}
