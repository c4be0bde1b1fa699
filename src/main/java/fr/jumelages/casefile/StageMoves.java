package fr.jumelages.casefile;

import java.util.EnumSet;
import java.util.Set;

/**
 * Between which stages a project can be moved by hand. Before its framing is agreed it can’t: what those stages decide
 * (who takes part, what is agreed) is what the later ones stand on. Framing is not begun again, because its meetings are
 * in people’s calendars: they are moved one by one instead.
 */
final class StageMoves {

    private static final Set<Stage> MOVABLE = EnumSet.of(Stage.ONBOARDING, Stage.EVENT, Stage.FEEDBACK);

    private StageMoves() {}

    /** @param hasMeetings whether one is still to come or to be told */
    static Set<Stage> from(Stage stage, boolean hasMeetings) {
        if (!MOVABLE.contains(stage)) {
            return Set.of();
        }
        Set<Stage> to = EnumSet.copyOf(MOVABLE);
        to.remove(stage);
        if (!hasMeetings) {
            to.retainAll(Set.of(Stage.FEEDBACK));
        }
        return to;
    }
}
