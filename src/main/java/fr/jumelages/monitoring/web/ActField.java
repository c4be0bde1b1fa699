package fr.jumelages.monitoring.web;

import java.util.Locale;
import java.util.function.Predicate;

/** A question of an intervention’s page. Its name is that of the field, and of the message that says how to mend it. */
enum ActField {
    TACHE(form -> !form.tache().isEmpty()),
    JUSQUAU(form -> form.until() != null),
    PERSONNE(form -> form.doer() != null),
    PART(form -> form.leaver() != null),
    NOM(form -> !form.nom().isEmpty() && form.nom().length() <= ActForm.MOST_OF_A_NAME),
    COURRIEL(form -> form.email() != null),
    VERS(form -> form.stage() != null),
    RAISON(form -> form.cancellation() != null);

    private final Predicate<ActForm> answered;

    ActField(Predicate<ActForm> answered) {
        this.answered = answered;
    }

    boolean isAnswered(ActForm form) {
        return answered.test(form);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fault() {
        return "monitoring.act.fault." + id();
    }
}
