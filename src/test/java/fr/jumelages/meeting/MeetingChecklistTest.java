package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.meeting.MeetingChecklist.Line;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Both organisations tick one list at the same time, and nothing of it is lost. */
@ApplicationTest
class MeetingChecklistTest {

    private static final String SNACK = "meeting.item.snack";
    private static final String NETWORK = "meeting.item.network";

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingChanges changes;

    @Autowired
    MeetingChecklist checklist;

    @Autowired
    MockMvc http;

    @Autowired
    Clock clock;

    private TestProject project;

    @BeforeEach
    void aHybridMeetingInThirtyDays() {
        project = TestProject.open(application);
        var start = List.of(clock.instant().plus(30, ChronoUnit.DAYS));
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project.id(), start, "HYBRID", "REMOTE", null)));
        planning.prepare(planning.planned(project.id()).get(0));
    }

    @Test
    void hybridTakesBothListsBackFromTheDayTheEarliestFirst() {
        var shown = checklist.open(project.reference(), 1, project.person(Role.TEACHER));

        assertThat(shown.lines()).extracting(Line::item).contains(SNACK, NETWORK);
        assertThat(shown.lines()).extracting(Line::dueOn).isSorted();
        assertThat(shown.lines()).allMatch(line -> line.dueOn().isBefore(shown.day()));
    }

    @Test
    void everybodyTicksAtOnceAndEachTickStays() {
        List<String> items = lines().map(Line::item).toList();
        List<Role> roles = List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER);

        CompletableFuture.allOf(items.stream()
                        .map(item -> CompletableFuture.runAsync(() -> checklist.tick(
                                project.reference(),
                                1,
                                item,
                                true,
                                project.person(roles.get(Math.abs(item.hashCode()) % roles.size())))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(lines()).allMatch(Line::ready).allMatch(line -> line.readyByName() != null);
    }

    @Test
    void whatIsTakenReadyOrAddedStaysWhenTheFormChanges() {
        checklist.tick(project.reference(), 1, NETWORK, true, project.person(Role.REFERENT));
        checklist.give(
                project.reference(), 1, NETWORK, project.person(Role.TEACHER).id(), project.person(Role.DIRECTOR));
        checklist.add(project.reference(), 1, "Des nappes", project.person(Role.TEACHER));

        changes.reshape(project.id(), 1, MeetingMode.REMOTE, null, new Cause(MeetingReason.FACILITY, null));
        planning.prepare(planning.planned(project.id()).get(0));

        assertThat(line(NETWORK).ready()).isTrue();
        assertThat(line(NETWORK).takenByName()).isEqualTo("Paul Girard");
        assertThat(lines().map(Line::item)).doesNotContain(SNACK);
        assertThat(lines().map(Line::words)).contains("Des nappes");
    }

    @Test
    void onlyWhatSomebodyAddedCanBeTakenOff() {
        checklist.add(project.reference(), 1, "Des nappes", project.person(Role.TEACHER));
        String own = lines().filter(line -> line.words() != null)
                .findFirst()
                .orElseThrow()
                .item();

        checklist.remove(project.reference(), 1, own, project.person(Role.REFERENT));
        checklist.remove(project.reference(), 1, SNACK, project.person(Role.REFERENT));

        assertThat(lines().map(Line::item)).contains(SNACK).doesNotContain(own);
    }

    @Test
    void strangersSeeNothingAndCoordinatorsOnlyRead() {
        assertThat(checklist
                        .open(project.reference(), 1, project.person(Role.COORDINATOR))
                        .mayTick())
                .isFalse();
        for (var person : List.of(project.stranger(Role.TEACHER), project.person(Role.COORDINATOR))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> checklist.tick(project.reference(), 1, SNACK, true, person));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checklist.open(project.reference(), 1, project.stranger(Role.TEACHER)));
    }

    @Test
    void oneTapTicksWithAndWithoutScriptsAndNamesArePutAnotherWay() throws Exception {
        http.perform(press("pret", SNACK, "")).andExpect(status().isFound());
        assertThat(line(SNACK).ready()).isTrue();

        http.perform(press("ouvrir", SNACK, "").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("<html"))));
        assertThat(line(SNACK).ready()).isFalse();

        http.perform(press("ajouter", "", "Le fauteuil de Mme Durand"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("Le fauteuil de Mme Durand")));
        assertThat(lines().map(Line::words)).containsOnlyNulls();
    }

    private MockHttpServletRequestBuilder press(String what, String item, String words) {
        return post("/projets/" + project.reference() + "/rencontres/1/preparatifs")
                .param("faire", what)
                .param("item", item)
                .param("texte", words)
                .with(authentication(new SignedIn(project.person(Role.TEACHER))))
                .with(csrf());
    }

    private Line line(String item) {
        return lines().filter(line -> line.item().equals(item)).findFirst().orElseThrow();
    }

    private Stream<Line> lines() {
        return checklist.open(project.reference(), 1, project.person(Role.TEACHER)).lines().stream();
    }
}
