package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to have ready.
 *
 * @param item its key in the decision {@code preparation-checklist}, which is also the bundle key of its words; or {@code
 *     own:} and an id, for what somebody added
 * @param dueOn the day in the facility’s zone by which it should be ready
 * @param words of an own item, otherwise null
 * @param takenBy who said to see to it, null for nobody
 * @param readyByName who had it ready, null while it is not
 */
@Embeddable
record ChecklistItem(
        String item,
        @Enumerated(EnumType.STRING) Category category,
        @Column(name = "due_on") LocalDate dueOn,
        boolean ready,
        String words,
        @Column(name = "taken_by") UUID takenBy,
        @Column(name = "taken_by_name") String takenByName,
        @Column(name = "ready_by_name") String readyByName,
        @Column(name = "ready_at") Instant readyAt) {

    private static final String OWN = "own:";

    /** The kit’s two lists. */
    enum Category {
        INFRASTRUCTURE,
        LOGISTICS
    }

    static ChecklistItem needed(String item, Category category, LocalDate dueOn) {
        return new ChecklistItem(item, category, dueOn, false, null, null, null, null, null);
    }

    static ChecklistItem own(String words, LocalDate dueOn) {
        return new ChecklistItem(
                OWN + UUID.randomUUID(), Category.LOGISTICS, dueOn, false, words, null, null, null, null);
    }

    boolean isOwn() {
        return item.startsWith(OWN);
    }

    ChecklistItem ready(Person by, Instant now) {
        return new ChecklistItem(item, category, dueOn, true, words, takenBy, takenByName, by.name(), now);
    }

    ChecklistItem open() {
        return new ChecklistItem(item, category, dueOn, false, words, takenBy, takenByName, null, null);
    }

    /** @param person null for nobody */
    ChecklistItem taken(Person person) {
        UUID id = person == null ? null : person.id().value();
        String name = person == null ? null : person.name();
        return new ChecklistItem(item, category, dueOn, ready, words, id, name, readyByName, readyAt);
    }

    /** The same, to be ready by another day. */
    ChecklistItem due(LocalDate day) {
        return new ChecklistItem(item, category, day, ready, words, takenBy, takenByName, readyByName, readyAt);
    }
}
