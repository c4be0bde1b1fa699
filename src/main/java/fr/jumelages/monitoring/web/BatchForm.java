package fr.jumelages.monitoring.web;

import fr.jumelages.shared.FieldFault;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Projects that were ticked, at most a page of the board, and who takes whose place in them. */
record BatchForm(List<String> projet, String part, String nom, String courriel, String motif) {

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
}
