package fr.jumelages.contact;

import fr.jumelages.casefile.CaseFact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a project ends early, the teachers who wait for its answer are no members yet: we tell them. */
@Component
class CancelledProjects {

    private final WaitingTeachers teachers;

    CancelledProjects(WaitingTeachers teachers) {
        this.teachers = teachers;
    }

    @EventListener
    void on(CaseFact.CaseCancelled cancelled) {
        teachers.letGo(cancelled.twinning());
    }
}
