package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An address that nobody confirms: a second letter after three days, after fourteen nothing personal is left anywhere. */
@ApplicationTest
class ConfirmationDeadlinesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Registration registration;

    @Autowired
    private Casefile casefile;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final TypedRegistration typed = new TypedRegistration();
    private final String secret = UUID.randomUUID().toString().substring(0, 13);
    private final List<String> personal = List.of(typed.email, "Claire " + secret, "Paul " + secret);
    private CaseJobs jobs;
    private QueuedLetters letters;
    private String reference;
    private Duration before;

    @BeforeEach
    void submit() {
        before = clock.offset();
        jobs = new CaseJobs(runtime, management);
        letters = new QueuedLetters(db);
        typed.put(Segment.PEOPLE, "directorName", "Claire " + secret);
        typed.put(Segment.PEOPLE, "contactName", "Paul " + secret);
        reference = registration.submit(typed.content());
        jobs.run(reference);
    }

    @AfterEach
    void today() {
        clock.moveTo(before);
    }

    @Test
    void oneReminderAfterThreeDaysAndNothingPersonalAfterFourteen() throws Exception {
        String first = letters.pathIn(typed.email, "registration.confirm");
        assertThat(whereItStands()).contains("registration_request.content", "outbox.recipient");
        daysLater(2);
        assertThat(letters.keysTo(typed.email)).containsExactly("registration.confirm");
        daysLater(2);
        assertThat(letters.keysTo(typed.email)).containsExactly("registration.confirm", "registration.confirmReminder");
        String second = letters.pathIn(typed.email, "registration.confirmReminder");
        daysLater(9);
        assertThat(letters.keysTo(typed.email)).hasSize(2);
        assertThat(jobs.waitingAt(reference)).contains("receiveTask_emailConfirmed");
        daysLater(2);
        assertThat(jobs.waitingAt(reference)).isEmpty();
        assertThat(whereItStands()).isEmpty();
        assertThat(casefile.byReference(reference).orElseThrow().cancellationReason())
                .isEqualTo(CancellationReason.NO_ANSWER);
        lateLinksSayWhatHappened(first);
        lateLinksSayWhatHappened(second);
    }

    @Test
    void theReminderLeavesTheConfirmationOpenUntilTheEnd() throws Exception {
        daysLater(13);
        http.perform(post(letters.pathIn(typed.email, "registration.confirm")).with(csrf()))
                .andExpect(status().isOk());
        daysLater(30);
        assertThat(whereItStands()).contains("registration_request.content");
    }

    private void lateLinksSayWhatHappened(String path) throws Exception {
        http.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Le délai de confirmation est passé"),
                                containsString(reference),
                                containsString("Recommencez quand vous voulez"),
                                containsString("href=\"/inscription\""))));
        http.perform(post(path).with(csrf())).andExpect(status().isUnprocessableEntity());
    }

    private void daysLater(int days) {
        clock.advance(Duration.ofDays(days));
        jobs.runDue(reference, clock.instant());
    }

    /** Every column of every table, the engine’s included, that holds a name or the address. */
    private List<String> whereItStands() {
        return db
                .sql("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'bytea')""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(this::holdsSomethingPersonal)
                .map(column -> column.table + "." + column.name)
                .toList();
    }

    private record Column(String table, String name, String type) {

        String asText() {
            return type.equals("bytea") ? "encode(\"" + name + "\", 'escape')" : "\"" + name + "\"::text";
        }
    }

    private boolean holdsSomethingPersonal(Column column) {
        return db.sql("select exists (select from \"" + column.table + "\" where " + column.asText()
                        + " like any (array(select '%' || unnest(cast(:needles as text[])) || '%')))")
                .param("needles", personal.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
