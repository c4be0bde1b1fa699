package fr.jumelages.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Documents;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ApplicationTest
class FeedbackProcessTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    CollectionView view;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Verbatims verbatims;

    @Autowired
    Documents documents;

    @Autowired
    PublishedTestimonies published;

    @Autowired
    JdbcClient db;

    private TestProject project;
    private ProcessInstance stage;

    @BeforeEach
    void openQuestionnaires() {
        project = TestProject.open(application);
        stage = project.start("feedback", Map.of());
        project.run(stage, "serviceTask_openQuestionnaires");
    }

    @Test
    void answersBecomeASharedReportAndAPublishedTestimony() throws Exception {
        CollectingTest.meetingHeld(db, project, 8, 20, 4);
        for (int n = 0; n < 6; n++) {
            answer(Audience.PUPILS, "4", "Une belle rencontre, numéro " + n);
        }
        answer(Audience.TEACHERS, "2", "Trop court.");
        answer(Audience.STAFF, "5", "");
        close();
        debrief();
        project.run(stage, "serviceTask_compileFeedback");
        assertThat(project.lettersTo(Role.REFERENT)).contains("mail.feedback.opened");

        Figures figures = feedbacks.get(project.id()).figures().orElseThrow();
        assertThat(figures.shows(Audience.PUPILS)).isTrue();
        assertThat(figures.shows(Audience.TEACHERS)).isFalse();
        List<Verbatim> sentences = verbatims.of(project.id());
        assertThat(sentences).hasSize(7);
        assertThat(sentences.get(6).audience()).isNull();

        review(sentences.get(6).id().toString());
        project.run(stage, "serviceTask_shareFeedback");
        assertThat(documents.of(project.id()))
                .singleElement()
                .satisfies(report -> assertThat(report.contentType()).isEqualTo("application/pdf"));
        assertThat(project.lettersTo(Role.TEACHER)).contains("mail.feedback.shared");
        assertThat(project.lettersTo(Role.COORDINATOR)).contains("mail.feedback.shared");

        offer("YES");
        moderate(Map.of("decision", "PUBLISHED"));
        project.run(stage, "endEvent_feedbackShared");
        assertThat(stage).hasPassed("endEvent_feedbackShared").isEnded();
        assertThat(published.page(TestimonyFilter.ANY, null, 50))
                .anyMatch(one -> one.words().startsWith("Nos résidents"));
        browser.perform(get("/temoignages"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Nos résidents")));
        assertThat(project.lettersTo(Role.DIRECTOR)).contains("mail.feedback.testimonyPublished");
        assertThat(feedbacks.get(project.id()).ambassadorUntil()).isPresent();
    }

    @Test
    void timeEndsTheCollectionAndNobodyHasToTestify() {
        project.run(stage, "event_collectionOver");
        debrief();
        project.run(stage, "serviceTask_compileFeedback");
        review();
        project.run(stage, "serviceTask_shareFeedback");
        offer("NO");
        project.run(stage, "endEvent_withoutTestimony");

        assertThat(stage)
                .hasPassed("event_collectionOver", "endEvent_withoutTestimony")
                .isEnded();
        assertThat(project.timeline())
                .contains("feedbackCompiled", "feedbackShared")
                .doesNotContain("testimonyOffered");
    }

    @Test
    void aRejectedTestimonyStaysPrivateAndItsAuthorReadsWhy() {
        project.run(stage, "event_collectionOver");
        debrief();
        project.run(stage, "serviceTask_compileFeedback");
        review();
        project.run(stage, "serviceTask_shareFeedback");
        offer("YES");
        moderate(Map.of("decision", "REJECTED", "rejectReason", "Un résident est nommé."));

        project.run(stage, "endEvent_feedbackShared");
        assertThat(stage).hasPassed("endEvent_feedbackShared").isEnded();
        assertThat(project.timeline()).contains("testimonyRejected");
        assertThat(published.page(TestimonyFilter.ANY, null, 50))
                .noneMatch(one -> one.id().equals(project.id().value()));
        assertThat(project.lettersTo(Role.DIRECTOR)).contains("mail.feedback.testimonyRejected");
    }

    @Test
    void thePageIsUnlistedAndKeepsNothingOfItsReader() throws Exception {
        browser.perform(get(path(Audience.RESIDENTS)))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", Matchers.containsString("noindex")))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(content().string(Matchers.containsString("Résidence Les Tilleuls")));
    }

    @Test
    void theSamePageSentTwiceCountsOnce() throws Exception {
        String receipt = UUID.randomUUID().toString();
        send(Audience.FAMILIES, receipt, "5", "Merci");
        send(Audience.FAMILIES, receipt, "5", "Merci");
        assertThat(count(Audience.FAMILIES)).isEqualTo(1);
        send(Audience.FAMILIES, UUID.randomUUID().toString(), "5", "Merci");
        assertThat(count(Audience.FAMILIES)).isEqualTo(2);
    }

    @Test
    void aClosedQuestionnaireSaysSoAndTakesNothing() throws Exception {
        String path = path(Audience.PUPILS);
        close();
        browser.perform(get(path)).andExpect(status().isGone());
        browser.perform(post(path).with(csrf()).params(params("5", "Trop tard")))
                .andExpect(status().isGone());
        assertThat(count(Audience.PUPILS)).isZero();
        browser.perform(get("/q/" + SecretToken.random().value())).andExpect(status().isNotFound());
        browser.perform(get("/q/pas-un-jeton")).andExpect(status().isNotFound());
    }

    @Test
    void badAnswersComeBackWithTheirFieldsAndChangeNothing() throws Exception {
        String path = path(Audience.PUPILS);
        for (String grade :
                List.of("0", "6", "-1", "1e1", "${7*7}", "5; drop table twinning", "a".repeat(10_000), "\u0000")) {
            browser.perform(post(path).with(csrf()).params(params(grade, "x")))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(Matchers.containsString("error-summary")));
        }
        browser.perform(post(path).with(csrf()).params(params("5", "x".repeat(1001))))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post(path).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(post(path).params(params("5", "sans jeton"))).andExpect(status().isForbidden());
        assertThat(count(Audience.PUPILS)).isZero();
    }

    @Test
    void whatPeopleWriteIsShownAsTextOnly() throws Exception {
        String script = "<script>alert(1)</script> ${7*7} __${7*7}__ [[${7*7}]]";
        browser.perform(post(path(Audience.PUPILS)).with(csrf()).params(params("9", script)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.not(Matchers.containsString("<script>alert"))))
                .andExpect(content().string(Matchers.containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}")));
    }

    @Test
    void onlyMembersSeeTheLinksAndOnlyTheDirectorCloses() throws Exception {
        String page = "/projets/" + project.reference() + "/questionnaires";
        browser.perform(get(page).with(as(project.person(Role.TEACHER)))).andExpect(status().isOk());
        browser.perform(get(page).with(as(project.stranger(Role.DIRECTOR)))).andExpect(status().isNotFound());
        browser.perform(get(page).with(as(project.person(Role.COORDINATOR)))).andExpect(status().isNotFound());
        browser.perform(get(page + "/pupils/affiche.pdf").with(as(project.stranger(Role.REFERENT))))
                .andExpect(status().isNotFound());
        browser.perform(get(page + "/pupils/affiche.pdf").with(as(project.person(Role.REFERENT))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        browser.perform(post(page + "/clore").with(csrf()).with(as(project.person(Role.REFERENT))))
                .andExpect(status().isNotFound());
        assertThat(stage).isWaitingAt("receiveTask_collectionClosed");
    }

    private void answer(Audience audience, String grade, String words) throws Exception {
        send(audience, UUID.randomUUID().toString(), grade, words);
    }

    private void send(Audience audience, String receipt, String grade, String words) throws Exception {
        String path = path(audience);
        browser.perform(post(path).with(csrf()).param("receipt", receipt).params(params(grade, words)))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(path + "/merci"));
        browser.perform(get(path + "/merci")).andExpect(status().isOk());
    }

    private static org.springframework.util.MultiValueMap<String, String> params(String grade, String words) {
        var params = new org.springframework.util.LinkedMultiValueMap<String, String>();
        List.of("q1", "q2", "q3", "q4", "q5").forEach(question -> params.add(question, grade));
        params.add("freeText", words);
        return params;
    }

    private String path(Audience audience) {
        String address = line(audience).address();
        return address.substring(address.indexOf("/q/"));
    }

    private int count(Audience audience) {
        return line(audience).answers();
    }

    private CollectionView.Line line(Audience audience) {
        return view.of(project.reference(), project.person(Role.REFERENT)).lines().stream()
                .filter(line -> line.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    private void close() throws Exception {
        browser.perform(post("/projets/" + project.reference() + "/questionnaires/clore")
                        .with(csrf())
                        .with(as(project.person(Role.DIRECTOR))))
                .andExpect(status().isFound());
    }

    private void debrief() {
        answered(
                Role.DIRECTOR,
                "organize-debrief",
                Map.of(
                        "heldOn",
                        "2026-11-20",
                        "format",
                        "MEETING",
                        "participants",
                        List.of("STAFF", "TEACHERS"),
                        "wentWell",
                        "L’accueil",
                        "toImprove",
                        "Les horaires",
                        "continueTwinning",
                        "YES"));
    }

    private void review(String... hidden) {
        answered(
                Role.REFERENT,
                "review-synthesis",
                Map.of(
                        "reading",
                        "Tous veulent recommencer.",
                        "readyToShare",
                        "true",
                        "hiddenVerbatims",
                        List.of(hidden)));
    }

    private void offer(String offered) {
        answered(
                Role.DIRECTOR,
                "become-ambassador",
                Map.of(
                        "testimonyOffered",
                        offered,
                        "testimony",
                        "Nos résidents attendent déjà la prochaine rencontre avec les élèves du collège.",
                        "signature",
                        "La direction",
                        "consent",
                        "true",
                        "ambassador",
                        offered));
    }

    private void moderate(Map<String, Object> decision) {
        answered(Role.COORDINATOR, "publish-testimony", decision);
    }

    private void answered(Role role, String form, Map<String, Object> typed) {
        assertThat(project.answer(role, form, typed).errors()).isEmpty();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(new SignedIn(person));
    }
}
