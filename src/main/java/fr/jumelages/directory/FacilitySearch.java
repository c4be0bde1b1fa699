package fr.jumelages.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches facilities in one statement: each rank of the list is read in its own order from its own index, a page of it
 * at most, and the ranks stand one after the other.
 */
@Component
class FacilitySearch {

    private static final int PAGE = 20;

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Clock clock;

    FacilitySearch(JdbcClient db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** A question to the database. */
    record Statement(String sql, Map<String, Object> values) {}

    FacilityPage find(FacilityQuery query, FacilityPage.Cursor after) {
        List<Rank> ranks = left(query, after);
        if (ranks.isEmpty()) {
            return new FacilityPage(List.of(), null);
        }
        Instant now = clock.instant();
        Statement statement = statement(query, ranks, after, now);
        List<FacilityCard> rows = db.sql(statement.sql())
                .params(statement.values())
                .query((row, n) -> card(row, query.around(), now))
                .list();
        return rows.size() <= PAGE
                ? new FacilityPage(rows, null)
                : new FacilityPage(rows.subList(0, PAGE), rows.get(PAGE - 1).position());
    }

    Statement statement(FacilityQuery query, FacilityPage.Cursor after) {
        return statement(query, left(query, after), after, clock.instant());
    }

    private static List<Rank> left(FacilityQuery query, FacilityPage.Cursor after) {
        return Rank.of(query).stream()
                .filter(rank -> after == null || rank.compareTo(after.rank()) >= 0)
                .toList();
    }

    private Statement statement(FacilityQuery query, List<Rank> ranks, FacilityPage.Cursor after, Instant now) {
        var conditions = new FacilityConditions(query, now, json);
        String parts =
                ranks.stream().map(rank -> part(rank, conditions, after)).collect(Collectors.joining("\nunion all "));
        return new Statement(
                "select part.*, exists (select from facility_photo p where p.facility_id = part.id and p.published) as photo"
                        + "\nfrom (" + parts + ") part"
                        + "\norder by rank, away, name_key, id limit " + (PAGE + 1),
                conditions.values());
    }

    private static String part(Rank rank, FacilityConditions conditions, FacilityPage.Cursor after) {
        String key = rank.near() ? "spot <-> :here::cube" : "list_key";
        String sql = "(select facility.*, " + rank.ordinal() + " as rank, "
                + (rank.near() ? key : "0::float8")
                + " as away, "
                + (rank.near() ? "''" : "list_key") + " as name_key from facility where " + conditions.of(rank);
        if (after != null && after.rank() == rank) {
            sql += " and (" + key + ", id) > (:afterKey, :afterId)";
            conditions.values().put("afterKey", rank.near() ? Double.valueOf(after.key()) : after.key());
            conditions.values().put("afterId", after.id().value());
        }
        return sql + " order by " + key + ", id limit " + (PAGE + 1) + ")";
    }

    private FacilityCard card(ResultSet row, FacilityQuery.Around around, Instant now) throws SQLException {
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
                kilometres(row, around),
                FacilityStandings.standing(row, now),
                FacilityStandings.habit(row).days(),
                row.getObject("open_from", Integer.class),
                row.getBoolean("photo"),
                position(row));
    }

    private static Double kilometres(ResultSet row, FacilityQuery.Around around) throws SQLException {
        if (around == null || row.getObject("latitude") == null) {
            return null;
        }
        return around.place().kilometresTo(new Place(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    private static FacilityPage.Cursor position(ResultSet row) throws SQLException {
        Rank rank = Rank.values()[row.getInt("rank")];
        String key = rank.near() ? String.valueOf(row.getDouble("away")) : row.getString("list_key");
        return new FacilityPage.Cursor(rank, key, new FacilityId(row.getObject("id", UUID.class)));
    }

    private Showcase showcase(String text) {
        try {
            return json.readValue(text, Showcase.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
