package fr.jumelages.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that groups gave by raising hands. */
@Component
class GroupAnswers {

    private final JdbcClient db;
    private final ObjectMapper json;

    GroupAnswers(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One group as it is listed, to be taken back when its counts were wrong. */
    record Entered(UUID id, int people, LocalDate day) {}

    /** Nothing more when this very page was sent before. */
    void add(UUID questionnaire, UUID receipt, ShowOfHands hands, AccountId by, Instant now) {
        db.sql("insert into group_answer"
                        + " (id, questionnaire_id, people, counts, words, entered_by, answered_on, about_meeting)"
                        + " select ?, id, ?, ?::jsonb, ?, ?, ?, meeting_asked_about(twinning_id, ?)"
                        + " from questionnaire where id = ? on conflict do nothing")
                .param(receipt)
                .param(hands.people())
                .param(write(hands.counts()))
                .param(hands.words())
                .param(by.value())
                .param(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .param(questionnaire)
                .update();
    }

    void remove(UUID questionnaire, UUID id) {
        db.sql("delete from group_answer where questionnaire_id = ? and id = ?")
                .params(questionnaire, id)
                .update();
    }

    List<Entered> entered(UUID questionnaire) {
        return db.sql(
                        "select id, people, answered_on from group_answer where questionnaire_id = ? order by answered_on, id")
                .param(questionnaire)
                .query((row, n) ->
                        new Entered(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    List<ShowOfHands> of(TwinningId twinning) {
        return db.sql("select q.audience, g.people, g.counts, g.words, g.about_meeting from questionnaire q"
                        + " join group_answer g on g.questionnaire_id = q.id where q.twinning_id = ? order by g.id")
                .param(twinning.value())
                .query((row, n) -> new ShowOfHands(
                        Audience.valueOf(row.getString(1)),
                        row.getInt(2),
                        read(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, Integer.class)))
                .list();
    }

    private String write(Map<String, List<Integer>> counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<Integer>> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
