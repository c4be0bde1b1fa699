package fr.jumelages.health.web;

import fr.jumelages.health.SuspendablePlace;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A suspension as typed. */
record SuspensionForm(String lieu, String debut, String fin, String mots, String projet, String confirme) {

    private static final int MOST_LETTERS = 500;

    /** Longer than any wave so far; who needs more declares again. */
    private static final int MOST_DAYS = 120;

    SuspensionForm {
        lieu = TypedText.plain(lieu);
        debut = TypedText.plain(debut);
        fin = TypedText.plain(fin);
        mots = TypedText.plain(mots);
        projet = TypedText.plain(projet);
        confirme = TypedText.plain(confirme);
    }

    static SuspensionForm starting(LocalDate today, String project) {
        return new SuspensionForm("", today.toString(), today.plusDays(14).toString(), "", project, "");
    }

    List<FieldFault> faults(List<SuspendablePlace> places) {
        List<FieldFault> faults = new ArrayList<>();
        check(faults, place(places).isPresent(), "lieu", "health.placeMissing");
        check(faults, from() != null, "debut", "health.fromMissing");
        check(faults, until() != null, "fin", "health.untilMissing");
        if (from() != null && until() != null) {
            long days = ChronoUnit.DAYS.between(from(), until());
            check(faults, days >= 0, "fin", "refusal.health.periodReversed");
            check(faults, days <= MOST_DAYS, "fin", "health.untilTooFar");
        }
        check(faults, mots.length() <= MOST_LETTERS, "mots", "health.wordsTooLong");
        return faults;
    }

    private static void check(List<FieldFault> faults, boolean fine, String field, String key) {
        if (!fine) {
            faults.add(new FieldFault(field, key));
        }
    }

    /** The one that was chosen, or the only one there is. */
    Optional<SuspendablePlace> place(List<SuspendablePlace> places) {
        return places.size() == 1
                ? Optional.of(places.get(0))
                : places.stream().filter(place -> place.key().equals(lieu)).findFirst();
    }

    boolean confirmed() {
        return confirme.equals("oui");
    }

    boolean reopened() {
        return confirme.equals("non");
    }

    public LocalDate from() {
        return TypedDay.orNull(debut);
    }

    public LocalDate until() {
        return TypedDay.orNull(fin);
    }

    /** Null when there are none. */
    String words() {
        return mots.isEmpty() ? null : mots;
    }
}
