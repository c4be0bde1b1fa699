package fr.jumelages.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Facility and school agree on their project; its meetings are planned from here. It lies in the case because the
 * stage that tells it and the stage that listens don’t know each other.
 *
 * @param firstNumber of these meetings: 1, or what follows on those of an earlier agreement
 * @param meetings when they start, earliest first; the n-th keeps its number, and with it its calendar id
 *     {@code CalendarEntry.uid(twinning, number)}, also when it is moved or cancelled
 * @param modes of each meeting: {@code IN_PERSON}, {@code REMOTE} or {@code HYBRID}
 * @param planB {@code REMOTE} or {@code POSTPONE}
 * @param remoteLink null when they only meet on the spot, or when it will come later
 */
public record FramingAgreed(
        TwinningId twinning,
        int firstNumber,
        List<Instant> meetings,
        List<String> modes,
        String planB,
        String remoteLink)
        implements TimelineFact {

    public FramingAgreed {
        meetings = List.copyOf(meetings);
        modes = List.copyOf(modes);
    }

    /** For the first time. */
    public FramingAgreed(
            TwinningId twinning, List<Instant> meetings, List<String> modes, String planB, String remoteLink) {
        this(twinning, 1, meetings, modes, planB, remoteLink);
    }

    /** The same, all meetings in one form. */
    public FramingAgreed(TwinningId twinning, List<Instant> meetings, String mode, String planB, String remoteLink) {
        this(twinning, meetings, Collections.nCopies(meetings.size(), mode), planB, remoteLink);
    }

    @Override
    public String kind() {
        return "framingAgreed";
    }

    @Override
    public List<String> args() {
        return List.of(String.valueOf(meetings.size()));
    }
}
