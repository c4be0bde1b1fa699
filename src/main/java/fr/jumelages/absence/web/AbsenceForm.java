package fr.jumelages.absence.web;

import fr.jumelages.absence.Days;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.TypedDay;
import java.util.UUID;

/** What was typed, as it was typed. @param du first day; @param au last day; @param remplacant a colleague’s id */
record AbsenceForm(String du, String au, String remplacant) {

    static AbsenceForm empty() {
        return new AbsenceForm("", "", "");
    }

    Days days() {
        return new Days(TypedDay.orNull(du), TypedDay.orNull(au));
    }

    /** Null when nobody was chosen. */
    AccountId chosen() {
        try {
            return remplacant == null ? null : new AccountId(UUID.fromString(remplacant));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    /** Which field a refusal is about, so that its words stand there too. */
    static String wrong(Refusal refused) {
        return switch (refused.code()) {
            case "absence.substitute", "absence.substituteAway" -> "remplacant";
            case "absence.order", "absence.tooLong" -> "au";
            default -> "du";
        };
    }
}
