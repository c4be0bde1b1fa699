package fr.jumelages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the fault runs of {@code docs/reliability.md} are made with: real processes, killed without warning. Not part of the
 * build; asked for with {@code mvn test -Dtest=DeliveryFaults}.
 */
@ApplicationTest
class DeliveryFaults {

    private static final int KILLS = 50;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient db;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    private int written;

    @BeforeEach
    void nothingElseIsQueued() {
        db.sql("truncate outbox cascade").update();
    }

    @Test
    void killedFiftyTimesInTheMiddleNothingIsLost() throws Exception {
        Random chance = new Random(20261128);
        try (SmtpSink sink = new SmtpSink()) {
            int kill = 0;
            int idle = 0;
            while (kill < KILLS) {
                keepWaiting(1500);
                Process node = node(sink, kill * 300L);
                Thread.sleep(chance.nextInt(30, 1500));
                idle += node.isAlive() ? 0 : 1;
                node.destroyForcibly().waitFor();
                kill++;
            }
            assertThat(node(sink, KILLS * 300L).waitFor(4, TimeUnit.MINUTES)).isTrue();
            report("killed " + KILLS + " times, " + idle + " of them with nothing to do", sink);
        }
    }

    @Test
    void twoNodesAtOnceSendEachLetterOnce() throws Exception {
        try (SmtpSink sink = new SmtpSink()) {
            keepWaiting(6000);
            Instant start = Instant.now();
            List<Process> nodes = List.of(node(sink, 0), node(sink, 0));
            for (Process node : nodes) {
                assertThat(node.waitFor(4, TimeUnit.MINUTES)).isTrue();
            }
            Duration took = Duration.between(start, Instant.now());
            report("two nodes, " + written * 1000L / took.toMillis() + " letters/s", sink);
            assertThat(sink.received().values()).containsOnly(1);
        }
    }

    @Autowired
    LetterPress press;

    @Autowired
    Claims claims;

    @Autowired
    Clock clock;

    @Test
    void figuresOfAFlood() throws Exception {
        try (SmtpSink sink = new SmtpSink()) {
            Carrier carrier = DeliveryNode.carrier(sink.port(), "");
            DeliverySchedule schedule = new DeliverySchedule(new Delivery(claims, press, carrier, clock), 4);
            keepWaiting(2000);
            schedule.normal();
            keepWaiting(10_000);
            Instant start = Instant.now();
            schedule.normal();
            long millis = Duration.between(start, Instant.now()).toMillis();
            System.out.printf("bench: 10000 letters handed over in %d ms, %d/s%n", millis, 10_000_000L / millis);
            report("a flood", sink);
        }
    }

    private void report(String what, SmtpSink sink) {
        long twice =
                sink.received().values().stream().filter(copies -> copies > 1).count();
        long lost = db.sql("select message_id from outbox").query(String.class).list().stream()
                .filter(id -> !sink.received().containsKey(id))
                .count();
        System.out.printf(
                "faults: %s: %d letters, lost %d, arrived twice %d (%.3f %%), each with its own Message-ID%n",
                what, written, lost, twice, 100.0 * twice / written);
        assertThat(lost).isZero();
        assertThat(sink.received().keySet()).hasSize(written);
        assertThat(db.sql("select count(*) from outbox where status <> 'SENT'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void keepWaiting(int letters) {
        int waiting = db.sql("select count(*) from outbox where status <> 'SENT'")
                .query(Integer.class)
                .single();
        List<Letter> more = IntStream.range(waiting, letters)
                .mapToObj(n -> Letter.notice(
                        new EmailAddress("lectrice-" + n + "@exemple.fr"), "accounts.invitation", "/taches", "Anne"))
                .toList();
        written += more.size();
        if (!more.isEmpty()) {
            transaction.executeWithoutResult(tx -> outbox.enqueueAll(more));
        }
    }

    /** Its clock is ahead, so that what the one before held when it was killed is free at once. */
    private Process node(SmtpSink sink, long secondsAhead) throws IOException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DeliveryNode.class.getName(),
                        database.getJdbcUrl(),
                        String.valueOf(sink.port()),
                        String.valueOf(secondsAhead))
                .redirectError(new File("target/delivery-node.log"))
                .start();
        var out = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null && !line.equals("delivering"); line = out.readLine()) {
            // it is still waking up
        }
        return node;
    }
}
