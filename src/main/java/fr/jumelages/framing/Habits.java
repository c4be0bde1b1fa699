package fr.jumelages.framing;

import fr.jumelages.directory.TwinningType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is usual for such a meeting.
 *
 * @param level null while the class is not described: then every Wednesday counts as rare
 * @param notice working days that must lie before the first meeting
 * @param outing whether pupils leave their school for it
 */
record Habits(ClassLevel level, int notice, boolean outing) {

    private static final Set<ClassLevel> SECONDARY = Set.of(
            ClassLevel.SIXIEME,
            ClassLevel.CINQUIEME,
            ClassLevel.QUATRIEME,
            ClassLevel.TROISIEME,
            ClassLevel.SECONDE,
            ClassLevel.PREMIERE,
            ClassLevel.TERMINALE,
            ClassLevel.CAP);

    /**
     * Possible, but rarely: primary schools are mostly closed on Wednesdays, collèges and lycées in the afternoon; few
     * classes of any level are at school on a Saturday.
     */
    boolean isRare(LocalDate day, boolean morning) {
        boolean classes = morning && level != null && SECONDARY.contains(level);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.WEDNESDAY && !classes;
    }

    /** Nobody leaves the school for a remote meeting: no permit is asked for, only time to get ready. */
    static Habits of(Proposal proposal, ClassDescription school, FramingSettings settings) {
        boolean remote = proposal != null && proposal.mode() == TwinningType.REMOTE;
        return new Habits(
                school == null ? null : school.level(),
                remote ? settings.preparationDays() : settings.outingNoticeDays(),
                !remote);
    }
}
