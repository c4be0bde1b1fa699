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
            select d.id_, d.deployment_id_, d.key_, d.name_, d.version_, d.version_tag_, p.deploy_time_, p.source_,
                   (select count(*) from (select 1 from act_ru_execution e
                                          where e.proc_def_id_ = d.id_ and e.parent_id_ is null limit 10000) e) as running
            from act_re_procdef d join act_re_deployment p on p.id_ = d.deployment_id_
            """;

    private final JdbcClient db;

    VersionRows(JdbcClient db) {
        this.db = db;
    }

    List<Version> inService() {
        return db.sql(SELECT + """
                        where d.version_ = (select max(n.version_) from act_re_procdef n where n.key_ = d.key_)
                        order by d.name_""").query(VersionRows::version).list();
    }

    List<Version> of(String process) {
        return db.sql(SELECT + "where d.key_ = ? order by d.version_ desc limit 30")
                .param(process)
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
                row.getInt("running"));
    }
}
