package fr.jumelages.onboarding;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.onboarding.Readiness.Gap;
import java.time.Instant;
import java.util.List;

/**
 * What is missing before people meet, as one reader sees it.
 *
 * @param begun whether the project has come so far; what it lacks before is no news
 */
public record Preparation(TwinningSummary twinning, boolean begun, List<Owed> owed) {

    /** What one role still has to bring. */
    public record Owed(Role role, List<Line> lines) {}

    /**
     * @param since when it could have been there; null while its step waits for others
     * @param task the step that settles it, null unless it is open and the reader’s own
     * @param update whether the reader settles it by counting answers that come late
     */
    public record Line(Gap gap, Instant since, String task, boolean update) {}

    public boolean isReady() {
        return owed.isEmpty();
    }
}
