package fr.jumelages.framing;

/** One point of a framing, in words. */
public record SummaryLine(String label, String value) {}
