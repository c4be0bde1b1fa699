package fr.jumelages.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.monitoring.Board;
import fr.jumelages.monitoring.CounterRebuild;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pages among a thousand and among a million open tasks, and the same lists asked of the engine itself, in one run. */
@BenchTest
class ReadingBench {

    /** The first and the last are compared, others only drawn: {@code -Dbench.sizes=1000,32000,1000000}. */
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("bench.sizes", "1000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final int PAGE = 21;

    /** Projects made in one go. */
    private static final int PIECE = 25_000;

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    private final Figures times = new Figures("reading", "tasks", "what", "who", "p50 ms", "p95 ms");
    private final Figures ratios = new Figures("reading-ratios", "what", "ratio", "bar");
    private final Plot plot = new Plot("p95 by number of open tasks");
    private final Map<String, Map<Integer, Times>> found = new LinkedHashMap<>();

    /** Past the application’s pool, which gives a statement a minute. */
    private JdbcClient patient;

    private EngineQuestions engine;
    private Programme programme;
    private Person member;
    private Person regional;
    private Person national;
    private List<String> departements;

    @BeforeEach
    void people() {
        patient = JdbcClient.create(beans.getBean(EmbeddedPostgres.class).getPostgresDatabase());
        engine = new EngineQuestions(beans.getBean(TaskService.class), beans.getBean(RuntimeService.class));
        departements = Departement.all().stream().map(Departement::code).toList();
        programme = new Programme(patient, departements);
        regional = coordinator(Territory.of(departements.subList(0, 10).toArray(String[]::new)));
        national = coordinator(Territory.wholeCountry());
    }

    @Test
    void figures() throws Exception {
        int projects = 0;
        for (int tasks : SIZES) {
            grow(projects, tasks / Programme.STEPS);
            projects = tasks / Programme.STEPS;
            sameRows();
            if (tasks == SIZES.get(0)) {
                warm();
            }
            measure(tasks);
        }
        judge();
        times.write();
        ratios.write();
        plot.write("reading");
    }

    private void grow(int from, int to) {
        long start = System.nanoTime();
        for (int next = from; next < to; next += PIECE) {
            programme.grow(next, Math.min(to, next + PIECE));
        }
        beans.getBean(CounterRebuild.class).projects();
        beans.getBean(CounterRebuild.class).steps();
        patient.sql("vacuum analyze").update();
        member = beans.getBean(Accounts.class).get(new AccountId(Programme.firstMember(patient)));
        System.out.printf("bench: %d projects after %d s%n", to, (System.nanoTime() - start) / 1_000_000_000);
    }

    /** Both answer the same question, or their times could not be compared. */
    private void sameRows() {
        Tasks tasks = beans.getBean(Tasks.class);
        for (var who : Map.of(member, hats(), regional, groups(10)).entrySet()) {
            List<String> ours = tasks.open(who.getKey(), null, PAGE).stream()
                    .map(WorkItem::taskId)
                    .toList();
            assertThat(engine.open(who.getValue(), PAGE)).hasSize(PAGE).isEqualTo(ours);
        }
    }

    private void warm() throws Exception {
        for (Callable<?> question : questions().values()) {
            Times.of(100, 4, question);
        }
    }

    private void measure(int tasks) throws Exception {
        for (var question : questions().entrySet()) {
            String[] what = question.getKey().split(" / ");
            boolean page = what[0].startsWith("page");
            Times.of(page ? 40 : 10, 2, question.getValue());
            Times taken = Times.calm(40, 2, question.getValue());
            times.add(tasks, what[0], what[1], taken.p50(), taken.p95());
            found.computeIfAbsent(question.getKey(), name -> new LinkedHashMap<>())
                    .put(tasks, taken);
            plot.point(question.getKey(), tasks, taken.p95());
        }
    }

    private Map<String, Callable<?>> questions() {
        Tasks tasks = beans.getBean(Tasks.class);
        Board board = beans.getBean(Board.class);
        Clock clock = beans.getBean(Clock.class);
        Map<String, Callable<?>> questions = new LinkedHashMap<>();
        questions.put("page Mes tâches / member", () -> page(member, "/taches"));
        questions.put("page Mes tâches / coordinator of ten", () -> page(regional, "/taches"));
        questions.put("page board / coordinator of ten", () -> page(regional, "/suivi"));
        questions.put("page board / whole country", () -> page(national, "/suivi"));
        questions.put("page project / member", () -> page(member, "/projets/BEN-000007"));
        questions.put("list / member", () -> tasks.open(member, null, PAGE));
        questions.put("engine’s list / member", () -> engine.open(hats(), PAGE));
        questions.put("list / coordinator of ten", () -> tasks.open(regional, null, PAGE));
        questions.put("engine’s list / coordinator of ten", () -> engine.open(groups(10), PAGE));
        questions.put("list / whole country", () -> tasks.open(national, null, PAGE));
        questions.put("engine’s list / whole country", () -> engine.open(groups(departements.size()), PAGE));
        questions.put("counts / one département", () -> board.counts(national, departements.get(0)));
        questions.put(
                "engine’s counts / one département",
                () -> engine.counts(departements.get(0), Date.from(clock.instant())));
        questions.put("counts / whole country", () -> board.counts(national, ""));
        questions.put("engine’s counts / whole country", () -> engine.counts(null, Date.from(clock.instant())));
        return questions;
    }

    private void judge() {
        int few = SIZES.get(0);
        int many = SIZES.get(SIZES.size() - 1);
        found.forEach((name, sizes) -> {
            double growth = sizes.get(many).p95() / sizes.get(few).p95();
            ratios.add(name + ": p95 at " + many + " by p95 at " + few, growth, name.startsWith("page") ? "≤ 1.2" : "");
        });
        found.forEach((name, sizes) -> {
            Map<Integer, Times> engines = found.get("engine’s " + name);
            if (engines != null) {
                double faster = engines.get(many).p50() / sizes.get(many).p50();
                ratios.add(
                        name + ": faster than the engine at " + many,
                        faster,
                        name.startsWith("list") ? "≥ 100" : "≥ 500");
            }
        });
    }

    private Object page(Person person, String address) throws Exception {
        return http.perform(get(address).with(authentication(new SignedIn(person))))
                .andExpect(status().isOk());
    }

    private List<String> hats() {
        List<String> roles = List.of("DIRECTOR", "REFERENT", "TEACHER");
        return IntStream.range(0, 30)
                .mapToObj(hat -> roles.get(hat % 3) + "@BEN-%06d".formatted(hat / 3))
                .toList();
    }

    private List<String> groups(int count) {
        return departements.subList(0, count).stream()
                .map(code -> "COORDINATOR@" + code)
                .toList();
    }

    private Person coordinator(Territory territory) {
        Accounts accounts = beans.getBean(Accounts.class);
        AccountId id = accounts.invite(
                new EmailAddress("suivi-" + territory.hashCode() + "@exemple.fr"), "Camille Roux", Role.COORDINATOR);
        accounts.assign(id, territory);
        return accounts.get(id);
    }
}
