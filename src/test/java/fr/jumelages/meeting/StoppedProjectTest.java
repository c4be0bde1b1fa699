package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CancellationNotice;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A project is stopped with two meetings to come, one of them moved before, and one that was cancelled. Read by ical4j. */
@ApplicationTest
class StoppedProjectTest {

    private static final List<Role> MEMBERS = List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER);

    @Autowired
    ApplicationContext application;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingChanges changes;

    @Autowired
    CancellationNotice notice;

    @Autowired
    Casefile casefile;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private TestProject project;

    @BeforeEach
    void aProjectWithThreeMeetings() {
        project = TestProject.open(application);
        var starts = Stream.of(20, 30, 40)
                .map(day -> clock.instant().plus(day, ChronoUnit.DAYS))
                .toList();
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project.id(), starts, "IN_PERSON", "REMOTE", null)));
        var later = LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Paris"))).plusDays(50);
        changes.postpone(project.id(), 1, later, new Cause(MeetingReason.TRANSPORT, null));
        changes.cancel(project.id(), 3, new Cause(MeetingReason.SCHOOL, null));
    }

    @Test
    void everyMemberGetsOneLetterThatTakesWhatWasToComeOutOfTheirCalendar() throws Exception {
        stop();
        stop();
        for (Role role : MEMBERS) {
            Person reader = project.person(role);
            assertThat(project.lettersTo(role))
                    .filteredOn("mail.caseCancelled"::equals)
                    .hasSize(1);
            List<Calendar> files = files(reader);
            assertThat(files).hasSize(2).allSatisfy(file -> {
                assertThat(file.toString())
                        .contains(
                                "METHOD:CANCEL",
                                "STATUS:CANCELLED",
                                reader.email().value());
                file.validate();
            });
            assertThat(files.stream().map(file -> value(file, "UID")))
                    .containsExactly(project.id() + "-1@jumelages", project.id() + "-2@jumelages");
            assertThat(files.stream().map(file -> value(file, "SEQUENCE"))).containsExactly("2", "1");
        }
        assertThat(planning.planned(project.id())).isEmpty();
    }

    private void stop() {
        transaction.executeWithoutResult(status -> {
            db.sql("update twinning set status = 'CANCELLED', cancellation_reason = ? where id = ?")
                    .params(CancellationReason.SCHOOL.name(), project.id().value())
                    .update();
            notice.announce(project.id());
        });
    }

    private List<Calendar> files(Person reader) throws Exception {
        List<byte[]> contents = db.sql("select a.content from outbox_attachment a join outbox o on o.id = a.outbox_id"
                        + " where o.recipient = ? and o.model ->> 'key' = 'mail.caseCancelled' order by a.file_name")
                .param(reader.email().value())
                .query(byte[].class)
                .list();
        List<Calendar> files = new java.util.ArrayList<>();
        for (byte[] content : contents) {
            files.add(new CalendarBuilder().build(new ByteArrayInputStream(content)));
        }
        return files;
    }

    private static String value(Calendar file, String property) {
        Component event = (Component) file.getComponents("VEVENT").get(0);
        return event.getRequiredProperty(property).getValue();
    }
}
