package fr.jumelages.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.meeting.MeetingPlanning;
import fr.jumelages.onboarding.Readiness.Point;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class OnboardingProcessTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext beans;

    @Autowired
    OnboardingReading onboardings;

    @Autowired
    PhotoConsent photos;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void everybodyIsReadyOnceTheFourPartsAreDone() {
        StageWalk walk = walk();
        assertThat(photos.isMissing(walk.project().id(), PictureUse.PUBLISHING)).isTrue();

        participants(walk);
        staff(walk, "YES");
        residents(walk, 0);
        assertThat(photos.isMissing(walk.project().id(), PictureUse.PUBLISHING)).isTrue();
        BpmnAwareTests.assertThat(walk.stage())
                .isWaitingAt("userTask_informFamilies")
                .hasNotPassed("endEvent_ready");
        families(walk, 0, 0);

        walk.runJob("serviceTask_computeReadiness");
        BpmnAwareTests.assertThat(walk.stage()).hasPassed("endEvent_ready").isEnded();
        assertThat(readiness(walk).isReady()).isTrue();
        assertThat(photos.isMissing(walk.project().id(), PictureUse.PUBLISHING)).isFalse();
        assertThat(kinds(walk)).contains("everybodyReady").doesNotContain("stillMissing", "personalDetailSuspected");
        assertThat(lettersAboutMissing(walk)).isEmpty();
    }

    @Test
    void whoeverStillOwesSomethingIsNamedAndToldWithoutHoldingTheProject() {
        StageWalk walk = walk();
        families(walk, 5, 2);
        residents(walk, 3);
        staff(walk, "PARTLY");
        participants(walk);

        walk.runJob("serviceTask_computeReadiness");
        BpmnAwareTests.assertThat(walk.stage()).hasPassed("endEvent_ready").isEnded();
        assertThat(readiness(walk).gaps())
                .extracting(Readiness.Gap::point)
                .containsExactly(Point.STAFF_TIME, Point.RESIDENT_RIGHTS, Point.FAMILY_RIGHTS, Point.OUTING_PERMITS);
        assertThat(photos.isMissing(walk.project().id(), PictureUse.PUBLISHING)).isTrue();
        assertThat(kinds(walk)).contains("stillMissing", "personalDetailSuspected");
        assertThat(lettersAboutMissing(walk))
                .hasSize(3)
                .anySatisfy(letter -> assertThat(letter).contains("FAMILY_RIGHTS\",\"5\"", "OUTING_PERMITS\",\"2\""))
                .anySatisfy(letter -> assertThat(letter).contains("RESIDENT_RIGHTS\",\"3\""));
    }

    @Test
    void allFourMayAnswerAtTheSameMoment() {
        StageWalk walk = walk();

        walk.together(List.of(
                OnboardingProcessTest::participants,
                same -> staff(same, "YES"),
                same -> residents(same, 0),
                same -> families(same, 0, 0)));

        walk.runJob("serviceTask_computeReadiness");
        BpmnAwareTests.assertThat(walk.stage()).hasPassed("endEvent_ready").isEnded();
        assertThat(readiness(walk).isReady()).isTrue();
        assertThat(photos.isMissing(walk.project().id(), PictureUse.PUBLISHING)).isFalse();
    }

    @Test
    void whatHasToBeDoneBeforeACloseMeetingIsDueTwoWorkingDaysBeforeIt() {
        LocalDate meeting = LocalDate.now(clock).plusDays(17);
        assertThat(dueBefore(meeting)).containsOnly(WorkingDays.plus(meeting, -2));
    }

    @Test
    void aMeetingFarAheadLeavesEachItsUsualTime() {
        assertThat(dueBefore(LocalDate.now(clock).plusDays(150)))
                .containsExactlyInAnyOrderElementsOf(
                        dueBefore(LocalDate.now(clock).plusDays(170)))
                .allSatisfy(due -> assertThat(due).isBefore(LocalDate.now(clock).plusDays(60)));
    }

    /** The days on which the steps of the stage are due, once a meeting was agreed on that day. */
    private List<LocalDate> dueBefore(LocalDate meeting) {
        StageWalk walk = StageWalk.start(beans, "framing", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        Instant start = meeting.atTime(14, 0).atZone(PARIS).toInstant();
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(agreement -> beans.getBean(MeetingPlanning.class)
                        .plan(new FramingAgreed(
                                walk.project().id(), List.of(start), List.of("IN_PERSON"), "POSTPONE", null)));
        walk.goOn(Stage.ONBOARDING);
        return db.sql("select due_at from work_item where twinning_id = ? and stage = 'ONBOARDING'")
                .param(walk.project().id().value())
                .query((row, number) ->
                        row.getTimestamp(1).toInstant().atZone(PARIS).toLocalDate())
                .list();
    }

    private StageWalk walk() {
        return StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
    }

    private Readiness readiness(StageWalk walk) {
        return onboardings.readiness(walk.project().id()).orElseThrow();
    }

    private List<String> kinds(StageWalk walk) {
        return timeline.of(walk.project().id()).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<String> lettersAboutMissing(StageWalk walk) {
        return db.sql("""
                        select (select json_agg(array[gap ->> 'word', gap -> 'args' ->> 0])::text
                                from jsonb_array_elements(model -> 'args' -> 2 -> 'joined') gap)
                        from outbox where dedup_key like ?""")
                .param("readiness:" + walk.project().id() + ":%")
                .query(String.class)
                .list();
    }

    private static void participants(StageWalk walk) {
        walk.answer(
                Role.REFERENT,
                "identify-participants",
                "residentCount",
                "12",
                "staffCount",
                "3",
                "involvement",
                "SERIES",
                "wheelchairSpaces",
                "4",
                "voluntary",
                "true");
    }

    private static void staff(StageWalk walk, String timeFreed) {
        if (timeFreed.equals("YES")) {
            walk.answer(
                    Role.DIRECTOR,
                    "prepare-staff",
                    "timeFreed",
                    timeFreed,
                    "staffTrained",
                    "3",
                    "councilInformed",
                    "YES");
        } else {
            walk.answer(
                    Role.DIRECTOR,
                    "prepare-staff",
                    "timeFreed",
                    timeFreed,
                    "obstacle",
                    "Remplacer Mme Durand",
                    "staffTrained",
                    "1",
                    "councilInformed",
                    "PLANNED");
        }
    }

    static void residents(StageWalk walk, int missing) {
        walk.answer(
                Role.REFERENT,
                "inform-residents",
                "channels",
                "MEETING",
                "takingYes",
                "9",
                "takingNo",
                "0",
                "takingMissing",
                String.valueOf(missing),
                "sharingYes",
                "9",
                "sharingNo",
                "0",
                "sharingMissing",
                "0",
                "publishingYes",
                "5",
                "publishingNo",
                "4",
                "publishingMissing",
                "0",
                "certified",
                "true");
    }

    static void families(StageWalk walk, int missing, int permitsMissing) {
        walk.answer(
                Role.TEACHER,
                "inform-families",
                "channels",
                "LETTER",
                "takingYes",
                "20",
                "takingNo",
                "2",
                "takingMissing",
                "0",
                "sharingYes",
                "20",
                "sharingNo",
                "2",
                "sharingMissing",
                "0",
                "publishingYes",
                "12",
                "publishingNo",
                "5",
                "publishingMissing",
                String.valueOf(missing),
                "travels",
                "YES",
                "permitsYes",
                "22",
                "permitsMissing",
                String.valueOf(permitsMissing),
                "headAgreement",
                "YES",
                "headAgreementOn",
                "2026-11-20",
                "certified",
                "true");
    }
}
