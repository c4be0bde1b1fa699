package fr.jumelages.contact;

import fr.jumelages.directory.AnswerHabit;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityStandings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the directory how facilities answer schools: every few minutes anew from the requests themselves rather than at
 * each answer, so that nobody’s answer waits for it and nothing is ever counted twice. The time runs from the moment when
 * the director could read the request, and again from a call that was agreed on.
 */
@Component
class AnswerHabits {

    private static final String HABITS = """
            select facility_id,
                   count(*) filter (where answered) as answers,
                   percentile_disc(0.5) within group (order by ceil(extract(epoch from took) / 86400)::integer)
                       filter (where answered) as days,
                   min(greatest(confirmed_at, call_at at time zone 'Europe/Paris')) filter (where status = 'OPEN') as waiting_since
            from (select facility_id, status, confirmed_at, call_at, answered_at - confirmed_at as took,
                         answered_at is not null and status in ('ACCEPTED', 'JOINED', 'DECLINED', 'CALL_PROPOSED', 'OPEN') as answered
                  from contact_request where confirmed_at is not null) request
            group by facility_id""";

    private final JdbcClient db;
    private final FacilityStandings standings;

    AnswerHabits(JdbcClient db, FacilityStandings standings) {
        this.db = db;
        this.standings = standings;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    @Transactional
    public void tell() {
        standings.noteAnswers(db
                .sql(HABITS)
                .query((row, n) -> Map.entry(new FacilityId(row.getObject("facility_id", UUID.class)), habit(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static AnswerHabit habit(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("waiting_since", OffsetDateTime.class);
        return new AnswerHabit(
                row.getInt("answers"), row.getObject("days", Integer.class), since == null ? null : since.toInstant());
    }
}
