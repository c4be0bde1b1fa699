package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.monitoring.BatchGiving.Doer;
import fr.jumelages.shared.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Projects that were ticked, at most a page of the board, and who takes whose place in them, or who gets their open steps.
 * @param a who gets them and as what, as in {@code TEACHER~<id>}
 */
record BatchForm(List<String> projet, String part, String nom, String courriel, String a, String motif) {

    private static final int MOST = 20;

    BatchForm {
        projet = projet == null
                ? List.of()
                : projet.stream()
                        .filter(Objects::nonNull)
                        .map(one -> one.replace("\0", ""))
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** The same questions as when it is about one project. */
    ActForm act() {
        return new ActForm(motif, null, null, null, part, nom, courriel, null, null);
    }

    List<FieldFault> faults() {
        return Stream.of(act())
                .flatMap(form -> form.faults(Act.REPLACE_MEMBER).stream())
                .toList();
    }

    /** Null when nobody that was offered is named. */
    Doer doer() {
        if (!Objects.toString(a, "").matches("(DIRECTOR|REFERENT|TEACHER)~[0-9a-f-]{36}")) {
            return null;
        }
        return new Doer(Role.valueOf(a.substring(0, a.indexOf('~'))), AccountId.of(a.substring(a.indexOf('~') + 1)));
    }

    List<FieldFault> givingFaults() {
        List<FieldFault> faults = new ArrayList<>();
        if (doer() == null) {
            faults.add(new FieldFault("confier-a", "monitoring.act.fault.personne"));
        }
        faults.addAll(reasonFaults("confier-motif"));
        return faults;
    }

    /** Why, in words: each of the forms of this page has its own field for it. */
    List<FieldFault> reasonFaults(String field) {
        if (act().motif().isEmpty()) {
            return List.of(new FieldFault(field, "monitoring.act.fault.motif"));
        }
        return act().motif().length() > ActForm.MOST_LETTERS
                ? List.of(new FieldFault(field, "monitoring.act.fault.motifTooLong"))
                : List.of();
    }
}
