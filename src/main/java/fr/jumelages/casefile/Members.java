package fr.jumelages.casefile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to a case, and as what: the base of every access check. Also its schools. */
@Component
class Members {

    private final JdbcClient db;
    private final Accounts accounts;
    private final Clock clock;

    Members(JdbcClient db, Accounts accounts, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return whether the person was not a member in this role before */
    boolean add(TwinningId twinning, AccountId account, Role role) {
        return db.sql(
                                "insert into member (twinning_id, account_id, role, since) values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                twinning.value(),
                                account.value(),
                                role.name(),
                                OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    /** @return whether the person was a member in this role */
    boolean remove(TwinningId twinning, AccountId account, Role role) {
        return db.sql("delete from member where twinning_id = ? and account_id = ? and role = ?")
                        .params(twinning.value(), account.value(), role.name())
                        .update()
                == 1;
    }

    String name(AccountId account) {
        return accounts.get(account).name();
    }

    /** In the order of joining. */
    List<Member> of(TwinningId twinning) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        List<Joined> joined = db.sql("""
                        select m.account_id, m.role, a.substitute_id, a.last_day, s.name as substitute
                        from member m
                        left join absence a on a.account_id = m.account_id and a.starts_at <= :now and :now < a.ends_at
                        left join account s on s.id = a.substitute_id
                        where m.twinning_id = :twinning order by m.since, m.role""")
                .param("now", now)
                .param("twinning", twinning.value())
                .query((row, n) -> new Joined(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        standIn(row)))
                .list();
        Map<AccountId, Person> people = accounts
                .all(joined.stream().map(Joined::account).collect(toSet()))
                .stream()
                .collect(toMap(Person::id, person -> person));
        return joined.stream()
                .map(one -> new Member(people.get(one.account()), one.role(), one.standIn()))
                .toList();
    }

    private record Joined(AccountId account, Role role, StandIn standIn) {}

    private static StandIn standIn(ResultSet row) throws SQLException {
        UUID substitute = row.getObject("substitute_id", UUID.class);
        return substitute == null
                ? null
                : new StandIn(
                        new AccountId(substitute),
                        row.getString("substitute"),
                        row.getObject("last_day", LocalDate.class));
    }

    /** @return whether the school was not there before */
    boolean addSchool(TwinningId twinning, UUID school, String name) {
        return db.sql("insert into twinning_school (twinning_id, school_id, school_name, since) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(twinning.value(), school, name, OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    /** In the order of joining. */
    List<PartnerSchool> schools(TwinningId twinning) {
        return db.sql("select * from twinning_school where twinning_id = ? order by since, school_name")
                .param(twinning.value())
                .query((row, n) ->
                        new PartnerSchool(row.getObject("school_id", UUID.class), row.getString("school_name")))
                .list();
    }
}
