package fr.jumelages.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to questionnaires: only ever added. */
@Component
class Responses {

    private final JdbcClient db;
    private final ObjectMapper json;

    Responses(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @param repeated whether the device had answered before; @return false when this very answer was there already */
    boolean add(UUID questionnaire, UUID receipt, Answers answers, boolean repeated, Instant now) {
        return db.sql("insert into questionnaire_answer"
                                + " (questionnaire_id, receipt, answers, repeated, answered_on, about_meeting)"
                                + " select id, ?, ?::jsonb, ?, ?, meeting_asked_about(twinning_id, ?)"
                                + " from questionnaire where id = ? on conflict do nothing")
                        .params(
                                receipt,
                                write(answers),
                                repeated,
                                LocalDate.ofInstant(now, ZoneOffset.UTC),
                                now.atOffset(ZoneOffset.UTC),
                                questionnaire)
                        .update()
                == 1;
    }

    boolean has(UUID questionnaire, UUID receipt) {
        return db.sql("select exists (select 1 from questionnaire_answer where questionnaire_id = ? and receipt = ?)")
                .params(questionnaire, receipt)
                .query(Boolean.class)
                .single();
    }

    List<Response> of(TwinningId twinning) {
        return db.sql(
                        "select q.audience, a.answers, a.about_meeting from questionnaire q"
                                + " join questionnaire_answer a on a.questionnaire_id = q.id where q.twinning_id = ? order by a.id")
                .param(twinning.value())
                .query((row, n) -> Response.of(
                        Audience.valueOf(row.getString(1)), read(row.getString(2)), row.getObject(3, Integer.class)))
                .list();
    }

    private String write(Answers answers) {
        try {
            return json.writeValueAsString(answers.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answers read(String text) {
        try {
            return Answers.of(json.readValue(text, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
