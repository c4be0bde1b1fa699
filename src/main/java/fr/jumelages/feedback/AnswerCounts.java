package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many answered so far, also below five: a number of answers says nothing of what is in them. */
@Component
class AnswerCounts {

    private final JdbcClient db;

    AnswerCounts(JdbcClient db) {
        this.db = db;
    }

    /** @param people alone and in groups; @param repeated of those alone, on a device that had answered before */
    record Count(int people, int inGroups, int repeated) {

        static final Count NONE = new Count(0, 0, 0);
    }

    Map<Audience, Count> of(TwinningId twinning) {
        Map<Audience, Count> counts = new EnumMap<>(Audience.class);
        db.sql("""
                select q.audience, alone.answers + hands.people, hands.people, alone.repeated
                from questionnaire q,
                lateral (select count(*) as answers, count(*) filter (where repeated) as repeated
                         from questionnaire_answer where questionnaire_id = q.id) alone,
                lateral (select coalesce(sum(people), 0) as people
                         from group_answer where questionnaire_id = q.id) hands
                where q.twinning_id = ?""").param(twinning.value()).query(row -> {
            counts.put(Audience.valueOf(row.getString(1)), new Count(row.getInt(2), row.getInt(3), row.getInt(4)));
        });
        return counts;
    }

    int all(TwinningId twinning) {
        return of(twinning).values().stream().mapToInt(Count::people).sum();
    }
}
