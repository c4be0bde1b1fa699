package fr.jumelages.schoolyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import fr.jumelages.testing.ApplicationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class SchoolYearsTest {

    private static final String CORSICA = "/administration/calendriers/CORSE/2026";
    private static final String SOURCE = "arrêté de la rectrice de Corse du 3 mars 2026";
    private static final LocalDate IN_FEBRUARY = LocalDate.of(2027, 2, 16);

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    SchoolYears years;

    @Autowired
    SchoolYearTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private Person admin;

    @BeforeEach
    void somebody() {
        admin = person(Role.ADMIN);
    }

    @AfterEach
    void forget() {
        db.sql("truncate school_year restart identity cascade").update();
        years.refresh();
    }

    @Test
    void aYearThatAnAdministratorAddsHoldsAtOnce() throws Exception {
        assertThat(SchoolCalendar.official().years(SchoolZone.CORSE)).isEmpty();

        typed(CORSICA, SOURCE, "2027-02-13", "2027-03-01")
                .andExpect(redirectedUrl("/administration/calendriers#zone-CORSE"));

        assertThat(SchoolCalendar.official().isHoliday(SchoolZone.CORSE, IN_FEBRUARY))
                .isTrue();
        assertThatThrownBy(() -> SchoolCalendar.official().isHoliday(SchoolZone.CORSE, IN_FEBRUARY.plusYears(1)))
                .isInstanceOf(Refusal.class);
        http.perform(get("/administration/calendriers").with(authentication(new SignedIn(admin))))
                .andExpect(content().string(containsString(SOURCE)))
                .andExpect(content().string(containsString("Saisi par Camille Roux")));
    }

    @Test
    void aShippedYearIsReplacedWholeAndTheLatestWordHolds() throws Exception {
        LocalDate shipped = LocalDate.of(2027, 10, 27);
        String zoneA = "/administration/calendriers/A/2027";
        assertThat(SchoolCalendar.official().isHoliday(SchoolZone.A, shipped)).isTrue();

        typed(zoneA, SOURCE, "2028-02-12", "2028-02-28").andExpect(status().is3xxRedirection());
        typed(zoneA, SOURCE, "2028-02-05", "2028-02-21").andExpect(status().is3xxRedirection());

        assertThat(SchoolCalendar.official().isHoliday(SchoolZone.A, shipped)).isFalse();
        assertThat(SchoolCalendar.official().isHoliday(SchoolZone.A, LocalDate.of(2028, 2, 25)))
                .isFalse();
        assertThat(SchoolCalendar.official().isHoliday(SchoolZone.A, LocalDate.of(2028, 2, 7)))
                .isTrue();
        assertThat(SchoolCalendar.official().isHoliday(SchoolZone.B, shipped)).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        typed(CORSICA, SOURCE, "2027-03-01", "2027-02-13")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("la reprise vient avant la fin des cours")))
                .andExpect(content().string(containsString("href=\"#fin-0\"")))
                .andExpect(content().string(containsString("value=\"2027-03-01\"")))
                .andExpect(content().string(containsString(SOURCE)));
        typed(CORSICA, "", "2027-02-13", "hier\u0000")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("indiquez les deux dates")));
        assertThat(SchoolCalendar.official().years(SchoolZone.CORSE)).isEmpty();
    }

    /** Another node asks for nothing but a number, and reads the years when it has changed. */
    @Test
    void anotherNodeFollows() {
        transaction.executeWithoutResult(status -> table.add(
                new KeyedYear(
                        SchoolZone.MAYOTTE,
                        2026,
                        SOURCE,
                        List.of(new KeyedYear.Break("Été", LocalDate.of(2027, 7, 10), LocalDate.of(2027, 8, 24)))),
                "Camille Roux"));
        assertThat(SchoolCalendar.official().years(SchoolZone.MAYOTTE)).isEmpty();

        years.refresh();

        assertThat(SchoolCalendar.official().coveredUntil(SchoolZone.MAYOTTE)).contains(LocalDate.of(2027, 8, 31));
    }

    @Test
    void coordinatorsAreWarnedUntilTheirZoneHasItsYears() throws Exception {
        Person coordinator = person(Role.COORDINATOR);
        accounts.assign(coordinator.id(), Territory.of("2A"));
        var board = get("/suivi").with(authentication(new SignedIn(accounts.get(coordinator.id()))));

        http.perform(board).andExpect(content().string(containsString("Un calendrier scolaire manque")));
        typed(CORSICA, SOURCE, "2027-02-13", "2027-03-01");
        http.perform(board).andExpect(content().string(not(containsString("Un calendrier scolaire manque"))));
    }

    private ResultActions typed(String path, String source, String last, String back) throws Exception {
        var request = post(path).with(authentication(new SignedIn(admin))).with(csrf());
        request.param("source", source)
                .param("libelle", "Hiver")
                .param("fin", last)
                .param("reprise", back);
        for (int blank = 0; blank < 7; blank++) {
            request.param("libelle", "").param("fin", "").param("reprise", "");
        }
        String summer = path.substring(path.length() - 4);
        int end = Integer.parseInt(summer) + 1;
        return http.perform(request.param("fin", end + "-07-03").param("reprise", end + "-09-01"));
    }

    private Person person(Role role) {
        var address = new EmailAddress(UUID.randomUUID() + "@exemple.fr");
        return accounts.get(accounts.invite(address, "Camille Roux", role));
    }
}
