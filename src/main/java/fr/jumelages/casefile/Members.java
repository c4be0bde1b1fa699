package fr.jumelages.casefile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import java.time.Clock;
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
        List<Joined> joined = db.sql("select account_id, role from member where twinning_id = ? order by since, role")
                .param(twinning.value())
                .query((row, n) -> new Joined(
                        new AccountId(row.getObject("account_id", UUID.class)), Role.valueOf(row.getString("role"))))
                .list();
        Map<AccountId, Person> people = accounts
                .all(joined.stream().map(Joined::account).collect(toSet()))
                .stream()
                .collect(toMap(Person::id, person -> person));
        return joined.stream()
                .map(one -> new Member(people.get(one.account()), one.role()))
                .toList();
    }

    private record Joined(AccountId account, Role role) {}

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
