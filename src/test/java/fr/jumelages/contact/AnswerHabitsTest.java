package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.directory.Standing;
import fr.jumelages.testing.ApplicationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class AnswerHabitsTest {

    @Autowired
    private AnswerHabits habits;

    @Autowired
    private Directory directory;

    @Autowired
    private FacilityStandings standings;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    private FacilityId facility;

    @BeforeEach
    void publish() {
        facility = directory.publish(FacilityMother.named("Résidence des Réponses", "29200", "Brest"));
        entities.flush();
    }

    @Test
    void theMedianOfThreeAnswersIsTold() {
        request("ACCEPTED", 40, 38.0);
        request("DECLINED", 40, 35.2);
        habits.tell();
        assertThat(standings.of(facility).answersWithin()).isNull();
        request("CALL_PROPOSED", 40, 10.0);
        habits.tell();
        assertThat(standings.of(facility).answersWithin()).isEqualTo(5);
        assertThat(standings.of(facility).newcomer()).isFalse();
    }

    @Test
    void whoNeverAnsweredOrWasClosedWithoutItCountsAsNoAnswer() {
        request("CLOSED", 40, 39.0);
        request("CLOSED", 40, 39.0);
        request("OPEN", 1, null);
        habits.tell();
        assertThat(standings.of(facility).answersWithin()).isNull();
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aRequestWithoutAnswerMakesSlowUntilItIsAnswered() {
        UUID waiting = request("OPEN", 15, null);
        habits.tell();
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.SLOW);
        db.sql("update contact_request set status = 'DECLINED', answered_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), waiting)
                .update();
        habits.tell();
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void whoProposedACallHasAnsweredAndHasTimeAgainAfterIt() {
        for (int i = 0; i < 3; i++) {
            db.sql("update contact_request set call_at = ? where id = ?")
                    .params(LocalDateTime.ofInstant(ago(1), ZoneOffset.UTC), request("OPEN", 40, 38.2))
                    .update();
        }
        habits.tell();
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.OPEN);
        assertThat(standings.of(facility).answersWithin()).isEqualTo(2);
    }

    /** @param answered days ago, or null */
    private UUID request(String status, int confirmed, Double answered) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into contact_request (id, facility_id, status, ask, teacher_email, token_hash, asked_at, confirmed_at,
                                             answered_at, version)
                values (?, ?, ?, '{}', 'a@exemple.fr', decode(md5(?), 'hex'), ?, ?, ?, 0)""")
                .param(id)
                .param(facility.value())
                .param(status)
                .param(id.toString())
                .param(ago(confirmed).atOffset(ZoneOffset.UTC))
                .param(ago(confirmed).atOffset(ZoneOffset.UTC))
                .param(answered == null ? null : ago(answered).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private Instant ago(double days) {
        return clock.instant().minus(Duration.ofSeconds((long) (days * 86_400)));
    }
}
