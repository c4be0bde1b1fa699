package fr.jumelages.adhoc.web;

import fr.jumelages.adhoc.NewAdHocTask;
import fr.jumelages.casefile.MemberKey;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A task as somebody asks for it. @param qui in which role and who, as in {@code TEACHER~<id>}; @param relu ticked by
 * whoever has read again what seemed to name somebody
 */
record AdHocForm(String titre, String raison, String qui, String jour, String relu) {

    private static final int MOST_OF_A_TITLE = 100;
    private static final int MOST_LETTERS = 1000;
    private static final int DAYS_AHEAD = 366;

    AdHocForm {
        titre = TypedText.plain(titre);
        raison = TypedText.plain(raison);
        qui = TypedText.plain(qui);
        jour = TypedText.plain(jour);
    }

    List<FieldFault> faults(LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        check(faults, !titre.isEmpty() && titre.length() <= MOST_OF_A_TITLE, "titre");
        check(faults, !raison.isEmpty() && raison.length() <= MOST_LETTERS, "raison");
        check(faults, MemberKey.read(qui).isPresent(), "qui");
        check(faults, jour.isEmpty() || isSoon(today), "jour");
        return faults;
    }

    private static void check(List<FieldFault> faults, boolean fine, String field) {
        if (!fine) {
            faults.add(new FieldFault(field, "adhoc.add.fault." + field));
        }
    }

    private boolean isSoon(LocalDate today) {
        LocalDate day = day();
        return day != null && !day.isBefore(today) && day.isBefore(today.plusDays(DAYS_AHEAD));
    }

    /** Names of the fields that seem to name somebody, unless they were read again. */
    List<String> doubts() {
        return Stream.of(Map.entry("what", titre), Map.entry("why", raison))
                .filter(field -> relu == null && PersonalDetails.suspectedIn(field.getValue()))
                .map(field -> "adhoc.add." + field.getKey())
                .toList();
    }

    /** Only without {@link #faults}. */
    NewAdHocTask task() {
        MemberKey doer = MemberKey.read(qui).orElseThrow();
        return new NewAdHocTask(titre, raison, doer.role(), doer.account(), day());
    }

    private LocalDate day() {
        return TypedDay.orNull(jour);
    }
}
