package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.StepInterventions.Replacement;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was typed on the page of an intervention. @param motif why, in words; @param part who leaves and as what, as in
 * {@code TEACHER~<id>}; @param vers a stage; @param raison of a cancellation
 */
record ActForm(
        String motif,
        String tache,
        String jusquau,
        String personne,
        String part,
        String nom,
        String courriel,
        String vers,
        String raison) {

    static final int MOST_LETTERS = 1000;
    static final int MOST_OF_A_NAME = 100;

    ActForm {
        motif = TypedText.plain(motif);
        tache = TypedText.plain(tache);
        jusquau = TypedText.plain(jusquau);
        personne = TypedText.plain(personne);
        part = TypedText.plain(part);
        nom = TypedText.plain(nom);
        courriel = TypedText.plain(courriel);
        vers = TypedText.plain(vers);
        raison = TypedText.plain(raison);
    }

    List<FieldFault> faults(Act act) {
        List<FieldFault> faults = new ArrayList<>();
        act.fields().stream()
                .filter(field -> !field.isAnswered(this))
                .forEach(field -> faults.add(new FieldFault(field.id(), field.fault())));
        if (motif.isEmpty() && cancellation() == CancellationReason.OTHER) {
            faults.add(new FieldFault("motif", "refusal.twinning.cancellationNeedsComment"));
        } else if (motif.isEmpty() && act != Act.CANCEL) {
            faults.add(new FieldFault("motif", "monitoring.act.fault.motif"));
        } else if (motif.length() > MOST_LETTERS) {
            faults.add(new FieldFault("motif", "monitoring.act.fault.motifTooLong"));
        }
        return faults;
    }

    LocalDate until() {
        return TypedDay.orNull(jusquau);
    }

    AccountId doer() {
        return read(AccountId::of, personne);
    }

    AccountId leaver() {
        return read(text -> AccountId.of(text.substring(text.indexOf('~') + 1)), part);
    }

    EmailAddress email() {
        return read(EmailAddress::new, courriel);
    }

    Stage stage() {
        return read(Stage::valueOf, vers);
    }

    CancellationReason cancellation() {
        return read(CancellationReason::valueOf, raison);
    }

    /** To be asked for when nothing is at fault. */
    Replacement replacement() {
        return new Replacement(Role.valueOf(part.substring(0, part.indexOf('~'))), leaver(), nom, email());
    }

    /** Null when it can’t be read. */
    private static <T> T read(Function<String, T> reading, String text) {
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
