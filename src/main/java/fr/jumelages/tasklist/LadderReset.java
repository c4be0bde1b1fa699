package fr.jumelages.tasklist;

/**
 * Reminders of an open step begin anew. @param quietToday when its date has not moved: then the first one waits as long
 * as between two, and does not follow the next morning
 */
public record LadderReset(String taskId, boolean quietToday) {}
