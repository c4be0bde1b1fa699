package fr.jumelages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** In which language a letter is written, and who reads it while its reader is away. */
@ApplicationTest
class LetterReadersTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterWords words;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private TestProject project;
    private Person director;
    private Person referent;
    private Person teacher;

    @BeforeEach
    void threeReaders() {
        project = TestProject.open(application);
        director = project.person(Role.DIRECTOR);
        referent = project.person(Role.REFERENT);
        teacher = project.person(Role.TEACHER);
    }

    @Test
    void whoChoseAnotherLanguageReadsLettersInIt() throws Exception {
        http.perform(get("/taches").param("lang", "en").with(authentication(new SignedIn(director))));
        enqueue(approvalFor(director), approvalFor(teacher));

        assertThat(printed(director).subject())
                .isEqualTo(subject("mail.framing.approvalAsked", director, Locale.ENGLISH));
        assertThat(printed(teacher).subject()).isEqualTo(subject("mail.framing.approvalAsked", teacher, Locale.FRENCH));

        http.perform(get("/taches").param("lang", "fr").with(authentication(new SignedIn(director))));
        enqueue(approvalFor(director));
        assertThat(printed(director).subject())
                .isEqualTo(subject("mail.framing.approvalAsked", director, Locale.FRENCH));
    }

    @Test
    void whoHasNoAccountReadsTheLanguageOfTheirPage() {
        var stranger = new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr");
        enqueue(Letter.notice(stranger, "contact.confirm", "/", "Les Tilleuls").in(Locale.ENGLISH));
        assertThat(locale(stranger)).isEqualTo("en");
    }

    @Test
    void momentsAndNamesOfThingsAreSaidInTheReadersLanguage() {
        accounts.speak(teacher.id(), Locale.ENGLISH);
        ZoneId paris = ZoneId.of("Europe/Paris");
        for (Person reader : List.of(director, teacher)) {
            enqueue(Letter.notice(reader.email(), "nudge", "/taches", reader.name(), "Nadia Benali", 1)
                    .with(
                            "links",
                            List.of(java.util.Map.of(
                                    "label",
                                    InWords.joined(
                                            ", ",
                                            List.of(
                                                    InWords.of("enum.CancellationReason.SCHOOL"),
                                                    InWords.moment(Instant.parse("2026-12-04T13:30:00Z"), paris),
                                                    InWords.hour(LocalTime.of(9, 0)))),
                                    "path",
                                    "/taches"))));
        }
        assertThat(printed(director).text()).contains("vendredi 4 décembre 2026 à 14\u00a0h\u00a030, 9\u00a0h");
        assertThat(printed(teacher).text())
                .contains("Friday", "4 December 2026")
                .doesNotContain("décembre");
    }

    @Test
    void whoStandsInReadsTheLetterTooAndIsToldForWhomWithoutDatesForTheCalendar() {
        away(director, referent);
        var date = new Attachment("rencontre-1.ics", "text/calendar; charset=UTF-8; method=REQUEST", new byte[] {1});
        var paper = new Attachment("feuille.pdf", "application/pdf", new byte[] {2});
        enqueue(approvalFor(director).attach(date).attach(paper));

        assertThat(files(director)).containsExactly("rencontre-1.ics", "feuille.pdf");
        assertThat(files(referent)).containsExactly("feuille.pdf");
        assertThat(printed(referent).text()).startsWith("Ce message est adressé à " + director.name());
        assertThat(printed(referent).html()).contains("Ce message est adressé à " + director.name());
        assertThat(printed(director).text()).doesNotContain("Ce message est adressé à");
        assertThat(db.sql("select count(*) from outbox_project p join outbox o on o.id = p.outbox_id"
                                + " where p.project_id = ? and o.recipient = ?")
                        .params(project.id().value(), referent.email().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoGetsTheLetterAnywayGetsItOnce() {
        away(director, referent);
        enqueue(Stream.of(director, referent, teacher)
                .map(reader -> Letter.notice(
                                reader.email(), "framing.agreed", "/projets/x", reader.name(), "Les Tilleuls", 2)
                        .about(project.id().value())
                        .dedup("agreed:" + project.id() + ":" + reader.id()))
                .toArray(Letter[]::new));
        assertThat(lettersTo(referent)).isEqualTo(1);
        assertThat(lettersTo(director)).isEqualTo(1);
    }

    @Test
    void doorsAndWhatIsAboutNoProjectAreTheReadersAlone() {
        away(director, referent);
        enqueue(Letter.notice(director.email(), "absence.begun", "/compte/absence", "x", "2026-12-01", "2026-12-04"));
        enqueue(Letter.to(director.email())
                .template("sign-in")
                .with("path", "/x")
                .about(project.id().value()));
        assertThat(lettersTo(referent)).isZero();
    }

    private Letter approvalFor(Person reader) {
        return Letter.notice(reader.email(), "framing.approvalAsked", "/taches/x", reader.name(), "Les Tilleuls")
                .about(project.id().value());
    }

    private void enqueue(Letter... letters) {
        transaction.executeWithoutResult(status -> outbox.enqueueAll(List.of(letters)));
    }

    private String subject(String key, Person reader, Locale locale) {
        return application.getMessage(key + ".subject", new Object[] {reader.name(), "Les Tilleuls"}, locale);
    }

    private void away(Person absent, Person substitute) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("insert into absence values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        absent.id().value(),
                        substitute.id().value(),
                        now.toLocalDate(),
                        now.toLocalDate().plusDays(3),
                        now.minusHours(1),
                        now.plusDays(3),
                        now)
                .update();
    }

    /** The newest, after those that announce accounts. */
    private LetterWords.Printed printed(Person reader) {
        return db.sql("select id, locale, template, model::text from outbox where recipient = ?"
                        + " order by created_at desc, id limit 1")
                .param(reader.email().value())
                .query((row, number) -> words.print(
                        new QueuedLetter(
                                row.getObject("id", UUID.class),
                                Lane.NORMAL,
                                reader.email().value(),
                                Locale.forLanguageTag(row.getString("locale")),
                                row.getString("template"),
                                new LetterModel().read(row.getString("model")),
                                "x",
                                1,
                                List.of()),
                        null))
                .single();
    }

    private String locale(EmailAddress reader) {
        return db.sql("select locale from outbox where recipient = ?")
                .param(reader.value())
                .query(String.class)
                .single();
    }

    private List<String> files(Person reader) {
        return db.sql("select a.file_name from outbox_attachment a join outbox o on o.id = a.outbox_id"
                        + " where o.recipient = ? order by a.position")
                .param(reader.email().value())
                .query(String.class)
                .list();
    }

    private long lettersTo(Person reader) {
        return db.sql(
                        "select count(*) from outbox where recipient = ? and model ->> 'key' <> 'mail.accounts.invitation'")
                .param(reader.email().value())
                .query(Long.class)
                .single();
    }
}
