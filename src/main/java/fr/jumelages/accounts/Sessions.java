package fr.jumelages.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of one person, on all devices: the table is shared by the nodes. */
@Repository
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void end(AccountId id) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(id.toString())
                .update();
    }
}
