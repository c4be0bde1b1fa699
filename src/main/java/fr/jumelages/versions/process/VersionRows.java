package fr.jumelages.versions.process;

import fr.jumelages.versions.Version;
import fr.jumelages.workflow.Releases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine’s tables of versions with how many run on each, which its own queries would count one by one. */
@Component
class VersionRows {

    private static final String SELECT = """
            select false as is_table, d.id_, d.deployment_id_, d.key_, d.name_, d.version_, d.version_tag_, p.deploy_time_, p.source_,
                   (select count(*) from (select 1 from act_ru_execution e
                                          where e.proc_def_id_ = d.id_ and e.parent_id_ is null limit 10000) e) as running
            from act_re_procdef d join act_re_deployment p on p.id_ = d.deployment_id_
            """;

    private static final String TABLES = """
            select true as is_table, d.id_, d.deployment_id_, d.key_, d.name_, d.version_, d.version_tag_, p.deploy_time_,
                   p.source_, 0 as running
            from act_re_decision_def d join act_re_deployment p on p.id_ = d.deployment_id_
            """;

    private final JdbcClient db;

    VersionRows(JdbcClient db) {
        this.db = db;
    }

    /** Processes first, then tables; by name. */
    List<Version> inService() {
        return db.sql("(" + SELECT + newest("act_re_procdef") + ") union all (" + TABLES + newest("act_re_decision_def")
                        + ") order by is_table, name_")
                .query(VersionRows::version)
                .list();
    }

    private static String newest(String table) {
        return "where d.version_ = (select max(n.version_) from " + table + " n where n.key_ = d.key_)";
    }

    List<Version> of(String key) {
        return db.sql("(" + SELECT + "where d.key_ = :key) union all (" + TABLES
                        + "where d.key_ = :key) order by version_ desc limit 30")
                .param("key", key)
                .query(VersionRows::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("id_"),
                row.getString("deployment_id_"),
                row.getString("key_"),
                row.getString("name_") == null ? row.getString("key_") : row.getString("name_"),
                row.getInt("version_"),
                row.getString("version_tag_"),
                row.getTimestamp("deploy_time_").toLocalDateTime().toInstant(ZoneOffset.UTC),
                Releases.BY_HAND.equals(row.getString("source_")),
                row.getInt("running"),
                row.getBoolean("is_table"));
    }
}
