package fr.jumelages.directory;

import java.time.LocalTime;
import java.util.List;

/** Facilities for tests. */
public final class FacilityMother {

    private FacilityMother() {}

    public static FacilityProfile named(String name, String postalCode, String town) {
        return new FacilityProfile(
                FacilityKind.EHPAD, name, null, null, Address.of("1 rue des Lilas", postalCode, town), open());
    }

    public static Showcase open() {
        return new Showcase(
                "Une maison au milieu d’un grand jardin.",
                List.of(TwinningType.IN_PERSON, TwinningType.HYBRID),
                List.of(SchoolLevel.PRIMARY, SchoolLevel.COLLEGE),
                List.of(Theme.MEMORY, Theme.MUSIC),
                Rhythm.SERIES,
                12,
                List.of(WeekSlot.TUESDAY_AFTERNOON, WeekSlot.THURSDAY_AFTERNOON),
                "Repas de 12 h à 13 h 30",
                List.of(ClosedMoment.of("THURSDAY", LocalTime.of(15, 0), LocalTime.of(16, 30), "ACTIVITIES")),
                List.of(Equipment.LARGE_ROOM, Equipment.STEP_FREE),
                "Arrêt de bus Mairie");
    }
}
