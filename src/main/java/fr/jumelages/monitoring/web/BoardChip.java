package fr.jumelages.monitoring.web;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.SchoolCalendar;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter that is set, with the address of the list without it. @param field its name in the address; @param key of the
 * value’s text, null where {@code text} is the value
 */
record BoardChip(String field, String key, String text, String url) {

    static List<BoardChip> of(BoardForm form) {
        List<BoardChip> chips = new ArrayList<>();
        add(chips, form, "q", null, form.q());
        add(chips, form, "etape", "site.stage.", form.etape());
        add(chips, form, "departement", null, place(form.departement()));
        add(chips, form, "tache", "step.", form.tache());
        add(chips, form, "type", "enum.TwinningType.", form.type());
        add(chips, form, "niveau", "enum.SchoolLevel.", form.niveau());
        add(chips, form, "annee", null, year(form.annee()));
        add(chips, form, "attend", "tasklist.role.", form.attend());
        return chips;
    }

    private static void add(List<BoardChip> chips, BoardForm form, String field, String prefix, String value) {
        if (!value.isEmpty()) {
            String key = prefix == null ? null : prefix + value;
            chips.add(new BoardChip(field, key, value, form.addresses().without(field)));
        }
    }

    private static String place(String code) {
        return Departement.find(code).map(Departement::label).orElse(code);
    }

    private static String year(String startsIn) {
        return startsIn.isEmpty() ? "" : SchoolCalendar.name(Integer.parseInt(startsIn));
    }
}
