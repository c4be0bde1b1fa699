package fr.jumelages.accounts;

import fr.jumelages.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts, by name, a page at a time. */
@Repository
public class AccountList {

    private static final int PAGE = 25;

    private static final String COLUMNS = "id, name, email, roles, national, departements, status, invited_at,"
            + " last_sign_in, closed_at, erasure_asked_at, erased_at, plain_text(name) as sort_name";

    private static final String ORDER =
            " and (plain_text(name), id) > (:name, :id) order by plain_text(name), id limit :limit";

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page begins: after this name and id. */
    public record Position(String name, UUID id) {

        static final Position START = new Position("", new UUID(0, 0));
    }

    /** @param next empty on the last page */
    public record Page(List<AccountLine> lines, Optional<Position> next) {}

    /** @param after null for the first page */
    public Page page(AccountSearch search, Position after) {
        Position start = after == null ? Position.START : after;
        List<AccountLine> found = jdbc.sql(sql(search))
                .param("pattern", search.pattern())
                .param("name", start.name())
                .param("id", start.id())
                .param("limit", PAGE + 1)
                .query((row, n) -> line(row))
                .list();
        List<AccountLine> lines = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(lines, found.size() > PAGE ? Optional.of(position(lines.get(PAGE - 1))) : Optional.empty());
    }

    /** @throws NotFound for an unknown id; who was erased is found */
    public AccountLine line(AccountId id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = ?")
                .param(id.value())
                .query((row, n) -> line(row))
                .optional()
                .orElseThrow(() -> new NotFound("account " + id));
    }

    static String sql(AccountSearch search) {
        return search.searches() ? searching(search) : listing(search);
    }

    private static String listing(AccountSearch search) {
        return "select " + COLUMNS + " from account where " + search.group().condition + ORDER;
    }

    private static String searching(AccountSearch search) {
        return "with found as materialized (select * from account"
                + " where account_words(name, email) like '%' || plain_text(:pattern) || '%')"
                + " select " + COLUMNS + " from found where " + search.group().condition + ORDER;
    }

    private static Position position(AccountLine line) {
        return new Position(line.sortName(), line.id());
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Stream.of(texts(row, "roles")).map(Role::valueOf).sorted().toList(),
                new Territory(row.getBoolean("national"), Set.of(texts(row, "departements"))),
                moment(row, "invited_at"),
                moment(row, "last_sign_in"),
                moment(row, "closed_at"),
                moment(row, "erasure_asked_at"),
                moment(row, "erased_at"),
                row.getString("sort_name"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
