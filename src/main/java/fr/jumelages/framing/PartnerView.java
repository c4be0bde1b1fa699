package fr.jumelages.framing;

import java.time.Instant;
import java.util.List;

/**
 * How far one side of the framing has come, for the other side.
 *
 * @param since when it was sent, or when somebody began to write; null while nobody has
 * @param lines what was sent last, of this version or the one before; never what is only a draft
 * @param changes what it says otherwise than the version before
 */
public record PartnerView(
        String reference,
        FramingSide side,
        State state,
        Instant since,
        int version,
        List<SummaryLine> lines,
        List<FramingChange> changes) {

    public enum State {
        WAITED_FOR,
        WRITING,
        SENT
    }

    public boolean isSent() {
        return state == State.SENT;
    }

    /** Differs as soon as the view does: a page that has this one needs no other. */
    public String stamp() {
        return state + "-" + version + "-" + (since == null ? 0 : since.toEpochMilli());
    }
}
