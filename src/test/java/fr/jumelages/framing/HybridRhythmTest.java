package fr.jumelages.framing;

import static fr.jumelages.directory.TwinningType.HYBRID;
import static fr.jumelages.directory.TwinningType.IN_PERSON;
import static fr.jumelages.directory.TwinningType.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HybridRhythmTest {

    private static final Instant DAY = Instant.parse("2027-01-12T09:00:00Z");

    @Test
    void spreadsVisitsAndVideoOverTheMeetings() {
        assertThat(HybridRhythm.FIRST_REMOTE.of(3)).containsExactly(REMOTE, IN_PERSON, IN_PERSON);
        assertThat(HybridRhythm.LAST_ON_SITE.of(3)).containsExactly(REMOTE, REMOTE, IN_PERSON);
        assertThat(HybridRhythm.TOGETHER.of(2)).containsExactly(HYBRID, HYBRID);
        assertThat(HybridRhythm.LAST_ON_SITE.of(1)).containsExactly(IN_PERSON);
    }

    @Test
    void countsForHybridProjectsOnly() {
        var dates = List.of(DAY, DAY.plus(Duration.ofDays(7)));
        var schedule = new Schedule(dates, 60, null, HybridRhythm.FIRST_REMOTE);

        assertThat(schedule.forms(HYBRID)).containsExactly(REMOTE, IN_PERSON);
        assertThat(schedule.forms(IN_PERSON)).containsExactly(IN_PERSON, IN_PERSON);
        assertThat(new Schedule(dates, 60, null, null).forms(HYBRID)).containsExactly(HYBRID, HYBRID);
    }
}
