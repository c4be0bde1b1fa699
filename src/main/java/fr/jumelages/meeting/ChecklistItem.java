package fr.jumelages.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something to have ready.
 *
 * @param item its key in the decision {@code preparation-checklist}, which is also the bundle key of its words
 * @param dueOn the day in the facility’s zone by which it should be ready
 */
@Embeddable
record ChecklistItem(
        String item,
        @Enumerated(EnumType.STRING) Category category,
        @Column(name = "due_on") LocalDate dueOn,
        boolean ready) {

    /** The kit’s two lists. */
    enum Category {
        INFRASTRUCTURE,
        LOGISTICS
    }

    ChecklistItem ticked(boolean isReady) {
        return new ChecklistItem(item, category, dueOn, isReady);
    }
}
