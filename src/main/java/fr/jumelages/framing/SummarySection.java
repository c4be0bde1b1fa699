package fr.jumelages.framing;

import java.util.List;

/** Points of a framing that belong together, in words. */
public record SummarySection(String title, List<SummaryLine> lines) {}
