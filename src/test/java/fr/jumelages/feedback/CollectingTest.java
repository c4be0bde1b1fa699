package fr.jumelages.feedback;

import static fr.jumelages.feedback.Questioned.as;
import static fr.jumelages.feedback.Questioned.grades;
import static fr.jumelages.feedback.Questioned.hands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class CollectingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @Autowired
    Tickets tickets;

    @Test
    void aGroupsHandsCountAsThatManyAnswersOnceAndCanBeTakenBack() throws Exception {
        Questioned project = Questioned.open(application);
        String page = project.page() + "/residents/groupe";
        var raised = hands(12, 4);

        project.as(Role.REFERENT, page, raised).andExpect(redirectedUrl(page));
        project.as(Role.REFERENT, page, raised).andExpect(redirectedUrl(page));
        assertThat(project.line(Audience.RESIDENTS).answers()).isEqualTo(12);
        assertThat(project.line(Audience.RESIDENTS).inGroups()).isEqualTo(12);

        project.as(Role.REFERENT, page + "/" + raised.getFirst("receipt") + "/retirer", new LinkedMultiValueMap<>())
                .andExpect(redirectedUrl(page));
        assertThat(project.line(Audience.RESIDENTS).answers()).isZero();
    }

    @Test
    void moreHandsThanPeopleComeBackWithWhatWasTyped() throws Exception {
        Questioned project = Questioned.open(application);
        var tooMany = hands(12, 4);
        tooMany.add("q1-5", "1");
        tooMany.add("words", "Merci");

        project.as(Role.TEACHER, project.page() + "/pupils/groupe", tooMany)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("13 mains pour 12 personnes")))
                .andExpect(content().string(containsString("Merci")));
        for (String people : List.of("", "0", "201", "-3", "douze", "${7*7}", "1e2")) {
            var typed = hands(1, 4);
            typed.set("people", people);
            project.as(Role.TEACHER, project.page() + "/pupils/groupe", typed)
                    .andExpect(status().isUnprocessableEntity());
        }
        assertThat(project.line(Audience.PUPILS).answers()).isZero();
    }

    @Test
    void theReferentAsksResidentsAndTheTeacherTheClass() throws Exception {
        Questioned project = Questioned.open(application);
        project.as(Role.TEACHER, project.page() + "/residents/groupe", hands(6, 4))
                .andExpect(status().isNotFound());
        project.as(Role.REFERENT, project.page() + "/pupils/groupe", hands(6, 4))
                .andExpect(status().isNotFound());
        project.as(Role.REFERENT, project.page() + "/staff/groupe", hands(6, 4)).andExpect(status().isNotFound());
    }

    @Test
    void aSlipTakesOneAnswerOfManyAtOnce() throws Exception {
        Questioned project = Questioned.open(application);
        String path = "/q/" + slip(project, Audience.FAMILIES);

        long taken = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> statusOf(project, path)))
                .toList()
                .stream()
                .filter(answer -> answer.join() == 302)
                .count();

        assertThat(taken).isEqualTo(1);
        assertThat(project.line(Audience.FAMILIES).answers()).isEqualTo(1);
        browser.perform(get(path))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("déjà servi")));
    }

    @Test
    void theSameSlipsPageSentTwiceIsThankedTwiceAndCountsOnce() throws Exception {
        Questioned project = Questioned.open(application);
        String path = "/q/" + slip(project, Audience.STAFF);
        var answers = grades(5, "");

        project.send(path, answers).andExpect(redirectedUrl(path + "/merci"));
        project.send(path, answers).andExpect(redirectedUrl(path + "/merci"));

        assertThat(project.line(Audience.STAFF).answers()).isEqualTo(1);
    }

    @Test
    void slipsArePrintedAndTheirNumberIsBounded() throws Exception {
        Questioned project = Questioned.open(application);
        String page = project.page() + "/families/billets.pdf";
        project.as(Role.REFERENT, page, number("3"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        for (String count : List.of("0", "61", "", "trois", "99999")) {
            project.as(Role.REFERENT, page, number(count))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("de 1 à 60")));
        }
    }

    @Test
    void aPhoneReadsThePosterAndTheSlip() throws Exception {
        Questioned project = Questioned.open(application);
        var poster = browser.perform(get(project.page() + "/pupils/affiche.pdf")
                        .with(as(project.project().person(Role.REFERENT))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(photographed(poster)).isEqualTo(project.line(Audience.PUPILS).address());

        var slips = project.as(Role.REFERENT, project.page() + "/families/billets.pdf", number("1"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String slip = photographed(slips).replaceAll(".*(?=/q/)", "");
        project.send(slip, grades(5, "")).andExpect(redirectedUrl(slip + "/merci"));
        project.send(slip, grades(5, "")).andExpect(status().isGone());
    }

    /** The code on the first page, at the sharpness of a cheap phone. */
    private static String photographed(byte[] paper) throws Exception {
        Files.write(Path.of("target/affiche.pdf"), paper);
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    @Test
    void linksExpireAndAPauseStopsTheirClock() throws Exception {
        Questioned project = Questioned.open(application);
        String path = project.path(Audience.PUPILS);
        String slip = "/q/" + slip(project, Audience.PUPILS);
        expireIn(project.project(), "1 hour");
        var casefile = application.getBean(Casefile.class);
        casefile.hold(project.project().id(), null);
        db.sql(
                        "update questionnaire set paused_at = paused_at - interval '3 hours', expires_at = expires_at - interval '3 hours' where twinning_id = ?")
                .param(project.project().id().value())
                .update();
        browser.perform(get(path)).andExpect(status().isOk());
        casefile.resume(project.project().id(), null);
        browser.perform(get(path)).andExpect(status().isOk());

        expireIn(project.project(), "-1 second");

        browser.perform(get(path)).andExpect(status().isGone());
        project.send(path, grades(5, "")).andExpect(status().isGone());
        project.send(slip, grades(5, "")).andExpect(status().isGone());
        project.as(Role.TEACHER, project.page() + "/pupils/groupe", hands(6, 4))
                .andExpect(status().isUnprocessableEntity());
        assertThat(project.line(Audience.PUPILS).answers()).isZero();
    }

    @Test
    void guessedAndForeignTokensOpenNothing() throws Exception {
        Questioned project = Questioned.open(application);
        String own = project.path(Audience.PUPILS);
        String changed = own.substring(0, own.length() - 1) + (own.endsWith("A") ? "B" : "A");
        for (String path : List.of(
                "/q/" + SecretToken.random().value(), changed.substring(0, changed.length() - 3) + "AAA", "/q/1")) {
            browser.perform(get(path)).andExpect(status().isNotFound());
            project.send(path, grades(5, "")).andExpect(status().isNotFound());
        }
        assertThat(project.line(Audience.PUPILS).answers()).isZero();
    }

    @Test
    void aSecondAnswerOfADeviceIsTakenAndTold() throws Exception {
        Questioned project = Questioned.open(application);
        String path = project.path(Audience.PUPILS);
        var first = project.send(path, grades(5, "")).andReturn().getResponse().getCookie("reponse-envoyee");
        assertThat(first.getPath()).isEqualTo(path);
        assertThat(first.isHttpOnly()).isTrue();

        browser.perform(get(path).cookie(first)).andExpect(content().string(containsString("cet appareil")));
        browser.perform(post(path).with(csrf()).cookie(first).params(grades(4, "")))
                .andExpect(redirectedUrl(path + "/merci"));

        assertThat(project.line(Audience.PUPILS).answers()).isEqualTo(2);
        assertThat(project.line(Audience.PUPILS).repeated()).isEqualTo(1);
    }

    @Test
    void aNameIsDoubtedOnceAndThenTaken() throws Exception {
        Questioned project = Questioned.open(application);
        var named = grades(5, "Merci à Mme Perrin");
        project.send(project.path(Audience.STAFF), named)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Relisez avant d’envoyer")))
                .andExpect(content().string(containsString("Merci à Mme Perrin")));
        assertThat(project.line(Audience.STAFF).answers()).isZero();

        named.add("relu", "oui");
        project.send(project.path(Audience.STAFF), named).andExpect(status().isFound());
        assertThat(project.line(Audience.STAFF).answers()).isEqualTo(1);
    }

    @Test
    void thePageCountsWhileItIsOpen() throws Exception {
        Questioned project = Questioned.open(application);
        project.send(project.path(Audience.PUPILS), grades(5, ""));
        browser.perform(get(project.page())
                        .header("HX-Request", "true")
                        .with(as(project.project().person(Role.REFERENT))))
                .andExpect(content().string(containsString("hx-trigger=\"every 60s\"")))
                .andExpect(content().string(not(containsString("<main"))));
    }

    @Test
    void halfTimeIsToldOnceToThoseWhoCanStillAsk() throws Exception {
        Questioned project = Questioned.open(application);
        project.send(project.path(Audience.PUPILS), grades(5, ""));
        project.project().run(project.stage(), "event_collectionHalf");
        application.getBean(CollectionReminder.class).remind(project.project().id());

        assertThat(project.project().lettersTo(Role.REFERENT)).containsOnlyOnce("mail.feedback.halfTime");
        assertThat(project.project().lettersTo(Role.TEACHER)).containsOnlyOnce("mail.feedback.halfTime");
        assertThat(project.project().lettersTo(Role.DIRECTOR)).doesNotContain("mail.feedback.halfTime");
    }

    @Test
    void questionnairesOpenEarlyOnceAMeetingWasToldAndTheFortnightRunsFromTheLast() throws Exception {
        TestProject project = TestProject.open(application);
        String page = "/projets/" + project.reference() + "/questionnaires";
        application.getBean(Casefile.class).enter(project.id(), Stage.EVENT);
        openEarly(project, page).andExpect(status().isUnprocessableEntity());

        meetingHeld(db, project, 8, 20, 4);
        browser.perform(get("/projets/" + project.reference()).with(as(project.person(Role.REFERENT))))
                .andExpect(content().string(containsString("/questionnaires/ouvrir")));
        openEarly(project, page).andExpect(redirectedUrl(page));
        Questioned early = new Questioned(application, browser, project, null);
        assertThat(early.shown().until()).isNull();
        assertThat(early.shown().open()).isTrue();
        early.send(early.path(Audience.PUPILS), grades(4, "")).andExpect(status().isFound());

        var stage = project.start("feedback", Map.of());
        project.run(stage, "serviceTask_openQuestionnaires");
        assertThat(early.shown().until()).isNotNull();
        assertThat(early.line(Audience.PUPILS).answers()).isEqualTo(1);
    }

    static void meetingHeld(JdbcClient db, TestProject project, int residents, int pupils, int adults) {
        db.sql(
                        "insert into meeting (id, version, twinning_id, number, starts_at, duration_minutes, mode, plan_b, status, sequence, story)"
                                + " values (gen_random_uuid(), 0, ?, 1, '2026-11-17 13:00Z', 90, 'IN_PERSON', 'REMOTE', 'HELD', 0, ?::jsonb)")
                .param(project.id().value())
                .param(String.format(
                        Locale.ROOT,
                        "{\"residents\": %d, \"pupils\": %d, \"adults\": %d, \"highlights\": \"Une chanson.\"}",
                        residents,
                        pupils,
                        adults))
                .update();
    }

    private org.springframework.test.web.servlet.ResultActions openEarly(TestProject project, String page)
            throws Exception {
        return browser.perform(post(page + "/ouvrir").with(csrf()).with(as(project.person(Role.REFERENT))));
    }

    private int statusOf(Questioned project, String path) {
        try {
            return project.send(path, grades(5, "")).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String slip(Questioned project, Audience audience) {
        UUID questionnaire = db.sql("select id from questionnaire where twinning_id = ? and audience = ?")
                .params(project.project().id().value(), audience.name())
                .query(UUID.class)
                .single();
        return tickets.make(questionnaire, 1).get(0).value();
    }

    private void expireIn(TestProject project, String interval) {
        db.sql("update questionnaire set expires_at = now() + ?::interval where twinning_id = ?")
                .params(interval, project.id().value())
                .update();
    }

    private static LinkedMultiValueMap<String, String> number(String count) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("nombre", count);
        return fields;
    }
}
