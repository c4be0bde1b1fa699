package fr.jumelages.monitoring.weekly;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Coordinators, each taken once a week in the mornings of where they are: the first of their départements, or Paris. */
@Component
class WeeklyReaders {

    private static final String TAKE = """
            with morning as (
                select * from unnest(:places::text[], :weeks::date[]) as m (place, week)
            ), reader as (
                select a.id, m.place, m.week from account a
                join morning m on m.place = case when a.national then '75' else a.departements[1] end
                where a.status = 'ACTIVE' and a.roles @> array ['COORDINATOR'] and not exists (
                    select 1 from weekly_overview o where o.account_id = a.id and o.week >= m.week)
                order by a.id limit :readers
            ), taken as (
                insert into weekly_overview as o select id, week from reader
                on conflict (account_id) do update set week = excluded.week where o.week < excluded.week
                returning account_id
            )
            select a.id, a.name, a.email, a.locale, a.national, a.departements, reader.place, reader.week
            from taken join reader on reader.id = taken.account_id join account a on a.id = taken.account_id""";

    private final JdbcClient db;

    WeeklyReaders(JdbcClient db) {
        this.db = db;
    }

    /** Marks them as written to: they are, if and only if the caller’s transaction commits. Empty when none are left. */
    List<WeeklyReader> take(List<Week> weeks, int readers) {
        return db.sql(TAKE)
                .param("places", weeks.stream().map(week -> week.place().code()).toArray(String[]::new))
                .param(
                        "weeks",
                        weeks.stream().map(week -> Date.valueOf(week.monday())).toArray(Date[]::new))
                .param("readers", readers)
                .query((row, number) -> reader(row))
                .list();
    }

    private static WeeklyReader reader(ResultSet row) throws SQLException {
        boolean national = row.getBoolean("national");
        String[] departements = (String[]) row.getArray("departements").getArray();
        return new WeeklyReader(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Locale.forLanguageTag(row.getString("locale")),
                national ? List.of() : List.of(departements),
                new Week(Departement.of(row.getString("place")), row.getObject("week", LocalDate.class)));
    }
}
