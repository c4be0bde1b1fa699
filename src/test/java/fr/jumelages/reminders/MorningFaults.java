package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.mail.SmtpSink;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import fr.jumelages.testing.WholeNode;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two whole nodes on one database live through a reminder morning several times; each time one of them is killed without
 * warning in the middle of it. Not part of the build; asked for with {@code mvn test -Dtest=MorningFaults}.
 */
@ApplicationTest
class MorningFaults {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PROJECTS = 80;
    private static final int MORNINGS = 4;
    /** Coordinators’ letters of the week go out on a Monday too, and are another matter. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A new node’s clock is that much further, so that what the killed one held is free at once. */
    private static final long FURTHER = 240;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    ApplicationContext application;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient db;

    private final Random chance = new Random(20261129);
    private long ahead;

    @Test
    void killedInTheMiddleOfTheMorningNoReminderIsLostAndNoneIsToldTwice() throws Exception {
        for (int n = 0; n < PROJECTS; n++) {
            TestProject.open(application).start("onboarding", Map.of());
        }
        ahead = Duration.between(Instant.now(), eight()).toSeconds();
        List<Process> nodes = new ArrayList<>();
        try (SmtpSink sink = new SmtpSink()) {
            nodes.addAll(List.of(node(sink), node(sink)));
            nodes.forEach(WholeNode::waitUntilAwake);
            for (int morning = 0; morning < MORNINGS; morning++) {
                live(nodes, sink, morning);
            }
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
    }

    private void live(List<Process> nodes, SmtpSink sink, int morning) throws Exception {
        anew(sink);
        ringTheMorningsTimer();
        WholeNode.await(
                () -> count("select count(*) from reminder")
                                + count("select count(*) from outbox where dedup_key like 'reminders:%'")
                        > 0,
                PATIENCE);
        Thread.sleep(chance.nextInt(0, 900));
        Process killed = nodes.remove(chance.nextInt(nodes.size()));
        killed.destroyForcibly().waitFor();
        long unsent = count("select count(*) from outbox where dedup_key like 'reminders:%' and status <> 'SENT'");
        long untold = count("select count(*) from reminder where sent_on is null");
        ahead += FURTHER;
        nodes.add(node(sink));
        Instant start = Instant.now();
        WholeNode.await(this::isOver, PATIENCE);
        judge(sink, morning, untold, unsent, Duration.between(start, Instant.now()));
        WholeNode.waitUntilAwake(nodes.get(nodes.size() - 1));
    }

    /** As if the morning had not been. */
    private void anew(SmtpSink sink) {
        WholeNode.await(
                () -> count("select count(*) from act_ru_job j join act_re_procdef p on p.id_ = j.process_def_id_"
                                + " where p.key_ = 'daily-reminders' and j.type_ = 'message'")
                        == 0,
                PATIENCE);
        db.sql("truncate outbox cascade").update();
        db.sql("delete from reminder").update();
        db.sql("update work_item set reminders = 0, reminded_on = null, due_at = ? where status = 'OPEN'")
                .param(eight().minus(Duration.ofDays(2)).atOffset(java.time.ZoneOffset.UTC))
                .update();
        sink.received().clear();
    }

    private void ringTheMorningsTimer() {
        Job timer = jobs.createJobQuery()
                .processDefinitionKey("daily-reminders")
                .timers()
                .active()
                .singleResult();
        jobs.setJobDuedate(timer.getId(), Date.from(eight().minusSeconds(60)));
    }

    private boolean isOver() {
        return count("select count(*) from reminder") > 0
                && count("select count(*) from reminder where sent_on is null") == 0
                && count("select count(*) from outbox where dedup_key like 'reminders:%' and status <> 'SENT'") == 0
                && count("select count(*) from outbox where dedup_key like 'reminders:%'") == readers();
    }

    private void judge(SmtpSink sink, int morning, long untold, long unsent, Duration took) {
        long letters = count("select count(*) from outbox where dedup_key like 'reminders:%'");
        List<String> ids = db.sql("select message_id from outbox where dedup_key like 'reminders:%'")
                .query(String.class)
                .list();
        long lost = ids.stream().filter(id -> !sink.received().containsKey(id)).count();
        long twice = ids.stream()
                .filter(id -> sink.received().getOrDefault(id, 0) > 1)
                .count();
        System.out.printf(
                "faults: morning %d: killed with %d lines untold and %d letters unsent; %d readers, %d letters, lost %d,"
                        + " arrived twice under one Message-ID %d, all over %d s after the kill%n",
                morning + 1, untold, unsent, readers(), letters, lost, twice, took.toSeconds());
        assertThat(lost).isZero();
        assertThat(letters).isEqualTo(readers());
        assertThat(
                        count(
                                "select count(*) from (select 1 from reminder group by task_id, account_id having count(*) > 1) r"))
                .isZero();
        assertThat(count("select count(*) from work_item where status = 'OPEN' and reminders <> 1"))
                .isZero();
    }

    /** Everybody who has something late to do. */
    private long readers() {
        return count("select count(distinct r.account_id) from work_item w join twinning t on t.id = w.twinning_id,"
                + " lateral reminder_reader(w.twinning_id, w.role, w.departement) r"
                + " where w.status = 'OPEN' and t.status = 'LIVE'");
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    /** Of the next working morning, and some minutes past. */
    private static Instant eight() {
        LocalDate tomorrow = LocalDate.now(PARIS).plusDays(1);
        LocalDate day = WorkingDays.isWorkingDay(tomorrow, Departement.of("35"))
                ? tomorrow
                : WorkingDays.plus(tomorrow, 1, Departement.of("35"));
        return day.atTime(8, 5).atZone(PARIS).toInstant();
    }

    private Process node(SmtpSink sink) throws IOException {
        return WholeNode.start(database.getJdbcUrl(), sink.port(), ahead, new File("target/whole-node.log"));
    }
}
