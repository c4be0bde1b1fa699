package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.approve;
import static fr.jumelages.framing.FramingAnswers.askForChange;
import static fr.jumelages.framing.FramingAnswers.framing;
import static fr.jumelages.framing.FramingAnswers.opened;
import static fr.jumelages.framing.FramingAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.DocumentEntry;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.forms.Option;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.StageWalk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class FramingProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ApplicationEvents facts;

    @Autowired
    JdbcClient db;

    @Autowired
    Documents documents;

    @Autowired
    Timeline timeline;

    @Autowired
    FramingReading framings;

    @Test
    void bothSidesAgreeAndTheMeetingsArePlanned() throws IOException {
        StageWalk walk = chooseDates(prepared("Les métiers d’hier"), 2);
        approve(walk, Role.DIRECTOR);
        approve(walk, Role.TEACHER).runJob("serviceTask_issueFramingSheet");

        BpmnAwareTests.assertThat(walk.stage()).hasPassed("endEvent_framed").isEnded();
        FramingAgreed agreed = facts.stream(FramingAgreed.class)
                .filter(fact -> fact.twinning().equals(walk.project().id()))
                .findFirst()
                .orElseThrow();
        assertThat(agreed.meetings()).hasSize(2).isSorted();
        assertThat(agreed.modes()).containsOnly("HYBRID");
        assertThat(agreed.planB()).isEqualTo("POSTPONE");
        assertThat(agreed.remoteLink()).isEqualTo("https://visio.exemple.fr/tilleuls");
        assertThat(framings.of(walk.project(), Locale.FRENCH).orElseThrow().agreed())
                .isTrue();
        assertSheet(walk);
        assertInvitations(walk, agreed);
    }

    @Test
    void whoeverHasTheNextWordIsToldAtOnceWithALinkToIt() {
        StageWalk walk = opened(framing(beans));
        assertThat(callsTo(walk, Role.TEACHER)).containsExactly("framing.classAsked");
        written(walk, "Les métiers d’hier");
        assertThat(callsTo(walk, Role.REFERENT)).containsExactly("framing.datesAsked");
        chooseDates(walk, 1);
        assertThat(callsTo(walk, Role.DIRECTOR)).containsExactly("framing.approvalAsked");
        assertThat(callsTo(walk, Role.TEACHER)).containsExactly("framing.classAsked", "framing.approvalAsked");
        assertThat(new QueuedLetters(db).pathIn(email(walk, Role.DIRECTOR), "framing.approvalAsked"))
                .isEqualTo("/taches/"
                        + walk.open(Role.DIRECTOR, "approve-framing").item().taskId());

        askForChange(walk, Role.TEACHER, "Plutôt les chansons");
        approve(walk, Role.DIRECTOR).runJob("subProcess_preparation");

        assertThat(callsTo(walk, Role.TEACHER)).endsWith("framing.changeAsked");
        assertThat(callsTo(walk, Role.REFERENT)).endsWith("framing.changeAsked");
    }

    private List<String> callsTo(StageWalk walk, Role role) {
        return new QueuedLetters(db)
                .keysTo(email(walk, role)).stream()
                        .filter(key -> key.endsWith("Asked"))
                        .toList();
    }

    private static String email(StageWalk walk, Role role) {
        return walk.member(role).email().value();
    }

    @Test
    void bothMayApproveAtTheSameMoment() {
        StageWalk walk = chooseDates(prepared("Les métiers d’hier"), 1);

        walk.together(List.of(same -> approve(same, Role.DIRECTOR), same -> approve(same, Role.TEACHER)))
                .runJob("serviceTask_issueFramingSheet");

        BpmnAwareTests.assertThat(walk.stage()).hasPassed("endEvent_framed").isEnded();
    }

    @Test
    void aRequestForChangeReopensBothHalvesWithItsCommentAndTheEarlierWords() {
        StageWalk walk = chooseDates(prepared("Les métiers d’hier"), 1);
        askForChange(walk, Role.TEACHER, "Plutôt les chansons");
        assertThat(walk.openForms()).containsExactly("approve-framing");
        approve(walk, Role.DIRECTOR).runJob("subProcess_preparation");

        BpmnAwareTests.assertThat(walk.stage()).hasNotPassed("serviceTask_issueFramingSheet");
        assertThat(walk.openForms()).containsExactly("describe-class", "propose-framing");
        var proposal = walk.open(Role.REFERENT, "propose-framing");
        assertThat(proposal.data())
                .containsEntry("theme", "Les métiers d’hier")
                .containsEntry(
                        "requestedChanges",
                        List.of(Map.of("who", "Camille TEACHER (Enseignant)", "comment", "Plutôt les chansons")));

        chooseDates(written(walk, "Les chansons"), 1);
        var approval = walk.open(Role.DIRECTOR, "approve-framing").data();
        assertThat(approval.get("framing").toString()).contains("Les chansons").doesNotContain("métiers");
        assertThat(approval)
                .containsEntry(
                        "changes",
                        List.of(Map.of("label", "Thème", "before", "Les métiers d’hier", "now", "Les chansons")));
        approve(walk, Role.DIRECTOR);
        approve(walk, Role.TEACHER).runJob("serviceTask_issueFramingSheet");

        BpmnAwareTests.assertThat(walk.stage()).hasPassed("endEvent_framed").isEnded();
        assertThat(timeline.of(walk.project().id()))
                .extracting(TimelineEntry::kind)
                .contains("framingChangeRequested.TEACHER", "framingApproved.DIRECTOR", "framingAgreed");
    }

    @Test
    void aDateInTheHolidaysIsRefusedAndNothingIsLost() {
        StageWalk walk = prepared("Les métiers d’hier");

        assertThatThrownBy(() -> walk.answer(
                        Role.REFERENT,
                        "choose-dates",
                        "addOtherDates",
                        "true",
                        "otherDates[0].startsAt",
                        christmasEve(walk) + "T10:00",
                        "durationMinutes",
                        "60"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.dateSchoolHoliday");

        assertThat(walk.openForms()).containsExactly("choose-dates");
    }

    @Test
    void noDateAtAllIsRefused() {
        StageWalk walk = prepared("Les métiers d’hier");

        assertThatThrownBy(() -> walk.answer(Role.REFERENT, "choose-dates", "durationMinutes", "60"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.noDate");
    }

    @Test
    void slotsAreOfferedInWordsAndOwnDatesJoinThem() {
        StageWalk walk = prepared("Les métiers d’hier");

        Option first = slots(walk).get(0);
        assertThat(first.label()).startsWith("jeudi ").endsWith(" à 14\u00a0h\u00a030");
        walk.answer(
                Role.REFERENT,
                "choose-dates",
                "chosenSlots",
                first.value(),
                "addOtherDates",
                "true",
                "otherDates[0].startsAt",
                first.value().replaceFirst("T.*", "T16:00"),
                "durationMinutes",
                "90");

        assertThat(framings.of(walk.project(), Locale.FRENCH).orElseThrow().dates())
                .hasSize(2);
    }

    private static LocalDate christmasEve(StageWalk walk) {
        LocalDate soon = LocalDate.ofInstant(walk.project().openedAt(), ZoneId.of("Europe/Paris"))
                .plusDays(3);
        return LocalDate.of(soon.getYear(), 12, soon.getDayOfMonth() > 24 && soon.getMonthValue() == 12 ? 31 : 24);
    }

    private StageWalk prepared(String theme) {
        StageWalk walk = opened(framing(beans));
        BpmnAwareTests.assertThat(walk.stage()).isWaitingAt("userTask_proposeFraming", "userTask_describeClass");
        return written(walk, theme);
    }

    private StageWalk chooseDates(StageWalk walk, int count) {
        List<Option> slots = slots(walk);
        if (count == 1) {
            return walk.answer(
                    Role.REFERENT, "choose-dates", "chosenSlots", slots.get(0).value(), "durationMinutes", "60");
        }
        return walk.answer(
                Role.REFERENT,
                "choose-dates",
                "chosenSlots",
                slots.get(0).value(),
                "chosenSlots",
                slots.get(1).value(),
                "durationMinutes",
                "90",
                "messageToTeacher",
                "À bientôt !");
    }

    @SuppressWarnings("unchecked")
    private static List<Option> slots(StageWalk walk) {
        return (List<Option>) walk.open(Role.REFERENT, "choose-dates").data().get("slots");
    }

    private void assertSheet(StageWalk walk) throws IOException {
        DocumentEntry sheet = documents.of(walk.project().id()).get(0);
        byte[] pdf = documents.content(walk.project().id(), sheet.id()).content();
        Files.write(Path.of("target/fiche-de-cadrage.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Fiche de cadrage", walk.project().reference())
                    .contains("Les métiers d’hier", "Rompre l’isolement & transmettre <sans façon>", "Collège Jean-Zay")
                    .contains("jeudi", "à 14 h 30, 90 minutes", "Inès Fabre", "a validé ce cadrage")
                    .doesNotContain("#", "??");
        }
    }

    private void assertInvitations(StageWalk walk, FramingAgreed agreed) {
        List<byte[]> files = db.sql("select a.content from outbox_attachment a join outbox o on o.id = a.outbox_id"
                        + " where o.recipient = ? and o.dedup_key like 'framing-agreed:%' order by a.file_name")
                .param(walk.member(Role.TEACHER).email().value())
                .query((row, n) -> row.getBytes(1))
                .list();
        assertThat(files).hasSize(2);
        ICalendar calendar =
                Biweekly.parse(new String(files.get(0), StandardCharsets.UTF_8)).first();
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(CalendarEntry.uid(agreed.twinning(), 1));
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(agreed.meetings().get(0));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(agreed.meetings().get(0).plusSeconds(90 * 60));
        assertThat(event.getLocation().getValue()).isEqualTo("Salle d’animation, rez-de-chaussée");
        assertThat(event.getAttendees().get(0).getEmail())
                .isEqualTo(walk.member(Role.TEACHER).email().value());
    }
}
