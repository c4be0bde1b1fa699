package fr.jumelages.tasklist;

import java.util.Collection;
import java.util.List;

/** What the engine itself holds to be open; only for comparing and rebuilding the projection. */
public interface EngineTasks {

    List<WorkItemProjection.Opened> all();

    /** Of these tasks those that are open. */
    List<WorkItemProjection.Opened> of(Collection<String> taskIds);
}
