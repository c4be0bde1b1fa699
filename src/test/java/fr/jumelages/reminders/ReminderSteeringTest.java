package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.mail.MailChoice;
import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Looking ahead, pausing, writing out of turn. */
@ApplicationTest
class ReminderSteeringTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderDigests digests;

    @Autowired
    ReminderForecasts forecasts;

    @Autowired
    PolicyOutlook outlook;

    @Autowired
    MailChoices choices;

    @Autowired
    Tasks tasks;

    @Autowired
    Casefile casefile;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private TestProject project;

    @BeforeEach
    void aProjectThatIsLate() {
        before = clock.offset();
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
        clock.advance(Duration.ofDays(12));
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void whatIsForetoldForFourteenDaysIsWhatGoesOut() {
        at(forecasts.days().get(0), 7);
        foretoldIsSent();
    }

    /** Put off, refused, given to one person, someone away: drawn anew, but the same in each run. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsForetoldKnowsWhatReadersChoseAndWhoIsAway(int seed) {
        at(forecasts.days().get(0), 7);
        Random random = new Random(seed);
        List<Person> side = List.of(project.person(Role.DIRECTOR), colleague(Role.DIRECTOR), colleague(Role.REFERENT));
        away(side.get(random.nextInt(2)), side.get(2), random);
        List<Person> readers = Stream.concat(
                        side.stream(), Stream.of(project.person(Role.REFERENT), project.person(Role.COORDINATOR)))
                .toList();
        choose(readers.get(random.nextInt(readers.size())), random);
        choose(project.person(Role.TEACHER), random);
        project.openForms().forEach(form -> putOff(form, readers.get(random.nextInt(readers.size())), random));

        foretoldIsSent();
    }

    @Test
    void aPageTellsEachReaderTheirOwnNextReminder() {
        LocalDate today = forecasts.days().get(0);
        at(today, 7);
        Person director = project.person(Role.DIRECTOR);
        Person standsIn = project.person(Role.REFERENT);
        Reminded step = seenBy(director);
        LocalDate next = outlook.of(List.of(step)).next(step).orElseThrow();
        putAway(director, standsIn, today, next);

        Reminded later = seenBy(director);
        assertThat(outlook.of(List.of(later)).next(later))
                .get()
                .satisfies(day -> assertThat(day).isAfter(next));
        Reminded forStandIn = seenBy(standsIn);
        assertThat(outlook.of(List.of(forStandIn)).next(forStandIn)).contains(next);
        choices.choose(director.email(), Map.of(MailKind.REMINDERS, MailChoice.NONE));
        assertThat(outlook.of(List.of(later)).next(later)).isEmpty();
        assertThat(step.told()).isNull();
        morning(next);
        assertThat(seenBy(standsIn).told()).isEqualTo(next);
    }

    private Reminded seenBy(Person reader) {
        String task = project.task(Role.DIRECTOR, "prepare-staff").taskId();
        return tasks.open(reader, null, 50).stream()
                .filter(item -> item.taskId().equals(task))
                .map(WorkItem::reminded)
                .findFirst()
                .orElseGet(() -> tasks.find(task, reader).reminded());
    }

    private Person colleague(Role role) {
        Accounts accounts = application.getBean(Accounts.class);
        var email = new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr");
        var account = accounts.invite(email, role + " " + UUID.randomUUID(), role);
        casefile.addMember(project.id(), account, role);
        return accounts.get(account);
    }

    private void away(Person absent, Person substitute, Random random) {
        LocalDate first = forecasts.days().get(random.nextInt(6));
        putAway(absent, substitute, first, first.plusDays(1 + random.nextInt(8)));
    }

    private void putAway(Person absent, Person substitute, LocalDate first, LocalDate last) {
        db.sql("insert into absence values (?, ?, ?, ?, ?, ?, ?, now())")
                .params(
                        UUID.randomUUID(),
                        absent.id().value(),
                        substitute.id().value(),
                        first,
                        last,
                        first.atStartOfDay(PARIS).toOffsetDateTime(),
                        last.plusDays(1).atStartOfDay(PARIS).toOffsetDateTime())
                .update();
    }

    private void choose(Person reader, Random random) {
        choices.choose(
                reader.email(),
                Map.of(MailKind.REMINDERS, MailChoice.values()[random.nextInt(MailChoice.values().length)]));
    }

    private void putOff(String form, Person reader, Random random) {
        db.sql("insert into snooze select task_id, ?, ?, now() from work_item where twinning_id = ? and form_id = ?")
                .params(
                        reader.id().value(),
                        forecasts.days().get(random.nextInt(12)),
                        project.id().value(),
                        form)
                .update();
    }

    private void foretoldIsSent() {
        List<LocalDate> days = forecasts.days();
        Person coordinator = project.person(Role.COORDINATOR);
        var foretold = new TreeSet<String>();
        forecasts.of(project.id()).forEach(line -> told(line).forEach(foretold::add));
        var ofTerritory = new TreeSet<String>();
        days.forEach(day -> whole(coordinator, day)
                .filter(line -> line.reference().equals(project.reference()))
                .forEach(line -> told(line).forEach(ofTerritory::add)));

        days.forEach(this::morning);

        assertThat(foretold).isNotEmpty().isEqualTo(ofTerritory);
        assertThat(gone(days)).isEqualTo(foretold);
    }

    private static Stream<String> told(ForetoldReminder line) {
        return Stream.concat(
                line.readers().stream()
                        .map(name -> "%s %s %s %s false".formatted(line.day(), name, line.form(), line.tone())),
                line.told().stream()
                        .map(name -> "%s %s %s %s true".formatted(line.day(), name, line.form(), line.tone())));
    }

    /** All pages of a day. */
    private Stream<ForetoldReminder> whole(Person person, LocalDate day) {
        Stream<ForetoldReminder> all = Stream.of();
        ForecastPosition after = null;
        do {
            var page = forecasts.of(person, day, after);
            all = Stream.concat(all, page.reminders().stream());
            after = page.next().orElse(null);
        } while (after != null);
        return all;
    }

    private TreeSet<String> gone(List<LocalDate> days) {
        return new TreeSet<>(db.sql("""
                        select r.sent_on || ' ' || a.name || ' ' || w.form_id || ' ' || r.tone || ' '
                            || case when r.escalated then 'true' else 'false' end
                        from reminder r join account a on a.id = r.account_id join work_item w on w.task_id = r.task_id
                        where r.twinning_id = ? and r.sent_on between ? and ?""")
                .params(project.id().value(), days.get(0), days.get(days.size() - 1))
                .query(String.class)
                .list());
    }

    @Test
    void aPauseIsKeptUntilItsDayAndTold() throws Exception {
        LocalDate resumes = LocalDate.now(clock.withZone(PARIS)).plusDays(10);
        String page = "/projets/" + project.reference() + "/rappels";
        mvc.perform(change(page + "/pause", Role.DIRECTOR).param("jour", "hier").param("raison", "x"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(change(page + "/pause", Role.DIRECTOR)
                        .param("jour", resumes.toString())
                        .param("raison", "Déménagement de l’étage"))
                .andExpect(status().is3xxRedirection());

        assertThat(html("/projets/" + project.reference(), Role.TEACHER)).contains("Déménagement de l’étage");
        assertThat(forecasts.of(project.id()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.day()).isAfterOrEqualTo(resumes));
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        today.datesUntil(resumes.plusDays(4)).forEach(this::morning);

        assertThat(db.sql("select min(sent_on) from reminder where twinning_id = ?")
                        .param(project.id().value())
                        .query(LocalDate.class)
                        .single())
                .isAfterOrEqualTo(resumes);
        assertThat(project.timeline()).contains("remindersPaused");
    }

    @Test
    void aDirectorWritesToTheReferentOnceADayAndToNobodyElse() throws Exception {
        String write = "/projets/" + project.reference() + "/rappels/ecrire";
        String referents = project.task(Role.REFERENT, "identify-participants").taskId();
        String teachers = project.task(Role.TEACHER, "inform-families").taskId();

        mvc.perform(change(write, Role.DIRECTOR).param("tache", teachers)).andExpect(status().isNotFound());
        mvc.perform(change(write, Role.REFERENT).param("tache", referents)).andExpect(status().isNotFound());
        mvc.perform(change(write, Role.DIRECTOR).param("tache", referents)).andExpect(status().isUnprocessableEntity());
        mvc.perform(change(write, Role.DIRECTOR).param("tache", referents).param("mot", "Il reste deux jours"))
                .andExpect(status().is3xxRedirection());
        assertThat(mvc.perform(change(write, Role.COORDINATOR)
                                .param("tache", referents)
                                .param("mot", "Encore"))
                        .andExpect(status().isUnprocessableEntity())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("déjà parti aujourd’hui");

        assertThat(project.lettersTo(Role.REFERENT))
                .filteredOn("mail.nudge"::equals)
                .hasSize(1);
        assertThat(project.timeline()).contains("nudgedBecause");
        assertThat(html("/projets/" + project.reference(), Role.REFERENT)).contains("Un jumelage attend votre réponse");
    }

    @Test
    void aCoordinatorWritesToAllWhoAreLateAndEachGetsOneLetter() throws Exception {
        TestProject other = TestProject.open(application);
        other.start("onboarding", Map.of());
        casefile.addMember(other.id(), project.person(Role.DIRECTOR).id(), Role.DIRECTOR);
        clock.advance(Duration.ofDays(60));

        for (int time = 0; time < 2; time++) {
            mvc.perform(change("/suivi/lot/relance", Role.COORDINATOR)
                            .param("projet", project.reference(), other.reference(), "JUM-1999-00001")
                            .param("motif", "Une semaine de retard"))
                    .andExpect(status().is3xxRedirection());
        }

        assertThat(project.lettersTo(Role.DIRECTOR))
                .filteredOn("mail.nudge"::equals)
                .hasSize(1);
        assertThat(other.lettersTo(Role.TEACHER))
                .filteredOn("mail.nudge"::equals)
                .hasSize(1);
    }

    @Test
    void thePagesSayWhatWillGoOutToWhom() throws Exception {
        assertThat(html("/projets/" + project.reference() + "/rappels", Role.DIRECTOR))
                .contains("À Claire Morel", "Écrire maintenant à propos de l’étape");
        LocalDate day = forecasts.of(project.id()).get(0).day();
        assertThat(html("/suivi/rappels?jour=" + day, Role.COORDINATOR)).contains("Les rappels à venir");
        mvc.perform(get("/projets/" + project.reference() + "/rappels").with(as(project.person(Role.TEACHER))))
                .andExpect(status().isNotFound());
    }

    private void morning(LocalDate day) {
        at(day, 8);
        sweep.collect();
        sweep.escalate();
        digests.send();
    }

    private void at(LocalDate day, int hour) {
        clock.advance(Duration.between(
                clock.instant(), day.atTime(hour, 1).atZone(PARIS).toInstant()));
    }

    private String html(String path, Role role) throws Exception {
        return mvc.perform(get(path).with(as(project.person(role))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder change(String path, Role role) {
        return post(path).with(as(project.person(role))).with(csrf());
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(new SignedIn(person));
    }
}
