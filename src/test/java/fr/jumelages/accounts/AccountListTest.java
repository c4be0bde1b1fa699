package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.AccountSearch.Group;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the list costs among forty thousand accounts, asked of PostgreSQL’s own planner. */
@ApplicationTest
class AccountListTest {

    @Autowired
    JdbcClient db;

    @Test
    @Transactional
    void noListReadsTheWholeTable() {
        db.sql("""
                insert into account (id, email, name, locale, zone_id, roles, national, departements, status, invited_at,
                    version)
                select gen_random_uuid(), 'compte-' || i || '@exemple.fr', 'Compte ' || md5(i::text), 'fr', 'Europe/Paris',
                    case when i % 500 = 0 then array ['COORDINATOR'] else array ['TEACHER'] end, false, '{}',
                    case when i % 300 = 0 then 'CLOSED' else 'ACTIVE' end, now(), 0
                from generate_series(1, 40000) i""").update();
        db.sql("analyze account").update();
        for (Group group : Group.values()) {
            for (String words : List.of("", "c4ca4238a0")) {
                String plan = String.join(
                        "\n",
                        db.sql("explain " + AccountList.sql(new AccountSearch(group, words)))
                                .params(Map.of("pattern", words, "name", "m", "id", new UUID(0, 0), "limit", 26))
                                .query(String.class)
                                .list());
                assertThat(plan).as(group + words).doesNotContain("Seq Scan");
            }
        }
    }
}
