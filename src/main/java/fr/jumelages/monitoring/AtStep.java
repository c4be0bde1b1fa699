package fr.jumelages.monitoring;

/** The open steps of one form with their projects, to be read in the order in which they are due. */
final class AtStep {

    static final String TABLE = "work_item w join twinning t on t.id = w.twinning_id";

    /** Of several open steps of the form in a project the earliest, among those of the role that is asked for. */
    static final String ONCE = """
            t.status = any(:statuses) and t.stage = any(:stages) and not exists (
              select 1 from work_item earlier where earlier.twinning_id = w.twinning_id and earlier.form_id = w.form_id
                and earlier.status = 'OPEN' and (:role = '' or earlier.role = :role)
                and (earlier.due_at, earlier.task_id) < (w.due_at, w.task_id))""";

    private AtStep() {}
}
