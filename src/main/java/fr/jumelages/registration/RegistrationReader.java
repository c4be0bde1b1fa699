package fr.jumelages.registration;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Rhythm;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Showcase;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.forms.questions.WeekRow;
import fr.jumelages.registration.RegistrationContent.FacilityPart;
import fr.jumelages.registration.RegistrationContent.PeoplePart;
import fr.jumelages.registration.RegistrationContent.WishesPart;
import java.util.List;

/** Turns what was typed, once all four segments are right, into a registration. */
final class RegistrationReader {

    private RegistrationReader() {}

    static RegistrationContent read(Typed typed) {
        return new RegistrationContent(
                facility(typed),
                people(typed),
                new WishesPart(typed.choice("partner", PartnerKind.class)),
                showcase(typed));
    }

    private static FacilityPart facility(Typed typed) {
        return new FacilityPart(
                typed.choice("facilityKind", FacilityNature.class),
                typed.text("facilityName"),
                typed.textOrNull("finess"),
                typed.textOrNull("siret"),
                typed.text("street"),
                typed.text("postalCode"),
                typed.text("town"));
    }

    private static PeoplePart people(Typed typed) {
        return new PeoplePart(
                typed.text("directorName"),
                typed.text("directorEmail"),
                typed.text("phone"),
                typed.textOrNull("contactName"),
                typed.textOrNull("contactEmail"),
                typed.textOrNull("secondContactName"),
                typed.textOrNull("secondContactEmail"));
    }

    private static Showcase showcase(Typed typed) {
        List<SchoolLevel> levels = typed.choices("levels", WishedLevel.class).stream()
                .map(level -> SchoolLevel.valueOf(level.name()))
                .toList();
        return new Showcase(
                typed.text("presentation"),
                typed.choices("types", TwinningType.class),
                levels,
                typed.choices("themes", Theme.class),
                typed.choice("rhythm", Rhythm.class),
                typed.number("residents"),
                typed.choices("slots", WeekSlot.class),
                typed.textOrNull("closedMoments"),
                typed.rows("closings").stream()
                        .map(row -> ClosedMoment.of(
                                row.day(), WeekRow.time(row.from()), WeekRow.time(row.to()), row.what()))
                        .toList(),
                typed.choices("equipment", Equipment.class),
                typed.textOrNull("access"));
    }
}
