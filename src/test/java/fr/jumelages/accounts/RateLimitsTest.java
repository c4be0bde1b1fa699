package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.testing.ApplicationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RateLimitsTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final RateLimit TEN_A_MINUTE = new RateLimit("test", 10, Duration.ofMinutes(1));

    @Autowired
    DataSource database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void twoNodesTogetherAllowExactlyTheCapacity() throws Exception {
        List<RateLimits> nodes = List.of(at(NOON), at(NOON));
        AtomicInteger allowed = new AtomicInteger();
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 200; i++) {
            RateLimits node = nodes.get(i % 2);
            visitors.submit(() -> {
                node.consume(TEN_A_MINUTE, key);
                allowed.incrementAndGet();
            });
        }
        visitors.shutdown();
        assertThat(visitors.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        assertThat(allowed).hasValue(10);
    }

    @Test
    void theRefusalSaysHowLongToWaitAndTheWaitIsEnough() {
        for (int i = 0; i < 10; i++) {
            at(NOON).consume(TEN_A_MINUTE, key);
        }
        assertThatThrownBy(() -> at(NOON).consume(TEN_A_MINUTE, key))
                .isInstanceOfSatisfying(
                        TooManyRequests.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(6)));
        at(NOON.plusSeconds(6)).consume(TEN_A_MINUTE, key);
    }

    private RateLimits at(Instant now) {
        return new RateLimits(database, Clock.fixed(now, ZoneOffset.UTC));
    }
}
