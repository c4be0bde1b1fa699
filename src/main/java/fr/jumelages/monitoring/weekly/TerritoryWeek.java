package fr.jumelages.monitoring.weekly;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.weekly.StuckProjects.Stuck;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A territory on one page. @param opened, completed, cancelled projects of the week; @param escalated steps of which the
 * week’s last reminders told the coordinators; @param own open steps of the coordinators themselves; @param first the
 * projects to look at first
 */
record TerritoryWeek(
        List<AtStage> stages,
        long opened,
        long completed,
        long cancelled,
        long stalled,
        long escalated,
        Own own,
        List<Stuck> first) {

    /**
     * @param open running or on hold; @param entered during the week, from the stage before; @param late now;
     *     @param longLate late for more than seven days
     */
    record AtStage(Stage stage, long open, long entered, long late, long longLate) {}

    /** Steps that wait for the coordinators of the territory. */
    record Own(long open, long late) {}

    long sum(ToLongFunction<AtStage> figure) {
        return stages.stream().mapToLong(figure).sum();
    }

    /** Nothing happened and nothing waits: such a week makes no letter. */
    boolean isSilent() {
        long moved = opened + completed + cancelled + sum(AtStage::entered);
        return moved + sum(AtStage::late) + stalled + escalated + own.open() == 0;
    }
}
