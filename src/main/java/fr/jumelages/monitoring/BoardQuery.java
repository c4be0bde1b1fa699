package fr.jumelages.monitoring;

import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Stage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one statement behind a page of the list. Without a search it reads, for each wanted status, stage and département,
 * the few next rows of an index and merges them ({@link Merge}): its work depends on the page, not on how many projects
 * there are. With a search it starts from the index of words. Whom a project waits for comes along by a lateral join.
 */
record BoardQuery(String sql, Map<String, Object> parameters) {

    private static final String ROWS = """
            select p.*, coalesce(p.next_due_at, timestamptz '9999-01-01 00:00:00+00') as due_key,
                   plain_text(p.facility_name) as name_key, exists (select 1 from work_item u
                    where u.twinning_id = p.id and u.status = 'OPEN' and u.form_id = 'unblock-step') as unblocking,
                   w.form_id, w.role, w.created_at as waiting_since, w.due_at as waiting_until, w.others,
                   w.task_id, w.reminders, w.reminded_on, step_place(p.id, w.role, p.departement) as place,
                   (select max(r.sent_on) from reminder r where r.task_id = w.task_id and not r.escalated) as told_on,
                   exists (select 1 from snooze s where s.task_id = w.task_id) as put_off
            from (%s) p
            left join lateral (
                select task_id, form_id, role, created_at, due_at, reminders, reminded_on, count(*) over () - 1 as others from work_item
                where twinning_id = p.id and status = 'OPEN' and (:step = '' or form_id = :step)
                order by role = :role desc, due_at, task_id limit 1) w on true
            order by %s
            """;

    private static final String COLUMNS = """
            id, reference, facility_name, school_name, stage, status, departement, stage_since, status_since, next_due_at,
            stalled_since, reminders_paused_until, mode, school_level, school_year""";

    private static final String MERGED = "select t.*, page.key as step_due_at from (%s) page join (select " + COLUMNS
            + " from twinning) t using (id)";

    private static final String FOUND = "with found as materialized (select " + COLUMNS + """
             from twinning
                where twinning_words(reference, facility_name, school_name) like '%%' || plain_text(:pattern) || '%%')
            select * from found where status = any(:statuses) and stage = any(:stages)
              and (:everywhere or departement = any(:departements))
              and (coalesce(mode, ''), coalesce(school_level, '')) in (select * from unnest(:types::text[]) m, unnest(:levels::text[]) l)
              and school_year = coalesce(:year::int, school_year)
              and (:step = '' or exists (select 1 from work_item w where w.twinning_id = found.id and w.status = 'OPEN'
                and w.form_id = :step and w.role = any(:roles)))
              and (:role = '' or exists (select 1 from work_item w where w.twinning_id = found.id and w.status = 'OPEN'
                and w.role = :role))
            """;

    /** @param territory whose projects may be seen; @param limit rows at most */
    static BoardQuery of(BoardFilter filter, Territory territory, BoardPosition after, Instant now, int limit) {
        boolean everywhere = territory.national() && filter.departement().isEmpty();
        String sql = ROWS.formatted(page(filter, everywhere), order(filter));
        Map<String, Object> parameters = parameters(filter, territory, after, now, limit);
        parameters.put("everywhere", everywhere);
        return new BoardQuery(sql, parameters);
    }

    private static String page(BoardFilter filter, boolean everywhere) {
        Ranges ranges = new Ranges(filter, everywhere);
        if (filter.ordersByStep()) {
            return MERGED.formatted(ranges.steps().sql());
        }
        return filter.searches()
                ? found(filter)
                : MERGED.formatted(ranges.projects().sql());
    }

    private static String found(BoardFilter filter) {
        String beyond = " and (" + filter.order() + ", id) " + (filter.ascending() ? ">" : "<") + " (:at, :id)";
        return FOUND.formatted() + beyond + part(filter) + " order by " + order(filter) + " limit :limit";
    }

    private static String part(BoardFilter filter) {
        return switch (filter.shown()) {
            case LATE -> " and next_due_at < :now";
            case STALLED -> " and stalled_since is not null";
            default -> "";
        };
    }

    private static String order(BoardFilter filter) {
        String direction = filter.ascending() ? "" : " desc";
        return filter.order() + direction + ", id" + direction;
    }

    private static Map<String, Object> parameters(
            BoardFilter filter, Territory territory, BoardPosition after, Instant now, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("statuses", names(filter.shown().statuses()));
        parameters.put("stages", names(filter.stage() == null ? Set.of(Stage.values()) : Set.of(filter.stage())));
        parameters.put("departements", departements(filter, territory));
        parameters.put("pattern", filter.pattern().replaceAll("[\\\\%_]", "\\\\$0"));
        parameters.put("at", after.value(filter));
        parameters.put("id", after.id());
        parameters.put("now", now.atOffset(ZoneOffset.UTC));
        parameters.put("limit", limit);
        parameters.put("step", filter.step());
        facets(filter.facets(), parameters);
        return parameters;
    }

    private static void facets(Facets facets, Map<String, Object> parameters) {
        parameters.put("types", facets.types());
        parameters.put("levels", facets.levels());
        parameters.put("year", facets.year());
        parameters.put("roles", facets.roles());
        parameters.put("role", facets.roleName());
    }

    private static String[] departements(BoardFilter filter, Territory territory) {
        Stream<String> wanted = filter.departement().isEmpty()
                ? territory.departements().stream()
                : Stream.of(filter.departement()).filter(territory::covers);
        return wanted.toArray(String[]::new);
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
