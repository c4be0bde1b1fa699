package fr.jumelages.meeting;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a project on its page: when, in what form, how far their preparation is. */
@Component
class MeetingsPanel implements CasePanel {

    private final Meetings meetings;
    private final MeetingTime time;

    MeetingsPanel(Meetings meetings, MeetingTime time) {
        this.meetings = meetings;
        this.time = time;
    }

    /** @param runningOrder whether there is one to print; @param told null until it was held */
    record Line(
            int number,
            ZonedDateTime start,
            MeetingMode mode,
            MeetingStatus status,
            long ready,
            int items,
            boolean runningOrder,
            Told told,
            boolean suspended) {

        /** The kind of its badge. */
        public String badge() {
            return suspended ? "hold" : status.badge();
        }

        /** Bundle key of what its badge says. */
        public String state() {
            return suspended ? "meeting.suspended" : "enum.MeetingStatus." + status;
        }

        public boolean prepares() {
            return status == MeetingStatus.PLANNED && items > 0 && !suspended;
        }
    }

    /** @param mayAdd whether the reader may add a meeting, and it is not too late */
    record Shown(String reference, List<Line> meetings, boolean mayAdd) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Content> of(CaseReading reading) {
        List<Line> lines =
                meetings.of(reading.twinning().id()).stream().map(this::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        "meeting/panel",
                        "meetings",
                        new Shown(reading.twinning().reference(), lines, mayAdd(reading))));
    }

    private boolean mayAdd(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        return twinning.status() == TwinningStatus.LIVE
                && twinning.stage().compareTo(Stage.EVENT) <= 0
                && MeetingDesk.changes(reading.roles());
    }

    private Line line(Meeting meeting) {
        return new Line(
                meeting.number(),
                meeting.startsAt().atZone(time.zone(meeting.twinning())),
                meeting.mode(),
                meeting.status(),
                meeting.checklist().stream().filter(ChecklistItem::ready).count(),
                meeting.checklist().size(),
                meeting.runningOrder().isPresent(),
                meeting.story().map(Told::of).orElse(null),
                meeting.isSuspended());
    }
}
