package fr.jumelages.monitoring;

/**
 * The projects that wait at one step, most urgent first: read from the index of open steps, so that the work depends on
 * the page. A project whose step is open for several people or requests stands once, at the earliest.
 */
final class AtStep {

    private static final String ROWS = """
            select %s from (
                select t.*, w.due_at as step_due_at from work_item w join twinning t on t.id = w.twinning_id
                where w.status = 'OPEN' and w.form_id = :step%s and (w.due_at, w.twinning_id) > (:at, :id)
                  and t.status = any(:statuses) and t.stage = any(:stages)%s
                  and not exists (
                    select 1 from work_item earlier where earlier.twinning_id = w.twinning_id
                      and earlier.form_id = w.form_id and earlier.status = 'OPEN'
                      and (earlier.due_at, earlier.task_id) < (w.due_at, w.task_id))
                order by w.due_at, w.twinning_id limit :limit) waiting""";

    private AtStep() {}

    /** A page for {@link BoardQuery}, with {@code step_due_at} besides its columns; {@code %1$s} is left for the order. */
    static String page(boolean everywhere, Shown shown, String columns) {
        String late = shown == Shown.LATE ? " and w.due_at < :now" : "";
        String wanted = columns + ", step_due_at";
        return everywhere
                ? ROWS.formatted(wanted, "", late) + " order by %1$s"
                : "select t.* from unnest(:departements::text[]) one_departement, lateral ("
                        + ROWS.formatted(wanted, " and w.departement = one_departement", late)
                        + ") t order by %1$s limit :limit";
    }
}
