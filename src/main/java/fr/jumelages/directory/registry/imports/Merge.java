package fr.jumelages.directory.registry.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings a register to the state of the staged file in a handful of statements over whole tables. What is the same is
 * not touched; what is gone is marked as closed; what comes back is open again.
 */
@Component
class Merge {

    /** Below that many known entries a small file is nothing strange. */
    private static final int WORTH_KEEPING = 100;

    private final JdbcClient db;
    private final Clock clock;

    Merge(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Result(int added, int changed, int unchanged, int closed, int duplicates) {}

    /** @throws UnusableFile when the file holds nothing, or far less than what is known */
    Result into(Register register, long importId) {
        String key = register.key();
        db.sql("create index on staged (%s)".formatted(key)).update();
        db.sql("analyze staged").update();
        int duplicates = dropDuplicates(key, importId);
        putPlaces(key);
        int staged = count("staged", "true");
        refuseParts(staged, count(register.table(), "closed_at is null"));
        Result merged = merge(register, staged, duplicates);
        moveParticipants(register);
        settle(register);
        return merged;
    }

    private int dropDuplicates(String key, long importId) {
        return db.sql("""
                with again as (
                    select ctid as place, row_number() over (partition by %1$s order by line) as number
                    from staged where not is_place
                ), gone as (
                    delete from staged using again where staged.ctid = again.place and again.number > 1
                    returning staged.line, staged.%1$s as number
                )
                insert into registry_refusal (import_id, line, number, cause)
                select :id, line, number, 'DUPLICATE' from gone""".formatted(key)).param("id", importId).update();
    }

    private void putPlaces(String key) {
        db.sql("""
                update staged set latitude = told.latitude, longitude = told.longitude
                from staged told
                where told.is_place and not staged.is_place and told.%1$s = staged.%1$s""".formatted(key)).update();
        db.sql("delete from staged where is_place").update();
    }

    private static void refuseParts(int staged, int known) {
        if (staged == 0) {
            throw new UnusableFile(FileFault.EMPTY);
        }
        if (known > WORTH_KEEPING && staged < known / 2) {
            throw new UnusableFile(FileFault.MUCH_SMALLER);
        }
    }

    private Result merge(Register register, int staged, int duplicates) {
        return db.sql(mergeStatement(register))
                .query((row, number) -> {
                    int added = row.getInt("added");
                    int changed = row.getInt("changed");
                    return new Result(added, changed, staged - added - changed, close(register), duplicates);
                })
                .single();
    }

    private static String mergeStatement(Register register) {
        String columns = String.join(", ", register.columns());
        return """
                with merged as (
                    insert into %1$s as known (%2$s) select %2$s from staged
                    on conflict (%3$s) do update set (%2$s, closed_at) = (%4$s, null)
                    where (%5$s) is distinct from (%4$s) or known.closed_at is not null
                    returning xmax = 0 as is_new, words
                ), learned as (
                    insert into registry_word
                    select distinct word from merged, unnest(tsvector_to_array(words)) word
                    where word ~ '^[a-z]{3,30}$'
                    on conflict do nothing
                )
                select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed
                from merged""".formatted(
                        register.table(),
                        columns,
                        register.key(),
                        prefixed(register, "excluded."),
                        prefixed(register, "known."));
    }

    private static String prefixed(Register register, String prefix) {
        return register.columns().stream().map(prefix::concat).collect(Collectors.joining(", "));
    }

    private int close(Register register) {
        return db.sql("""
                        update %1$s known set closed_at = :now
                        where closed_at is null and not exists (select from staged where staged.%2$s = known.%2$s)""".formatted(register.table(), register.key()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Those that take part stand where the register says they do. */
    private void moveParticipants(Register register) {
        db.sql("""
                update %1$s here set latitude = known.latitude, longitude = known.longitude
                from %2$s known
                where known.%3$s = here.%3$s and known.latitude is not null
                  and (here.latitude, here.longitude) is distinct from (known.latitude, known.longitude)""".formatted(register.directoryTable(), register.table(), register.key()))
                .update();
    }

    /** So that the next search is planned for what is there now, and no index keeps a list of things to do. */
    private void settle(Register register) {
        db.sql("analyze " + register.table()).update();
        db.sql("analyze registry_word").update();
        db.sql("""
                select gin_clean_pending_list(indexrelid) from pg_index
                join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
                where amname = 'gin' and indrelid in (cast(:table as regclass), 'registry_word'::regclass)""")
                .param("table", register.table())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private int count(String table, String condition) {
        return db.sql("select count(*) from " + table + " where " + condition)
                .query(Integer.class)
                .single();
    }
}
