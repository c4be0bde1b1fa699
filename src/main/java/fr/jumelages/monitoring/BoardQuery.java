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
 * the few next rows of an index and merges them: its work depends on the page, not on how many projects there are. With
 * a search it starts from the index of words. Whom a project waits for comes along by a lateral join.
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
                order by due_at, task_id limit 1) w on true
            order by %s
            """;

    private static final String COLUMNS = """
            id, reference, facility_name, school_name, stage, status, departement, stage_since, status_since, next_due_at,
            stalled_since, reminders_paused_until""";

    /** @param territory whose projects may be seen; @param limit rows at most */
    static BoardQuery of(BoardFilter filter, Territory territory, BoardPosition after, Instant now, int limit) {
        boolean everywhere = territory.national() && filter.departement().isEmpty();
        String order = order(filter);
        String page = filter.ordersByStep()
                ? AtStep.page(everywhere, filter.shown(), COLUMNS)
                : filter.searches() ? found(everywhere, after(filter)) : merged(everywhere, after(filter));
        String sql = ROWS.formatted(page.formatted(order), order);
        return new BoardQuery(sql, parameters(filter, territory, after, now, limit));
    }

    private static String merged(boolean everywhere, String condition) {
        return "select t.* from unnest(:statuses::text[]) one_status, unnest(:stages::text[]) one_stage"
                + (everywhere ? "" : ", unnest(:departements::text[]) one_departement")
                + ", lateral (select " + COLUMNS + " from twinning where status = one_status and stage = one_stage"
                + (everywhere ? "" : " and departement = one_departement")
                + condition + " order by %1$s limit :limit) t order by %1$s limit :limit";
    }

    private static String found(boolean everywhere, String condition) {
        return "with found as materialized (select " + COLUMNS + " from twinning"
                + " where twinning_words(reference, facility_name, school_name) like '%%' || plain_text(:pattern) || '%%')"
                + " select * from found where status = any(:statuses) and stage = any(:stages) and (:step = '' or exists ("
                + "select 1 from work_item w where w.twinning_id = found.id and w.status = 'OPEN' and w.form_id = :step))"
                + (everywhere ? "" : " and departement = any(:departements)")
                + condition + " order by %1$s limit :limit";
    }

    /** Some indexes hold a part of the projects only, and the planner must see that these are meant. */
    private static String after(BoardFilter filter) {
        String beyond = " and (" + filter.order() + ", id) " + (filter.ascending() ? ">" : "<") + " (:at, :id)";
        if (filter.sort() == Sort.DUE || filter.sort() == Sort.NAME) {
            return beyond + " and status in ('LIVE', 'ON_HOLD')";
        }
        return switch (filter.shown()) {
            case LATE -> beyond + " and status = 'LIVE' and next_due_at < :now";
            case STALLED -> beyond + " and status = 'LIVE' and stalled_since is not null";
            default -> beyond;
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
        return parameters;
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
