package fr.jumelages.onboarding.web;

import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.onboarding.RightsChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A change of image rights, as typed. */
record ChangeForm(String personnes, String usage, String changement, String nombre) {

    private static final String WHOLE_NUMBER = "[0-9]{1,4}";

    ChangeForm {
        personnes = Objects.toString(personnes, "");
        usage = Objects.toString(usage, "");
        changement = Objects.toString(changement, "");
        nombre = Objects.toString(nombre, "").strip();
    }

    static ChangeForm empty() {
        return new ChangeForm("", "", "", "");
    }

    /** A field to mend; its words are {@code onboarding.change.fault.<fieldId>}. */
    record Fault(String fieldId) {}

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        addIf(whose() == null, "personnes", faults);
        addIf(change() == null, "changement", faults);
        addIf(use() == null, "usage", faults);
        addIf(!nombre.matches(WHOLE_NUMBER), "nombre", faults);
        return faults;
    }

    private static void addIf(boolean isWrong, String field, List<Fault> faults) {
        if (isWrong) {
            faults.add(new Fault(field));
        }
    }

    Pictured whose() {
        return chosen(Pictured.values(), personnes);
    }

    PictureUse use() {
        return chosen(PictureUse.values(), usage);
    }

    RightsChange change() {
        return chosen(RightsChange.values(), changement);
    }

    int count() {
        return Integer.parseInt(nombre);
    }

    /** Null when none of the list was chosen. */
    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
