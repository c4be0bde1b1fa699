package fr.jumelages.casefile;

import java.util.EnumSet;
import java.util.Set;

/**
 * Between which stages a project can be moved by hand. Before its framing it can’t: those stages decide who takes part,
 * and a case must not be opened to another school than the one that wrote in it. Forward of a framing there must be
 * something that the later stage is about.
 */
final class StageMoves {

    private static final Set<Stage> MOVABLE = EnumSet.range(Stage.FRAMING, Stage.FEEDBACK);

    private StageMoves() {}

    /** @param toMeet whether a meeting is still to come or to be told; @param lived whether one was held and told */
    static Set<Stage> from(Stage stage, boolean toMeet, boolean lived) {
        if (!MOVABLE.contains(stage)) {
            return Set.of();
        }
        Set<Stage> to = EnumSet.copyOf(MOVABLE);
        to.remove(stage);
        if (!toMeet) {
            to.removeAll(EnumSet.of(Stage.ONBOARDING, Stage.EVENT));
        }
        if (stage == Stage.FRAMING) {
            to.remove(Stage.ONBOARDING);
            to.removeIf(next -> next == Stage.FEEDBACK && !lived);
        }
        return to;
    }
}
