package fr.jumelages.tasklist;

import java.util.List;

/** What the engine itself holds to be open; only for comparing and rebuilding the projection. */
public interface EngineTasks {

    List<WorkItemProjection.Opened> all();
}
