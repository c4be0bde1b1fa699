package fr.jumelages.meeting.web;

import fr.jumelages.meeting.Cause;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.MeetingReason;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedHour;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A change of a meeting as typed; each change reads its own fields. */
record ChangeForm(
        String jour, String heure, String raison, String precision, String lien, String forme, String confirme) {

    private static final int MOST_LETTERS = 500;

    ChangeForm {
        jour = clean(jour);
        heure = clean(heure);
        raison = clean(raison);
        precision = clean(precision);
        lien = clean(lien);
        forme = clean(forme);
        confirme = clean(confirme);
    }

    static ChangeForm empty(String link) {
        return new ChangeForm("", "", "", "", link, "", "");
    }

    private static String clean(String typed) {
        return Objects.toString(typed, "").replace("\0", "").strip();
    }

    /** A field to mend. @param key of the message that says how */
    record Fault(String fieldId, String key) {}

    List<Fault> faults(Change change) {
        List<Fault> faults = new ArrayList<>();
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

    private static void check(List<Fault> faults, boolean fine, String field, String key) {
        if (!fine) {
            faults.add(new Fault(field, "meeting.change." + key));
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
