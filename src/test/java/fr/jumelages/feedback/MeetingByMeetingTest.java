package fr.jumelages.feedback;

import static fr.jumelages.feedback.Questioned.as;
import static fr.jumelages.feedback.Questioned.grades;
import static fr.jumelages.feedback.Questioned.hands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Role;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Questionnaires that were open over two meetings. */
@ApplicationTest
class MeetingByMeetingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    FeedbackSharing sharing;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @Test
    void eachAnswerCountsForTheMeetingThatHadBegunLastAndTheReportTellsThemApart() throws Exception {
        Questioned project = Questioned.open(application);
        CollectingTest.meetingHeld(db, project.project(), 8, 20, 4);
        answers(project, Audience.PUPILS, 6, 2);
        answers(project, Audience.STAFF, 6, 3);
        secondMeeting(project);
        project.as(Role.TEACHER, project.page() + "/pupils/groupe", hands(9, 5));
        answers(project, Audience.STAFF, 2, 5);

        application.getBean(FeedbackCompilation.class).compile(project.project().id());

        Figures figures = feedbacks.get(project.project().id()).figures().orElseThrow();
        assertThat(figures.byMeeting()).extracting(MeetingFigures::meeting).containsExactly(1, 2);
        assertThat(pupils(figures, 0).answers()).isEqualTo(6);
        assertThat(pupils(figures, 0).overall().mean()).isEqualByComparingTo("2");
        assertThat(pupils(figures, 1).answers()).isEqualTo(9);
        assertThat(pupils(figures, 1).overall().mean()).isEqualByComparingTo("5");
        assertThat(figures.audiences().get(Audience.PUPILS.ordinal()).answers()).isEqualTo(15);

        sharing.share(project.project().id());
        String page = browser.perform(get("/projets/" + project.project().reference() + "/bilan")
                        .with(as(project.project().person(Role.TEACHER))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Rencontre par rencontre", "mardi 17 novembre 2026", "vendredi 20 novembre 2026");
    }

    @Test
    void anAudienceWithAFewAnswersAfterOneMeetingIsShownForNoneBecauseTheWholeWouldTellThem() {
        List<Response> voices = Stream.concat(said(Audience.STAFF, 6, 1), said(Audience.STAFF, 4, 2))
                .collect(Collectors.toList());
        voices.addAll(said(Audience.PUPILS, 5, 1).toList());
        voices.addAll(said(Audience.FAMILIES, 5, 2).toList());
        voices.addAll(said(Audience.FAMILIES, 1, null).toList());

        List<MeetingFigures> byMeeting =
                Figures.of(voices, List.of(), List.of()).byMeeting();

        assertThat(byMeeting).hasSize(2);
        assertThat(byMeeting).allSatisfy(one -> {
            assertThat(one.audiences().get(Audience.STAFF.ordinal()).shown()).isFalse();
            assertThat(one.audiences().get(Audience.FAMILIES.ordinal()).shown()).isFalse();
        });
        assertThat(byMeeting.get(0).audiences().get(Audience.PUPILS.ordinal()).shown())
                .isTrue();
    }

    @Test
    void oneMeetingIsNotToldApart() {
        List<Response> voices = said(Audience.STAFF, 9, 3).toList();
        assertThat(Figures.of(voices, List.of(), List.of()).byMeeting()).isEmpty();
    }

    private static Stream<Response> said(Audience audience, int people, Integer meeting) {
        return IntStream.range(0, people).mapToObj(n -> new Response(audience, java.util.Map.of("q1", 4), "", meeting));
    }

    private static AudienceFigures pupils(Figures figures, int meeting) {
        return figures.byMeeting().get(meeting).audiences().get(Audience.PUPILS.ordinal());
    }

    private static void answers(Questioned project, Audience audience, int people, int grade) throws Exception {
        for (int n = 0; n < people; n++) {
            project.send(project.path(audience), grades(grade, ""));
        }
    }

    private void secondMeeting(Questioned project) {
        db.sql(
                        "insert into meeting (id, version, twinning_id, number, starts_at, duration_minutes, mode, plan_b, status,"
                                + " sequence, story) select gen_random_uuid(), 0, twinning_id, 2, '2026-11-20 13:00Z', 90, mode,"
                                + " plan_b, status, 0, story from meeting where twinning_id = ?")
                .param(project.project().id().value())
                .update();
    }
}
