package fr.jumelages.bench;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.journey.TypedAnswers;
import fr.jumelages.shared.EmailAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A step answered over HTTP by somebody signed in, against the bare engine completing the same task in process: in turn,
 * block by block, so that both meet the same machine.
 */
@BenchTest
class CompletionBench {

    private static final int BLOCKS = 20;
    private static final int BLOCK = 24;

    /** Before anything counts, for each side. */
    private static final int WARM = 6;

    private static final String FORM = "prepare-staff";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    private final Figures figures =
            new Figures("completing", "hands", "over HTTP a second", "bare engine a second", "ratio", "bar");
    private final Map<String, List<String>> typed = new TypedAnswers().to(FORM, LocalDate.now(), Map.of());

    @Test
    void figures() throws Exception {
        try (BareEngine bare = new BareEngine(beans.getBean(EmbeddedPostgres.class), db)) {
            for (int hands : new int[] {1, 4}) {
                compare(bare, hands);
            }
        }
        figures.write();
    }

    private void compare(BareEngine bare, int hands) throws Exception {
        List<Director> directors = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            directors.add(new Director());
        }
        Rate ours = Rate.NONE;
        Rate bares = Rate.NONE;
        for (int block = 0; block < WARM + BLOCKS; block++) {
            Rate one = Rate.of(answers(directors));
            Rate other = Rate.of(completions(bare, hands));
            ours = block < WARM ? ours : ours.and(one);
            bares = block < WARM ? bares : bares.and(other);
        }
        figures.add(hands, ours.perSecond(), bares.perSecond(), ours.perSecond() / bares.perSecond(), "≥ 0.6");
    }

    /** A block of open steps for each director, and how to answer them. */
    private List<List<Callable<?>>> answers(List<Director> directors) throws Exception {
        List<List<Callable<?>>> hands = new ArrayList<>();
        for (Director director : directors) {
            List<Callable<?>> work = new ArrayList<>();
            for (int i = 0; i < BLOCK / directors.size(); i++) {
                String task = director.openStep();
                work.add(() -> {
                    Seat.expect(302, director.seat.post("/taches/" + task, typed));
                    return task;
                });
            }
            hands.add(work);
        }
        return hands;
    }

    private static List<List<Callable<?>>> completions(BareEngine bare, int hands) {
        var tasks = bare.engine().getTaskService();
        List<List<Callable<?>>> all = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            List<Callable<?>> work = new ArrayList<>();
            for (int i = 0; i < BLOCK / hands; i++) {
                String key = UUID.randomUUID().toString();
                bare.start("onboarding", key, Map.of("twinningId", key));
                String task = tasks.createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .taskDefinitionKey("userTask_prepareStaff")
                        .singleResult()
                        .getId();
                work.add(() -> {
                    tasks.complete(task, Map.of("submissionId", key));
                    return task;
                });
            }
            all.add(work);
        }
        return all;
    }

    /** Signed in, with as many projects as are asked for. */
    private final class Director {

        private final AccountId account;
        private final Seat seat;

        Director() throws Exception {
            String email = "direction-" + UUID.randomUUID() + "@exemple.fr";
            account = beans.getBean(Accounts.class).invite(new EmailAddress(email), "Claire Morel", Role.DIRECTOR);
            seat = new Seat(port).signIn(email, db);
        }

        /** After the page that a browser fetches after an answer: it takes the message that waits in the session. */
        String openStep() throws Exception {
            seat.get("/taches");
            Casefile casefile = beans.getBean(Casefile.class);
            var opened = casefile.open(Opening.registration("Résidence Les Tilleuls", "35"));
            casefile.addMember(opened.id(), account, Role.DIRECTOR);
            beans.getBean(RuntimeService.class)
                    .startProcessInstanceByKey(
                            "onboarding",
                            opened.reference(),
                            Map.of("twinningId", opened.id().toString()));
            return db.sql("select task_id from work_item where twinning_id = ? and form_id = ?")
                    .params(opened.id().value(), FORM)
                    .query(String.class)
                    .single();
        }
    }
}
