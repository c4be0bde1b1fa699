package fr.jumelages.adhoc.web;

import fr.jumelages.adhoc.NewAdHocTask;
import fr.jumelages.casefile.MemberKey;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.shared.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        titre = plain(titre);
        raison = plain(raison);
        qui = plain(qui);
        jour = plain(jour);
    }

    /** A field to mend. @param key of the message that says how */
    record Fault(String fieldId, String key) {}

    List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        check(faults, !titre.isEmpty() && titre.length() <= MOST_OF_A_TITLE, "titre");
        check(faults, !raison.isEmpty() && raison.length() <= MOST_LETTERS, "raison");
        check(faults, MemberKey.read(qui).isPresent(), "qui");
        check(faults, jour.isEmpty() || isSoon(today), "jour");
        return faults;
    }

    private static void check(List<Fault> faults, boolean fine, String field) {
        if (!fine) {
            faults.add(new Fault(field, "adhoc.add.fault." + field));
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

    private static String plain(String typed) {
        return Objects.toString(typed, "").replace("\0", "").strip();
    }
}
