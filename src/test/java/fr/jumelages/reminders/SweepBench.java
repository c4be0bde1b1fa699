package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.SqlStatements;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A hundred thousand steps that are late on one morning. Figures, not a test: asked for with {@code mvn test
 * -Dtest=SweepBench}, see {@code docs/reliability.md}.
 */
@ApplicationTest
class SweepBench {

    private static final int PROJECTS = 50_000;
    private static final int READERS = 20_000;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc http;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderDigests digests;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void figures() throws Exception {
        TestProject project = TestProject.open(application);
        project.start("onboarding", Map.of());
        manySteps();
        moveToMorning();
        List<Long> pages = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        Thread visitor = new Thread(() -> visit(project, pages, over));
        visitor.start();

        Instant start = Instant.now();
        List<String> sweeping = SqlStatements.during(() -> {
            sweep.collect();
            sweep.escalate();
        });
        Duration swept = Duration.between(start, Instant.now());
        List<String> queueing = SqlStatements.during(digests::send);
        Duration queued = Duration.between(start, Instant.now());
        over.set(true);
        visitor.join();

        int lines = db.sql("select count(*) from reminder").query(Integer.class).single();
        int letters = db.sql("select count(*) from outbox where template = 'reminders'")
                .query(Integer.class)
                .single();
        Collections.sort(pages);
        System.out.printf(
                "bench: %d lines swept in %d ms (%d/s, %d statements), queued as %d letters after %d ms in all (%d lines/s, %d"
                        + " statements); %d pages meanwhile, p95 %d ms%n",
                lines,
                swept.toMillis(),
                lines * 1000L / swept.toMillis(),
                sweeping.size(),
                letters,
                queued.toMillis(),
                lines * 1000L / queued.toMillis(),
                queueing.size(),
                pages.size(),
                pages.get(pages.size() * 95 / 100));
        assertThat(lines).isGreaterThanOrEqualTo(2 * PROJECTS);
    }

    private void moveToMorning() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate day = Morning.next(
                fr.jumelages.shared.Departement.of("35"),
                Role.TEACHER,
                LocalDate.now(clock.withZone(paris)).plusDays(1),
                clock.instant());
        clock.advance(
                Duration.between(clock.instant(), day.atTime(8, 1).atZone(paris).toInstant()));
    }

    private void visit(TestProject project, List<Long> pages, AtomicBoolean over) {
        var director = authentication(new SignedIn(project.person(Role.DIRECTOR)));
        while (!over.get()) {
            for (String path : List.of("/taches", "/projets/" + project.reference())) {
                long start = System.nanoTime();
                try {
                    http.perform(get(path).with(director));
                    Thread.sleep(20);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                pages.add((System.nanoTime() - start) / 1_000_000 - 20);
            }
        }
    }

    private void manySteps() {
        db.sql("""
                insert into account (id, email, name, locale, zone_id, roles, national, departements, status, invited_at, version)
                select md5('reader' || n)::uuid, 'lecteur-' || n || '@exemple.fr', 'Lecteur ' || n, 'fr', 'Europe/Paris',
                       array['DIRECTOR', 'REFERENT'], false, '{}', 'ACTIVE', now(), 0
                from generate_series(0, :readers - 1) n""").param("readers", READERS).update();
        db.sql("""
                insert into twinning (id, reference, facility_name, departement, stage, status, opened_at, stage_since, status_since)
                select md5('project' || n)::uuid, 'BENCH-' || n, 'Résidence ' || n, '35', 'ONBOARDING', 'LIVE', now(), now(), now()
                from generate_series(1, :projects) n""").param("projects", PROJECTS).update();
        db.sql("""
                insert into member (twinning_id, account_id, role, since)
                select md5('project' || n)::uuid, md5('reader' || (n * (1 + k)) % :readers)::uuid,
                       (array['DIRECTOR', 'REFERENT'])[1 + k], now()
                from generate_series(1, :projects) n, generate_series(0, 1) k""").param("projects", PROJECTS).param("readers", READERS).update();
        db.sql("""
                insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status, created_at, due_at)
                select 'bench-' || n || '-' || k, md5('project' || n)::uuid,
                       (array['prepare-staff', 'identify-participants'])[1 + k], 'none', 'ONBOARDING',
                       (array['DIRECTOR', 'REFERENT'])[1 + k], '35', 'OPEN', now(), :due
                from generate_series(1, :projects) n, generate_series(0, 1) k""")
                .param("projects", PROJECTS)
                .param("due", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        db.sql("analyze").update();
    }
}
