package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Read by ical4j, because biweekly wrote it. */
@ApplicationTest
class CalendarFeedTest {

    private static final Pattern ADDRESS = Pattern.compile("/agenda/[A-Za-z0-9_-]{43}\\.ics");

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingChanges changes;

    @Autowired
    Casefile casefile;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc http;

    private TestProject project;
    private Person teacher;

    @BeforeEach
    void aTeacherOfTwoProjects() {
        project = TestProject.open(application);
        teacher = project.person(Role.TEACHER);
        TestProject other = TestProject.open(application);
        casefile.addMember(other.id(), teacher.id(), Role.TEACHER);
        agree(project, 20, 40);
        agree(other, 30);
    }

    @Test
    void allMeetingsOfThePersonsLiveProjectsStandInIt() throws Exception {
        String address = renewed();
        Calendar calendar = calendar(address);
        assertThat(calendar.getComponents("VEVENT")).hasSize(3);
        calendar.validate();

        changes.cancel(project.id(), 2, new Cause(MeetingReason.SCHOOL, null));
        assertThat(calendar(address).getComponents("VEVENT")).hasSize(2);
        casefile.close(project.id(), CancellationReason.values()[0]);
        assertThat(calendar(address).getComponents("VEVENT")).hasSize(1);
    }

    @Test
    void itIsReadAgainOnlyWhenSomethingChanged() throws Exception {
        String address = renewed();
        String tag = read(address, null).getHeader(HttpHeaders.ETAG);
        assertThat(read(address, tag).getStatus()).isEqualTo(304);

        LocalDateTime later =
                LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Paris"))).plusDays(60);
        changes.postpone(project.id(), 1, later, new Cause(MeetingReason.TRANSPORT, null));
        assertThat(read(address, tag).getStatus()).isEqualTo(200);
        assertThat(read(address, null).getContentAsString()).contains("SEQUENCE:1");
    }

    @Test
    void anAddressEndsWhenItIsRenewedOrTakenBack() throws Exception {
        String first = renewed();
        String second = renewed();
        assertThat(read(first, null).getStatus()).isEqualTo(404);
        assertThat(read(second, null).getStatus()).isEqualTo(200);

        send("/compte/agenda/retirer");
        assertThat(read(second, null).getStatus()).isEqualTo(404);
    }

    @Test
    void theAddressIsShownOnceAndNeverStored() throws Exception {
        String token = renewed().substring("/agenda/".length()).replace(".ics", "");
        String page = http.perform(get("/compte/agenda").with(authentication(new SignedIn(teacher))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain(token).contains("Changer");
        assertThat(db.sql("select encode(token_hash, 'escape') from calendar_feed")
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains(token));
    }

    @Test
    void whoReadsTooOftenWaits() throws Exception {
        String address = renewed();
        for (int n = 0; n < 60; n++) {
            assertThat(read(address, null).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = read(address, null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader(HttpHeaders.RETRY_AFTER)).isNotBlank();
    }

    private void agree(TestProject of, int... days) {
        List<Instant> starts = java.util.Arrays.stream(days)
                .mapToObj(day -> clock.instant().plus(day, ChronoUnit.DAYS))
                .toList();
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(of.id(), starts, "HYBRID", "REMOTE", null)));
    }

    private Calendar calendar(String address) throws Exception {
        return new CalendarBuilder().build(new StringReader(read(address, null).getContentAsString()));
    }

    private String renewed() throws Exception {
        Matcher found = ADDRESS.matcher(send("/compte/agenda").getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MockHttpServletResponse send(String address) throws Exception {
        return http.perform(post(address).with(csrf()).with(authentication(new SignedIn(teacher))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse read(String address, String known) throws Exception {
        var request = get(address);
        return http.perform(known == null ? request : request.header(HttpHeaders.IF_NONE_MATCH, known))
                .andReturn()
                .getResponse();
    }
}
