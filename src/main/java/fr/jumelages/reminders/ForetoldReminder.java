package fr.jumelages.reminders;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of a morning’s letters to come. @param role whose step it is; @param readers the names of who reads it, maybe
 * nobody yet; @param told the names of who hears that the step does not advance, empty unless this is the last rung
 */
public record ForetoldReminder(
        LocalDate day,
        String reference,
        String project,
        String form,
        String role,
        Tone tone,
        List<String> readers,
        List<String> told) {}
