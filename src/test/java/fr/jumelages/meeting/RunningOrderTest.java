package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.meeting.RunningOrder.Row;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RunningOrderTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    @Autowired
    Meetings meetings;

    @Autowired
    RunningOrderSheet sheet;

    @Autowired
    Clock clock;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = TestProject.open(beans);
    }

    @Test
    void remarksTellWhatDeservesASecondLook() {
        assertThat(remarks("10:00", "10:30", "11:15")).isEmpty();
        assertThat(remarks("10:15", "10:15", "12:00"))
                .containsExactly(
                        tuple(OrderRemark.Kind.LATE_START, TEN, LocalTime.of(10, 15)),
                        tuple(OrderRemark.Kind.TOGETHER, LocalTime.of(10, 15), null),
                        tuple(OrderRemark.Kind.GAP, LocalTime.of(10, 15), NOON),
                        tuple(OrderRemark.Kind.AFTER_END, NOON, NOON));
        assertThat(remarks("09:45", "10:30")).containsExactly(tuple(OrderRemark.Kind.GAP, LocalTime.of(10, 30), NOON));
    }

    @ParameterizedTest
    @EnumSource(MeetingMode.class)
    void aFirstRunningOrderIsProposedThatNothingSpeaksAgainst(MeetingMode mode) {
        plan(mode.name());

        List<Map<String, Object>> rows = proposal();

        assertThat(rows).hasSizeBetween(5, 8).allSatisfy(row -> assertThat(row).containsKeys("time", "what", "who"));
        assertThat(rows.stream().anyMatch(row -> row.get("what").toString().contains("visioconférence")))
                .isEqualTo(mode != MeetingMode.IN_PERSON);
        assertThat(OrderRemark.about(order(rows), TEN, NOON)).isEmpty();
        assertThat(project.answer(Role.REFERENT, "prepare-running-order", asTyped(rows))
                        .errors())
                .isEmpty();
    }

    private static Map<String, Object> asTyped(List<Map<String, Object>> rows) {
        Map<String, Object> typed = new HashMap<>(typed("10:00"));
        for (int i = 0; i < rows.size(); i++) {
            String row = "runningOrder[" + i + "].";
            rows.get(i).forEach((field, value) -> typed.put(row + field, value));
        }
        return typed;
    }

    @Test
    void whatWasWrittenCanBeChangedUntilTheMeeting() throws Exception {
        plan("IN_PERSON");
        assertThat(page().getStatus()).isEqualTo(404);
        project.answer(Role.REFERENT, "prepare-running-order", typed("10:00"));

        Document form = Jsoup.parse(page().getContentAsString());
        assertThat(form.select("input[name='runningOrder[0].what']").val()).isEqualTo("Accueil");
        assertThat(send("12:30").getRedirectedUrl()).endsWith("/rencontres/1");

        assertThat(only().runningOrder().orElseThrow().rows().get(0).time()).isEqualTo("12:30");
        assertThat(project.timeline()).contains("runningOrderChanged");
        assertThat(meetingPage().select(".state-warning").text())
                .contains("La rencontre commence à 10 h, la feuille de route à 12 h 30", "finit à 12 h");
        assertThat(send("").getStatus()).isEqualTo(422);
        assertThat(only().runningOrder().orElseThrow().rows().get(0).time()).isEqualTo("12:30");
    }

    @Test
    void whileItsStepIsOpenAgainTheStepIsTheWay() throws Exception {
        plan("IN_PERSON");
        project.answer(Role.REFERENT, "prepare-running-order", typed("10:00"));
        beans.getBean(MeetingChanges.class)
                .postpone(
                        project.id(),
                        1,
                        LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"))
                                .plusDays(30)
                                .atTime(10, 0),
                        new Cause(MeetingReason.TRANSPORT, null));
        assertThat(project.openForms()).contains("prepare-running-order");

        MockHttpServletResponse refused = send("10:30");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select("[role=alert]")
                        .text())
                .contains("passez par la tâche");
    }

    @ParameterizedTest
    @EnumSource(MeetingMode.class)
    void itFitsOnOnePageForTheWall(MeetingMode mode) throws Exception {
        plan(mode.name());
        transaction(() -> meetings.of(project.id()).get(0).follow(full()));

        byte[] paper = sheet.print(only(), Locale.FRENCH).orElseThrow().content();

        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("running-order-" + mode + ".pdf"), paper);
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** As much as people write for a whole afternoon. */
    private static RunningOrder full() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            rows.add(new Row(
                    TEN.plusMinutes(10L * i).toString(),
                    "Atelier de cuisine par groupes de six, avec les résidents",
                    "Animatrice, trois élèves, deux résidents",
                    "Tabliers, farine, saladiers, photos imprimées",
                    "Lecture à voix haute dans le petit salon"));
        }
        return new RunningOrder(rows, "Yanis Petit", "02 99 00 00 00", "Chanter, ou sortir au jardin s’il fait beau.");
    }

    private static List<org.assertj.core.groups.Tuple> remarks(String... times) {
        List<Row> rows = java.util.stream.Stream.of(times)
                .map(time -> new Row(time, "Quoi", "Qui", null, null))
                .toList();
        return OrderRemark.about(new RunningOrder(rows, "Nom", "0102030405", null), TEN, NOON).stream()
                .map(remark -> tuple(remark.kind(), remark.at(), remark.until()))
                .toList();
    }

    private static RunningOrder order(List<Map<String, Object>> rows) {
        return new RunningOrder(
                rows.stream()
                        .map(row -> new Row(
                                (String) row.get("time"),
                                (String) row.get("what"),
                                (String) row.get("who"),
                                null,
                                null))
                        .toList(),
                "Nom",
                "0102030405",
                null);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> proposal() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        try {
            var task = project.task(Role.REFERENT, "prepare-running-order");
            return (List<Map<String, Object>>) beans.getBean(RunningOrderMaterial.class)
                    .data(project.id(), task.subject())
                    .get("runningOrder");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** One meeting in twenty days, from ten to noon. */
    private Object plan(String mode) {
        Instant start = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"))
                .plusDays(20)
                .atTime(TEN)
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
        transaction(() -> beans.getBean(MeetingPlanning.class)
                .plan(new FramingAgreed(project.id(), List.of(start), List.of(mode), "POSTPONE", null)));
        return project.start("meeting", Map.of("meetingId", only().id().toString()));
    }

    private Meeting only() {
        return beans.getBean(TransactionTemplate.class).execute(status -> {
            Meeting meeting = meetings.of(project.id()).get(0);
            meeting.checklist();
            return meeting;
        });
    }

    private void transaction(Runnable work) {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    private static Map<String, Object> typed(String time) {
        return Map.of(
                "runningOrder[0].time",
                time,
                "runningOrder[0].what",
                "Accueil",
                "runningOrder[0].who",
                "Tous",
                "contactName",
                "Yanis Petit",
                "contactPhone",
                "02 99 00 00 00");
    }

    private String address() {
        return "/projets/" + project.reference() + "/rencontres/1";
    }

    private MockHttpServletResponse page() throws Exception {
        return http.perform(get(address() + "/feuille-de-route")
                        .with(authentication(new SignedIn(project.person(Role.REFERENT)))))
                .andReturn()
                .getResponse();
    }

    private Document meetingPage() throws Exception {
        return Jsoup.parse(http.perform(
                        get(address()).with(authentication(new SignedIn(project.person(Role.REFERENT)))))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(String time) throws Exception {
        var request = post(address() + "/feuille-de-route")
                .with(authentication(new SignedIn(project.person(Role.REFERENT))))
                .with(csrf());
        typed(time).forEach((field, value) -> request.param(field, value.toString()));
        return http.perform(request).andReturn().getResponse();
    }
}
