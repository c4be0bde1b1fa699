package fr.jumelages.feedback.web;

import fr.jumelages.feedback.programme.Lens;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction.Selection;

/** What is asked for in the address; what is none of ours is as if it weren’t there. */
record SatisfactionForm(String selon, String annee, String departement) {

    public Lens lens() {
        return Lens.ofSlug(selon);
    }

    public Lens[] lenses() {
        return Lens.values();
    }

    public Integer year() {
        return annee != null && annee.matches("\\d{4}") ? Integer.valueOf(annee) : null;
    }

    Selection selection() {
        return new Selection(year(), departement == null ? "" : departement.strip());
    }
}
