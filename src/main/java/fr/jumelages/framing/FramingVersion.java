package fr.jumelages.framing;

import java.util.List;
import java.util.SortedMap;

/**
 * A framing as it stood at the end of one round.
 *
 * @param proposal null until the facility has written, like {@code school} and {@code schedule}
 * @param approvals what was said to it, empty before
 */
record FramingVersion(
        int round, Proposal proposal, ClassDescription school, Schedule schedule, List<Approval> approvals) {

    static FramingVersion upTo(
            int round,
            SortedMap<Integer, Proposal> proposals,
            SortedMap<Integer, ClassDescription> classes,
            SortedMap<Integer, Schedule> schedules,
            List<Approval> approvals) {
        return new FramingVersion(
                round, newest(proposals, round), newest(classes, round), newest(schedules, round), approvals);
    }

    private static <T> T newest(SortedMap<Integer, T> versions, int round) {
        SortedMap<Integer, T> until = versions.headMap(round + 1);
        return until.isEmpty() ? null : until.get(until.lastKey());
    }
}
