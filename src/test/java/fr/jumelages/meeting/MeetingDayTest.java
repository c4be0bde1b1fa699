package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class MeetingDayTest {

    private static final ZonedDateTime START = ZonedDateTime.parse("2026-12-04T10:00:00+01:00[Europe/Paris]");

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc http;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = TestProject.open(beans);
    }

    @Test
    void thePlanKnowsWhatGoesOnAndWhatFollows() {
        assertThat(planAt("08:00").current()).isNull();
        assertThat(planAt("08:00").next().what()).isEqualTo("Accueil");
        assertThat(planAt("10:00").current().what()).isEqualTo("Accueil");
        assertThat(planAt("10:59").next().what()).isEqualTo("Goûter");
        assertThat(planAt("11:30").current().what()).isEqualTo("Goûter");
        assertThat(planAt("11:30").next()).isNull();
        assertThat(planAt("12:00").current()).isNull();
        var before = DayPlan.of(
                order(),
                START,
                START.plusHours(2).toInstant(),
                START.minusDays(1).toInstant());
        assertThat(before.rows()).noneMatch(row -> row.current() || row.next());
        assertThat(before.dial()).isEqualTo("0299000000");
    }

    private static DayPlan planAt(String hour) {
        Instant now = START.with(java.time.LocalTime.parse(hour)).toInstant();
        return DayPlan.of(order(), START, START.plusHours(2).toInstant(), now);
    }

    private static RunningOrder order() {
        return new RunningOrder(
                List.of(
                        new RunningOrder.Row("11:00", "Goûter", "Tous", "Cakes", "Au salon"),
                        new RunningOrder.Row("10:00", "Accueil", "Yanis", null, null)),
                "Yanis Petit",
                "02 99 00 00 00",
                "Une chanson");
    }

    @Test
    void onTheDayOnePageHasAllThatIsNeededAndTasksLeadToIt() throws Exception {
        plan(1, clock.instant(), "PLANNED", null);
        String address = "/projets/" + project.reference() + "/rencontres/1";

        Document day = page(Role.REFERENT, address + "/jour");

        assertThat(day.select("h1").text()).contains("Aujourd’hui");
        assertThat(day.select(".day-order > li")).hasSize(2);
        assertThat(day.select("a[href^=tel:]").eachAttr("href")).contains("tel:0299000000");
        assertThat(day.select(".day-order details").text()).contains("Au salon");
        assertThat(day.select("input[type=file][capture]").attr("accept")).isEqualTo("image/jpeg,image/png,image/webp");
        assertThat(day.select("form.photo-form button[type=submit]")).isNotEmpty();
        assertThat(page(Role.TEACHER, "/taches").select(".today a").eachAttr("href"))
                .containsExactly(address + "/jour");
        assertThat(page(Role.TEACHER, address).select("a[href$=/jour]")).hasSize(1);
        plan(2, clock.instant().plus(Duration.ofDays(3)), "PLANNED", null);
        assertThat(page(Role.TEACHER, "/taches").select(".today")).hasSize(1);
        assertThat(page(Role.TEACHER, address.replace("/1", "/2") + "/jour").select("input[type=file]"))
                .isEmpty();
    }

    @Test
    void aHeldMeetingShowsItsAttendanceAndHasACertificateWithoutAnybodysName() throws Exception {
        plan(1, clock.instant().minus(Duration.ofDays(2)), "HELD", """
                {"residents": 9, "pupils": 23, "adults": 5, "highlights": "Une chanson reprise par tous."}""");
        String address = "/projets/" + project.reference() + "/rencontres/1";

        assertThat(page(Role.DIRECTOR, address).text())
                .contains("Résidents\u202f: 9, élèves\u202f: 23, adultes\u202f: 5", "Une chanson reprise par tous");
        assertThat(page(Role.DIRECTOR, "/projets/" + project.reference()).text())
                .contains("élèves\u202f: 23");

        MockHttpServletResponse paper = read(Role.TEACHER, address + "/attestation.pdf");
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(paper.getContentAsByteArray())) {
            picture(pdf);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Résidence Les Tilleuls", "Collège Jean-Zay", "23", "Signature", project.reference())
                    .doesNotContain("Petit", "Morel", "Girard", "chanson", "??");
        }
    }

    @Test
    void aMeetingThatWasNotHeldHasNoCertificate() throws Exception {
        plan(1, clock.instant(), "PLANNED", null);
        plan(2, clock.instant(), "CANCELLED", null);
        for (int number : List.of(1, 2)) {
            String address = "/projets/" + project.reference() + "/rencontres/" + number;
            assertThat(read(Role.DIRECTOR, address + "/attestation.pdf").getStatus())
                    .isEqualTo(404);
        }
    }

    /** To be looked at. */
    private static void picture(PDDocument pdf) throws IOException {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
        File file = new File("target/screenshots/certificate.png");
        file.getParentFile().mkdirs();
        ImageIO.write(image, "png", file);
    }

    private void plan(int number, Instant start, String status, String story) {
        db.sql(
                        "insert into meeting (id, version, twinning_id, number, starts_at, duration_minutes, mode, plan_b, status,"
                                + " sequence, running_order, story) values (gen_random_uuid(), 0, ?, ?, ?, 120, 'IN_PERSON',"
                                + " 'REMOTE', ?, 0, ?::jsonb, ?::jsonb)")
                .params(project.id().value(), number, start.atOffset(ZoneOffset.UTC), status, """
                        {"rows": [{"time": "10:00", "what": "Accueil", "who": "Yanis"},
                                  {"time": "11:00", "what": "Goûter", "who": "Tous", "planB": "Au salon"}],
                         "contactName": "Yanis Petit", "contactPhone": "02 99 00 00 00"}""")
                .param(story)
                .update();
    }

    private Document page(Role role, String path) throws Exception {
        return Jsoup.parse(read(role, path).getContentAsString());
    }

    private MockHttpServletResponse read(Role role, String path) throws Exception {
        return http.perform(get(path)
                        .header("Accept-Language", "fr")
                        .with(authentication(new SignedIn(project.person(role)))))
                .andReturn()
                .getResponse();
    }
}
