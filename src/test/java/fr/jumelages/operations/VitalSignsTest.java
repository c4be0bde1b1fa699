package fr.jumelages.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.testing.ApplicationTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class VitalSignsTest {

    @Autowired
    VitalSigns signs;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    HealthEndpoint health;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyMetricIsThereAndInTheOperatorsTable() throws IOException {
        String page = Files.readString(Path.of("docs/operations.md"));
        var ours = metrics.getMeters().stream()
                .map(meter -> meter.getId().getName())
                .filter(name -> name.startsWith("jumelages."))
                .toList();

        assertThat(ours).hasSize(7).allSatisfy(name -> {
            assertThat(page).contains("`" + name.replace('.', '_') + "`");
            assertThat(metrics.get(name).gauge().value()).isGreaterThanOrEqualTo(-1);
        });
    }

    @Test
    void aLetterThatShouldHaveLeftTwoHoursAgoAndAJobThatNobodyTakesAreSeen() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            letter();
            db.sql("""
                    insert into act_ru_job (id_, rev_, type_, retries_, create_time_, suspension_state_)
                    values ('waits', 1, 'message', 1, now() at time zone 'UTC' - interval '400 days', 1)""").update();
            Vitals vitals = signs.now();

            assertThat(vitals.lettersBehind()).isGreaterThan(Duration.ofHours(1));
            assertThat(vitals.jobsBehind()).isGreaterThan(Duration.ofDays(300));
            assertThat(vitals.jobsBehindUnit()).isEqualTo("days");
            assertThat(vitals.isWell()).isFalse();
        });
    }

    @Test
    void aFailedStepTakesNoNodeOutOfService() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("""
                    insert into act_ru_job (id_, rev_, type_, retries_, create_time_, suspension_state_)
                    values ('failed', 1, 'message', 0, now() at time zone 'UTC', 1)""").update();
            signs.now();

            assertThat(health.healthForPath("operations").getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        });
        signs.now();
    }

    /** Counts stop at their bounds and ends are read from indexes, so that a flood costs what a quiet day costs. */
    @Test
    void noStatementOfThePageReadsTheTableOfJobs() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("""
                    insert into act_ru_job (id_, rev_, type_, retries_, create_time_, duedate_, suspension_state_)
                    select 'j' || n, 1, 'timer', case when n % 10000 = 0 then 0 else 3 end, now() at time zone 'UTC',
                           now() at time zone 'UTC' + interval '30 days', 1
                    from generate_series(1, 40000) n""").update();
            db.sql("analyze act_ru_job").update();
            assertThat(plan("select count(*) from (select 1 from act_ru_job where retries_ = 0 limit 1000) j"))
                    .contains("jobs_failed")
                    .doesNotContain("Seq Scan");
            assertThat(plan("select duedate_ from act_ru_job where retries_ > 0 and suspension_state_ = 1"
                            + " and duedate_ <= now() at time zone 'UTC' order by duedate_ limit 1"))
                    .contains("jobs_to_acquire")
                    .doesNotContain("Seq Scan");
            assertThat(plan("select create_time_ from act_ru_job where duedate_ is null and retries_ > 0"
                            + " and suspension_state_ = 1 order by create_time_ limit 1"))
                    .contains("jobs_waiting")
                    .doesNotContain("Seq Scan");
        });
    }

    private String plan(String sql) {
        return String.join("\n", db.sql("explain " + sql).query(String.class).list());
    }

    private void letter() {
        String id = UUID.randomUUID().toString();
        db.sql("""
                insert into outbox (id, lane, dedup_key, recipient, locale, template, model, status, next_at, message_id,
                                    created_at)
                values (:id::uuid, 'NORMAL', :id, 'quelquun@exemple.fr', 'fr', 'notice', '{}', 'QUEUED',
                        now() - interval '400 days', :id, now())""").param("id", id).update();
    }
}
