package fr.jumelages.meeting.web;

import fr.jumelages.meeting.MeetingAdding.NewMeeting;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.PlanB;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedHour;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A further meeting as typed. */
record AddingForm(String jour, String heure, String duree, String forme, String planb, String lien) {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 480;

    AddingForm {
        jour = clean(jour);
        heure = clean(heure);
        duree = clean(duree);
        forme = clean(forme);
        planb = clean(planb);
        lien = clean(lien);
    }

    static AddingForm usual() {
        return new AddingForm("", "", "90", "", "", "");
    }

    private static String clean(String typed) {
        return Objects.toString(typed, "").replace("\0", "").strip();
    }

    List<ChangeForm.Fault> faults() {
        List<ChangeForm.Fault> faults = new ArrayList<>();
        check(faults, TypedDay.orNull(jour) != null, "jour", "meeting.change.dayMissing");
        check(faults, TypedHour.orNull(heure) != null, "heure", "meeting.change.hourMissing");
        check(faults, minutes() >= SHORTEST && minutes() <= LONGEST, "duree", "meeting.add.durationWrong");
        check(faults, choice(MeetingMode.values(), forme) != null, "forme", "meeting.change.formMissing");
        check(faults, choice(PlanB.values(), planb) != null, "planb", "meeting.add.planBMissing");
        check(faults, lien.isEmpty() || ChangeForm.isLink(lien), "lien", "meeting.change.linkWrong");
        return faults;
    }

    private static void check(List<ChangeForm.Fault> faults, boolean fine, String field, String key) {
        if (!fine) {
            faults.add(new ChangeForm.Fault(field, key));
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
