package fr.jumelages.meeting.web;

import fr.jumelages.meeting.MeetingAdding.NewMeeting;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.PlanB;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedHour;
import fr.jumelages.shared.TypedText;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A further meeting as typed. */
record AddingForm(String jour, String heure, String duree, String forme, String planb, String lien) {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 480;

    AddingForm {
        jour = TypedText.plain(jour);
        heure = TypedText.plain(heure);
        duree = TypedText.plain(duree);
        forme = TypedText.plain(forme);
        planb = TypedText.plain(planb);
        lien = TypedText.plain(lien);
    }

    static AddingForm usual() {
        return new AddingForm("", "", "90", "", "", "");
    }

    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        check(faults, TypedDay.orNull(jour) != null, "jour", "meeting.change.dayMissing");
        check(faults, TypedHour.orNull(heure) != null, "heure", "meeting.change.hourMissing");
        check(faults, minutes() >= SHORTEST && minutes() <= LONGEST, "duree", "meeting.add.durationWrong");
        check(faults, choice(MeetingMode.values(), forme) != null, "forme", "meeting.change.formMissing");
        check(faults, choice(PlanB.values(), planb) != null, "planb", "meeting.add.planBMissing");
        check(faults, lien.isEmpty() || ChangeForm.isLink(lien), "lien", "meeting.change.linkWrong");
        return faults;
    }

    private static void check(List<FieldFault> faults, boolean fine, String field, String key) {
        if (!fine) {
            faults.add(new FieldFault(field, key));
        }
    }

    /** Only without {@link #faults}. */
    NewMeeting meeting() {
        return new NewMeeting(
                LocalDateTime.of(TypedDay.orNull(jour), TypedHour.orNull(heure)),
                Duration.ofMinutes(minutes()),
                choice(MeetingMode.values(), forme),
                choice(PlanB.values(), planb),
                lien.isEmpty() ? null : lien);
    }

    private int minutes() {
        return duree.matches("[0-9]{1,3}") ? Integer.parseInt(duree) : 0;
    }

    private static <E extends Enum<E>> E choice(E[] values, String typed) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
