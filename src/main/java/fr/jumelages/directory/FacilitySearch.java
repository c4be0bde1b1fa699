package fr.jumelages.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches facilities in SQL: only the conditions that were asked for, each with an index. */
@Component
class FacilitySearch {

    private static final int PAGE = 20;
    private static final int WORDS = 6;

    private final JdbcClient db;
    private final ObjectMapper json;

    FacilitySearch(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    FacilityPage find(FacilityQuery query, FacilityPage.Cursor after) {
        var sql = new StringBuilder("select * from facility where true");
        Map<String, Object> values = new LinkedHashMap<>();
        words(query.text(), sql, values);
        exactly("departement", query.departement(), sql, values);
        exactly("kind", query.kind(), sql, values);
        wishes(query, sql, values);
        if (after != null) {
            sql.append(" and (sort_name, id) > (:afterName, :afterId)");
            values.put("afterName", after.sortName());
            values.put("afterId", after.id().value());
        }
        sql.append(" order by sort_name, id limit ").append(PAGE + 1);
        return page(db.sql(sql.toString()).params(values).query(this::row).list());
    }

    private static FacilityPage page(List<FacilityCard> rows) {
        if (rows.size() <= PAGE) {
            return new FacilityPage(rows, null);
        }
        FacilityCard last = rows.get(PAGE - 1);
        return new FacilityPage(rows.subList(0, PAGE), new FacilityPage.Cursor(last.sortName(), last.id()));
    }

    private static void words(String text, StringBuilder sql, Map<String, Object> values) {
        String[] words = text == null
                ? new String[0]
                : text.replaceAll("[\\p{Cntrl},;]", " ").strip().split("[\\s\\h]+");
        for (int i = 0; i < Math.min(words.length, WORDS); i++) {
            sql.append(" and search_text like '%' || plain_text(:word")
                    .append(i)
                    .append(") || '%'");
            values.put("word" + i, words[i].replaceAll("[\\\\%_]", "\\\\$0"));
        }
    }

    private static void exactly(String column, Object value, StringBuilder sql, Map<String, Object> values) {
        if (value != null && !value.toString().isBlank()) {
            sql.append(" and ").append(column).append(" = :").append(column);
            values.put(column, value.toString());
        }
    }

    private void wishes(FacilityQuery query, StringBuilder sql, Map<String, Object> values) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("types", query.type());
        wanted.put("levels", query.level());
        wanted.put("themes", query.theme());
        wanted.values().removeIf(value -> value == null);
        if (!wanted.isEmpty()) {
            wanted.replaceAll((key, value) -> List.of(value));
            sql.append(" and showcase @> :wanted::jsonb");
            values.put("wanted", write(wanted));
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private FacilityCard row(ResultSet row, int number) throws SQLException {
        Showcase showcase = showcase(row.getString("showcase"));
        return new FacilityCard(
                new FacilityId(row.getObject("id", UUID.class)),
                FacilityKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("postal_code"),
                row.getString("town"),
                row.getString("departement"),
                showcase.types(),
                showcase.levels(),
                showcase.themes(),
                row.getString("sort_name"));
    }

    private Showcase showcase(String text) {
        try {
            return json.readValue(text, Showcase.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
