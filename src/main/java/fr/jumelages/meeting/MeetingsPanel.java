package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel;
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
            Told told) {

        /** The kind of its badge. */
        public String badge() {
            return status.badge();
        }

        public boolean prepares() {
            return status == MeetingStatus.PLANNED && items > 0;
        }
    }

    record Shown(String reference, List<Line> meetings) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        List<Line> lines = meetings.of(twinning.id()).stream().map(this::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("meeting/panel", "meetings", new Shown(twinning.reference(), lines)));
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
                meeting.story().map(Told::of).orElse(null));
    }
}
