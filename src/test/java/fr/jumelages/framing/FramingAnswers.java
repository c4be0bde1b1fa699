package fr.jumelages.framing;

import fr.jumelages.accounts.Role;
import fr.jumelages.testing.StageWalk;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** The usual answers of the framing’s people. */
final class FramingAnswers {

    private FramingAnswers() {}

    static StageWalk framing(ApplicationContext beans) {
        return StageWalk.start(beans, "framing", Role.DIRECTOR, Role.TEACHER);
    }

    static StageWalk nameReferent(StageWalk walk) {
        return walk.answer(
                Role.DIRECTOR,
                "name-referents",
                "referents[0].name",
                "Inès Fabre",
                "referents[0].jobTitle",
                "animatrice",
                "referents[0].email",
                "ines." + walk.project().reference() + "@exemple.fr",
                "message",
                "Merci d’avance, Inès !");
    }

    /** Both halves can be written. */
    static StageWalk opened(StageWalk walk) {
        return nameReferent(walk).runJob("subProcess_preparation");
    }

    /** Both halves are written and dates can be chosen. */
    static StageWalk written(StageWalk walk, String theme) {
        propose(walk, theme);
        return describeClass(walk).runJob("serviceTask_computeSlots");
    }

    static StageWalk propose(StageWalk walk, String theme) {
        return propose(walk, "HYBRID", theme);
    }

    static StageWalk propose(StageWalk walk, String mode, String theme) {
        return walk.answer(
                Role.REFERENT,
                "propose-framing",
                "mode",
                mode,
                "theme",
                theme,
                "objectives",
                "Rompre l’isolement & transmettre <sans façon>",
                "activityKinds",
                "MEMORY",
                "activityKinds",
                "COOKING",
                "activities",
                "Un atelier de récits,\npuis un goûter préparé ensemble.",
                "residentCount",
                "12",
                "meetingCount",
                "2",
                "place",
                "Salle d’animation, rez-de-chaussée",
                "remoteLink",
                "https://visio.exemple.fr/tilleuls",
                "availableFrom",
                today(walk).toString(),
                "availableUntil",
                today(walk).plusDays(200).toString(),
                "availableHalfDays",
                "TUESDAY_MORNING",
                "availableHalfDays",
                "THURSDAY_AFTERNOON",
                "planB",
                "POSTPONE");
    }

    static StageWalk describeClass(StageWalk walk) {
        return walk.answer(
                Role.TEACHER,
                "describe-class",
                "level",
                "CINQUIEME",
                "pupilCount",
                "24",
                "adultCount",
                "3",
                "teachingAims",
                "Mener un entretien, écrire un récit",
                "canTravel",
                "YES",
                "canConnect",
                "UNSURE",
                "availableFrom",
                today(walk).toString(),
                "availableUntil",
                today(walk).plusDays(200).toString(),
                "availableHalfDays",
                "THURSDAY_AFTERNOON",
                "headInformed",
                "YES",
                "headName",
                "Mme Le Goff",
                "headInformedOn",
                today(walk).toString());
    }

    static StageWalk approve(StageWalk walk, Role side) {
        return walk.answer(side, "approve-framing", "approval", "APPROVED");
    }

    static StageWalk askForChange(StageWalk walk, Role side, String comment) {
        return walk.answer(side, "approve-framing", "approval", "CHANGE", "comment", comment);
    }

    private static LocalDate today(StageWalk walk) {
        return LocalDate.ofInstant(walk.project().openedAt(), java.time.ZoneId.of("Europe/Paris"));
    }
}
