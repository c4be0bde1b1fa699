package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.monitoring.Board;
import fr.jumelages.monitoring.BoardCounts;
import fr.jumelages.monitoring.Movement;
import fr.jumelages.monitoring.SavedViews;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.monitoring.Sort;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.SchoolCalendar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the board shows. @param years to choose from; @param views the reader’s own; @param list its next page goes on at
 * {@link #next}
 */
record BoardPage(
        BoardForm form,
        BoardCounts counts,
        Movement movement,
        List<Integer> years,
        List<SavedViews.View> views,
        Board.Page list) {

    /** @param count null beside a search or a filter that no counter knows */
    record Tab(Shown shown, Long count, String url, boolean current) {}

    public List<BoardStation> stations() {
        return counts.stages().stream()
                .map(at -> BoardStation.of(at, movement, form.addresses()))
                .toList();
    }

    public List<BoardChip> chips() {
        return BoardChip.of(form);
    }

    /** The orders to choose from; empty where there is one only. */
    public List<Sort> sorts() {
        List<Sort> sorts = form.tache().isEmpty() ? form.filter().shown().sorts() : List.of();
        return sorts.size() > 1 ? sorts : List.of();
    }

    public BoardColumn[] columns() {
        return BoardColumn.values();
    }

    public TwinningType[] types() {
        return TwinningType.values();
    }

    public SchoolLevel[] levels() {
        return SchoolLevel.values();
    }

    public List<Role> awaited() {
        return BoardForm.AWAITED;
    }

    /** {@code 2026-2027} for 2026. */
    public String schoolYear(int startsIn) {
        return SchoolCalendar.name(startsIn);
    }

    /** The name of the view that is open, empty for none. */
    public String view() {
        return views.stream()
                .filter(view -> view.address().equals(form.addresses().view()))
                .findFirst()
                .map(SavedViews.View::name)
                .orElse("");
    }

    public String next() {
        return list.next().map(form.addresses()::after).orElse("");
    }

    public List<Tab> tabs() {
        boolean countable = !form.filter().searches()
                && form.tache().isEmpty()
                && !form.filter().facets().narrows();
        return Arrays.stream(Shown.values())
                .filter(shown -> form.tache().isEmpty() || shown.knowsSteps())
                .map(shown -> new Tab(
                        shown,
                        countable ? counts.shown(shown, form.stage()) : null,
                        form.addresses().showing(shown),
                        form.etat().equals(shown.slug())))
                .toList();
    }

    /** To choose from; none for the whole country, whose hundred would outweigh the page. */
    static List<Departement> departements(Territory territory) {
        Stream<String> codes = territory.national() ? Stream.empty() : territory.departements().stream();
        return codes.sorted().flatMap(code -> Departement.find(code).stream()).toList();
    }
}
