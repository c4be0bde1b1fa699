package fr.jumelages.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A timeline looked through by subject, person and days, page by page. */
@ApplicationTest
class HistoryTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Casefile casefile;

    @Autowired
    TimelinePages pages;

    @Autowired
    MovableClock clock;

    private Duration before;
    private TestProject project;

    @BeforeEach
    void aProject() {
        before = clock.offset();
        project = TestProject.open(application);
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void isNarrowedBySubject() throws Exception {
        project.as(project.person(Role.COORDINATOR), () -> {
            casefile.hold(project.id(), "Travaux dans la salle");
            return null;
        });

        page("?sujet=INTERVENTIONS").andExpect(content().string(containsString("Travaux dans la salle")));
        page("?sujet=PEOPLE")
                .andExpect(content().string(containsString("Paul Girard")))
                .andExpect(content().string(not(containsString("Travaux dans la salle"))));
        page("?sujet=STEPS")
                .andExpect(content().string(containsString("Le dossier")))
                .andExpect(content().string(not(containsString("Travaux dans la salle"))));
        page("?sujet=MEETINGS").andExpect(content().string(containsString("Rien de tel")));
    }

    @Test
    void isNarrowedByPersonAndByDays() throws Exception {
        project.as(project.person(Role.COORDINATOR), () -> {
            casefile.hold(project.id(), "Travaux dans la salle");
            return null;
        });
        String coordinator = project.person(Role.COORDINATOR).id().toString();

        page("?qui=" + coordinator)
                .andExpect(content().string(containsString("Travaux dans la salle")))
                .andExpect(content().string(not(containsString("rejoint le projet pour"))));
        page("?au=2001-01-01").andExpect(content().string(containsString("Rien de tel")));
        page("?du=2001-01-01").andExpect(content().string(containsString("Travaux dans la salle")));
        page("?sujet=x&qui=y&du=z&au=%00").andExpect(content().string(containsString("Travaux dans la salle")));
    }

    @Test
    void pagesFollowEachOtherWithoutALineTwice() {
        TimelinePages.Page first = pages.of(project.id(), TimelineFilter.EVERYTHING, null, 3);
        TimelinePages.Page second = pages.of(project.id(), TimelineFilter.EVERYTHING, first.next(), 100);

        assertThat(first.entries()).hasSize(3);
        assertThat(second.next()).isNull();
        List<TimelineEntry> all = Stream.concat(first.entries().stream(), second.entries().stream())
                .toList();
        assertThat(all)
                .isEqualTo(pages.of(project.id(), TimelineFilter.EVERYTHING, null, 200)
                        .entries());
    }

    @Test
    void isSomebodyElsesSecret() throws Exception {
        mvc.perform(get("/projets/" + project.reference() + "/historique")
                        .with(authentication(new SignedIn(project.stranger(Role.DIRECTOR)))))
                .andExpect(status().isNotFound());
    }

    @Test
    void noKindBelongsToTwoSubjectsAndEachIsOneOfTheTimeline() throws IOException {
        List<String> named = Arrays.asList(TimelineTopic.allButSteps());

        assertThat(named).doesNotHaveDuplicates();
        assertThat(kindsOfTheBundles()).containsAll(new HashSet<>(named));
    }

    private static Set<String> kindsOfTheBundles() throws IOException {
        Set<String> kinds = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.collect(Collectors.toSet())) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("timeline."))
                        .map(line -> line.split("[.=]")[1])
                        .forEach(kinds::add);
            }
        }
        return kinds;
    }

    private ResultActions page(String query) throws Exception {
        return mvc.perform(get("/projets/" + project.reference() + "/historique" + query)
                        .with(authentication(new SignedIn(project.person(Role.DIRECTOR)))))
                .andExpect(status().isOk());
    }
}
