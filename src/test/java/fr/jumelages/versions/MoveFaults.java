package fr.jumelages.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.mail.SmtpSink;
import fr.jumelages.operations.Invariants;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import fr.jumelages.testing.WholeNode;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two whole nodes move running projects to one new version after the other; each time one of them is killed without
 * warning, or frozen, in the middle. Not part of the build; asked for with {@code mvn test -Dtest=MoveFaults}.
 */
@ApplicationTest
class MoveFaults {

    private static final int PROJECTS = 200;
    private static final int KILLS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    ApplicationContext application;

    @Autowired
    VersionMoves moves;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcClient db;

    private final Random chance = new Random(20261130);
    private final List<Process> nodes = new ArrayList<>();
    private NewFraming framings;

    @BeforeEach
    void projects() {
        framings = new NewFraming(application);
        IntStream.range(0, PROJECTS).forEach(n -> TestProject.open(application).start("framing", Map.of()));
    }

    @AfterEach
    void end() {
        nodes.forEach(Process::destroyForcibly);
    }

    @Test
    void killedInTheMiddleOfAMoveNothingMovesTwiceAndTheRestIsTakenUp() throws Exception {
        try (SmtpSink sink = new SmtpSink()) {
            nodes.addAll(List.of(node(sink), node(sink)));
            nodes.forEach(WholeNode::waitUntilAwake);
            for (int kill = 1; kill <= KILLS; kill++) {
                begin(kill);
                Process killed = nodes.remove(chance.nextInt(nodes.size()));
                killed.destroyForcibly().waitFor();
                long left = waiting();
                Duration took = untilOver();
                judge("kill " + kill, kill, left, took);
                nodes.add(node(sink));
                WholeNode.waitUntilAwake(nodes.get(1));
            }
            begin(KILLS + 1);
            Process frozen = nodes.get(0);
            signal(frozen, "-STOP");
            long left = waiting();
            Duration took = untilOver();
            signal(frozen, "-CONT");
            Thread.sleep(3000);
            judge("frozen", KILLS + 1, left, took);
        }
    }

    /** A new version, rehearsed by the nodes; ends at a random moment of the move itself. */
    private void begin(int round) throws InterruptedException {
        framings.deploy(drawn -> drawn.replaceFirst(
                "name=\"Noter les référents[^\"]*\"|name=\"Enregistrer les référents\"",
                "name=\"Noter les référents " + round + "\""));
        moves.rehearse("framing", framings.admin());
        untilOver();
        moves.move("framing", NewFraming.REASON, framings.admin());
        WholeNode.await(
                () -> count("select count(*) from version_move_item where state = 'MOVED' and move_id = " + move()) > 0,
                PATIENCE);
        Thread.sleep(chance.nextInt(0, 1200));
    }

    private Duration untilOver() {
        Instant start = Instant.now();
        WholeNode.await(
                () -> {
                    assertProgressIsTrue();
                    return count("select count(*) from version_move where finished_at is null") == 0;
                },
                PATIENCE);
        return Duration.between(start, Instant.now());
    }

    /** Seen in one statement: what the page counts as moved is what runs on the new version. */
    private void assertProgressIsTrue() {
        assertThat(count(
                        "select (select count(*) from version_move_item i where i.move_id = m.id and i.state = 'MOVED')"
                                + " - (select count(*) from act_ru_execution e where e.proc_def_id_ = m.to_version and e.parent_id_ is null)"
                                + " from version_move m where not m.rehearsal and m.id = (select max(id) from version_move)"
                                + " union all select 0 limit 1"))
                .isZero();
    }

    private void judge(String what, int round, long left, Duration took) {
        String version = framings.inService().id();
        long there = count(
                "select count(*) from act_ru_execution where parent_id_ is null and proc_def_id_ = '" + version + "'");
        long lines = count("select count(*) from timeline_entry where kind = 'versionChanged'");
        long findings = invariants.all().stream()
                .filter(finding -> !finding.invariant().name().equals("LIVE_PROJECT_GOES_ON"))
                .count();
        System.out.printf(
                "faults: %s: %d of %d were left; all over %d s later; %d on the new version, %d lines of the timeline for %d moves, %d findings%n",
                what, left, PROJECTS, took.toSeconds(), there, lines, round * PROJECTS, findings);
        assertThat(there).isEqualTo(PROJECTS);
        assertThat(lines).isEqualTo((long) round * PROJECTS);
        assertThat(count("select count(*) from version_move_item where state <> 'MOVED'"))
                .isZero();
        assertThat(count("select count(*) from act_ru_task")).isEqualTo(PROJECTS);
        assertThat(count("select count(*) from work_item where status = 'OPEN' and form_version = '"
                        + framings.inService().deployment() + "'"))
                .isEqualTo(PROJECTS);
        assertThat(findings).isZero();
        assertThat(took).isLessThan(Duration.ofSeconds(75));
    }

    private long move() {
        return count("select max(id) from version_move");
    }

    private long waiting() {
        return count("select count(*) from version_move_item where state = 'WAITING' and move_id = " + move());
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private static void signal(Process node, String signal) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, String.valueOf(node.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private Process node(SmtpSink sink) throws IOException {
        return WholeNode.start(database.getJdbcUrl(), sink.port(), 0, new File("target/move-node.log"));
    }
}
