package fr.jumelages.meeting.web;

import fr.jumelages.meeting.Cause;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.MeetingReason;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedHour;
import fr.jumelages.shared.TypedText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A change of a meeting as typed; each change reads its own fields. */
record ChangeForm(
        String jour, String heure, String raison, String precision, String lien, String forme, String confirme) {

    private static final int MOST_LETTERS = 500;

    ChangeForm {
        jour = TypedText.plain(jour);
        heure = TypedText.plain(heure);
        raison = TypedText.plain(raison);
        precision = TypedText.plain(precision);
        lien = TypedText.plain(lien);
        forme = TypedText.plain(forme);
        confirme = TypedText.plain(confirme);
    }

    static ChangeForm empty(String link) {
        return new ChangeForm("", "", "", "", link, "", "");
    }

    List<FieldFault> faults(Change change) {
        List<FieldFault> faults = new ArrayList<>();
        if (change == Change.POSTPONE) {
            check(faults, date() != null, "jour", "dayMissing");
            check(faults, time() != null, "heure", "hourMissing");
        }
        if (change.hasReason()) {
            check(faults, reason() != null, "raison", "reasonMissing");
            check(faults, reason() != MeetingReason.OTHER || !precision.isEmpty(), "precision", "detailMissing");
            check(faults, precision.length() <= MOST_LETTERS, "precision", "detailTooLong");
        }
        if (change == Change.FORM) {
            check(faults, mode() != null, "forme", "formMissing");
        }
        if (change.hasLink()) {
            check(faults, change != Change.LINK && lien.isEmpty() || isLink(lien), "lien", "linkWrong");
        }
        return faults;
    }

    private static void check(List<FieldFault> faults, boolean fine, String field, String key) {
        if (!fine) {
            faults.add(new FieldFault(field, "meeting.change." + key));
        }
    }

    static boolean isLink(String lien) {
        return lien.matches("https://[^\\s/?#]+\\.[^\\s]{2,490}");
    }

    /** Whoever looked at it once more wants to mend it. */
    boolean reopened() {
        return confirme.equals("non");
    }

    boolean confirmed() {
        return confirme.equals("oui");
    }

    LocalDateTime moment() {
        return LocalDateTime.of(date(), time());
    }

    Cause cause() {
        return new Cause(reason(), precision.isEmpty() ? null : precision);
    }

    /** Null when none of the list was chosen. */
    MeetingMode mode() {
        return Arrays.stream(MeetingMode.values())
                .filter(mode -> mode.name().equals(forme))
                .findFirst()
                .orElse(null);
    }

    /** Null when none was given. */
    String link() {
        return lien.isEmpty() ? null : lien;
    }

    public LocalDate date() {
        return TypedDay.orNull(jour);
    }

    public LocalTime time() {
        return TypedHour.orNull(heure);
    }

    private MeetingReason reason() {
        return Arrays.stream(MeetingReason.values())
                .filter(reason -> reason.name().equals(raison))
                .findFirst()
                .orElse(null);
    }
}
