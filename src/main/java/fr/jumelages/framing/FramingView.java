package fr.jumelages.framing;

import java.time.Instant;
import java.util.List;

/**
 * Where a framing stands, for pages.
 *
 * @param round 1 for the first proposal, one more with every request for change
 * @param sections of the latest version
 * @param earlier newest first
 * @param slots best first; empty until both halves are written
 * @param dates earliest first; empty until they are chosen
 * @param agreed whether both sides approved and the sheet lies among the documents
 */
public record FramingView(
        String reference,
        int round,
        List<SummarySection> sections,
        List<EarlierVersion> earlier,
        List<Instant> slots,
        List<Instant> dates,
        boolean agreed) {

    /**
     * A version that was sent back.
     *
     * @param requests with which words
     * @param changes what the next version says otherwise; {@code before} is what stood here
     */
    public record EarlierVersion(int round, List<String> requests, List<FramingChange> changes) {}
}
