package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.framing;
import static fr.jumelages.framing.FramingAnswers.nameReferent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.operations.Invariants;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import fr.jumelages.versions.ModelDesk;
import fr.jumelages.versions.NewFraming;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A step moves to another version while somebody has its page open, or sends it. */
@ApplicationTest
class MovedStepTest {

    private static final UnaryOperator<String> RENAMED =
            drawn -> drawn.replace("Enregistrer les référents", "Noter les référents");

    private static final UnaryOperator<String> ASKS_MORE = form ->
            form.replace("Un mot pour eux", "Quelques mots").replace("    {\n      \"label\": \"Vos référents\"", """
                        {
                          "label": "Qui les remplace ?",
                          "key": "standIn",
                          "type": "textfield",
                          "id": "Field_standIn",
                          "validate": {"required": true, "maxLength": 100}
                        },
                        {
                          "label": "Vos référents\"""");

    @Autowired
    ApplicationContext beans;

    @Autowired
    ModelDesk desk;

    @Autowired
    MockMvc web;

    @Autowired
    Invariants invariants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private NewFraming framings;

    @BeforeEach
    void administrator() {
        framings = new NewFraming(beans);
    }

    @AfterEach
    void backToBefore() {
        framings.putBack();
    }

    @Test
    void whoSendsAPageFromBeforeTheMoveIsToldWhatChangedAndKeepsWhatTheyTyped() throws Exception {
        StageWalk walk = framing(beans);
        String seen = shownVersion(page(walk));
        framings.deploy(RENAMED, Map.of("name-referents.form", ASKS_MORE));
        framings.moveAll();

        ResultActions told = send(walk, seen)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Inès Fabre")))
                .andExpect(content().string(containsString("Merci d’avance")))
                .andExpect(
                        content().string(containsString("Nouvelle question\u202f: «\u202fQui les remplace ?\u202f»")))
                .andExpect(content().string(containsString("Question reformulée\u202f: «\u202fQuelques mots\u202f»")));
        assertThat(walk.openForms()).containsExactly("name-referents");

        String now = shownVersion(told);
        assertThat(now).isNotEqualTo(seen);
        send(walk, now).andExpect(status().isUnprocessableEntity());
        send(walk, now, "standIn", "L’équipe d’animation").andExpect(redirectedUrl("/taches"));
        assertThat(walk.openForms()).isEmpty();
    }

    @Test
    void aMoveThatLeavesTheFormAsItWasDisturbsNobody() throws Exception {
        StageWalk walk = framing(beans);
        String seen = shownVersion(page(walk));
        framings.deploy(RENAMED);
        framings.moveAll();

        send(walk, seen).andExpect(redirectedUrl("/taches"));
    }

    @Test
    void theHistorySaysInPlainWordsWhichVersionsAndWhy() throws Exception {
        StageWalk walk = framing(beans);
        var next = framings.deploy(RENAMED);
        framings.moveAll();

        web.perform(get("/projets/" + walk.project().reference() + "/historique")
                        .with(authentication(new SignedIn(walk.member(Role.DIRECTOR)))))
                .andExpect(content()
                        .string(containsString("passe de la version "
                                + framings.before().label() + " à la version " + next.label()
                                + " de son déroulement\u202f: " + NewFraming.REASON)));
    }

    @Test
    void whoAnswersWhileTheStepMovesWaitsAndDoesItOnTheNewVersion() {
        StageWalk walk = framing(beans);
        var next = framings.deploy(RENAMED);
        CompletableFuture<Void> answer = transaction.execute(moving -> {
            assertThat(desk.move(UUID.fromString(walk.stage().getId()), next.id()))
                    .isEmpty();
            var sent = CompletableFuture.runAsync(() -> nameReferent(walk));
            waitUntilSomebodyWaits();
            return sent;
        });

        answer.join();
        assertThat(db.sql("select form_version from submission where twinning_id = ?")
                        .param(walk.project().id().value())
                        .query(String.class)
                        .list())
                .containsExactly(next.deployment());
        assertInOrder(List.of(walk));
    }

    @Test
    void theMoveWaitsForAnAnswerUnderWayWithoutHoldingWhatItNeeds() {
        StageWalk walk = framing(beans);
        var next = framings.deploy(RENAMED);
        CompletableFuture<Void> move = transaction.execute(answering -> {
            String task = db.sql("select task_id from work_item where twinning_id = ? for update")
                    .param(walk.project().id().value())
                    .query(String.class)
                    .single();
            var moving = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                    own -> desk.move(UUID.fromString(walk.stage().getId()), next.id())));
            waitUntilSomebodyWaits();
            assertThat(db.sql("select id_ from act_ru_task where id_ = ? for update nowait")
                            .param(task)
                            .query(String.class)
                            .list())
                    .hasSize(1);
            return moving;
        });

        move.join();
        assertInOrder(List.of(walk));
    }

    @Test
    void ofStepsDoneAtTheVeryMomentOfTheMoveEachIsDoneOnceAndNothingMovesByHalf() throws Exception {
        List<StageWalk> walks =
                IntStream.range(0, 30).parallel().mapToObj(i -> framing(beans)).toList();
        var next = framings.deploy(RENAMED);
        CountDownLatch ready = new CountDownLatch(1);
        var answers = CompletableFuture.runAsync(() -> {
            await(ready);
            walks.parallelStream().forEach(FramingAnswers::nameReferent);
        });
        ready.countDown();
        framings.moveAll();
        answers.join();

        assertThat(db.sql("select count(*) from submission where twinning_id = any(?)")
                        .param((Object) ids(walks))
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
        assertThat(db.sql("select distinct e.proc_def_id_ from act_ru_execution e where e.proc_inst_id_ = any(?)")
                        .param((Object)
                                walks.stream().map(walk -> walk.stage().getId()).toArray(String[]::new))
                        .query(String.class)
                        .list())
                .containsExactly(next.id());
        assertInOrder(walks);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static UUID[] ids(List<StageWalk> walks) {
        return walks.stream().map(walk -> walk.project().id().value()).toArray(UUID[]::new);
    }

    /** Until a transaction of this database waits for another one’s row. */
    private void waitUntilSomebodyWaits() {
        int turns = 2000;
        while (turns-- > 0
                && !db.sql("select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock')")
                        .query(Boolean.class)
                        .single()) {
            Thread.onSpinWait();
        }
        assertThat(turns).as("nobody waits").isPositive();
    }

    private ResultActions page(StageWalk walk) throws Exception {
        return web.perform(get("/taches/" + task(walk)).with(authentication(new SignedIn(walk.member(Role.DIRECTOR)))));
    }

    private static String shownVersion(ResultActions page) throws Exception {
        Matcher found = Pattern.compile("name=\"_version\" value=\"([^\"]+)\"")
                .matcher(page.andReturn().getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResultActions send(StageWalk walk, String version, String... more) throws Exception {
        var request = post("/taches/" + task(walk))
                .param("_version", version)
                .param("referents[0].name", "Inès Fabre")
                .param("referents[0].email", "ines." + walk.project().reference() + "@exemple.fr")
                .param("message", "Merci d’avance !")
                .with(csrf())
                .with(authentication(new SignedIn(walk.member(Role.DIRECTOR))));
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return web.perform(request);
    }

    private String task(StageWalk walk) {
        return db.sql("select task_id from work_item where twinning_id = ? order by created_at limit 1")
                .param(walk.project().id().value())
                .query(String.class)
                .single();
    }

    /** These stages were begun without the master process that would lead on when they end. */
    private void assertInOrder(List<StageWalk> walks) {
        List<String> references =
                walks.stream().map(walk -> walk.project().reference()).toList();
        assertThat(invariants.all())
                .filteredOn(finding -> references.contains(finding.subject()))
                .isEmpty();
    }
}
