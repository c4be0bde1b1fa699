package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Standing.PATIENCE).minusSeconds(1);

    @Test
    void whoHasRoomAndAnswersIsOpen() {
        assertThat(Standing.of(false, 1, 2, null, NOW)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of(false, 0, 1, NOW.minus(Duration.ofDays(13)), NOW))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void twoWeeksWithoutAnAnswerAreSlow() {
        assertThat(Standing.of(false, 0, 2, NOW.minus(Standing.PATIENCE), NOW)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of(false, 0, 2, LONG_AGO, NOW)).isEqualTo(Standing.SLOW);
    }

    @Test
    void asManyProjectsAsItCanLeadIsFull() {
        assertThat(Standing.of(false, 2, 2, LONG_AGO, NOW)).isEqualTo(Standing.FULL);
        assertThat(Standing.of(false, 3, 2, null, NOW)).isEqualTo(Standing.FULL);
    }

    @Test
    void aSearchOnHoldCountsBeforeEverythingElse() {
        assertThat(Standing.of(true, 2, 2, LONG_AGO, NOW)).isEqualTo(Standing.ON_HOLD);
    }

    @Test
    void onlyFullAndHeldOnesTakeNoRequest() {
        assertThat(Standing.values()).filteredOn(Standing::takesRequests).containsExactly(Standing.OPEN, Standing.SLOW);
    }

    @Test
    void fewerThanThreeAnswersSayNothing() {
        assertThat(new AnswerHabit(2, 4, null).days()).isNull();
        assertThat(new AnswerHabit(3, 4, null).days()).isEqualTo(4);
        assertThat(new AnswerHabit(3, 0, null).days()).isEqualTo(1);
        assertThat(new AnswerHabit(0, null, null).days()).isNull();
    }
}
