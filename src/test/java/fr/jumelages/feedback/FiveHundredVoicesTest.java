package fr.jumelages.feedback;

import static fr.jumelages.feedback.Questioned.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.testing.ApplicationTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Five hundred people answer over sockets, sixteen at a time; the report is compared with a tally kept beside. */
@ApplicationTest
class FiveHundredVoicesTest {

    private static final int VOICES = 500;

    private static final int AT_ONCE = 16;

    private static final String[] QUESTIONS = {"q1", "q2", "q3", "q4", "q5", "own1", "own2"};

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    FeedbackSharing sharing;

    @Autowired
    Documents documents;

    /** By audience and question, how often 1 to 5 was sent. */
    private final Map<Audience, Map<String, int[]>> sent = new HashMap<>();

    @Test
    void whatFiveHundredPeopleSendIsWhatTheReportSays() throws Exception {
        Questioned project = Questioned.open(application);
        CollectingTest.meetingHeld(db, project.project(), 9, 24, 5);
        Random random = new Random(42);
        Map<Audience, String> paths = new HashMap<>();
        project.shown().lines().forEach(line -> paths.put(line.audience(), path(line)));
        List<Callable<String>> voices = new ArrayList<>();
        for (int n = 0; n < VOICES; n++) {
            Audience audience = Audience.values()[random.nextInt(5)];
            voices.add(voice(paths.get(audience), answers(audience, n, random), n));
        }
        assertThat(atOnce(voices)).hasSize(VOICES).allMatch(thanked -> thanked.matches("302 \\S+/merci"));
        project.as(Role.TEACHER, project.page() + "/pupils/groupe", hands(28, random));
        assertThat(project.shown().answers()).isEqualTo(VOICES + 28);

        project.project().run(project.stage(), "event_collectionOver");
        application.getBean(FeedbackCompilation.class).compile(project.project().id());

        Figures figures = feedbacks.get(project.project().id()).figures().orElseThrow();
        assertThat(figures.audiences()).allSatisfy(this::equalsTheTally);
        assertThat(figures.meetings())
                .singleElement()
                .hasToString("LivedMeeting[number=1, day=2026-11-17, residents=9, pupils=24, adults=5]");
        assertThat(figures.agreements()).hasSize(5);

        sharing.share(project.project().id());
        readTheReport(project, figures);
    }

    private MultiValueMap<String, String> answers(Audience audience, int n, Random random) {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        for (String question : QUESTIONS) {
            if (question.startsWith("q") || random.nextInt(3) > 0) {
                int grade = 1 + random.nextInt(5);
                answers.add(question, String.valueOf(grade));
                tally(audience, question)[grade]++;
            }
        }
        answers.add("freeText", n % 50 == 0 ? "Une phrase, la numéro " + n : "");
        return answers;
    }

    private Callable<String> voice(String path, MultiValueMap<String, String> answers, int n) {
        return () -> new SocketVoice(client, port, "198.51.100." + n % 4).answer(path, answers);
    }

    private static List<String> atOnce(List<Callable<String>> voices) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> voice : people.invokeAll(voices)) {
                outcomes.add(voice.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private MultiValueMap<String, String> hands(int people, Random random) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("people", String.valueOf(people));
        for (String question : QUESTIONS) {
            int first = 1 + random.nextInt(people);
            fields.add(question + "-4", String.valueOf(first));
            fields.add(question + "-5", String.valueOf(people - first));
            tally(Audience.PUPILS, question)[4] += first;
            tally(Audience.PUPILS, question)[5] += people - first;
        }
        return fields;
    }

    private int[] tally(Audience audience, String question) {
        return sent.computeIfAbsent(audience, one -> new HashMap<>()).computeIfAbsent(question, one -> new int[6]);
    }

    /** Means in whole tenths by long division, halves up: another way than the code’s. */
    private void equalsTheTally(AudienceFigures figures) {
        assertThat(figures.shown()).isTrue();
        for (String question : QUESTIONS) {
            int[] counts = tally(figures.audience(), question);
            long answered = 0;
            long points = 0;
            for (int grade = 1; grade <= 5; grade++) {
                answered += counts[grade];
                points += (long) grade * counts[grade];
            }
            Grades grades = figures.questions().get(question);
            assertThat(grades.distribution())
                    .as("%s %s", figures.audience(), question)
                    .containsExactly(counts[1], counts[2], counts[3], counts[4], counts[5]);
            assertThat(grades.mean().movePointRight(1).longValueExact())
                    .isEqualTo((20 * points + answered) / (2 * answered));
        }
    }

    private void readTheReport(Questioned project, Figures figures) throws Exception {
        String page = "/projets/" + project.project().reference() + "/bilan";
        for (Role role : List.of(Role.DIRECTOR, Role.TEACHER, Role.COORDINATOR)) {
            browser.perform(get(page).with(as(project.project().person(role))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("9")));
        }
        project.as(Role.TEACHER, page + "/commentaires", comment("Nous avons vu la même chose en classe."))
                .andExpect(status().isFound());
        browser.perform(get(page).with(as(project.project().person(Role.DIRECTOR))))
                .andExpect(content().string(containsString("la même chose en classe")));
        project.as(Role.TEACHER, page + "/commentaires", comment("Lu avec Mme Perrin"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Lu avec Mme Perrin")));
        browser.perform(get(page).with(as(project.project().stranger(Role.TEACHER))))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("classe"))));
        assertThat(printed(project)).contains(meansOf(figures));
    }

    private String printed(Questioned project) throws IOException {
        var entry = documents.of(project.project().id()).get(0);
        NewDocument report = documents.content(project.project().id(), entry.id());
        Files.write(Path.of("target/bilan.pdf"), report.content());
        try (var pdf = Loader.loadPDF(report.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** As they stand in the report: figures in French, each behind its five counts. */
    private static List<String> meansOf(Figures figures) {
        List<String> means = new ArrayList<>();
        figures.audiences()
                .forEach(of -> of.questions()
                        .values()
                        .forEach(grades -> means.add(grades.distribution().stream()
                                        .map(String::valueOf)
                                        .reduce("", (line, count) -> line + count + " ")
                                + grades.mean().toPlainString().replace('.', ','))));
        return means;
    }

    private static MultiValueMap<String, String> comment(String words) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("words", words);
        fields.add("receipt", UUID.randomUUID().toString());
        return fields;
    }

    private static String path(CollectionView.Line line) {
        return line.address().substring(line.address().indexOf("/q/"));
    }
}
