package fr.jumelages.feedback.programme;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people lived the twinnings of a coordinator’s territory. Nothing is told of fewer than five people. */
@Service
@Transactional(readOnly = true)
public class ProgrammeSatisfaction {

    private static final String WHERE = """
             from satisfaction_total
            where (:national or departement = any(:departements))
            and (:year::int is null or school_year = :year)
            and (:departement = '' or departement = :departement)
            """;

    private static final String SUMS = ", sum(n1), sum(n2), sum(n3), sum(n4), sum(n5)";

    private final JdbcClient db;

    ProgrammeSatisfaction(JdbcClient db) {
        this.db = db;
    }

    /** @param year in which a school year begins, null for all; @param departement its code, empty for all of the territory */
    public record Selection(Integer year, String departement) {}

    /** @param value of the lens: an audience, a code, a year… */
    public record Row(String value, Tally tally) {}

    /** One line of the file. @param traits year, département, kind, level, type, audience and question */
    public record Line(List<String> traits, Tally tally) {}

    /** The grades of the five common questions, largest groups first. */
    public List<Row> by(Lens lens, Selection selection, Person person) {
        Map<String, Tally[]> found = new LinkedHashMap<>();
        statement(
                        "select " + lens.column() + "::text, small, sum(people) filter (where question = 'q1')" + SUMS
                                + WHERE + " and question like 'q_' group by 1, 2",
                        selection,
                        person)
                .query(row -> {
                    put(found, row.getString(1), row.getBoolean(2), tally(row, 3));
                });
        return found.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), Tally.of(entry.getValue()[0], entry.getValue()[1])))
                .sorted((one, other) ->
                        Integer.compare(other.tally().people(), one.tally().people()))
                .toList();
    }

    /** The school years of which something is known, newest first. */
    public List<Integer> years(Person person) {
        return statement("select distinct school_year" + WHERE + " order by 1 desc", new Selection(null, ""), person)
                .query(Integer.class)
                .list();
    }

    /** Every line that may be told, in the order of its traits; read as it is written. */
    public void each(Selection selection, Person person, Consumer<Line> reader) {
        Pairs pairs = new Pairs(reader);
        statement(
                        "select school_year::text, departement, facility_kind, school_level, meeting_mode, audience, question,"
                                + " small, people, n1, n2, n3, n4, n5" + WHERE + " order by 1, 2, 3, 4, 5, 6, 7, 8",
                        selection,
                        person)
                .query(row -> {
                    pairs.add(traits(row), row.getBoolean(8), tally(row, 9));
                });
        pairs.close();
    }

    private JdbcClient.StatementSpec statement(String sql, Selection selection, Person person) {
        Territory territory = person.territory();
        return db.sql(sql)
                .param("national", territory.national())
                .param("departements", territory.departements().toArray(String[]::new))
                .param("year", selection.year(), Types.INTEGER)
                .param("departement", selection.departement());
    }

    private static void put(Map<String, Tally[]> found, String value, boolean small, Tally tally) {
        found.computeIfAbsent(value, one -> new Tally[] {Tally.nobody(), Tally.nobody()})[small ? 1 : 0] = tally;
    }

    private static List<String> traits(ResultSet row) throws SQLException {
        return List.of(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    /** @param at where the people stand, then the five counts */
    private static Tally tally(ResultSet row, int at) throws SQLException {
        return new Tally(
                row.getInt(at),
                List.of(
                        row.getInt(at + 1),
                        row.getInt(at + 2),
                        row.getInt(at + 3),
                        row.getInt(at + 4),
                        row.getInt(at + 5)));
    }
}
