package fr.jumelages.meeting;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What has to be ready for a meeting: what the decision {@code preparation-checklist} says, then what people added. */
@Embeddable
class Checklist {

    private static final int MOST_OWN = 30;

    @ElementCollection
    @CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<ChecklistItem> items = new ArrayList<>();

    List<ChecklistItem> items() {
        return List.copyOf(items);
    }

    /** For another mode or date: who took what and what was ready stays so; own items are due on the day before. */
    void renew(List<ChecklistItem> needed, LocalDate day) {
        Map<String, ChecklistItem> before =
                items.stream().collect(Collectors.toMap(ChecklistItem::item, Function.identity()));
        List<ChecklistItem> own = items.stream()
                .filter(ChecklistItem::isOwn)
                .map(item -> item.due(day.minusDays(1)))
                .toList();
        items.clear();
        needed.forEach(item -> items.add(before.getOrDefault(item.item(), item).due(item.dueOn())));
        items.addAll(own);
    }

    /** @throws NotFound when there is no such item */
    void change(String item, UnaryOperator<ChecklistItem> change) {
        int at = place(item);
        items.set(at, change.apply(items.get(at)));
    }

    /** @throws Refusal {@code meeting.tooManyItems} */
    void add(ChecklistItem own) {
        if (items.stream().filter(ChecklistItem::isOwn).count() >= MOST_OWN) {
            throw new Refusal("meeting.tooManyItems");
        }
        items.add(own);
    }

    /** Only what somebody added goes away. */
    void remove(String item) {
        int at = place(item);
        if (items.get(at).isOwn()) {
            items.remove(at);
        }
    }

    private int place(String item) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).item().equals(item)) {
                return at;
            }
        }
        throw new NotFound("checklist item");
    }
}
