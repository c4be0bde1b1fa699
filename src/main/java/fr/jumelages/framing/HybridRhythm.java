package fr.jumelages.framing;

import fr.jumelages.directory.TwinningType;
import java.util.List;
import java.util.stream.IntStream;

/** How a project that meets both on site and by video spreads the two over its meetings. */
enum HybridRhythm {
    /** Each meeting is both at once. */
    TOGETHER,
    /** People get to know each other by video, then visit. */
    FIRST_REMOTE,
    /** The visit crowns the series. */
    LAST_ON_SITE;

    /** @param count of meetings */
    List<TwinningType> of(int count) {
        return IntStream.range(0, count).mapToObj(n -> form(n, count)).toList();
    }

    private TwinningType form(int n, int count) {
        return switch (this) {
            case TOGETHER -> TwinningType.HYBRID;
            case FIRST_REMOTE -> n == 0 ? TwinningType.REMOTE : TwinningType.IN_PERSON;
            case LAST_ON_SITE -> n == count - 1 ? TwinningType.IN_PERSON : TwinningType.REMOTE;
        };
    }
}
