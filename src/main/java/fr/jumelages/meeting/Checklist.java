package fr.jumelages.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What has to be ready for a meeting, in the order of the decision {@code preparation-checklist}. */
@Embeddable
class Checklist {

    @ElementCollection
    @CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<ChecklistItem> items = new ArrayList<>();

    List<ChecklistItem> items() {
        return List.copyOf(items);
    }

    /** For another mode or date; what was ready on the list before stays so. */
    void renew(List<ChecklistItem> needed) {
        List<String> ready = items.stream()
                .filter(ChecklistItem::ready)
                .map(ChecklistItem::item)
                .toList();
        items.clear();
        needed.forEach(item -> items.add(item.ticked(ready.contains(item.item()))));
    }

    void tick(Collection<String> ready) {
        items.replaceAll(item -> item.ticked(ready.contains(item.item())));
    }
}
