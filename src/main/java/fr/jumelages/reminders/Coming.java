package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import java.time.LocalDate;
import java.util.List;

/**
 * A step’s part in the letters of one morning to come. @param readers who has to do it and reads about it; @param told
 * who hears that it does not advance. Both are empty when a rung will reach nobody
 */
record Coming(LocalDate day, Tone tone, List<Reader> readers, List<Reader> told) {

    /** @param day on which this reader’s letter leaves, which is later where their own morning is over or free */
    record Reader(AccountId account, String name, LocalDate day) {}

    boolean reaches(AccountId reader) {
        return readers.stream().anyMatch(one -> one.account().equals(reader));
    }

    boolean reachesSomebody() {
        return !readers.isEmpty() || !told.isEmpty();
    }
}
