package fr.jumelages.tasklist;

/** Somebody else was faster, or the process went on: nothing of this answer took effect. */
public class AlreadyDone extends RuntimeException {

    private final transient WorkItem item;

    AlreadyDone(WorkItem item) {
        super("task " + item.taskId() + " is " + item.status(), null, false, false);
        this.item = item;
    }

    /** The step as it stands now, with who did it and when. */
    public WorkItem item() {
        return item;
    }
}
