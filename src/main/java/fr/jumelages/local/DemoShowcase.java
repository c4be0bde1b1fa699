package fr.jumelages.local;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Rhythm;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Showcase;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

/** What the demo’s facilities tell schools: each story has its own voice, so that the directory looks like life. */
enum DemoShowcase {
    GARDEN(
            "Notre maison est bâtie autour d’un jardin que les résidents cultivent eux-mêmes : tomates anciennes, herbes à"
                    + " tisane, rosiers. Nous aimerions y semer avec une classe, et raconter les saisons d’autrefois.",
            List.of(Theme.NATURE, Theme.COOKING, Theme.MEMORY),
            List.of(WeekSlot.TUESDAY_AFTERNOON, WeekSlot.THURSDAY_AFTERNOON),
            List.of(Equipment.LARGE_ROOM, Equipment.GARDEN, Equipment.STEP_FREE, Equipment.WIFI)),
    CHOIR(
            "Chaque mardi, une douzaine de voix se retrouvent autour du piano. Il leur manque les aigus ! Nous cherchons une"
                    + " classe pour préparer un petit concert, et prendre le temps de se connaître entre deux refrains.",
            List.of(Theme.MUSIC, Theme.CREATION, Theme.READING),
            List.of(WeekSlot.MONDAY_AFTERNOON, WeekSlot.TUESDAY_MORNING, WeekSlot.FRIDAY_AFTERNOON),
            List.of(Equipment.LARGE_ROOM, Equipment.STEP_FREE, Equipment.COACH_PARKING, Equipment.MICROPHONE)),
    WORKSHOP(
            "Beaucoup de nos résidents ont travaillé de leurs mains : couture, menuiserie, pêche, mécanique. Ils aiment"
                    + " montrer et transmettre. Nous imaginons un carnet des métiers d’hier et de demain, écrit à deux.",
            List.of(Theme.MEMORY, Theme.CREATION, Theme.DEBATE),
            List.of(WeekSlot.THURSDAY_MORNING, WeekSlot.THURSDAY_AFTERNOON),
            List.of(Equipment.LARGE_ROOM, Equipment.SCREEN, Equipment.WIFI)),
    SCREENS(
            "Un grand écran, une bonne connexion et des résidents curieux : nous nous retrouvons volontiers à distance, pour"
                    + " jouer, lire à voix haute ou poser mille questions. Une visite en fin d’année serait la fête.",
            List.of(Theme.GAMES, Theme.READING, Theme.DIGITAL),
            List.of(WeekSlot.MONDAY_MORNING, WeekSlot.WEDNESDAY_MORNING, WeekSlot.FRIDAY_MORNING),
            List.of(Equipment.WIFI, Equipment.SCREEN, Equipment.CAMERA, Equipment.MICROPHONE));

    private final String words;
    private final List<Theme> themes;
    private final List<WeekSlot> slots;
    private final List<Equipment> equipment;

    DemoShowcase(String words, List<Theme> themes, List<WeekSlot> slots, List<Equipment> equipment) {
        this.words = words;
        this.themes = themes;
        this.slots = slots;
        this.equipment = equipment;
    }

    /** The same for the same story, at every start. */
    static Showcase of(DemoStory story) {
        boolean remote = story.mode() == TwinningType.REMOTE;
        DemoShowcase voice =
                remote ? SCREENS : values()[Math.floorMod(story.facility().hashCode(), values().length - 1)];
        return voice.telling(story.mode(), story.level());
    }

    private Showcase telling(TwinningType mode, SchoolLevel level) {
        return new Showcase(
                words,
                List.copyOf(EnumSet.of(mode, this == SCREENS ? TwinningType.REMOTE : TwinningType.IN_PERSON)),
                List.copyOf(EnumSet.of(level, SchoolLevel.COLLEGE)),
                themes,
                Rhythm.SERIES,
                12,
                slots,
                "La kiné passe parfois le jeudi en fin de matinée.",
                List.of(
                        ClosedMoment.of("EVERY_DAY", LocalTime.of(11, 45), LocalTime.of(13, 30), "MEALS"),
                        ClosedMoment.of("WEDNESDAY", LocalTime.of(14, 30), LocalTime.of(16, 0), "ACTIVITIES")),
                equipment,
                "Bus à deux minutes, entrée de plain-pied");
    }
}
