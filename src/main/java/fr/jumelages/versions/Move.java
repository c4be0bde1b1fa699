package fr.jumelages.versions;

import fr.jumelages.accounts.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * Running projects on their way to a version. @param reason why they move, null for a rehearsal; @param rehearsal whether each only tries, and nothing changes; @param staying
 * the first of those that can’t
 */
public record Move(
        long id,
        String process,
        String toVersion,
        String label,
        boolean rehearsal,
        String reason,
        AccountId askedBy,
        String askedByName,
        Instant askedAt,
        Instant finishedAt,
        int waiting,
        int moved,
        int gone,
        int stays,
        List<Staying> staying) {

    /** @param title of the project, null when it is about none; @param reason key in the bundles behind {@code versions.obstacle.} */
    public record Staying(String reference, String title, String reason, String step) {}

    public boolean running() {
        return finishedAt == null;
    }

    public int all() {
        return waiting + moved + gone + stays;
    }

    public int percent() {
        return all() == 0 ? 100 : 100 * (all() - waiting) / all();
    }
}
