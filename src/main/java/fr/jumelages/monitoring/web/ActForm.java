package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.StepInterventions.Replacement;
import fr.jumelages.shared.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        motif = plain(motif);
        tache = plain(tache);
        jusquau = plain(jusquau);
        personne = plain(personne);
        part = plain(part);
        nom = plain(nom);
        courriel = plain(courriel);
        vers = plain(vers);
        raison = plain(raison);
    }

    /** A field to mend. @param key of the message that says how */
    record Fault(String fieldId, String key) {}

    List<Fault> faults(Act act) {
        List<Fault> faults = new ArrayList<>();
        act.fields().stream()
                .filter(field -> !field.isAnswered(this))
                .forEach(field -> faults.add(new Fault(field.id(), field.fault())));
        if (motif.isEmpty() && cancellation() == CancellationReason.OTHER) {
            faults.add(new Fault("motif", "refusal.twinning.cancellationNeedsComment"));
        } else if (motif.isEmpty() && act != Act.CANCEL) {
            faults.add(new Fault("motif", "monitoring.act.fault.motif"));
        } else if (motif.length() > MOST_LETTERS) {
            faults.add(new Fault("motif", "monitoring.act.fault.motifTooLong"));
        }
        return faults;
    }

    LocalDate until() {
        return read(LocalDate::parse, jusquau);
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

    private static String plain(String typed) {
        return Objects.toString(typed, "").replace("\0", "").strip();
    }
}
